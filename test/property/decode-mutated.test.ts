import fc from 'fast-check'
import { decodeJob, Eq, encodeJob, toHttpRequest } from 'matrix-jobs'
import { expect, it } from 'vitest'
import { arbitraryJob, arbitraryJson } from './arbitrary-job.ts'
import { hasUndefined, isDeeplyFrozen } from './frozen.ts'

const numRuns = 10_000

type Node = Record<string, unknown>

/** The objects of a document that have something in them, each to be mutated. */
const places = (value: unknown): Node[] => {
  if (typeof value !== 'object' || value === null) return []
  return [value as Node, ...Object.values(value).flatMap(places)]
}

const words = fc.constantFrom<unknown>(
  ...['GET', 'POST', 'PATCH', 'Json', 'File', 'Bytes', 'Empty', 'NamedFile', 'MemoryFile', 'FromCredentials'],
  ...[
    'https://a.org/b',
    'https://a.org/\n',
    'https://a@b',
    '/a',
    'a\r\nb: c',
    '\ud800',
    '',
    'AQI=',
    'AQI',
    '\0',
  ],
  ...[
    1,
    2,
    -1,
    0,
    Number.POSITIVE_INFINITY,
    null,
    true,
    [],
    {},
    [[]],
    [['a', 'b']],
    { length: 0 },
    'AlwaysContinue',
    'required',
  ],
)
const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'data',
    'queueId',
    'responseFile',
    'body',
    'file',
    'a/b',
    'X-A',
    '',
  ),
  fc.string(),
)

interface Mutation {
  readonly kind: 'delete' | 'replace' | 'insert' | 'swap'
  readonly at: number
  readonly field: number
  readonly key: string
  readonly value: unknown
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'insert', 'swap'),
  at: fc.nat(),
  field: fc.nat(),
  key: keys,
  value: fc.oneof(words, arbitraryJson),
})

const mutate = (document: Node, { kind, at, field, key: drawn, value: shared }: Mutation): void => {
  const value = structuredClone(shared)
  const all = places(document)
  const place = all[at % all.length] as Node
  // No document can change how an array counts.
  const key = Array.isArray(place) && drawn === 'length' ? 'size' : drawn
  const names = Object.keys(place)
  const name = names[field % names.length] ?? key
  if (kind === 'delete') delete place[name]
  if (kind === 'replace') put(place, name, value)
  if (kind === 'insert') put(place, key, value)
  if (kind === 'swap')
    put(place, name, all[field % all.length] === document ? null : structuredClone(all[field % all.length]))
}

const put = (place: Node, name: string, value: unknown) =>
  Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true })

/** What no form tells cheaply: the platform refuses these hosts and ports when the request is sent. */
const refusedByPlatform = /^https?:\/\/(\[|[^/]*(\d\.?|0x[\da-f]*\.?|xn--[^/]*)(:|\/|$)|[^/]*:\d{5})/i

const check = (document: unknown): 'Left' | 'Right' => {
  const result = decodeJob(document)
  if (result._tag === 'Left') {
    expect(result.left).toMatchObject({ _tag: 'DecodeError', path: expect.stringMatching(/^(\/|$)/) })
    return 'Left'
  }
  const job = result.right
  expect(isDeeplyFrozen(job)).toBe(true)
  expect(hasUndefined(job)).toBe(false)
  const request = toHttpRequest(job)
  expect(URL.canParse(request.url) || refusedByPlatform.test(request.url)).toBe(true)
  expect(() => new globalThis.Headers({ ...request.headers })).not.toThrow()
  if (request.method === 'GET') expect(request.body).toBeUndefined()
  const again = decodeJob(JSON.stringify(encodeJob(job)))
  expect(again._tag === 'Right' && Eq.equals(again.right, job)).toBe(true)
  return 'Right'
}

it('never throws at a mutated document, and what it gives can be sent', () => {
  const seen = { Left: 0, Right: 0 }
  fc.assert(
    fc.property(arbitraryJob, fc.array(mutation, { minLength: 1, maxLength: 3 }), (job, mutations) => {
      const document = JSON.parse(JSON.stringify(encodeJob(job)))
      for (const one of mutations) mutate(document, one)
      seen[check(document)]++
    }),
    { numRuns },
  )
  // Both ways must have been taken often, or the property says little.
  expect(Math.min(seen.Left, seen.Right)).toBeGreaterThan(numRuns / 20)
})

it('never throws at mutated text', () => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat(4),
    insert: fc.oneof(fc.constantFrom('', '"', '}', '[', '0'), fc.string()),
  })
  const seen = { Left: 0, Right: 0 }
  fc.assert(
    fc.property(arbitraryJob, edit, (job, { at, remove, insert }) => {
      const text = JSON.stringify(encodeJob(job))
      const start = at % text.length
      seen[check(text.slice(0, start) + insert + text.slice(start + remove))]++
    }),
    { numRuns },
  )
  expect(Math.min(seen.Left, seen.Right)).toBeGreaterThan(numRuns / 20)
})

it('never throws at truncated text, and never takes it', () => {
  fc.assert(
    fc.property(arbitraryJob, fc.nat(), (job, at) => {
      const text = JSON.stringify(encodeJob(job))
      expect(check(text.slice(0, at % text.length))).toBe('Left')
    }),
    { numRuns },
  )
})

it('takes no other version', () => {
  fc.assert(
    fc.property(arbitraryJob, arbitraryJson, (job, version) => {
      expect(check({ ...encodeJob(job), version })).toBe(version === 1 ? 'Right' : 'Left')
    }),
    { numRuns: 1000 },
  )
})

it('never throws at anything at all', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  fc.assert(
    fc.property(arbitraryJob, anything, fc.nat(), (job, value, at) => {
      check(value)
      const document = structuredClone(encodeJob(job)) as unknown as { job: Node }
      const names = Object.keys(document.job)
      put(document.job, names[at % names.length] as string, value)
      check(document)
    }),
    { numRuns },
  )
})
