import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium, type Page } from 'playwright'
import { findChromium } from '../../scripts/find-chromium.ts'
import { goal, median, rounds, say } from './report.ts'

const names = ['indexedDbStore', 'browserLevel', 'oneByOne', 'floor'] as const
type Name = (typeof names)[number]
type Measures = Readonly<Record<Name, (count: number) => Promise<number>>>

const withPage = async <Value>(work: (page: Page) => Promise<Value>): Promise<Value> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    ...{ bundle: true, format: 'iife', platform: 'browser', write: false },
  })
  const script = outputFiles[0]?.text ?? ''
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><script>${script}</script>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const options = { executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] }
  const browser = await chromium.launch(options)
  try {
    const page = await browser.newPage()
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`)
    return await work(page)
  } finally {
    await browser.close()
    server.close()
  }
}

const measure = (page: Page, name: Name, count: number): Promise<number> =>
  page.evaluate(([what, n]) => (globalThis as unknown as { readonly measures: Measures }).measures[what](n), [
    name,
    count,
  ] as const)

/** Reports jobs through a queue over a Chromium's IndexedDB, beside a list with a transaction for each change. */
export const reportIndexedDb = (count: number): Promise<void> =>
  withPage(async (page) => {
    const times = new Map<Name, number[]>(names.map((name) => [name, []]))
    for (const name of names) await measure(page, name, 200)
    for (let round = 0; round < rounds; round++)
      for (const name of names) times.get(name)?.push(await measure(page, name, count))
    const of = (name: Name) => times.get(name) ?? []
    const ratio = (one: Name, other: Name) =>
      median(of(other).map((ms, round) => ms / (of(one)[round] ?? Number.NaN)))
    say(`${count} jobs in 100 lanes, in Chromium's IndexedDB: thousands per second, enqueue and drain`)
    for (const name of names) say(`  ${name}: ${(count / median(of(name))).toFixed(2)}`)
    say(`  the floor beside a transaction for each change: ${ratio('floor', 'oneByOne').toFixed(1)}`)
    say(`  browserLevel beside it: ${ratio('browserLevel', 'oneByOne').toFixed(1)}`)
    goal('indexedDbStore beside it', ratio('indexedDbStore', 'oneByOne'), 10, 'at least')
  })
