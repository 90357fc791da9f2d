import { pipe } from 'fp-ts/lib/function.js'
import {
  BaseJob,
  bodyBytes,
  bytesBody,
  emptyBody,
  fileBody,
  header,
  isJsonBody,
  jsonBody,
  namedFile,
  toQuery,
  withHeader,
  withQuery,
  withQueue,
} from 'matrix-jobs'
import { expect } from 'vitest'
import { get, type Shows, session } from './given.ts'

/** The rows of BaseJob's types, shown. */
export const jobTypes: Shows = {
  GET: () => {
    expect(BaseJob(session, { ...get, method: 'GET' }).method).toBe('GET')
  },
  POST: () => {
    expect(BaseJob(session, { ...get, method: 'POST' }).method).toBe('POST')
  },
  PUT: () => {
    expect(BaseJob(session, { ...get, method: 'PUT' }).method).toBe('PUT')
  },
  DELETE: () => {
    expect(BaseJob(session, { ...get, method: 'DELETE' }).method).toBe('DELETE')
  },
  EmptyBody: () => {
    expect(emptyBody).toEqual({ _tag: 'Empty' })
    expect(BaseJob(session, get).body).toEqual(emptyBody)
  },
  JsonBody: () => {
    expect(jsonBody({ a: 1 })).toEqual({ _tag: 'Json', value: { a: 1 } })
    expect(() => jsonBody(Number.NaN)).toThrow('body: ')
  },
  BytesBody: () => {
    const body = bytesBody(Uint8Array.of(0, 255))
    expect(body).toEqual({ _tag: 'Bytes', base64: 'AP8=' })
    expect(bodyBytes(body)).toEqual(Uint8Array.of(0, 255))
  },
  FileBody: () => {
    const body = fileBody(namedFile('f', 'image/png'))
    const job = BaseJob(session, { ...get, method: 'POST', body })
    expect(job.body).toEqual({ _tag: 'File', file: namedFile('f', 'image/png') })
    expect(job.headers).toEqual({ 'Content-Type': 'image/png' })
  },
  isBodyJson: () => {
    expect(isJsonBody(jsonBody(null))).toBe(true)
    expect(isJsonBody(emptyBody)).toBe(false)
  },
  'Query::add': () => {
    const job = pipe(BaseJob(session, get), withQuery('a', '1'), withQuery('a', '2'))
    expect(job.query).toEqual([
      ['a', '1'],
      ['a', '2'],
    ])
  },
  addToQuery: () => {
    expect(toQuery({ a: 1, b: true, c: ['x', 'y'] })).toEqual([
      ['a', '1'],
      ['b', 'true'],
      ['c', 'x'],
      ['c', 'y'],
    ])
  },
  addToQueryIfNeeded: () => {
    expect(toQuery({ a: undefined, b: [], c: '' })).toEqual([['c', '']])
  },
  Header: () => {
    const { headers } = withHeader('X-A', '1')(BaseJob(session, get))
    expect(headers).toEqual({ 'X-A': '1' })
    expect(header(headers, 'x-a')).toBe('1')
  },
  ReturnType: () => {
    expect(BaseJob(session, { ...get, returnType: 'Json' }).returnType).toBe('Json')
    expect(BaseJob(session, { ...get, returnType: 'File' }).returnType).toBe('File')
  },
  AlwaysContinue: () => {
    expect(withQueue('q', 'AlwaysContinue')(BaseJob(session, get)).queuePolicy).toBe('AlwaysContinue')
  },
  CancelFutureIfFailed: () => {
    for (const policy of ['CancelFutureIfFailed', 'PauseIfFailed'] as const) {
      expect(withQueue('q', policy)(BaseJob(session, get)).queuePolicy).toBe(policy)
    }
  },
}
