/** A value, or a promise of it. */
export type Awaitable<A> = A | PromiseLike<A>

/** An account whose token may go to its own server, and to no other. */
export interface Account {
  readonly serverUrl: string
  readonly accessToken: string
  /** Tells the accounts on one server apart; needed where there is more than one. */
  readonly userId?: string
  /** What new tokens are had for when the access token is refused; without it there is no refresh. */
  readonly refreshToken?: string
  /** Replaces `/_matrix` in the path of a refresh, as in a session. */
  readonly basePath?: string
  /** Replaces `v3` in the path of a refresh, as in a session. */
  readonly clientVersion?: string
}

/** What the server said when it did not know a token any more. */
export interface Logout {
  /**
   * True: what the client has stored stays good, keys for encryption above all, and the user may log in again as
   * the same device. False: the device is gone, and what is stored of it can go too.
   */
  readonly softLogout: boolean
}

/** Where `credentials` finds the secrets of the moment, and puts new ones. */
export interface TokenStore {
  /** The accounts that are logged in; the first one on a job's server is taken unless `account` chooses. */
  readonly accounts: () => Awaitable<readonly Account[]>
  /**
   * The token for an identity server, which stands in for `fromCredentials`.
   *
   * @param idServer - the host, and its port if it is not the default one
   */
  readonly identityToken?: (idServer: string) => Awaitable<string | undefined>
  /**
   * Puts the account as it is after a refresh in the place of what it was, all its tokens in one step.
   *
   * No job is sent with the new token before this is done. Without this function nothing is refreshed: a new
   * refresh token that is not kept is a logout at the next start.
   * @param former - as `accounts` gave it; where it is no longer there, as after a logout, nothing is to be put
   */
  readonly update?: (former: Account, renewed: Account) => Awaitable<void>
  /**
   * Is told, once for each token, that the server does not know it any more and gave no new one for it.
   *
   * `accounts` has to leave the account out from then on: its token is not sent again.
   */
  readonly loggedOut?: (account: Account, logout: Logout) => Awaitable<void>
}

/**
 * Makes a token store of what is known already. It keeps refreshed tokens in memory, and forgets an account that
 * was logged out.
 *
 * @param accounts - at most one for each server, or with a `userId` each
 * @param identityTokens - the token of each identity server, by its host
 */
export const memoryTokenStore = (
  accounts: readonly Account[],
  identityTokens: Readonly<Record<string, string>> = {},
): TokenStore => {
  let present = accounts
  const identity = new Map(Object.entries(identityTokens))
  const replace = (former: Account, by: Account | readonly []) => {
    present = present.flatMap((one) => (one === former ? by : one))
  }
  return {
    accounts: () => present,
    identityToken: (idServer) => identity.get(idServer),
    update: replace,
    loggedOut: (account) => replace(account, []),
  }
}
