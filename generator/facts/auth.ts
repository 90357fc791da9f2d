import type { Auth } from '../../src/jobs/job-facts.ts'

/** What an operation's `security` does not tell about its access token. */
export interface AuthException {
  readonly auth: Auth
  readonly reason: string
}

const membersOnly = 'a server may answer only those who have signed in'

/**
 * Where an operation differs from its `security`: absent means `none`, a list with an empty object means
 * `optional`, and any other list means `required`, also of an application service's token.
 */
export const authExceptions: Readonly<Record<string, AuthException>> = {
  emailSubmitTokenGetV2: {
    auth: 'optional',
    reason: 'a link in an email leads here: a browser has no token',
  },
  getProfileField: { auth: 'optional', reason: membersOnly },
  getPublicRooms: { auth: 'optional', reason: membersOnly },
  getRoomSummary: {
    auth: 'optional',
    reason: 'says signedRequest, which only servers make; a token is optional',
  },
  getUserProfile: { auth: 'optional', reason: membersOnly },
  login: { auth: 'optional', reason: 'an application service signs in a user with its own token' },
  msisdnSubmitTokenGetV2: {
    auth: 'optional',
    reason: 'a link in a message leads here: a browser has no token',
  },
  register: { auth: 'optional', reason: 'an application service registers a user with its own token' },
}
