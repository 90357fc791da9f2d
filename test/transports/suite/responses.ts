import { describe, expect, inject, it } from 'vitest'
import { timeout } from '../../../src/executor/middleware/timeout.ts'
import { bytesBody, emptyBody, jsonBody } from '../../../src/jobs/body.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { responseLimit } from '../../../src/platform/response-limit.ts'
import { answerTo, ask, jsonOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { differenceFor } from '../differences.ts'
import { patternIn } from '../pattern.ts'
import { freshId, sighted } from '../sights.ts'
import { summaryOf } from '../summary.ts'

const bytesOf = (text: string) => bytesBody(new TextEncoder().encode(text))

/** Holds a transport to give what a server answers. */
export const responseSuite = ({ name, make }: Candidate): void => {
  describe(`${name} gives`, () => {
    const transport = make()
    const executor = createExecutor({ transport })
    const { answers } = inject('places')

    it.each([200, 201, 400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504, 520, 599])(
      'the status %i',
      async (status) => {
        const response = await answerTo(
          executor,
          ask(answers, '/answer', { search: { status, text: '{"a":1}' } }),
        )
        expect([response.statusCode, jsonOf(response)]).toEqual([status, { a: 1 }])
      },
    )

    it.each([
      ['malformed JSON', 200, '{"a":', bytesOf('{"a":')],
      ['an error page', 502, '<html>no</html>', bytesOf('<html>no</html>')],
      ['an empty body', 200, '', emptyBody],
      ['an empty error', 500, '', emptyBody],
      ['a 204', 204, '', emptyBody],
      ['a 205', 205, '', emptyBody],
      ['a 304', 304, '', emptyBody],
      ['JSON with a byte order mark', 200, '\uFEFF{}', jsonBody({})],
      ['JSON of any text', 200, '{"ß 漢字":"😀"}', jsonBody({ 'ß 漢字': '😀' })],
    ])('%s', async (_what, status, text, body) => {
      const response = await answerTo(executor, ask(answers, '/answer', { search: { status, text } }))
      expect([response.statusCode, response.body]).toEqual([status, body])
    })

    it('headers, their names in lower case', async () => {
      const response = await answerTo(executor, ask(answers, '/echo'))
      expect(response.headers['x-answer']).toBe('yes')
      expect(Object.keys(response.headers).filter((name) => name !== name.toLowerCase())).toEqual([])
    })

    it('of a server that exposes none, the headers that the platform shows', async () => {
      const { headers } = await answerTo(executor, ask(answers, '/limited'))
      expect(headers['content-type']).toBe('application/json')
      expect(headers['retry-after'] ?? 'not shown').toBe(differenceFor('headers', name) ?? '7')
    })

    it.each(['bytes', 'chunked', 'gzip'])('3 MB that come as %s', async (way) => {
      const size = 3_000_000
      const response = await answerTo(
        executor,
        ask(answers, `/${way}`, { returnType: 'File', search: { size } }),
      )
      expect(patternIn(response.body)).toBe(`${size} bytes`)
    })

    it('what it got uncompressed', async () => {
      const response = await answerTo(
        executor,
        ask(answers, '/gzip', { returnType: 'File', search: { size: 1000 } }),
      )
      expect(patternIn(response.body)).toBe('1000 bytes')
    })

    it.each(['bytes', 'chunked', 'gzip'])('no more of what comes as %s than it may', async (way) => {
      const id = freshId()
      const limited = (maxBytes: number) =>
        createExecutor({ transport, middleware: [responseLimit(maxBytes)] })
      const job = ask(answers, `/${way}`, { returnType: 'File', search: { size: 100_000, id } })
      expect(patternIn((await answerTo(limited(100_000), job)).body)).toBe('100000 bytes')
      expect(await limited(99_999).execute(job)()).toMatchObject({
        left: { _tag: 'ResponseTooLargeError', maxBytes: 99_999 },
      })
    })

    it('up a transfer that never ends, at the first byte too many', async () => {
      const id = freshId()
      const middleware = [timeout({ totalMs: 2000 }), responseLimit(9999)]
      const job = ask(answers, '/half', { returnType: 'File', search: { size: 10_000, id } })
      const outcome = await createExecutor({ transport, middleware }).execute(job)()
      const seenAtOnce = differenceFor('limit', name) === undefined
      expect(summaryOf(outcome)).toBe(seenAtOnce ? 'ResponseTooLargeError' : 'TimeoutError of total')
      await sighted(id, 'closed')
    })
  })
}
