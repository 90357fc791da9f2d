/** A field that no log, error or unencrypted store may show. */
export interface SensitiveField {
  readonly name: string
  /** The operations in which the name means a secret; without it, wherever the field occurs. */
  readonly operations?: readonly string[]
  /** Set where the name means a secret in answers only, and something harmless in the request. */
  readonly in?: 'response'
  readonly reason: string
}

/** Operations that take `auth`, which is free in form: its secrets appear in no schema. */
const interactive = [
  'add3PID',
  'changePassword',
  'deactivateAccount',
  'deleteDevice',
  'deleteDevices',
  'generateLoginToken',
  'register',
  'uploadCrossSigningKeys',
]

/**
 * The names that mean secrets: credentials and keys, not personal data.
 *
 * Not secret, though the names suggest it: `token` of `joinRoom` and `joinRoomById` (the invitation's state
 * key, which the room shows), `from` and `next_batch` (places in a list), `sid` (worth nothing without
 * `client_secret`), `pepper` (published), `refresh_token` in the requests of `login` and `register` (a
 * boolean), `pushkey` (an address), `session` of a 401 answer, and every public key and signature.
 */
export const sensitiveFields: readonly SensitiveField[] = [
  { name: 'access_token', reason: 'a bearer token, also one of OpenID' },
  { name: 'auth', reason: 'what proves who acts, such as a password' },
  { name: 'client_secret', reason: 'with sid it proves the ownership of an address' },
  { name: 'id_access_token', reason: 'a bearer token of the identity server' },
  { name: 'login_token', reason: 'signs in once' },
  { name: 'new_password', reason: 'the account’s password from then on' },
  { name: 'password', reason: 'of an account, or of the TURN server' },
  { name: 'private_key', reason: 'signs the acceptance of an invitation' },
  { name: 'session_data', reason: 'a room key; how well it is encrypted depends on the algorithm' },
  { name: 'refresh_token', operations: ['refresh'], reason: 'obtains access tokens' },
  {
    name: 'refresh_token',
    operations: ['login', 'register'],
    in: 'response',
    reason: 'obtains access tokens',
  },
  { name: 'token', operations: ['login'], reason: 'signs in, of the type m.login.token' },
  { name: 'token', operations: ['registrationTokenValidity'], reason: 'admits to registration' },
  {
    name: 'token',
    operations: [
      'emailSubmitTokenGetV2',
      'emailSubmitTokenPostV2',
      'msisdnSubmitTokenGetV2',
      'msisdnSubmitTokenPostV2',
    ],
    reason: 'proves the ownership of an address',
  },
  { name: 'token', operations: ['blindlySignStuffV2'], reason: 'claims an invitation' },
  { name: 'token', operations: ['storeInviteV2'], in: 'response', reason: 'claims an invitation' },
  { name: 'token', operations: ['registerAccount'], in: 'response', reason: 'of the identity server' },
  { name: 'password', operations: interactive, reason: 'in auth, of the type m.login.password' },
  { name: 'token', operations: interactive, reason: 'in auth, of the type m.login.registration_token' },
  { name: 'response', operations: interactive, reason: 'in auth, of the type m.login.recaptcha' },
  { name: 'client_secret', operations: interactive, reason: 'in auth, of m.login.email.identity and msisdn' },
  {
    name: 'id_access_token',
    operations: interactive,
    reason: 'in auth, of m.login.email.identity and msisdn',
  },
  { name: 'secret', operations: ['sendToDevice'], reason: 'of m.secret.send, waiting to be encrypted' },
  { name: 'session_key', operations: ['sendToDevice'], reason: 'a room key, waiting to be encrypted' },
  {
    name: 'k',
    operations: ['sendMessage', 'sendToDevice'],
    reason: 'decrypts an attachment, waiting to be encrypted',
  },
]

/**
 * Names the secrets of an operation's request, sorted: its facts' `sensitive`.
 *
 * @param operation - the operation's id
 * @param fields - the names of its query parameters, and of the fields at any depth of its body
 */
export const sensitiveInRequest = (operation: string, fields: ReadonlySet<string>): readonly string[] =>
  namesOf(sensitiveFields.filter((field) => field.in === undefined && isMeant(field, operation, fields)))

/**
 * Names the secrets of an operation's response, sorted.
 *
 * @param operation - the operation's id
 * @param fields - the names of the fields at any depth of its response
 */
export const sensitiveInResponse = (operation: string, fields: ReadonlySet<string>): readonly string[] =>
  namesOf(sensitiveFields.filter((field) => fields.has(field.name) && isMeant(field, operation, fields)))

const isMeant = ({ name, operations }: SensitiveField, operation: string, fields: ReadonlySet<string>) =>
  operations === undefined ? fields.has(name) : operations.includes(operation)

const namesOf = (fields: readonly SensitiveField[]) => [...new Set(fields.map(({ name }) => name))].sort()
