import { onAbort } from '../executor/abort.ts'
import type { HttpRequest } from '../executor/http-request.ts'
import type { TransportOptions, UnreadResponse } from '../executor/transport.ts'
import { success } from '../jobs/response.ts'
import { bodyTotal, type ProgressWatcher, tellProgress } from './progress.ts'

/** Sends a request, and gives the response that is to be read. It rejects where there is none. */
export const xhrExchange = (
  xhr: XMLHttpRequest,
  { method, url, headers }: HttpRequest,
  content: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream | undefined,
  { signal, receive, onUploadProgress, onDownloadProgress }: TransportOptions,
): Promise<UnreadResponse> => {
  xhr.open(method, url)
  xhr.responseType = 'blob'
  for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value)
  // Not unless it is watched: for the sake of these events a browser asks a server of another origin first.
  if (onUploadProgress) watchUpload(xhr.upload, onUploadProgress)
  const whole = wholeBody(xhr, onDownloadProgress)
  // It may fail before anybody waits for it, which is then told by `head`.
  whole.catch(() => {})
  const stopListening = onAbort(signal, () => xhr.abort())
  const head = new Promise<UnreadResponse>((resolve, reject) => {
    whole.catch(reject)
    xhr.addEventListener('readystatechange', () => {
      if (xhr.readyState !== xhr.HEADERS_RECEIVED) return
      const response = isRedirected(xhr.responseURL, url) ? opaque : responseOf(xhr, whole)
      try {
        resolve(receive?.(response) ?? response)
      } catch (error) {
        reject(error)
      }
      if (response === opaque) xhr.abort()
    })
  })
  whole.finally(stopListening).catch(() => {})
  // A body that is a stream was read to a Blob.
  xhr.send((content as string | Uint8Array<ArrayBuffer> | Blob | undefined) ?? null)
  return head
}

const watchUpload = (upload: XMLHttpRequestUpload, watcher: ProgressWatcher): void => {
  const tell = ({ loaded, total }: ProgressEvent) => loaded > 0 && tellProgress(watcher, loaded, total)
  upload.addEventListener('progress', tell)
  upload.addEventListener('load', tell)
}

const wholeBody = (xhr: XMLHttpRequest, watcher: ProgressWatcher): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const total = () =>
      bodyTotal(xhr.getResponseHeader('content-encoding'), xhr.getResponseHeader('content-length'))
    xhr.addEventListener('progress', ({ loaded }) => loaded > 0 && tellProgress(watcher, loaded, total()))
    xhr.addEventListener('load', () => resolve(xhr.response ?? new Blob([])))
    // The browser tells no reason.
    for (const event of ['error', 'abort', 'timeout'])
      xhr.addEventListener(event, () => reject(new Error(event)))
  })

/** A fragment is not sent, and may or may not be shown. */
const isRedirected = (shown: string, url: string): boolean =>
  shown !== '' && new URL(shown).href.split('#')[0] !== new URL(url).href.split('#')[0]

const opaque: UnreadResponse = {
  ok: false,
  status: 0,
  headers: [],
  body: null,
  arrayBuffer: async () => new ArrayBuffer(0),
}

const responseOf = (xhr: XMLHttpRequest, whole: Promise<Blob>): UnreadResponse => ({
  ok: success({ statusCode: xhr.status }),
  status: xhr.status,
  headers: headersOf(xhr.getAllResponseHeaders()),
  get body() {
    return streamOf(whole)
  },
  arrayBuffer: async () => (await whole).arrayBuffer(),
})

const headersOf = (lines: string): [string, string][] =>
  lines
    .split('\r\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    })

/** Gives the body as a stream when all of it is there: an XHR shows no pieces. */
const streamOf = (whole: Promise<Blob>): ReadableStream<Uint8Array> => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  whole
    .then((blob) => blob.stream().pipeTo(writable))
    .catch((error) => writable.abort(error))
    .catch(() => {})
  return readable
}
