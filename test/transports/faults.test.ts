import { nodeCandidates } from './node-candidates.ts'
import { faultSuite } from './suite/faults.ts'

for (const candidate of nodeCandidates) faultSuite(candidate)
