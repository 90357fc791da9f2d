/** What a sample takes its ids from, so that it suits the request that it answers. */
export interface SampleContext {
  /** The server's part of its ids. */
  readonly serverName: string
  /** The user who asks. */
  readonly userId: string
  /** The token that a user gets who logs in. */
  readonly accessToken: string
  /** What the request's path has in place of its placeholders. */
  readonly values: Readonly<Record<string, string>>
  /** Where a login by single sign-on is to lead. */
  readonly redirectUrl?: string | undefined
  /** How many requests there were, this one included. */
  readonly count: number
  /** When the request came, in milliseconds since 1970. */
  readonly at: number
}
