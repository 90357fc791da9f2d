// A service worker that sends what waits in the queue, whether a page is there or not.
import { openQueue, type PageOptions } from './page.ts'

interface WaitUntilEvent extends MessageEvent<PageOptions> {
  readonly waitUntil: (promise: Promise<unknown>) => void
}

addEventListener('message', (event) => {
  const { data, waitUntil } = event as WaitUntilEvent
  const drain = async () => {
    const queue = openQueue(data)
    await queue.drained()
    await queue.close()
  }
  waitUntil.call(event, drain())
})
