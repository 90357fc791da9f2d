import type { Clock } from '../../executor/clock.ts'
import { frozenThroughout } from '../../internal/frozen-throughout.ts'
import type { Message, Peers } from './channel.ts'
import type { Operations } from './operations.ts'
import { createRemote } from './remote.ts'
import { createRemoteLanes } from './remote-lanes.ts'
import { createServer, type Server } from './serve.ts'
import type { LaneSnapshot, QueueSnapshot } from './snapshot.ts'

/** What ties a queue to the others that share its store. */
export interface Link {
  /** Asks whichever queue works with the store. */
  readonly remote: Operations
  /** What the one that works said last. */
  readonly snapshot: () => QueueSnapshot | undefined
  readonly lane: (queueId: string) => LaneSnapshot
  /** This queue waits. */
  readonly wait: () => void
  /** This queue works; gives what it can be asked, behind what it has asked others. */
  readonly work: (operations: Operations) => Operations
  /** There is something new to tell. */
  readonly tell: (snapshot: () => QueueSnapshot) => void
  /**
   * Answers nothing more that is asked from now on, and ends with an error what this queue has asked; for entries that
   * another queue may have taken it waits a while.
   */
  readonly leave: (error: unknown) => Promise<void>
  /** Says nothing more. */
  readonly close: () => void
}

// Others are told of changes no more often than a person can see.
const tellDelayMs = 50
// Whoever leaves waits so long for an answer to what he has asked.
const patienceMs = 1_000

/** Ties a queue to the others. */
export const createLink = (
  peers: Peers,
  {
    clock,
    newId,
    changed,
  }: { readonly clock: Clock; readonly newId: () => string; readonly changed: () => void },
): Link => {
  const channel = peers.openChannel()
  let hasLeft = false
  let isClosed = false
  // What comes to its end after that is of no interest any more, and a channel that is closed throws.
  const post = (message: Message) => !isClosed && channel.post(message)
  const remote = createRemote(post, newId)
  const lanes = createRemoteLanes(remote.lane, changed)
  let server: Server | undefined
  let last: QueueSnapshot | undefined
  let news: (() => QueueSnapshot) | undefined
  let stopTimer: (() => void) | undefined
  const tellNow = () => {
    stopTimer = undefined
    if (server && news) post({ _tag: 'Snapshot', snapshot: news() })
  }
  channel.listen((received: Message) => {
    const message = frozenThroughout(received)
    if (hasLeft) return remote.receive(message)
    if (server) {
      server.receive(message)
      if (message._tag === 'Hello') tellNow()
      return
    }
    remote.receive(message)
    if (message._tag !== 'Snapshot') return
    last = message.snapshot
    lanes.refresh()
    changed()
  })
  return {
    remote,
    snapshot: () => last,
    lane: lanes.get,
    wait: () => {
      server = undefined
      remote.wait()
      post({ _tag: 'Hello' })
    },
    work: (operations) => {
      channel.lead()
      server = createServer(operations, post, newId())
      server.announce()
      remote.handOver(server.answer)
      return server.operations
    },
    tell: (snapshot) => {
      news = snapshot
      if (server) stopTimer ??= clock.startTimer(tellNow, tellDelayMs)
    },
    leave: (error) => {
      hasLeft = true
      stopTimer?.()
      server = undefined
      channel.retire?.()
      const stopWaiting = clock.startTimer(remote.giveUp, patienceMs)
      return remote.leave(error).finally(stopWaiting)
    },
    close: () => {
      if (!isClosed) channel.close()
      isClosed = true
    },
  }
}
