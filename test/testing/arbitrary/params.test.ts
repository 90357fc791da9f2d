import fc from 'fast-check'
import { defineJob, isInvalidParameterError, memoryFileContent } from 'matrix-jobs'
import { InviteBy3PIDJob, QueryUserByProtocolJob, UploadContentJob } from 'matrix-jobs/client-server'
import { arbitraryJob, arbitraryParams, arbitraryResponse } from 'matrix-jobs/testing'
import { expect, it } from 'vitest'
import type { DefinedOperation } from '../../../src/jobs/defined-operation.ts'
import { paramsOf } from '../../../src/testing/arbitrary/params.ts'
import { factsOf } from '../../../src/testing/arbitrary/table.ts'

const body = { in: 'body', required: true, type: 'string', sensitive: false } as const

/** As the table has it, written by hand. */
const invite: DefinedOperation = {
  definition: InviteBy3PIDJob as DefinedOperation['definition'],
  operationId: 'inviteBy3PID',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/invite',
  link: '',
  parameters: [
    { property: 'roomId', name: 'roomId', in: 'path', required: true, type: 'string', sensitive: false },
    { property: 'idServer', name: 'id_server', ...body },
    { property: 'idAccessToken', name: 'id_access_token', ...body, sensitive: true },
    { property: 'medium', name: 'medium', ...body },
    { property: 'address', name: 'address', ...body, required: false },
  ],
  bodyKind: 'fields',
  responses: [],
}

const some = <A>(values: fc.Arbitrary<A>) => fc.sample(values, { seed: 3, numRuns: 100 })

it('makes the parameters under the names that the definition has for them', () => {
  const given = some(paramsOf(invite))
  const names = ['roomId', 'idServer', 'idAccessToken', 'medium', 'address']
  expect(given.some((params) => Object.keys(params).length === 5)).toBe(true)
  for (const { address = '', ...params } of given) {
    expect(Object.keys({ ...params, address }).sort()).toEqual([...names].sort())
    expect(params.roomId).toMatch(/^!./)
  }
})

it('has the types of the definition', () => {
  for (const { roomId, idAccessToken } of some(arbitraryParams(InviteBy3PIDJob))) {
    expect([typeof roomId, typeof idAccessToken]).toEqual(['string', 'string'])
  }
})

it('makes nothing that a path or a query cannot hold', () => {
  for (const { protocol, fields = {} } of some(arbitraryParams(QueryUserByProtocolJob))) {
    expect(protocol).not.toMatch(/^\.{0,2}$/)
    expect(Object.keys(fields)).not.toContain('')
  }
})

it('makes files, with and without a content type', () => {
  const given = some(arbitraryParams(UploadContentJob))
  const contents = given.map((params) =>
    params.body._tag === 'MemoryFile' ? memoryFileContent(params.body).length : -1,
  )
  expect(Math.min(...contents)).toBe(0)
  expect(Math.max(...contents)).toBeGreaterThan(8)
  expect(new Set(given.map((params) => params.contentType === undefined))).toEqual(new Set([true, false]))
  expect(new Set(given.map((params) => params.body.contentType === undefined))).toEqual(
    new Set([true, false]),
  )
})

it('makes jobs of a session', () => {
  const session = { serverUrl: 'https://example.org', basePath: '/_api' }
  for (const job of some(arbitraryJob(InviteBy3PIDJob, session))) {
    expect(job).toMatchObject({ jobId: 'InviteBy3PID', headers: { 'Content-Type': 'application/json' } })
    expect(job.url).toMatch(/^https:\/\/example\.org\/_api\/client\/v3\/rooms\//)
  }
})

it('refuses a definition of something else', () => {
  const own = defineJob({ jobId: 'Own', method: 'GET', path: '/own', idempotency: 'safe' })
  const refusalOf = (make: () => unknown) => {
    try {
      return make()
    } catch (error) {
      return isInvalidParameterError(error) && error.field
    }
  }
  expect(refusalOf(() => arbitraryParams(own))).toBe('definition')
  expect(refusalOf(() => arbitraryJob(own))).toBe('definition')
  expect(refusalOf(() => arbitraryResponse(own))).toBe('operation')
  expect(factsOf(InviteBy3PIDJob).operationId).toBe('inviteBy3PID')
  expect(refusalOf(() => factsOf(InviteBy3PIDJob, []))).toBe('definition')
})
