import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.ts'
import type { JobQueue } from '../../src/queue/runner/job-queue.ts'
import type * as pageModule from './page.ts'
import { type Site, startSite } from './site.ts'

/** What the page has put into its global object. */
type InPage = typeof globalThis & typeof pageModule & { queue: JobQueue }

let browser: Browser
let context: BrowserContext
let site: Site

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

beforeEach(async () => {
  site = await startSite()
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
  await site.close()
})

const optionsOf = ({ url, accessToken, roomId }: Site, leaseMs = 15_000) => ({
  ...{ serverUrl: url, accessToken, roomId, leaseMs },
})

/** Opens a tab with a queue. */
const openTab = async (leaseMs?: number): Promise<Page> => {
  const tab = await context.newPage()
  await tab.goto(site.url)
  await tab.evaluate(
    (options) => {
      const page = globalThis as InPage
      page.queue = page.openQueue(options)
    },
    optionsOf(site, leaseMs),
  )
  return tab
}

/** Has a tab enqueue messages into a lane. */
const enqueue = (tab: Page, lane: string, names: readonly string[]) =>
  tab.evaluate(
    async ([options, laneName, list]) => {
      const page = globalThis as InPage
      await page.queue.enqueue(page.messages(options, laneName, list))
    },
    [optionsOf(site), lane, names] as const,
  )

const drained = (tab: Page) => tab.evaluate(() => (globalThis as InPage).queue.drained())
const roleOf = (tab: Page) => tab.evaluate(() => (globalThis as InPage).queue.getSnapshot().role)
const namesOf = (lane: string) => site.receipts.filter((one) => one.lane === lane).map(({ name }) => name)
const upTo = (count: number, prefix = '') => Array.from({ length: count }, (_, n) => `${prefix}${n}`)
const received = (count: number) =>
  expect.poll(() => site.receipts.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count)

it('two tabs never have two of a lane in flight, and keep the order', async () => {
  const [one, two] = [await openTab(), await openTab()]
  const lanes = ['a', 'b', 'c']
  await Promise.all(
    lanes.flatMap((lane) => [enqueue(one, lane, upTo(20, 'one')), enqueue(two, lane, upTo(20, 'two'))]),
  )
  await drained(one)
  expect(site.mostInFlight()).toBe(1)
  for (const lane of lanes)
    for (const prefix of ['one', 'two'])
      expect(namesOf(lane).filter((name) => name.startsWith(prefix))).toEqual(upTo(20, prefix))
})

it('what a tab that waits asks is answered, and it sees what changes', async () => {
  const [one, two] = [await openTab(), await openTab()]
  await expect.poll(() => roleOf(two)).toBe('waiting')
  const seen = await two.evaluate(async (options) => {
    const { queue, messages } = globalThis as InPage
    const counts: number[] = []
    queue.subscribe(() => counts.push(queue.getSnapshot().entries))
    await queue.pause('a')
    const [first = '', second = ''] = await queue.enqueue(messages(options, 'a', ['0', '1']))
    const listed = (await queue.entries({ queueId: 'a' })).map(({ entryId }) => entryId)
    const isCancelled = await queue.cancel(first)
    await queue.resume('a')
    const outcome = await queue.outcome(second)
    await queue.drained()
    return {
      isSame: listed.join() === [first, second].join(),
      isCancelled,
      outcome: outcome._tag,
      hasSeen: counts.some((count) => count > 0),
    }
  }, optionsOf(site))
  expect(seen).toEqual({ isSame: true, isCancelled: true, outcome: 'Right', hasSeen: true })
  expect(await roleOf(one)).toBe('working')
  expect(namesOf('a')).toEqual(['1'])
})

it.each(['is closed', 'crashes'])(
  'when the tab that works %s, another takes over in under two seconds',
  async (end) => {
    site.delayMs = 300
    const [one, two] = [await openTab(), await openTab()]
    await expect.poll(() => roleOf(two)).toBe('waiting')
    await enqueue(one, 'a', upTo(4))
    await received(1)
    const endedAt = Date.now()
    if (end === 'crashes') void one.goto('chrome://crash').catch(() => undefined)
    else await one.close()
    await drained(two)
    const next = site.receipts.find(({ startedAt }) => startedAt > endedAt)
    expect(next?.startedAt).toBeLessThan(endedAt + 2_000)
    // The one in flight comes again, with its transaction id, and all others once.
    expect([...new Set(namesOf('a'))]).toEqual(upTo(4))
    expect(namesOf('a').length).toBeLessThanOrEqual(5)
  },
)

it('a reload in the middle of 100 invites loses none', async () => {
  const tab = await openTab()
  await tab.evaluate(async (options) => {
    const { queue, invites } = globalThis as InPage
    await queue.enqueue(invites(options, 100))
  }, optionsOf(site))
  await received(40)
  await tab.reload()
  await tab.evaluate(async (options) => {
    const page = globalThis as InPage
    page.queue = page.openQueue(options)
    // The one that was in flight may have been received: somebody has to decide.
    for (const { entryId, status } of await page.queue.entries({ limit: 1 }))
      if (status._tag === 'Uncertain' || status._tag === 'Sending') {
        while (page.queue.getLaneSnapshot('invites').waiting?._tag !== 'Uncertain')
          await new Promise((done) => setTimeout(done, 10))
        await page.queue.retry(entryId)
      }
  }, optionsOf(site))
  await drained(tab)
  expect(new Set(namesOf('invites')).size).toBe(100)
  expect(namesOf('invites').length).toBeLessThanOrEqual(101)
})

it('what is enqueued without a network is sent when it is back', async () => {
  const tab = await openTab()
  await context.setOffline(true)
  await enqueue(tab, 'a', upTo(3))
  await expect
    .poll(() => tab.evaluate(() => (globalThis as InPage).queue.getLaneSnapshot('a').waiting?._tag))
    .toBe('Offline')
  expect(site.receipts).toEqual([])
  await context.setOffline(false)
  await drained(tab)
  expect(namesOf('a')).toEqual(upTo(3))
})

it('a service worker sends what a page has left', async () => {
  const tab = await openTab()
  await tab.evaluate(() => (globalThis as InPage).queue.pause('b'))
  await enqueue(tab, 'a', upTo(3))
  await tab.evaluate(async (options) => {
    const { queue } = globalThis as InPage
    await queue.resume('b')
    await navigator.serviceWorker.register('/service-worker.js')
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(options)
  }, optionsOf(site))
  await tab.close()
  await received(3)
  await expect.poll(() => [...new Set(namesOf('a'))]).toEqual(upTo(3))
})

it('a frozen tab is replaced, and writes nothing when it wakes', async () => {
  const leaseMs = 600
  const [one, two] = [await openTab(leaseMs), await openTab(leaseMs)]
  await expect.poll(() => roleOf(two)).toBe('waiting')
  site.delayMs = 100
  await enqueue(one, 'a', upTo(8))
  await received(2)
  const devtools = await context.newCDPSession(one)
  await devtools.send('Debugger.enable')
  await devtools.send('Debugger.pause')
  await expect.poll(() => roleOf(two), { timeout: 10_000 }).toBe('working')
  await received(4)
  await devtools.send('Debugger.resume')
  await drained(two)
  await expect.poll(() => roleOf(one)).toBe('waiting')
  expect([...new Set(namesOf('a'))]).toEqual(upTo(8))
  expect(namesOf('a').length).toBeLessThanOrEqual(9)
})
