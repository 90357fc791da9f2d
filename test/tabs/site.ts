import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { createHomeserver } from '../../src/testing/homeserver/homeserver.ts'

/** A request as the site received it. */
export interface Receipt {
  readonly lane: string
  readonly name: string
  readonly startedAt: number
}

/** A site with a page, and a homeserver that takes its time and writes down what it receives. */
export interface Site {
  readonly url: string
  readonly accessToken: string
  readonly roomId: string
  readonly receipts: Receipt[]
  /** The most requests of one lane that were in flight at once. */
  readonly mostInFlight: () => number
  /** How long an answer takes. */
  delayMs: number
  readonly close: () => Promise<void>
}

const bundle = async (name: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    ...{ bundle: true, format: 'iife', platform: 'browser', write: false },
  })
  return outputFiles[0]?.text ?? ''
}

/** Starts the site. */
export const startSite = async (): Promise<Site> => {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', '<!doctype html><title>queue</title><script src="/page.js"></script>'],
    '/favicon.ico': ['image/x-icon', ''],
    '/page.js': ['text/javascript', await bundle('page.ts')],
    '/service-worker.js': ['text/javascript', await bundle('service-worker.ts')],
  }
  const homeserver = createHomeserver()
  const { userId, accessToken } = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(userId)
  const receipts: Receipt[] = []
  const inFlight = new Map<string, number>()
  let most = 0

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { url = '', method = '' } = incoming
    const body = await text(incoming)
    const [lane = '', name = ''] = url.includes('/invite')
      ? ['invites', (JSON.parse(body) as { readonly address: string }).address]
      : (url.split('/').at(-1) ?? '').split('.')
    const count = (inFlight.get(lane) ?? 0) + 1
    inFlight.set(lane, count)
    most = Math.max(most, count)
    receipts.push({ lane, name, startedAt: Date.now() })
    // When the page goes, its request goes with it.
    const gone = new Promise((resolve) => outgoing.once('close', resolve))
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, site.delayMs))])
    const { authorization = '' } = incoming.headers
    const headers = { authorization, 'content-type': 'application/json' }
    const response = await homeserver.fetch(`http://site${url}`, { method, headers, body })
    inFlight.set(lane, (inFlight.get(lane) ?? 1) - 1)
    outgoing.writeHead(response.status, { 'content-type': 'application/json' }).end(await response.text())
  }
  const server = createServer((incoming, outgoing) => {
    const [type, content] = files[incoming.url ?? ''] ?? []
    if (type) outgoing.writeHead(200, { 'content-type': type }).end(content)
    else void answer(incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const site: Site = { url, accessToken, roomId, receipts, mostInFlight: () => most, delayMs: 20, close }
  return site
}

const text = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
