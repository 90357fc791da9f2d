import { describe, expect, it } from 'vitest'
import { requestBytes, responseBytes } from '../../src/executor/body-size.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { type Body, bytesBody, emptyBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'

const bytes = (length: number) => new Uint8Array(length)
const job = (body: Body) =>
  BaseJob({ serverUrl: 'https://a.org' }, { jobId: 'A', method: 'PUT', requestUrl: '/x', body })
const response = (body: Body, headers = {}) => ({ jobId: 'A', statusCode: 200, headers, body })

describe('requestBytes', () => {
  it.each<[Body, number | undefined]>([
    [emptyBody, 0],
    [jsonBody({ a: 'ß€😀' }), 17],
    [bytesBody(bytes(0)), 0],
    [bytesBody(bytes(1)), 1],
    [bytesBody(bytes(2)), 2],
    [fileBody(memoryFile(bytes(3))), 3],
    [fileBody(namedFile('up')), undefined],
  ])('of %j are %s', (body, size) => {
    expect(requestBytes(job(body))).toBe(size)
  })
})

describe('responseBytes', () => {
  it.each<[Body, Record<string, string>, number | undefined]>([
    [jsonBody({}), { 'content-length': '20', 'content-encoding': 'gzip' }, 20],
    [jsonBody({}), {}, undefined],
    [jsonBody({}), { 'content-length': 'many' }, undefined],
    [emptyBody, {}, 0],
    [bytesBody(bytes(4)), {}, 4],
    [bytesBody(bytes(4)), { 'content-encoding': 'gzip' }, undefined],
    [fileBody(namedFile('down')), {}, undefined],
  ])('of %j with %j are %s', (body, headers, size) => {
    expect(responseBytes(response(body, headers))).toBe(size)
  })
})
