import fc from 'fast-check'
import { arbitraryJson } from './arbitrary-job.ts'

const status = fc.oneof(
  fc.constant(200),
  fc.constantFrom(0, 200, 201, 204, 302, 304, 400, 401, 403, 404, 408, 413, 429, 500, 502, 503),
  fc.nat(999),
)

const errcode = fc.constantFrom('M_UNKNOWN_TOKEN', 'M_LIMIT_EXCEEDED', 'M_FORBIDDEN', 'M_UNKNOWN', '')
const errorBody = fc.record(
  {
    errcode: fc.oneof(errcode, arbitraryJson),
    error: arbitraryJson,
    soft_logout: arbitraryJson,
    retry_after_ms: arbitraryJson,
  },
  { requiredKeys: [] },
)
const stages = fc.record(
  {
    flows: fc.oneof(arbitraryJson, fc.constant([{ stages: ['m.login.password'] }])),
    session: arbitraryJson,
    params: arbitraryJson,
  },
  { requiredKeys: [] },
)
const encoder = new TextEncoder()
const right = fc.constantFrom(
  ...[
    '{"next_batch":"a"}',
    '{"content_uri":"mxc://a/b"}',
    '{"user_id":"@a:b","access_token":"c","device_id":"d"}',
  ],
)
const body = fc.oneof(
  right.map((text) => encoder.encode(text)),
  fc.uint8Array(),
  fc.oneof(arbitraryJson, errorBody, stages).map((json) => encoder.encode(JSON.stringify(json))),
  fc.string({ unit: 'binary' }).map((text) => encoder.encode(text)),
  fc
    .constantFrom('', '{}', '\uFEFF{}', '{"a":', '<html>', '['.repeat(50_000))
    .map((text) => encoder.encode(text)),
)

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '-1',
    '1e9',
    '99999999999999999999',
    'Thu, 01 Jan 1970 00:00:09 GMT',
    'never',
    'attachment; filename="../\0"',
    'gzip',
  ),
)
const headerName = fc.oneof(
  fc.constantFrom(
    'retry-after',
    'date',
    'content-type',
    'content-length',
    'content-encoding',
    'content-disposition',
    'location',
  ),
  fc.constantFrom('__proto__', 'constructor'),
  fc.string({ unit: 'binary' }),
)
/** Any reply of a server: any status, headers and bytes, right ones among them. */
export const arbitraryReply = fc.record({
  status,
  headers: fc.array(fc.tuple(headerName, value), { maxLength: 5 }),
  body,
})
type Reply = typeof arbitraryReply extends fc.Arbitrary<infer A> ? A : never

/** Makes what is used of a `Response`, which itself can have neither each status nor each header. */
export const responseOf = (given: Reply): Response => {
  const content = new Uint8Array(given.body)
  const unread = {
    ...{ ok: given.status >= 200 && given.status < 300, status: given.status, headers: given.headers },
    body: new Blob([content]).stream(),
    arrayBuffer: async () => content.buffer,
  }
  return unread as unknown as Response
}
