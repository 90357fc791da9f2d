import fc from 'fast-check'
import {
  BaseJob,
  type Body,
  bytesBody,
  emptyBody,
  type FileDesc,
  fileBody,
  fromCredentials,
  type Json,
  jsonBody,
  memoryFile,
  type NamedFile,
  namedFile,
  withData,
  withHeader,
  withQuery,
  withQueue,
  withResponseFile,
} from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { isWellFormed } from './well-formed.ts'

const fromUnits = (units: readonly number[]): string => String.fromCharCode(...units)

// Lone surrogates included.
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff), { maxLength: 5 }).map(fromUnits),
)

/** Any JSON, fields named `__proto__` and the like included. */
export const arbitraryJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(
      fc.constantFrom<Json>(null, true, false, -0, ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      text,
    ),
    fc.array(tie('json'), { maxLength: 3 }),
    fc
      .array(
        fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'length', '0')), tie('json')),
        {
          maxLength: 3,
        },
      )
      .map(Object.fromEntries),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  ),
})).json

const nonEmpty = text.filter((given) => given !== '')
const wellFormed = fc.string({ unit: 'binary', minLength: 1 }).filter(isWellFormed)
const segment = wellFormed.filter((given) => given !== '.' && given !== '..')
const token = fc.stringMatching(/^[!-~]{8,20}$/)
const headerName = fc
  .oneof(
    fc.stringMatching(/^[a-zA-Z0-9!#$%&'*+.^_`|~-]{1,12}$/),
    fc.constantFrom('authorization', 'Content-Type', '0', 'constructor'),
  )
  .filter((name) => name !== '__proto__')
const headerValue = fc.stringMatching(/^([!-~\xa0-\xff]([ \t!-~\xa0-\xff]{0,9}[!-~\xa0-\xff])?)?$/)

const session = fc.record(
  {
    serverUrl: fc.constantFrom('https://example.org', 'http://localhost:8008/', 'https://[::1]/sub/path'),
    accessToken: token,
    basePath: fc.constantFrom('', '/_api', '/a/b%20c'),
    clientVersion: fc.constantFrom('r0', 'v3', 'unstable'),
  },
  { requiredKeys: ['serverUrl'] },
)

const inviteJob = fc
  .tuple(
    session,
    fc.record({
      roomId: segment,
      idServer: text,
      idAccessToken: fc.oneof(text, fc.constant(fromCredentials)),
      medium: fc.oneof(fc.constantFrom('email', 'msisdn'), text),
      address: text,
    }),
  )
  .map(([given, params]) => InviteBy3PIDJob(given, params))

const contentType = fc.option(fc.constantFrom('image/png', 'text/plain; charset=utf-8'), { nil: undefined })
const file: fc.Arbitrary<NamedFile> = fc.tuple(nonEmpty, contentType).map((of) => namedFile(...of))
const fileDesc: fc.Arbitrary<FileDesc> = fc.oneof(
  file,
  fc.tuple(fc.uint8Array(), contentType).map((of) => memoryFile(...of)),
)
const body: fc.Arbitrary<Body> = fc.oneof(
  fc.constant(emptyBody),
  arbitraryJson.map(jsonBody),
  fc.uint8Array().map(bytesBody),
  fileDesc.map(fileBody),
)

const baseJob = fc
  .tuple(
    session,
    fc.record({
      jobId: nonEmpty,
      method: fc.constantFrom('POST', 'PUT', 'DELETE', 'GET'),
      requestUrl: fc
        .array(segment, { maxLength: 4 })
        .map((parts) => `/${parts.map(encodeURIComponent).join('/')}`),
      query: fc.array(fc.tuple(wellFormed, fc.oneof(wellFormed, fc.constant(''))), { maxLength: 3 }),
      headers: fc
        .uniqueArray(fc.tuple(headerName, headerValue), {
          maxLength: 3,
          selector: ([name]) => name.toLowerCase(),
        })
        .map(Object.fromEntries<string>),
      body,
      returnType: fc.constantFrom('Json', 'File'),
      facts: fc.record(
        {
          auth: fc.constantFrom('required', 'optional', 'none'),
          idempotency: fc.constantFrom('safe', 'idempotent', 'transaction', 'unsafe'),
          sensitive: fc.array(nonEmpty, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    }),
  )
  .map(([given, params]) => BaseJob(given, params.method === 'GET' ? { ...params, body: emptyBody } : params))

const policy = fc.constantFrom('AlwaysContinue', 'CancelFutureIfFailed', 'PauseIfFailed')
const derivation = fc.oneof(
  arbitraryJson.map(withData),
  fc.tuple(nonEmpty, policy).map((of) => withQueue(...of)),
  fc
    .tuple(
      wellFormed,
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), wellFormed),
    )
    .map((of) => withQuery(...of)),
  fc.tuple(headerName, headerValue).map((of) => withHeader(...of)),
  file.map(withResponseFile),
)

/** Any job: of the definition or without one, every kind of body, and whatever can be derived from it. */
export const arbitraryJob: fc.Arbitrary<BaseJob> = fc
  .tuple(fc.oneof(inviteJob, baseJob), fc.array(derivation, { maxLength: 4 }))
  .map(([job, derivations]) => derivations.reduce((value, derive) => derive(value), job))
