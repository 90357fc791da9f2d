import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { xhrTransport } from '../../src/platform/xhr-transport.ts'
import type { Candidate } from '../transports/candidate.ts'

/** The transports that there are in a browser. */
export const browserCandidates: readonly Candidate[] = [
  { name: 'fetch in Chromium', make: (files) => fetchTransport(files && { files }) },
  { name: 'xhr', make: (files) => xhrTransport(files && { files }) },
]
