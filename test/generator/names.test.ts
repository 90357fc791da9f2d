import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { access, camelCase, kebabCase, pascalCase, propertyKey, quote } from '../../generator/names.ts'

describe('pascalCase', () => {
  it.each([
    ['inviteBy3PID', 'InviteBy3PID'],
    ['logout_all', 'LogoutAll'],
    ['m.room.message', 'MRoomMessage'],
    ['key.verification.start m.sas.v1', 'KeyVerificationStartMSasV1'],
    ['Room Key', 'RoomKey'],
    ['_id', 'Id'],
    ['', ''],
  ])('%j → %s', (name, want) => {
    expect(pascalCase(name)).toBe(want)
  })
})

describe('camelCase', () => {
  it.each([
    ['three_pid_creds', 'threePidCreds'],
    ['m.fully_read', 'mFullyRead'],
    ['roomId', 'roomId'],
    ['Content-Type', 'contentType'],
    ['body room_id', 'bodyRoomId'],
    ['', ''],
  ])('%j → %s', (name, want) => {
    expect(camelCase(name)).toBe(want)
  })
})

describe('kebabCase', () => {
  it.each([
    ['InviteBy3PID', 'invite-by-3pid'],
    ['Post3PIDs', 'post-3pids'],
    ['ClientEventWithoutRoomId', 'client-event-without-room-id'],
    ['RequestTokenTo3PIDEmail', 'request-token-to-3pid-email'],
    ['RequestTokenTo3PIDMSISDN', 'request-token-to-3pidmsisdn'],
    ['RedirectToSSO', 'redirect-to-sso'],
    ['QueryUserByID', 'query-user-by-id'],
    ['SSOLogin', 'sso-login'],
    ['BindV2', 'bind-v2'],
  ])('%s → %s', (name, want) => {
    expect(kebabCase(name)).toBe(want)
  })
})

describe('access and propertyKey', () => {
  it.each([
    ['room_id', 'value.room_id', 'room_id'],
    ['$a1', 'value.$a1', '$a1'],
    ['m.read', "value['m.read']", "'m.read'"],
    ['3pid', "value['3pid']", "'3pid'"],
    ["it's", "value['it\\'s']", "'it\\'s'"],
    ['', "value['']", "''"],
  ])('%j', (name, wantAccess, wantKey) => {
    expect(access('value', name)).toBe(wantAccess)
    expect(propertyKey(name)).toBe(wantKey)
  })
})

describe('quote', () => {
  it.each([
    ['plain', "'plain'"],
    ["it's", "'it\\'s'"],
    ['say "yes"', '\'say "yes"\''],
    ['a\\b', "'a\\\\b'"],
    ['\\"', "'\\\\\"'"],
    ['ends in \\', "'ends in \\\\'"],
    ['two\nlines', "'two\\nlines'"],
    ['é🎈\u2028', "'é🎈\u2028'"],
    ['', "''"],
  ])('%j', (text, want) => {
    expect(quote(text)).toBe(want)
    expect(runInNewContext(want)).toBe(text)
  })
})
