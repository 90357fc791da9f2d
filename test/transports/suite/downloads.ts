import { describe, expect, inject, it } from 'vitest'
import { jsonBody } from '../../../src/jobs/body.ts'
import { namedFile } from '../../../src/jobs/file-desc.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { fileInterface } from '../../../src/platform/file-interface.ts'
import { ask, responseOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { differenceFor } from '../differences.ts'
import { expectProgress, move, size } from '../moving.ts'
import { patternIn, patternOf } from '../pattern.ts'
import { freshId, sighted } from '../sights.ts'

/** Holds a transport to receive into memory and into files, to tell how far it is, and what is wrong with a file. */
export const downloadSuite = ({ name, make }: Candidate): void => {
  describe(`${name} receives`, () => {
    const { answers } = inject('places')

    it.each([
      ['bytes', size],
      ['chunked', undefined],
      ['gzip', undefined],
    ])('what comes as %s, to memory and to a file', async (way, total) => {
      const written: Uint8Array[] = []
      let closed = false
      const openForWriting = () =>
        new WritableStream<Uint8Array>({
          write: (piece) => void written.push(piece),
          close: () => {
            closed = true
          },
        })
      const asked = { returnType: 'File', search: { size } } as const
      const inMemory = await move(make, {}, answers, `/${way}`, asked)
      expect(patternIn(responseOf(inMemory.outcome).body)).toBe(`${size} bytes`)
      expectProgress(inMemory.downloaded, total)
      const file = namedFile('down')
      const inFile = await move(make, { openForWriting }, answers, `/${way}`, {
        ...asked,
        responseFile: file,
      })
      expect(responseOf(inFile.outcome).body).toEqual({ _tag: 'File', file })
      expectProgress(inFile.downloaded, total)
      expect(closed).toBe(true)
      const whole = await new Blob(written as BlobPart[]).arrayBuffer()
      expect(patternOf(new Uint8Array(whole))).toBe(`${size} bytes`)
    })

    it('an error to memory and not to the file', async () => {
      const asked = {
        returnType: 'File',
        responseFile: namedFile('down'),
        search: { status: 404, text: '{"a":1}' },
      } as const
      const { outcome } = await move(make, {}, answers, '/answer', asked)
      expect(outcome).toMatchObject({ right: { statusCode: 404, body: { _tag: 'Json', value: { a: 1 } } } })
    })

    it('nothing when a watcher throws, other than without it', async () => {
      const executor = createExecutor({ transport: make(fileInterface({})) })
      const options = {
        onUploadProgress: () => {
          throw new Error('watcher')
        },
        onDownloadProgress: () => {
          throw new Error('watcher')
        },
      }
      const job = ask(answers, '/mirror', { method: 'PUT', body: jsonBody({ a: 1 }) })
      expect(await executor.execute(job, options)()).toMatchObject({ right: { body: { value: { a: 1 } } } })
    })

    it('nothing to a file that cannot be written: a FileError, and the transfer ends', async () => {
      const id = freshId()
      const openForWriting = () =>
        new WritableStream({
          write: () => {
            throw new Error('the disk is full')
          },
        })
      const asked = { returnType: 'File', responseFile: namedFile('down'), search: { size, id } } as const
      // Where it is written only when all of it is there, there is nothing left to end.
      const path = differenceFor('downloads', name) === undefined ? '/half' : '/bytes'
      const { outcome } = await move(make, { openForWriting }, answers, path, asked)
      expect(outcome).toMatchObject({
        left: { _tag: 'FileError', message: expect.stringMatching(/^down: /) },
      })
      if (path === '/half') await sighted(id, 'closed')
    })
  })
}
