import { describe, expect, inject, it } from 'vitest'
import { timeout } from '../../../src/executor/middleware/timeout.ts'
import type { Progress } from '../../../src/executor/transport.ts'
import { bytesBody, fileBody, jsonBody } from '../../../src/jobs/body.ts'
import { namedFile } from '../../../src/jobs/file-desc.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { type FileContent, fileInterface } from '../../../src/platform/file-interface.ts'
import { ask, responseOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { differenceFor } from '../differences.ts'
import { content, expectProgress, move, size } from '../moving.ts'
import { patternIn } from '../pattern.ts'
import { summaryOf } from '../summary.ts'

const up = fileBody(namedFile('up', 'text/plain'))

/** Gives the content in pieces whose length no buffer has. */
const stream = () => {
  let at = 0
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(content.slice(at, at + 33_333))
      at += 33_333
      if (at >= size) controller.close()
    },
  })
}

const contents: Readonly<Record<string, () => FileContent>> = {
  'a Blob': () => new Blob([content]),
  bytes: () => content,
  'a stream': stream,
  'a stream whose size is said': () => ({ size, stream }),
}

const failingStream = () => {
  let pieces = 0
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (pieces++ < 3) controller.enqueue(new Uint8Array(100_000))
      else controller.error(new Error('the disk is gone'))
    },
  })
}

/** Holds a transport to send files, to tell how far it is, and to tell what is wrong with a file. */
export const uploadSuite = ({ name, make }: Candidate): void => {
  describe(`${name} sends`, () => {
    const { answers } = inject('places')

    it.each(Object.keys(contents))('%s as a file', async (what) => {
      const openForReading = () => contents[what]?.() ?? content
      const asked = { method: 'POST', body: up, returnType: 'File' } as const
      const { outcome, uploaded } = await move(make, { openForReading }, answers, '/mirror', asked)
      const response = responseOf(outcome)
      expect(patternIn(response.body)).toBe(`${size} bytes`)
      expect(response.headers['x-type']).toBe('text/plain')
      const known = what !== 'a stream' || differenceFor('streams', name) !== undefined
      expect(response.headers['x-length']).toBe(known ? `${size}` : 'none')
      expectProgress(uploaded, known ? size : undefined)
    })

    it.each([
      ['a file', () => up],
      ['bytes', () => bytesBody(new Uint8Array(16 * size))],
    ])('%s, and tells how far it is while it goes', async (_what, body) => {
      const files = fileInterface({ openForReading: () => new Blob(Array(16).fill(content)) })
      const executor = createExecutor({ transport: make(files), middleware: [timeout({ totalMs: 2000 })] })
      const controller = new AbortController()
      const onUploadProgress = ({ bytes }: Progress) => bytes < 16 * size && controller.abort()
      const job = ask(answers, '/slow', { method: 'PUT', body: body() })
      const outcome = await executor.execute(job, { signal: controller.signal, onUploadProgress })()
      const told = differenceFor('uploads', name) === undefined
      expect(summaryOf(outcome)).toBe(told ? 'AbortedError' : 'TimeoutError of total')
    })

    it('JSON and bytes, and tells how far it is', async () => {
      for (const body of [jsonBody('x'.repeat(size - 2)), bytesBody(content)]) {
        const { uploaded } = await move(make, {}, answers, '/echo', { method: 'PUT', body })
        expectProgress(uploaded, size)
      }
    })

    it.each([
      ['cannot be opened', () => Promise.reject(new Error('no such file'))],
      ['breaks off', failingStream],
      ['breaks off before the size that was said', () => ({ size, stream: failingStream })],
      ['is shorter than was said', () => ({ size: size + 1, stream })],
      ['is longer than was said', () => ({ size: size - 1, stream })],
    ])('no file that %s: a FileError', async (_what, openForReading) => {
      const { outcome } = await move(make, { openForReading }, answers, '/mirror', {
        method: 'PUT',
        body: up,
      })
      expect(outcome).toMatchObject({ left: { _tag: 'FileError', message: expect.stringMatching(/^up: /) } })
    })

    it('no file without an interface that opens it: a FileError', async () => {
      const job = ask(answers, '/mirror', { method: 'PUT', body: up })
      for (const files of [undefined, fileInterface({})]) {
        const outcome = await createExecutor({ transport: make(files) }).execute(job)()
        expect(outcome).toMatchObject({
          left: { _tag: 'FileError', message: expect.stringMatching(/^up: /) },
        })
      }
    })
  })
}
