import type { WellknownClient } from '../../api/definitions/wellknown-client.ts'

/** A server that was found and that answers, as far as a session names it. */
export interface ServerUrl {
  /** Without a trailing slash. */
  readonly serverUrl: string
}

/** What a discovery found. */
export interface DiscoveredServer {
  /** The homeserver: a session, but for the token. */
  readonly homeserver: ServerUrl
  /** The identity server, if the file names one. */
  readonly identityServer?: ServerUrl
  /** The versions of the specification that the homeserver says it has. */
  readonly versions: readonly string[]
  /** What it has beyond them. */
  readonly unstableFeatures: { readonly [feature: string]: boolean }
  /** The whole file, with what else its writer put there. */
  readonly wellKnown: WellknownClient
}
