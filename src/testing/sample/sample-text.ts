import type { FlatSchema } from '../specification/flatten.ts'
import { formats } from '../specification/formats.ts'
import { byNames, type Names } from './by-names.ts'
import type { SampleContext } from './sample-context.ts'

type Text = string | ((context: SampleContext) => string)

/** Of what a request has, the first that is of the format; where there is none, something else of it. */
const given =
  (format: string, from: (context: SampleContext) => readonly (string | undefined)[]): Text =>
  (context) =>
    from(context).find((text) => text !== undefined && formats[format]?.form.test(text)) ?? ''

const userId = given('mx-user-id', ({ values, userId: caller }) => [values.userId, caller])

const roomId = given('mx-room-id', ({ values, serverName }) => [
  values.roomId,
  values.roomIdOrAlias,
  `!room:${serverName}`,
])

const roomAlias = given('mx-room-alias', ({ values, serverName }) => [
  values.roomAlias,
  `#room:${serverName}`,
])

// Whoever sends something a second time gets the id of the first.
const eventId = given('mx-event-id', ({ values }) => [
  values.txnId === undefined ? values.eventId : `$sent-${values.txnId}`,
  '$event',
])

const contentUri = given('mx-mxc-uri', ({ values, serverName, count }) => [
  values.mediaId === undefined ? undefined : `mxc://${values.serverName}/${values.mediaId}`,
  `mxc://${serverName}/media${count}`,
])

const byFormat: Readonly<Record<string, Text>> = {
  'mx-user-id': userId,
  'mx-room-id': roomId,
  'mx-room-alias': roomAlias,
  'mx-event-id': eventId,
  'mx-mxc-uri': contentUri,
  'mx-server-name': ({ serverName }) => serverName,
  uri: ({ serverName }) => `https://${serverName}/`,
  email: 'alice@example.org',
}

// Of the form of an Ed25519 key; nobody has the private one.
const key = 'Fi2Xc7XCZ8rqyDvqJBHbNz0hV3ZkWbVbQ1Mzq8b3pGQ'

const texts: Readonly<Record<string, Text>> = {
  access_token: ({ accessToken }) => accessToken,
  actions: 'notify',
  address: 'alice@example.org',
  algorithms: 'm.megolm.v1.aes-sha2',
  alias: roomAlias,
  'children_state.state_key': '!child:localhost',
  'children_state.type': 'm.space.child',
  code_challenge_methods_supported: 'S256',
  default: '11',
  device_id: ({ values }) => values.deviceId ?? 'DEVICE',
  displayname: 'Alice',
  ed25519: key,
  'flows.type': 'm.login.password',
  'getHashDetails.algorithms': 'sha256',
  'getMembersByRoom.chunk.type': 'm.room.member',
  grant_types_supported: 'authorization_code',
  key_validity_url: ({ serverName }) => `https://${serverName}/_matrix/identity/v2/pubkey/isvalid`,
  kind: 'http',
  lang: 'en',
  matrix_server_name: ({ serverName }) => serverName,
  medium: 'email',
  mxid: userId,
  'presence.type': 'm.presence',
  protocol: ({ values }) => values.protocol ?? 'irc',
  public_key: key,
  regexp: '.*',
  replacement_room: ({ serverName }) => `!replacement:${serverName}`,
  'requestOpenIdToken.access_token': 'openid-token',
  response_modes_supported: 'query',
  response_types_supported: 'code',
  room_id: roomId,
  rule_id: ({ values }) => values.ruleId ?? '.m.rule.master',
  sender: userId,
  'registerAccount.token': ({ accessToken }) => accessToken,
  token_type: 'Bearer',
  type: 'm.room.message',
  uris: 'turn:turn.example.org?transport=udp',
  user_id: userId,
  userid: userId,
  version: ({ values }) => values.version ?? '1',
  versions: 'v1.18',
}

/** Makes a text that fits its format and suits the names that lead to it. */
export const sampleText = ({ format = '' }: FlatSchema, context: SampleContext, names: Names): string => {
  const text = byNames(texts, names) ?? byFormat[format] ?? names.at(-1) ?? ''
  return typeof text === 'function' ? text(context) : text
}
