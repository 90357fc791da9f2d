import { behaviorSuite } from '../transports/suite/behavior.ts'
import { browserCandidates } from './candidates.ts'

for (const candidate of browserCandidates) behaviorSuite(candidate)
