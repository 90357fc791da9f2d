import { describe, expect, it } from 'vitest'
import { type Body, emptyBody, jsonBody } from '../../src/jobs/body.ts'
import { withData } from '../../src/jobs/derive.ts'
import {
  bodyText,
  contentTypeMatches,
  dataJson,
  dataStr,
  errorCode,
  errorMessage,
  genResponse,
  success,
} from '../../src/jobs/response.ts'
import { job } from './sample.ts'

const outcome = (statusCode: number, body: Body = emptyBody) => ({ statusCode, headers: {}, body })

describe('genResponse', () => {
  it("joins the answer with the job's name and data", () => {
    expect(genResponse(withData({ id: 1 })(job), outcome(200))).toEqual({
      jobId: 'InviteBy3PID',
      data: { id: 1 },
      ...outcome(200),
    })
  })

  it('has no data where the job has none, and keeps null', () => {
    expect(Object.keys(genResponse(job, outcome(200)))).not.toContain('data')
    expect(genResponse(withData(null)(job), outcome(200)).data).toBeNull()
    expect(Object.isFrozen(genResponse(job, outcome(200)))).toBe(true)
  })
})

it('counts 200 to 299 as success', () => {
  const statuses = [0, 100, 199, 200, 204, 299, 300, 304, 400, 490, 599, 2000]
  expect(statuses.filter((statusCode) => success({ statusCode }))).toEqual([200, 204, 299])
})

it.each<[string[], string, boolean]>([
  [['image/png'], 'image/png', true],
  [['image/png'], 'IMAGE/PNG; charset=x', true],
  [['image/png'], 'image/pngx', false],
  [['image/*'], 'image/png', true],
  [['image/*'], 'imagex/png', false],
  [['image/*'], 'text/image/png', false],
  [['*/*'], 'anything', true],
  [['*/*'], '', true],
  [['text/plain', 'image/*'], 'image/gif', true],
  [[], 'image/gif', false],
])('contentTypeMatches(%j, %j) is %s', (expected, actual, want) => {
  expect(contentTypeMatches(expected, actual)).toBe(want)
})

it('reads fields of the data, and only its own', () => {
  const source = { data: { a: { b: 1 }, s: 'text', n: null } }
  expect(['a', 's', 'n', 'x', 'toString'].map((key) => dataJson(key)(source))).toEqual([
    { b: 1 },
    'text',
    null,
    undefined,
    undefined,
  ])
  expect(['a', 's', 'n', 'x'].map((key) => dataStr(key)(source))).toEqual([
    undefined,
    'text',
    undefined,
    undefined,
  ])
  expect([dataJson('length')({ data: ['a'] }), dataJson('a')({}), dataStr('0')({ data: 'text' })]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it.each<[Body, string, string]>([
  [jsonBody({ errcode: 'M_FORBIDDEN', error: 'No' }), 'M_FORBIDDEN', 'No'],
  [jsonBody({ errcode: 'M_UNKNOWN', error: 'Hm' }), '403', 'Hm'],
  [jsonBody({ errcode: 7, error: 7 }), '403', ''],
  [jsonBody(['errcode']), '403', ''],
  [jsonBody({}), '403', ''],
  [emptyBody, '403', ''],
])('reads the error of %j', (body, code, message) => {
  expect(errorCode(outcome(403, body))).toBe(code)
  expect(errorMessage(outcome(403, body))).toBe(message)
  expect(bodyText(body, 'nothing')).toBeUndefined()
})
