import type { RequestListener } from 'node:http'
import type { Sight } from '../sights.ts'
import type { Journal } from './journal.ts'

/** Tells what the other servers have seen. */
export const control =
  (journal: Journal): RequestListener =>
  async ({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://control')
    const id = searchParams.get('id') ?? ''
    // A connection that is kept would be one more that a test finds open.
    const headers = { 'Access-Control-Allow-Origin': '*', Connection: 'close' }
    const ok = pathname === '/received' || (await journal.until(id, searchParams.get('sight') as Sight))
    response.writeHead(ok ? 200 : 504, headers).end(JSON.stringify(journal.received(id)))
  }
