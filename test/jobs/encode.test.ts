import { CreateRoomJob } from 'matrix-jobs/client-server'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../src/internal/json.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { withData, withQueue } from '../../src/jobs/derive.ts'
import { decodeJob, encodeJob } from '../../src/jobs/encode.ts'
import { withAuth } from '../../src/jobs/with-auth.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { job, session } from './sample.ts'

const whole = withQueue('q', 'CancelFutureIfFailed')(withData({ a: [1] })(job))
const document = () => JSON.parse(JSON.stringify(encodeJob(whole)))
const deep: JsonObject = JSON.parse(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`)
const errorOf = (value: unknown) => {
  const result = decodeJob(value)
  return result._tag === 'Left' ? result.left : undefined
}

describe('encodeJob and decodeJob', () => {
  it('writes the version and the job', () => {
    expect(encodeJob(whole)).toEqual({ version: 1, job: whole })
    expect(isDeeplyFrozen(encodeJob(whole))).toBe(true)
  })

  it('reads the document and its text', () => {
    for (const given of [document(), JSON.stringify(document())]) {
      const result = decodeJob(given)
      expect(result).toEqual({ _tag: 'Right', right: whole })
      expect(isDeeplyFrozen(result)).toBe(false)
      expect(result._tag === 'Right' && isDeeplyFrozen(result.right)).toBe(true)
    }
  })

  it.each<readonly [string, BaseJob]>([
    ['parameter', CreateRoomJob(session, { creationContent: deep })],
    ['body', BaseJob(session, { jobId: 'A', method: 'PUT', requestUrl: '/a', body: jsonBody(deep) })],
    ['auth', withAuth(job, { type: 'm.login.dummy', deep: deep.a as Json })],
    ['data', withData(deep)(job)],
  ])('reads a job whose %s is as deep as it may be', (_, given) => {
    expect(decodeJob(JSON.stringify(encodeJob(given)))._tag).toBe('Right')
  })

  it.each([
    ['nothing', undefined, '', 'undefined'],
    ['text that is no JSON', '{"version":1,', '', 'string'],
    ['an array', [], '', 'object'],
    ['no version', { job: whole }, '/version', 'undefined'],
    ['a later version', { version: 2, job: whole }, '/version', 'version 2'],
    ['no job', { version: 1 }, '/job', 'undefined'],
    ['an unknown field', { version: 1, job: { ...whole, 'a/b': 1 } }, '/job/a~1b', 'number'],
    ['a bad header', { version: 1, job: { ...whole, headers: { 'x/y': 1 } } }, '/job/headers/x~1y', 'string'],
    ['a bad item', { version: 1, job: { ...whole, query: [['a', 1]] } }, '/job/query/0', 'object'],
  ])('names the place of %s', (_, given, path, found) => {
    expect(errorOf(given)).toMatchObject({ _tag: 'DecodeError', path, found })
    expect(errorOf(given)?.message).toMatch(path === '' ? /^the document: / : new RegExp(`^${path}: `))
  })

  it("points at a file's content type", () => {
    const file = { _tag: 'NamedFile', name: 'f', contentType: 'a\nb' }
    const given = { version: 1, job: { ...whole, body: { _tag: 'File', file } } }
    expect(errorOf(given)?.path).toBe('/job/body/file/contentType')
  })

  it('never throws, even at an object that does', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('gotcha')
        },
      },
    )
    const getter = {
      version: 1,
      job: {
        ...whole,
        get url(): string {
          throw new TypeError('gotcha')
        },
      },
    }
    for (const given of [hostile, getter, { version: 1, job: hostile }]) {
      expect(errorOf(given)).toMatchObject({ _tag: 'DecodeError', found: 'an object that throws' })
    }
  })
})
