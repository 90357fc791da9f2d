import { describe, expect, inject, it } from 'vitest'
import { bytesBody } from '../../../src/jobs/body.ts'
import { namedFile } from '../../../src/jobs/file-desc.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { fileInterface } from '../../../src/platform/file-interface.ts'
import { type Asked, ask } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { freshId, received, sighted } from '../sights.ts'

const aborted = { left: { _tag: 'AbortedError' } }

/** Holds a transport to end at once when it is aborted, and to close its connection. */
export const abortSuite = ({ name, make }: Candidate): void => {
  describe(`${name}, aborted`, () => {
    const { answers } = inject('places')
    const start = (path: string, id: string, asked: Asked = {}) => {
      const controller = new AbortController()
      const job = ask(answers, path, { ...asked, search: { ...asked.search, id } })
      const executor = createExecutor({ transport: make() })
      return {
        outcome: executor.execute(job, { signal: controller.signal })(),
        abort: () => controller.abort(),
      }
    }

    it('before it begins, sends nothing', async () => {
      const id = freshId()
      const executor = createExecutor({ transport: make() })
      const job = ask(answers, '/echo', { search: { id } })
      expect(await executor.execute(job, { signal: AbortSignal.abort() })()).toMatchObject(aborted)
      expect(await received(id)).toEqual([])
    })

    it('as soon as it has begun, does not wait', async () => {
      const { outcome, abort } = start('/hold', freshId())
      abort()
      expect(await outcome).toMatchObject(aborted)
    })

    it('while it waits for the response', async () => {
      const id = freshId()
      const { outcome, abort } = start('/hold', id)
      await sighted(id, 'head')
      abort()
      expect(await outcome).toMatchObject(aborted)
      await sighted(id, 'closed')
    })

    it('while it sends', async () => {
      const id = freshId()
      const { outcome, abort } = start('/slow', id, {
        method: 'PUT',
        body: bytesBody(new Uint8Array(16_000_000)),
      })
      await sighted(id, 'body')
      abort()
      expect(await outcome).toMatchObject(aborted)
      await sighted(id, 'closed')
    })

    it.each(['in memory', 'to a file'])('while it receives %s', async (where) => {
      const id = freshId()
      const controller = new AbortController()
      let writerEnd = 'none'
      const openForWriting = () =>
        new WritableStream({
          close: () => {
            writerEnd = 'closed'
          },
          abort: () => {
            writerEnd = 'aborted'
          },
        })
      const executor = createExecutor({ transport: make(fileInterface({ openForWriting })) })
      const toFile =
        where === 'to a file' && ({ responseFile: namedFile('down'), returnType: 'File' } as const)
      const job = ask(answers, '/half', { ...toFile, search: { size: 100_000, id } })
      const options = { signal: controller.signal, onDownloadProgress: () => controller.abort() }
      expect(await executor.execute(job, options)()).toMatchObject(aborted)
      await sighted(id, 'closed')
      expect(writerEnd).toBe(toFile ? 'aborted' : 'none')
    })

    it('when all is over, changes nothing', async () => {
      const { outcome, abort } = start('/echo', freshId())
      expect(await outcome).toMatchObject({ right: { statusCode: 200 } })
      abort()
      expect(await start('/echo', freshId()).outcome).toMatchObject({ right: { statusCode: 200 } })
    })
  })
}
