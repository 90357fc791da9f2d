import { describe, expect, it } from 'vitest'
import { sensitiveFields, sensitiveInRequest, sensitiveInResponse } from '../../generator/facts/sensitive.ts'
import { isSpecificationThere, operationsByKey } from './given.ts'

const interactive = ['auth', 'client_secret', 'id_access_token', 'password', 'response', 'token']

describe('sensitiveInRequest', () => {
  it.each([
    ['inviteBy3PID', ['id_server', 'id_access_token', 'medium', 'address'], ['id_access_token']],
    [
      'post3PIDs',
      ['three_pid_creds', 'client_secret', 'id_access_token', 'sid'],
      ['client_secret', 'id_access_token'],
    ],
    ['login', ['type', 'user', 'password', 'token', 'refresh_token'], ['password', 'token']],
    ['refresh', ['refresh_token'], ['refresh_token']],
    ['joinRoom', ['third_party_signed', 'token', 'signatures', 'via'], []],
    ['deleteDevice', ['auth', 'session'], interactive],
    ['changePassword', ['new_password', 'auth'], [...interactive, 'new_password'].sort()],
    ['getRoomEvents', ['from', 'to', 'dir'], []],
    ['sendToDevice', ['messages'], ['k', 'secret', 'session_key']],
    ['storeInviteV2', ['token'], []],
  ])('%s', (operation, fields, want) => {
    expect(sensitiveInRequest(operation, new Set(fields))).toEqual(want)
  })
})

describe('sensitiveInResponse', () => {
  it.each([
    ['login', ['user_id', 'access_token', 'refresh_token'], ['access_token', 'refresh_token']],
    ['getTurnServer', ['username', 'password', 'uris', 'ttl'], ['password']],
    ['generateLoginToken', ['login_token', 'expires_in_ms'], ['login_token']],
    ['deleteDevice', [], []],
    ['sync', ['next_batch', 'rooms'], []],
  ])('%s', (operation, fields, want) => {
    expect(sensitiveInResponse(operation, new Set(fields))).toEqual(want)
  })
})

describe.skipIf(!isSpecificationThere('sensitive'))('sensitiveFields', () => {
  it('names only operations that there are', () => {
    const operations = operationsByKey()
    const named = sensitiveFields.flatMap((field) => field.operations ?? [])
    expect(named.filter((operation) => !operations.has(operation))).toEqual([])
  })

  it('counts every operation that takes auth among those whose auth bears secrets', () => {
    const takesAuth = [...operationsByKey()].filter(([, { requestBody }]) =>
      JSON.stringify(requestBody?.node ?? {}).includes('definitions/auth_data.yaml'),
    )
    const bearing = sensitiveFields.find(({ name }) => name === 'response')?.operations
    expect(takesAuth.map(([key]) => key).sort()).toEqual(bearing)
  })
})
