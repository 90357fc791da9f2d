import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { createExecutor, fetchTransport } from '../../src/entries/executor.ts'
import { type BaseJob, toHttpRequest } from '../../src/entries/index.ts'
import { createHomeserver } from '../../src/entries/testing.ts'
import type { DefinedOperation } from '../../src/jobs/defined-operation.ts'
import { findSpec } from '../../src/testing/specification/find-spec.ts'
import { validatorOf } from '../../src/testing/specification/validators.ts'
import { everyOperation, someJobs } from './every-operation.ts'

/** What only those may ask who are in the room. */
const inRoom = ['getRoomState', 'inviteBy3PID', 'inviteUser']

/** A homeserver of its own for each, and always the same one. */
const start = (row: DefinedOperation) => {
  const homeserver = createHomeserver()
  const { userId, accessToken } = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(userId)
  const session = { serverUrl: 'http://homeserver.test', accessToken }
  const change = (params: object) => (inRoom.includes(row.operationId) ? { ...params, roomId } : params)
  const [job] = someJobs(row, session, 1, change) as readonly [BaseJob]
  return { homeserver, job }
}

const send = async (row: DefinedOperation) => {
  const { homeserver, job } = start(row)
  const { url, method, headers, body } = toHttpRequest(job)
  return homeserver.fetch(url, { method, headers, body: body as BodyInit })
}

describe.each(everyOperation)('%s', (_, row) => {
  const spec = findSpec(row.definition)

  it('gets an answer that fits the specification', async () => {
    const response = await send(row)
    const specified = spec.responses[response.status]
    expect(specified).toBeDefined()
    for (const [name, { required, schema }] of Object.entries(specified?.headers ?? {})) {
      const value = response.headers.get(name)
      if (required || name === 'Location') expect(value).not.toBeNull()
      if (schema.enum !== undefined) expect(schema.enum).toContain(value)
    }
    const types = Object.keys(specified?.content ?? {})
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
    expect(types.length === 0 ? [''] : types).toContain(type)
    if (type !== 'application/json') return
    const validate = validatorOf(spec, 'responses', response.status, 'content', type)
    expect(validate(await response.json())).toEqual([])
  })

  it('gets the same answer from a homeserver that is the same', async () => {
    const answer = async () => {
      const response = await send(row)
      return [response.status, [...response.headers], await response.text()]
    }
    expect(await answer()).toEqual(await answer())
  })

  it('gets what its definition reads', async () => {
    const { homeserver, job } = start(row)
    const outcome = await createExecutor({ transport: fetchTransport({ fetch: homeserver.fetch }) }).execute(
      job,
    )()
    if (!isRight(outcome)) throw new Error(outcome.left.message)
    expect(row.definition.decodeResponse(outcome.right)).toMatchObject({ _tag: 'Right' })
  })
})
