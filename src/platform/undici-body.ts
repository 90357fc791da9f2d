import { Buffer } from 'node:buffer'
import type { HttpRequest } from '../executor/http-request.ts'
import type { TransferOptions } from '../executor/transport.ts'
import { acceptedEncodings } from './decompress.ts'
import type { FileInterface, OpenedBody } from './file-interface.ts'
import { pieces } from './memory-source.ts'
import type { ProgressWatcher } from './progress.ts'

/** What undici is to send, and what is to be done with it afterwards. */
export interface UndiciBody extends Pick<OpenedBody, 'close'> {
  /** Names and values in turn. */
  readonly headers: string[]
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array> | null
}

/** Prepares a body that is in memory. */
export const memoryBody = (
  headers: HttpRequest['headers'],
  body: string | Uint8Array | undefined,
  watcher: ProgressWatcher,
): UndiciBody => {
  const list = headerList(headers)
  if (!body?.length || !watcher) return { headers: list, body: body ?? null }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  list.push('content-length', `${bytes.length}`)
  return { headers: list, body: pieces(bytes, watcher) }
}

/** Opens a file for undici. @throws FileError */
export const openedBody = async (
  request: HttpRequest,
  files: FileInterface,
  options: TransferOptions,
): Promise<UndiciBody> => {
  const {
    body,
    headers = request.headers,
    ...rest
  } = (await files.open(request, options, false)) as OpenedBody
  if (body instanceof Uint8Array) return memoryBody(headers, body, options.onUploadProgress)
  // Not of another kind: it was asked for what is no Blob.
  return { ...rest, headers: headerList(headers), body: body as ReadableStream<Uint8Array> }
}

const headerList = (headers: HttpRequest['headers']): string[] => {
  const list: string[] = []
  let said = false
  for (const name in headers) {
    list.push(name, headers[name] as string)
    said ||= name.length === 15 && name.toLowerCase() === 'accept-encoding'
  }
  if (!said) list.push('accept-encoding', acceptedEncodings)
  return list
}
