import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { findChromium } from '../../scripts/find-chromium.ts'

type Measure = (count: number) => Promise<number>

/** Measures in a Chromium; both are jobs per second. */
export const measureIndexedDb = async (count: number) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    ...{ bundle: true, format: 'iife', platform: 'browser', write: false },
  })
  const script = outputFiles[0]?.text ?? ''
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><script>${script}</script>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`)
  const measure = (name: 'throughIndexedDb' | 'throughLevel' | 'oneByOne') =>
    page.evaluate(([what, n]) => (globalThis as unknown as Record<string, Measure>)[what]?.(n) ?? 0, [
      name,
      count,
    ] as const)
  const figures = {
    ownPerS: await measure('throughIndexedDb'),
    levelPerS: await measure('throughLevel'),
    singlePerS: await measure('oneByOne'),
  }
  await browser.close()
  server.close()
  return figures
}
