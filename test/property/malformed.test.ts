import fc from 'fast-check'
import type { BaseJob, JobResponse, Json } from 'matrix-jobs'
import { ChangePasswordJob, InviteBy3PIDJob, LoginJob } from 'matrix-jobs/client-server'
import { clientServer, type DefinedOperation, identity } from 'matrix-jobs/definitions'
import { describe, expect, it } from 'vitest'
import { fromHttpResponse } from '../../src/executor/http-response.ts'
import { arbitraryJob } from '../../src/testing/arbitrary/job.ts'
import { arbitraryResponse } from '../../src/testing/arbitrary/response.ts'
import { deepBodies, malformed, refusals } from './malformed-bodies.ts'

/** Of every kind of response: fields, maps, lists, alternatives, any JSON, nothing, content and redirects. */
const operationIds = [
  ...['sync', 'getOneRoomEvent', 'getEventContext', 'getRoomState', 'getRoomStateWithKey', 'getPushRules'],
  ...['queryKeys', 'claimKeys', 'getRoomKeys', 'getUserProfile', 'getAccountData', 'getCapabilities'],
  ...['getProtocols', 'getSpaceHierarchy', 'getWellknown', 'search', 'login', 'register', 'deleteDevice'],
  ...['inviteBy3PID', 'getContent', 'redirectToSSO', 'getHashDetails', 'lookupUsersV2', 'bindV2'],
]
// MALFORMED=100000 looks for what is rare.
const total = Number(process.env.MALFORMED ?? 10_000)
const perOperation = Math.ceil(total / operationIds.length)

const find = (id: string): DefinedOperation => {
  const found = [...clientServer, ...identity].find(({ operationId }) => operationId === id)
  if (found === undefined) throw new Error(`there is no ${id}`)
  return found
}

const secret = 'planted-secret-token'
const session = { serverUrl: 'https://matrix.example.org', accessToken: secret }

const jobOf = ({ definition }: DefinedOperation): BaseJob =>
  fc.sample(arbitraryJob(definition as never, session), { numRuns: 1, seed: 1 })[0] as BaseJob

/** Jobs that bear a secret in their header, in their body, or in both. */
const secretJobs: Readonly<Record<string, BaseJob>> = {
  inviteBy3PID: InviteBy3PIDJob(session, {
    roomId: '!room:example.org',
    idServer: 'example.org',
    idAccessToken: secret,
    medium: 'email',
    address: 'alice@example.org',
  }),
  login: LoginJob({ serverUrl: session.serverUrl }, { type: 'm.login.password', password: secret }),
  changePassword: ChangePasswordJob(session, { newPassword: secret }),
}

/** What some right responses of an operation have in their bodies, or an object where those are not JSON. */
const rightBodies = ({ definition }: DefinedOperation): fc.Arbitrary<Json> => {
  const responses = fc.sample(arbitraryResponse(definition), 50)
  return fc.constantFrom(
    ...responses.map(({ body }) => (body._tag === 'Json' ? body.value : { file: 'none' })),
  )
}

const failures = fc.constantFrom(302, 400, 401, 403, 429, 500)

const statuses = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  { weight: 2, arbitrary: fc.constantFrom(201, 204, 302, 307, 400, 401, 403, 404, 429, 500, 502, 599) },
)

const toBytes = (json: Json) => new TextEncoder().encode(JSON.stringify(json))

/** The prototypes of all objects in a value; it goes down without calling itself. */
const prototypesIn = (value: unknown): ReadonlySet<unknown> => {
  const prototypes = new Set<unknown>()
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) continue
    prototypes.add(Object.getPrototypeOf(next))
    for (const child of Object.values(next)) open.push(child)
  }
  return prototypes
}

const own = (object: object) => Object.getOwnPropertyNames(object).join()
const rootNames = [own(Object.prototype), own(Array.prototype)]
const roots: readonly unknown[] = [Object.prototype, Array.prototype]

const outcomes = ['Right', 'DecodeError', 'MatrixError', 'HttpError', 'UserInteractiveAuthRequired']

type Counts = Record<string, number>

/** Reads a response as an executor does and decodes it: it must not throw, and what comes must be sound. */
const check = (
  { definition }: DefinedOperation,
  job: BaseJob,
  status: number,
  body: Uint8Array,
  counts: Counts,
) => {
  const headers = { 'content-type': 'application/json' }
  const response: JobResponse = fromHttpResponse(job, { statusCode: status, headers, body })
  const result = definition.decodeResponse(response)
  const outcome = result._tag === 'Left' ? result.left : result
  counts[outcome._tag] = (counts[outcome._tag] ?? 0) + 1
  const unsound = [...prototypesIn([response, result])].filter((prototype) => !roots.includes(prototype))
  // One look at all, since there are many.
  const seen = [outcomes.includes(outcome._tag), unsound.length, own(Object.prototype), own(Array.prototype)]
  expect(seen).toEqual([true, 0, ...rootNames])
  return result
}

describe('malformed responses', () => {
  const counts: Counts = {}
  let bodies = 0
  const read = (...given: readonly [DefinedOperation, BaseJob, number, Uint8Array]) => {
    bodies++
    return check(...given, counts)
  }

  it.each(operationIds)('of %s have an outcome each', (id) => {
    const operation = find(id)
    const job = jobOf(operation)
    fc.assert(
      fc.property(malformed(rightBodies(operation)), statuses, (body, status) => {
        read(operation, job, status, body)
      }),
      { numRuns: perOperation },
    )
  })

  it.each(Object.keys(secretJobs))('of %s show no secret of the request', (id) => {
    const operation = find(id)
    const job = secretJobs[id] as BaseJob
    const bodiesWithSecret = fc.oneof(malformed(refusals(secret)), refusals(secret).map(toBytes))
    fc.assert(
      fc.property(bodiesWithSecret, failures, (body, status) => {
        const result = read(operation, job, status, body)
        expect(JSON.stringify(result)).not.toContain(secret)
      }),
      { numRuns: perOperation },
    )
  })

  it.each([200, 403])('that are too deep have one as well, with status %i', (status) => {
    for (const id of operationIds.filter((_, i) => i % (status === 200 ? 2 : 6) === 0)) {
      const operation = find(id)
      const [right = {}] = fc.sample(rightBodies(operation), { numRuns: 1, seed: 2 })
      for (const body of deepBodies(right)) read(operation, jobOf(operation), status, body)
    }
  })

  it('are many, and have outcomes of every kind', () => {
    const operations = new Set([...operationIds, ...Object.keys(secretJobs)]).size
    process.stdout.write(
      `malformed bodies: ${bodies} read, of ${operations} operations: ${JSON.stringify(counts)}\n`,
    )
    expect(bodies).toBeGreaterThanOrEqual(total)
    expect(Object.keys(counts).sort()).toEqual([...outcomes].sort())
  })
})
