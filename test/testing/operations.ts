import { expect } from 'vitest'
import { bytesBody, defineJob, fromGuard, type Guard, jsonBody } from '../../src/entries/index.ts'
import type { StateEvent } from '../../src/entries/testing.ts'

const isEvents: Guard<readonly StateEvent[]> = (value): value is readonly StateEvent[] => Array.isArray(value)

export const GetRoomStateJob = defineJob<{ readonly roomId: string }, readonly StateEvent[]>({
  jobId: 'GetRoomState',
  method: 'GET',
  path: '/_matrix/client/v3/rooms/{roomId}/state',
  idempotency: 'safe',
  response: fromGuard(isEvents),
})

export const InviteUserJob = defineJob<{
  readonly roomId: string
  readonly userId: string
  readonly reason?: string
}>({
  jobId: 'InviteUser',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/invite',
  idempotency: 'idempotent',
  buildBody: ({ userId, reason }) => jsonBody({ user_id: userId, ...(reason !== undefined && { reason }) }),
})

export const address = {
  idServer: 'id.example.org',
  idAccessToken: 'identity-secret',
  medium: 'email',
  address: 'carol@example.com',
}

export const text = (content: string) => bytesBody(new TextEncoder().encode(content))

export const refusal = (statusCode: number, errcode: string) =>
  expect.objectContaining({ _tag: 'MatrixError', statusCode, errcode })
export const refused = (statusCode: number, errcode: string, error?: RegExp) => ({
  statusCode,
  body: {
    _tag: 'Json',
    value: expect.objectContaining({ errcode, error: expect.stringMatching(error ?? /./) }),
  },
})
