import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import type { Received, Sight } from '../sights.ts'

/** What the servers have seen of each request, by the id in its query. */
export interface Journal {
  /** Notes a request as soon as its head is there; it is seen as closed when each of its sockets is. */
  readonly begin: (id: string, received: Received, socket: Socket) => void
  readonly note: (id: string, sight: Sight) => void
  readonly received: (id: string) => readonly Received[]
  /** Settles when it was seen, with false if it was not in time. */
  readonly until: (id: string, sight: Sight) => Promise<boolean>
}

/** Long enough for a machine at work, and shorter than a test may take. */
const patienceMs = 10_000

/** Makes a journal for all servers of a run. */
export const createJournal = (): Journal => {
  const requests = new Map<string, Received[]>()
  const open = new Map<string, Set<Socket>>()
  const seen = new Set<string>()
  const events = new EventEmitter().setMaxListeners(0)
  const note = (id: string, sight: Sight) => {
    seen.add(`${sight} ${id}`)
    events.emit(`${sight} ${id}`)
  }
  const begin = (id: string, received: Received, socket: Socket) => {
    requests.set(id, [...(requests.get(id) ?? []), received])
    const sockets = open.get(id) ?? new Set()
    open.set(id, sockets.add(socket))
    // It may be opened again, as a browser does to ask first.
    seen.delete(`closed ${id}`)
    const close = () => {
      sockets.delete(socket)
      if (sockets.size === 0) note(id, 'closed')
    }
    // A connection may bear many requests.
    if (socket.destroyed) close()
    else socket.setMaxListeners(0).once('close', close)
    note(id, 'head')
  }
  const until = (id: string, sight: Sight) =>
    new Promise<boolean>((resolve) => {
      const end = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        events.off(`${sight} ${id}`, end)
        resolve(false)
      }, patienceMs)
      if (seen.has(`${sight} ${id}`)) end()
      else events.once(`${sight} ${id}`, end)
    })
  return { begin, note, until, received: (id) => requests.get(id) ?? [] }
}
