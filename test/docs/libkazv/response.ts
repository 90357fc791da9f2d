import { isDeepStrictEqual } from 'node:util'
import {
  BaseJob,
  dataJson,
  dataStr,
  errorCode,
  errorMessage,
  genResponse,
  header,
  isJsonBody,
  jsonBody,
  success,
  withData,
} from 'matrix-jobs'
import { expect } from 'vitest'
import { get, response, type Shows, session } from './given.ts'

/** The rows of Response, shown. */
export const responses: Shows = {
  statusCode: () => {
    expect(response(403).statusCode).toBe(403)
  },
  body: () => {
    expect(response(200, { a: 1 }).body).toEqual(jsonBody({ a: 1 }))
  },
  'the header of a response': () => {
    expect(header({ 'retry-after': '1' }, 'Retry-After')).toBe('1')
    expect(response(200).headers).toEqual({ 'content-type': 'application/json' })
  },
  extraData: () => {
    expect(genResponse(withData([1])(BaseJob(session, get)), response(200)).data).toEqual([1])
    expect('data' in genResponse(BaseJob(session, get), response(200))).toBe(false)
  },
  jsonBody: () => {
    const { body } = response(200, { a: 1 })
    expect(isJsonBody(body) && body.value).toEqual({ a: 1 })
  },
  success: () => {
    const all = [0, 199, 200, 299, 302, 399, 400]
    expect(all.filter((statusCode) => success({ statusCode }))).toEqual([200, 299])
  },
  errorCode: () => {
    expect(errorCode(response(403, { errcode: 'M_FORBIDDEN' }))).toBe('M_FORBIDDEN')
    expect(errorCode(response(500, { errcode: 'M_UNKNOWN' }))).toBe('500')
    expect(errorCode(response(502))).toBe('502')
  },
  errorMessage: () => {
    expect(errorMessage(response(403, { error: 'No' }))).toBe('No')
    expect(errorMessage(response(502))).toBe('')
  },
  'dataJson of a response': () => {
    expect(dataJson('a')({ ...response(200), data: { a: 1 } })).toBe(1)
  },
  'dataStr of a response': () => {
    expect(dataStr('a')({ ...response(200), data: { a: 'b' } })).toBe('b')
  },
  'the jobId of a response': () => {
    expect(genResponse(BaseJob(session, get), response(200)).jobId).toBe('Test')
  },
  'equality of responses': () => {
    expect(isDeepStrictEqual(response(200, { a: 1 }), response(200, { a: 1 }))).toBe(true)
    expect(isDeepStrictEqual(response(200, { a: 1 }), response(200, { a: 2 }))).toBe(false)
  },
}
