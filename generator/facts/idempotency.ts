import type { Idempotency } from '../../src/jobs/job-facts.ts'

/** What an operation's method and path do not tell about sending it again. */
export interface IdempotencyException {
  readonly idempotency: Exclude<Idempotency, 'transaction'>
  readonly reason: string
}

const reads = 'a read whose question is too long for a URL'
const sendAttempt = 'client_secret and send_attempt tell a repeated request from a new one'
const validates = 'the session it validates stays validated'

/**
 * Where an operation differs from the rule: GET is `safe`, PUT and DELETE are `idempotent`, a path with
 * `{txnId}` makes a `transaction`, POST is `unsafe`.
 *
 * Left `unsafe` on purpose, though a second sending is often refused: what acts upon another user or shows in
 * a room (`inviteUser`, `kick`, `ban`, `unban`, `knockRoom`), what signs out (with newer credentials it would
 * end the newer session), and what binds an address or changes a password, since others act in between.
 */
export const idempotencyExceptions: Readonly<Record<string, IdempotencyException>> = {
  add3PID: { idempotency: 'idempotent', reason: 'the account holds an address once' },
  agreeToTerms: { idempotency: 'idempotent', reason: 'accepted documents are a set' },
  blindlySignStuffV2: { idempotency: 'idempotent', reason: 'signs the same text again and keeps the token' },
  defineFilter: { idempotency: 'idempotent', reason: 'a filter never changes; a second id means the same' },
  delete3pidFromAccount: { idempotency: 'idempotent', reason: 'an address that is gone stays gone' },
  deleteDevices: { idempotency: 'idempotent', reason: 'devices that are gone stay gone' },
  emailRequestTokenV2: { idempotency: 'idempotent', reason: sendAttempt },
  emailSubmitTokenGetV2: { idempotency: 'idempotent', reason: `changes the server; ${validates}` },
  emailSubmitTokenPostV2: { idempotency: 'idempotent', reason: validates },
  forgetRoom: { idempotency: 'idempotent', reason: 'a forgotten room stays forgotten' },
  joinRoom: { idempotency: 'idempotent', reason: 'who has joined stays joined' },
  joinRoomById: { idempotency: 'idempotent', reason: 'who has joined stays joined' },
  leaveRoom: { idempotency: 'idempotent', reason: 'who has left stays out' },
  lookupUsersV2: { idempotency: 'safe', reason: reads },
  msisdnRequestTokenV2: { idempotency: 'idempotent', reason: sendAttempt },
  msisdnSubmitTokenGetV2: { idempotency: 'idempotent', reason: `changes the server; ${validates}` },
  msisdnSubmitTokenPostV2: { idempotency: 'idempotent', reason: validates },
  pingAppservice: { idempotency: 'idempotent', reason: 'causes one more ping and keeps nothing' },
  postPusher: { idempotency: 'idempotent', reason: 'app_id and pushkey name the pusher it sets or removes' },
  postReceipt: { idempotency: 'idempotent', reason: 'sets the receipt to the event that is named' },
  queryKeys: { idempotency: 'safe', reason: reads },
  queryPublicRooms: { idempotency: 'safe', reason: reads },
  refresh: { idempotency: 'idempotent', reason: 'the old token holds until one of the new ones is used' },
  requestOpenIdToken: { idempotency: 'idempotent', reason: 'one more short-lived token beside the first' },
  requestTokenTo3PIDEmail: { idempotency: 'idempotent', reason: sendAttempt },
  requestTokenTo3PIDMSISDN: { idempotency: 'idempotent', reason: sendAttempt },
  requestTokenToRegisterEmail: { idempotency: 'idempotent', reason: sendAttempt },
  requestTokenToRegisterMSISDN: { idempotency: 'idempotent', reason: sendAttempt },
  requestTokenToResetPasswordEmail: { idempotency: 'idempotent', reason: sendAttempt },
  requestTokenToResetPasswordMSISDN: { idempotency: 'idempotent', reason: sendAttempt },
  search: { idempotency: 'safe', reason: reads },
  searchUserDirectory: { idempotency: 'safe', reason: reads },
  setReadMarker: { idempotency: 'idempotent', reason: 'sets each marker to the event that is named' },
  sync: {
    idempotency: 'idempotent',
    reason: 'sets presence, and drops device messages delivered before since',
  },
  unbind3pidFromAccount: { idempotency: 'idempotent', reason: 'an association that is gone stays gone' },
  unbindV2: { idempotency: 'idempotent', reason: 'an association that is gone stays gone' },
  uploadCrossSigningKeys: { idempotency: 'idempotent', reason: 'the same keys may be uploaded again' },
  uploadCrossSigningSignatures: { idempotency: 'idempotent', reason: 'signatures are a set' },
  uploadKeys: {
    idempotency: 'idempotent',
    reason: 'a key is stored under its id, and a repeated one is the same',
  },
}
