import { nodeCandidates } from './node-candidates.ts'
import { behaviorSuite } from './suite/behavior.ts'

for (const candidate of nodeCandidates) behaviorSuite(candidate)
