import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import type { Candidate } from './candidate.ts'

const openHandles = () =>
  process.getActiveResourcesInfo().filter((name) => /^(?:TCPSocketWrap|TLSWrap|PipeWrap|Timeout)$/.test(name))
    .length

/** The transports that there are in Node. */
export const nodeCandidates: readonly Candidate[] = [
  { name: 'fetch in Node', make: (files) => fetchTransport(files && { files }), openHandles },
  { name: 'undici', make: (files) => undiciTransport(files && { files }), openHandles },
]
