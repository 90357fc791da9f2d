import { afterEach, expect, it } from 'vitest'
import { timeout } from '../../src/executor/middleware/timeout.ts'
import type { Progress } from '../../src/executor/transport.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { bytesBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { memoryFile } from '../../src/jobs/file-desc.ts'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { fileInterface } from '../../src/platform/file-interface.ts'
import { still } from '../executor/scripted.ts'
import { pattern } from '../transports/pattern.ts'
import { listen, type TestServer } from './server.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const files = fileInterface({})
const put = (serverUrl: string, body: Parameters<typeof BaseJob>[1]['body']) =>
  BaseJob({ serverUrl }, { jobId: 'Put', method: 'PUT', requestUrl: '/x', body })

const bodies = {
  'a file': fileBody(memoryFile(pattern(300_000), 'text/plain')),
  bytes: bytesBody(pattern(300_000)),
  JSON: jsonBody('ß'.repeat(149_999)),
}

it.each(Object.entries(bodies))('tells over fetch how far %s in memory is', async (what, body) => {
  let [length, got] = ['', Buffer.alloc(0)]
  server = await listen(async (request, response) => {
    length = `${request.headers['content-length']}`
    got = Buffer.concat(await request.toArray())
    response.end('{}')
  })
  const seen: Progress[] = []
  const executor = createExecutor({ transport: fetchTransport({ files }) })
  const onUploadProgress = (progress: Progress) => seen.push(progress)
  const outcome = await executor.execute(put(server.url, body), { onUploadProgress })()
  expect(outcome).toMatchObject({ right: { statusCode: 200 } })
  expect(seen.map(({ bytes }) => bytes)).toEqual([65_536, 131_072, 196_608, 262_144, 300_000])
  const sent = what === 'JSON' ? Buffer.from(JSON.stringify('ß'.repeat(149_999))) : pattern(300_000)
  expect([length, Buffer.compare(got, sent)]).toEqual(['300000', 0])
})

it('has no limit of the headers run out while a file is sent unseen', async () => {
  const fetch = async () => {
    await clock.advance(1000)
    return new Response('{}')
  }
  const { clock, executor } = still({
    transport: fetchTransport({ fetch }),
    middleware: [timeout({ headersMs: 300 })],
  })
  const job = put('https://a.org', bodies['a file'])
  expect(await executor.execute(job)()).toMatchObject({ right: { statusCode: 200 } })
})

it('has no limit of the headers run out while what is in memory is being sent', async () => {
  const fetch = async (_url: unknown, { body }: { readonly body: AsyncIterable<Uint8Array> }) => {
    for await (const _piece of body) await clock.advance(200)
    return new Response('{}')
  }
  const transport = fetchTransport({ files, fetch: fetch as unknown as typeof globalThis.fetch })
  const { clock, executor } = still({ transport, middleware: [timeout({ headersMs: 300 })] })
  const job = put('https://a.org', bodies['a file'])
  expect(await executor.execute(job)()).toMatchObject({ right: { statusCode: 200 } })
})
