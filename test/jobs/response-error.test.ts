import { expect, it } from 'vitest'
import { type Body, bytesBody, emptyBody, jsonBody } from '../../src/jobs/body.ts'
import { responseError } from '../../src/jobs/response-error.ts'

const read = (body: Body) => responseError({ statusCode: 418, headers: {}, body })

it('reads a Matrix error with its further fields', () => {
  const body = { errcode: 'M_LIMIT_EXCEEDED', error: 'Slow down', retry_after_ms: 100 }
  expect(read(jsonBody(body))).toEqual({
    _tag: 'MatrixError',
    message: 'status 418 M_LIMIT_EXCEEDED: Slow down',
    statusCode: 418,
    errcode: 'M_LIMIT_EXCEEDED',
    error: 'Slow down',
    body,
  })
})

it.each<[unknown]>([[undefined], [null], [7], [[]], [{ toString: null }], [{ toString: 1, valueOf: 1 }]])(
  'does without words of the server: %j',
  (error) => {
    const body = JSON.parse(JSON.stringify({ errcode: 'M_UNKNOWN', error }))
    expect(read(jsonBody(body))).toMatchObject({ _tag: 'MatrixError', error: '', body })
  },
)

it.each<Body>([
  emptyBody,
  bytesBody(Uint8Array.of(1)),
  jsonBody(null),
  jsonBody('errcode'),
  jsonBody([]),
  jsonBody({}),
  jsonBody({ errcode: 7 }),
  jsonBody({ errcode: '' }),
  jsonBody({ errcode: { toString: 1 } }),
])('takes %j for an HTTP error', (body) => {
  expect(read(body)).toEqual({ _tag: 'HttpError', message: 'status 418', statusCode: 418 })
})
