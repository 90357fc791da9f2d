/** A value, or a promise of it. */
export type Awaitable<A> = A | PromiseLike<A>

/** An account whose token may go to its own server, and to no other. */
export interface Account {
  readonly serverUrl: string
  readonly accessToken: string
}

/** Where `credentials` finds the secrets of the moment. */
export interface TokenStore {
  /** The accounts that are logged in; the first one on a job's server is taken. */
  readonly accounts: () => Awaitable<readonly Account[]>
  /**
   * The token for an identity server, which stands in for `fromCredentials`.
   *
   * @param idServer - the host, and its port if it is not the default one
   */
  readonly identityToken?: (idServer: string) => Awaitable<string | undefined>
}

/**
 * Makes a token store of what is known already.
 *
 * @param accounts - at most one for each server
 * @param identityTokens - the token of each identity server, by its host
 */
export const memoryTokenStore = (
  accounts: readonly Account[],
  identityTokens: Readonly<Record<string, string>> = {},
): TokenStore => ({
  accounts: () => accounts,
  identityToken: (idServer) =>
    Object.hasOwn(identityTokens, idServer) ? identityTokens[idServer] : undefined,
})
