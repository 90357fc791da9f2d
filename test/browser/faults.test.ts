import { faultSuite } from '../transports/suite/faults.ts'
import { browserCandidates } from './candidates.ts'

for (const candidate of browserCandidates) faultSuite(candidate)
