import type { TransportName } from './candidate.ts'

/** What a platform does otherwise, beside what it makes of faults. */
export interface Difference {
  readonly what: string
  /** What it is where nothing else is said. */
  readonly usual: string
  readonly differs: Readonly<Partial<Record<TransportName, string>>>
}

/** All differences, by a name of their own. */
export const differences = {
  redirect: {
    what: 'the status of a redirect',
    usual: 'its own',
    differs: { 'fetch in Chromium': '0', xhr: '0' },
  },
  follow: {
    what: 'a redirect is followed',
    usual: 'no',
    differs: { xhr: 'yes' },
  },
  cookies: {
    what: 'cookies are sent to the server that the page is from',
    usual: 'no',
    differs: { xhr: 'yes' },
  },
  headers: {
    what: 'headers of a response that the server does not expose, such as `Retry-After`',
    usual: 'shown',
    differs: { 'fetch in Chromium': 'not shown', xhr: 'not shown' },
  },
  limit: {
    what: 'a response of which `responseLimit` allows less is broken off',
    usual: 'at the first byte too many',
    differs: { xhr: 'when all of it is there' },
  },
  downloads: {
    what: 'a response is written to a file',
    usual: 'as it comes',
    differs: { xhr: 'when all of it is there' },
  },
  uploads: {
    what: 'how far an upload is',
    usual: 'told as it goes',
    differs: { 'fetch in Chromium': 'told when all is sent' },
  },
  streams: {
    what: 'a stream as the content of a file to be sent',
    usual: 'sent as it is read',
    differs: { 'fetch in Chromium': 'read whole, then sent', xhr: 'read whole, then sent' },
  },
} as const satisfies Record<string, Difference>

/** Tells what a platform does otherwise; nothing where it does as usual. */
export const differenceFor = (
  name: keyof typeof differences,
  transport: TransportName,
): string | undefined => {
  const { differs }: Difference = differences[name]
  return differs[transport]
}
