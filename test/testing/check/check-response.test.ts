import { type Body, bytesBody, emptyBody, jsonBody } from 'matrix-jobs'
import { GetContentJob, GetDeviceJob } from 'matrix-jobs/client-server'
import { checkResponse } from 'matrix-jobs/testing'
import { expect, it } from 'vitest'

const check = (
  statusCode: number,
  body: Body,
  operation: Parameters<typeof checkResponse>[0] = GetDeviceJob,
) => checkResponse(operation, { statusCode, headers: {}, body })

it('has nothing to say of what is right', () => {
  expect(check(200, jsonBody({ device_id: 'D', display_name: null }))).toEqual([])
  expect(check(404, emptyBody)).toEqual([])
  expect(check(302, emptyBody, 'emailSubmitTokenGetV2')).toEqual([])
})

it.each([
  [jsonBody({}), { path: '/device_id', expected: 'string', found: 'nothing' }],
  [jsonBody({ device_id: null }), { path: '/device_id', expected: 'string', found: 'null' }],
  [jsonBody([]), { path: '', expected: 'object', found: 'array' }],
  [emptyBody, { path: '', expected: 'JSON', found: 'Empty body' }],
])('tells what is wrong in the body %o', (body, want) => {
  expect(check(200, body)).toEqual([{ in: 'body', ...want }])
})

it('tells a status that is not among those of the operation, and a header that is missing', () => {
  expect(check(418, emptyBody)).toEqual([{ in: 'status', path: '', expected: '200 or 404', found: '418' }])
  expect(check(200, bytesBody(new Uint8Array()), GetContentJob)).toEqual([
    { in: 'header', path: 'Content-Type', expected: 'a value', found: 'nothing' },
    { in: 'header', path: 'Content-Disposition', expected: 'a value', found: 'nothing' },
  ])
})
