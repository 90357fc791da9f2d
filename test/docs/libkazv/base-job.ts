import { pipe } from 'fp-ts/lib/function.js'
import {
  BaseJob,
  contentTypeMatches,
  dataJson,
  dataStr,
  Eq,
  EqRequest,
  emptyBody,
  genResponse,
  jsonBody,
  namedFile,
  toHttpRequest,
  withData,
  withQuery,
  withQueue,
  withResponseFile,
} from 'matrix-jobs'
import { expect } from 'vitest'
import { get, job, type Shows, session } from './given.ts'

/** The rows of BaseJob's constructor and members, shown. */
export const baseJob: Shows = {
  'the serverUrl of a BaseJob': () => {
    expect(BaseJob({ serverUrl: 'https://h/sub/' }, get).url).toBe('https://h/sub/path')
    expect(() => BaseJob({ serverUrl: 'h' }, get)).toThrow('serverUrl: ')
  },
  'the requestUrl of a BaseJob': () => {
    expect(BaseJob(session, { ...get, requestUrl: '/a/b%20c' }).url).toBe('https://h/a/b%20c')
    expect(() => BaseJob(session, { ...get, requestUrl: '.evil.org' })).toThrow('requestUrl: ')
  },
  'the method of a BaseJob': () => {
    expect(BaseJob(session, { ...get, method: 'DELETE' }).method).toBe('DELETE')
    expect(() => BaseJob(session, { ...get, method: 'PATCH' as never })).toThrow('method: ')
  },
  'the jobId of a BaseJob': () => {
    expect(BaseJob(session, { ...get, jobId: 'WellKnown' }).jobId).toBe('WellKnown')
    expect(() => BaseJob(session, { ...get, jobId: '' })).toThrow('jobId: ')
  },
  'the token of a BaseJob': () => {
    const job = BaseJob({ serverUrl: 'https://h', accessToken: 't' }, get)
    expect(job.headers).toEqual({ Authorization: 'Bearer t' })
    expect(BaseJob(session, get).headers).toEqual({})
    expect(() => BaseJob({ ...session, accessToken: '' }, get)).toThrow('accessToken: ')
  },
  'the returnType of a BaseJob': () => {
    expect(BaseJob(session, get).returnType).toBe('Json')
    expect(BaseJob(session, { ...get, returnType: 'File' }).returnType).toBe('File')
  },
  'the body of a BaseJob': () => {
    const job = BaseJob(session, { ...get, method: 'PUT', body: jsonBody({ a: 1 }) })
    expect(job.body).toEqual({ _tag: 'Json', value: { a: 1 } })
    expect(toHttpRequest(job)).toMatchObject({
      body: '{"a":1}',
      headers: { 'Content-Type': 'application/json' },
    })
    expect(() => BaseJob(session, { ...get, body: jsonBody({}) })).toThrow('body: ')
  },
  'the query of a BaseJob': () => {
    const job = BaseJob(session, { ...get, query: [['a', 'b c']] })
    expect(toHttpRequest(job).url).toBe('https://h/path?a=b%20c')
    expect(() => BaseJob(session, { ...get, query: [['a', '\ud800']] })).toThrow('query/0: ')
  },
  'the header of a BaseJob': () => {
    const given = { ...get, headers: { 'X-A': '1', Authorization: 'Basic abc' } }
    expect(BaseJob({ ...session, accessToken: 't' }, given).headers).toEqual(given.headers)
    expect(() => BaseJob(session, { ...get, headers: { 'X-A': '1\r\nB: 2' } })).toThrow('header X-A: ')
  },
  'the responseFile of a BaseJob': () => {
    const responseFile = namedFile('out')
    const job = BaseJob(session, { ...get, returnType: 'File', responseFile })
    expect(job.responseFile).toEqual(responseFile)
    expect(withResponseFile(responseFile)(BaseJob(session, get))).toEqual(job)
    expect(() => BaseJob(session, { ...get, responseFile })).toThrow('returnType: ')
  },
  url: () => {
    expect(job.url).toBe('https://h/path')
  },
  requestBody: () => {
    expect(job.body).toEqual({ _tag: 'Json', value: { a: 1 } })
    expect(toHttpRequest(job).body).toBe('{"a":1}')
    expect(toHttpRequest(BaseJob(session, get)).body).toBeUndefined()
  },
  requestHeader: () => {
    expect(job.headers).toEqual({ 'Content-Type': 'application/json' })
  },
  returnType: () => {
    expect(job.returnType).toBe('Json')
  },
  shouldReturnJson: () => {
    expect(job.returnType === 'Json').toBe(true)
    expect(withResponseFile(namedFile('f'))(job).returnType === 'Json').toBe(false)
  },
  requestQuery: () => {
    expect(withQuery('via', 'a b')(job).query).toEqual([['via', 'a b']])
  },
  requestMethod: () => {
    expect(job.method).toBe('PUT')
  },
  jobId: () => {
    expect(job.jobId).toBe('Test')
  },
  queueId: () => {
    expect('queueId' in job).toBe(false)
    expect(withQueue('q')(job).queueId).toBe('q')
  },
  queuePolicy: () => {
    expect(job.queuePolicy).toBe('AlwaysContinue')
    expect(withQueue('q', 'CancelFutureIfFailed')(job).queuePolicy).toBe('CancelFutureIfFailed')
  },
  responseFile: () => {
    expect('responseFile' in job).toBe(false)
    expect(withResponseFile(namedFile('f'))(job).responseFile).toEqual(namedFile('f'))
  },
  'dataJson of a job': () => {
    expect(dataJson('a')(withData({ a: [1] })(job))).toEqual([1])
    expect(dataJson('b')(withData({ a: [1] })(job))).toBeUndefined()
  },
  'dataStr of a job': () => {
    expect(dataStr('a')(withData({ a: 'b' })(job))).toBe('b')
    expect(dataStr('a')(withData({ a: 1 })(job))).toBeUndefined()
  },
  withData: () => {
    expect(pipe(job, withData({ a: 1 })).data).toEqual({ a: 1 })
    expect('data' in job).toBe(false)
    expect(() => withData(new Date() as never)).toThrow('data: ')
  },
  attachData: () => {
    const before = structuredClone(job)
    expect(withData(1)(job)).not.toBe(job)
    expect(job).toEqual(before)
    expect(() => Object.assign(job, { data: 1 })).toThrow(TypeError)
  },
  withQueue: () => {
    expect(withQueue('q')(job)).toEqual({ ...job, queueId: 'q', queuePolicy: 'AlwaysContinue' })
    expect(pipe(job, withQueue('q', 'CancelFutureIfFailed')).queuePolicy).toBe('CancelFutureIfFailed')
    expect(() => withQueue('')).toThrow('queueId: ')
  },
  genResponse: () => {
    const given = { statusCode: 200, headers: {}, body: emptyBody }
    expect(genResponse(withData({ a: 1 })(job), given)).toEqual({ ...given, jobId: 'Test', data: { a: 1 } })
  },
  contentTypeMatches: () => {
    expect(contentTypeMatches(['image/*', 'text/plain'], 'image/png')).toBe(true)
    expect(contentTypeMatches(['*/*'], 'image/png')).toBe(true)
    expect(contentTypeMatches(['image/*', 'text/plain'], 'text/html')).toBe(false)
    expect(contentTypeMatches(['text/plain'], 'Text/Plain; charset=utf-8')).toBe(true)
  },
  equality: () => {
    const queued = withQueue('q')(job)
    expect(EqRequest.equals(job, queued)).toBe(true)
    expect(Eq.equals(job, queued)).toBe(false)
    const [f, g] = ['f', 'g'].map((name) => withResponseFile(namedFile(name))(job))
    expect(f && g && EqRequest.equals(f, g)).toBe(true)
    expect(EqRequest.equals(job, withData(1)(job))).toBe(false)
  },
  inequality: () => {
    expect(!EqRequest.equals(job, withQuery('a', 1)(job))).toBe(true)
    expect(!EqRequest.equals(job, structuredClone(job))).toBe(false)
  },
}
