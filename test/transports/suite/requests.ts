import { describe, expect, inject, it } from 'vitest'
import { bytesBody, emptyBody, fileBody, jsonBody } from '../../../src/jobs/body.ts'
import { memoryFile } from '../../../src/jobs/file-desc.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { type Asked, answerTo, ask, jsonOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { pattern, patternIn } from '../pattern.ts'

/** Holds a transport to send what a job says. */
export const requestSuite = ({ name, make }: Candidate): void => {
  describe(`${name} sends`, () => {
    const executor = createExecutor({ transport: make() })
    const { answers } = inject('places')
    const echo = async (asked: Asked, path = '/echo') =>
      jsonOf(await answerTo(executor, ask(answers, path, asked)))

    it.each(['GET', 'POST', 'PUT', 'DELETE'] as const)('the method %s', async (method) => {
      expect(await echo({ method })).toMatchObject({ method, body: '' })
    })

    it('the path and the query as they are encoded', async () => {
      const query = [
        ['via', 'ü'],
        ['via', 'b c'],
        ['a&b=c', '%2F+?#'],
        ['q', '😀'],
      ] as const
      expect(await echo({ query }, '/echo/%2F/a%20b/%C3%BC/%25/%40a%3Ab')).toMatchObject({
        target:
          '/echo/%2F/a%20b/%C3%BC/%25/%40a%3Ab?via=%C3%BC&via=b%20c&a%26b%3Dc=%252F%2B%3F%23&q=%F0%9F%98%80',
      })
    })

    it('the path without the segments that go up or nowhere', async () => {
      for (const path of ['/echo/a/../b', '/echo/./b', '/echo/a/%2e%2E/b', '/echo/a/c/../../b']) {
        expect(await echo({ query: [['q', '/../']] }, path)).toMatchObject({ target: '/echo/b?q=%2F..%2F' })
      }
      expect(await echo({}, '/echo/.b/..c/d..')).toMatchObject({ target: '/echo/.b/..c/d..' })
    })

    it('headers, the token and the content type', async () => {
      const asked = {
        method: 'PUT',
        body: jsonBody({}),
        headers: { 'X-Ask': 'a, b=c' },
        accessToken: 'syt_a',
      } as const
      expect(await echo(asked)).toMatchObject({
        headers: { 'x-ask': 'a, b=c', authorization: 'Bearer syt_a', 'content-type': 'application/json' },
      })
    })

    it('no content type that the job does not have', async () => {
      for (const body of [emptyBody, bytesBody(new Uint8Array(3))]) {
        const { headers } = (await echo({ method: 'POST', body })) as { headers: Record<string, string> }
        expect(headers['content-type']).toBeUndefined()
      }
    })

    it('the length of what it has at hand', async () => {
      const lengths = [
        [emptyBody, '0'],
        [jsonBody({ a: 'ß' }), '10'],
        [bytesBody(new Uint8Array(300)), '300'],
        [fileBody(memoryFile(new Uint8Array(70_000))), '70000'],
      ] as const
      for (const [body, length] of lengths) {
        const response = await answerTo(executor, ask(answers, '/mirror', { method: 'POST', body }))
        expect(response.headers['x-length']).toBe(length)
      }
    })

    it('JSON of any text as UTF-8', async () => {
      const value = { text: 'ß 漢字 😀 \u0000 \u2028 "\\', '': [null, -0.5, true, {}] }
      expect(await echo({ method: 'PUT', body: jsonBody(value) })).toMatchObject({
        body: JSON.stringify(value),
      })
    })

    it('a megabyte of JSON, and gets it back', async () => {
      const text = 'ü'.repeat(500_000)
      const body = jsonBody(text)
      const response = await answerTo(executor, ask(answers, '/mirror', { method: 'POST', body }))
      // Compared by `===`: to tell where two long texts differ takes very long.
      expect(jsonOf(response) === text).toBe(true)
    })

    it('bytes and files in memory as they are, and gets bytes back', async () => {
      const bytes = pattern(1_000_000)
      for (const body of [bytesBody(bytes), fileBody(memoryFile(bytes, 'image/png'))]) {
        const job = ask(answers, '/mirror', { method: 'POST', body, returnType: 'File' })
        const response = await answerTo(executor, job)
        expect(patternIn(response.body)).toBe('1000000 bytes')
        expect(response.headers['x-type']).toBe(body._tag === 'File' ? 'image/png' : 'none')
      }
    })

    it('many requests at once, each with its own answer', async () => {
      const numbers = Array.from({ length: 50 }, (_, number) => number)
      const jobs = numbers.map((number) => ask(answers, '/mirror', { method: 'PUT', body: jsonBody(number) }))
      const responses = await Promise.all(jobs.map((job) => answerTo(executor, job)))
      expect(responses.map(jsonOf)).toEqual(numbers)
    })
  })
}
