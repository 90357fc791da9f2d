import { Agent } from 'undici'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import type { Candidate } from './candidate.ts'

const openHandles = () =>
  process.getActiveResourcesInfo().filter((name) => /^(?:TCPSocketWrap|TLSWrap|PipeWrap|Timeout)$/.test(name))
    .length

// That of Node itself depends on its version and on which undici was loaded first.
const dispatcher = new Agent()
const ownFetch: typeof fetch = (input, init) => fetch(input, { ...init, dispatcher } as RequestInit)

/** The transports that there are in Node. */
export const nodeCandidates: readonly Candidate[] = [
  {
    name: 'fetch in Node',
    make: (files) => fetchTransport({ fetch: ownFetch, ...(files && { files }) }),
    openHandles,
  },
  { name: 'undici', make: (files) => undiciTransport(files && { files }), openHandles },
]
