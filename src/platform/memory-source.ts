import type { HttpRequest } from '../executor/http-request.ts'
import type { OpenedBody } from './file-interface.ts'
import { type ProgressWatcher, tellProgress } from './progress.ts'

const pieceBytes = 65_536

/** Gives bytes piece by piece, and tells how far it is: a piece counts as moved when the next one is asked for. */
export function* pieces(bytes: Uint8Array, watcher: ProgressWatcher): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const piece = bytes.subarray(start, start + pieceBytes)
    yield piece
    tellProgress(watcher, start + piece.length, bytes.length)
  }
}

/**
 * Makes a stream of what is in memory, where that is how the platform shows how far it is.
 *
 * That is Node: others do not tell a server how long a stream is, and there are servers that take no content without it.
 * @returns undefined where it is better sent as it is
 */
export const memorySource = (
  content: HttpRequest['body'] | Blob | ReadableStream<Uint8Array>,
  headers: HttpRequest['headers'],
  watcher: ProgressWatcher,
): OpenedBody | undefined => {
  if (!watcher || !isNode()) return undefined
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  if (!(bytes instanceof Uint8Array && bytes.length > pieceBytes)) return undefined
  const rest = pieces(bytes, watcher)
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = rest.next()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  return {
    body: new ReadableStream({ pull }, { highWaterMark: 0 }),
    headers: { ...headers, 'Content-Length': `${bytes.length}` },
    close: () => {},
  }
}

/** Deno and Bun have its `process`, and a page in a test may have it, too. */
const isNode = () =>
  globalThis.process?.versions?.node !== undefined &&
  !['Deno', 'Bun', 'document', 'WorkerGlobalScope'].some((name) => name in globalThis)
