/** What a browser does with a request that was sent. */
export type XhrScript = (xhr: ScriptedXhr) => void

/** What was asked of it. */
export interface XhrLog {
  opened?: readonly [string, string]
  readonly headers: [string, string][]
  body?: unknown
  aborted: boolean
  withCredentials: boolean
  uploadListeners: number
}

/** A request whose events a test makes. */
export interface ScriptedXhr {
  responseURL: string
  /** The head of the response has come. */
  readonly head: (status: number, headers: string) => void
  readonly uploaded: (loaded: number, total: number) => void
  readonly downloaded: (loaded: number) => void
  /** The response is whole. */
  readonly load: (text: string) => void
  readonly fail: () => void
}

/** Makes a class that does as a script says, and has of the platform's own what the transport uses. */
export const scriptedXhr = (script: XhrScript) => {
  const log: XhrLog = { headers: [], aborted: false, withCredentials: false, uploadListeners: 0 }
  class Scripted extends EventTarget {
    readonly HEADERS_RECEIVED = 2
    readonly upload = countingTarget(log)
    readyState = 0
    status = 0
    responseURL = ''
    responseType = ''
    withCredentials = false
    response: Blob | null = null
    #headers = ''

    open(method: string, url: string): void {
      log.opened = [method, url]
    }
    setRequestHeader(name: string, value: string): void {
      log.headers.push([name, value])
    }
    getAllResponseHeaders(): string {
      return this.#headers
    }
    getResponseHeader(name: string): string | null {
      return new RegExp(`^${name}: (.*)$`, 'im').exec(this.#headers.replaceAll('\r', ''))?.[1] ?? null
    }
    abort(): void {
      log.aborted = true
      this.dispatchEvent(new Event('abort'))
    }
    send(body: unknown): void {
      log.body = body
      log.withCredentials = this.withCredentials
      const tell = (target: EventTarget, type: string, loaded = 0, total = 0) =>
        target.dispatchEvent(Object.assign(new Event(type), { loaded, total }))
      const scripted: ScriptedXhr = {
        responseURL: log.opened?.[1] ?? '',
        head: (status, headers) => {
          Object.assign(this, { status, readyState: 2, responseURL: scripted.responseURL })
          this.#headers = headers
          tell(this, 'readystatechange')
        },
        uploaded: (loaded, total) => tell(this.upload, 'progress', loaded, total),
        downloaded: (loaded) => tell(this, 'progress', loaded),
        load: (text) => {
          this.response = new Blob([text])
          tell(this, 'load')
        },
        fail: () => tell(this, 'error'),
      }
      queueMicrotask(() => script(scripted))
    }
  }
  // The rest of the platform's own class is never asked for.
  return { log, XMLHttpRequest: Scripted as unknown as new () => XMLHttpRequest }
}

const countingTarget = (log: XhrLog): EventTarget => {
  const target = new EventTarget()
  const listen = target.addEventListener.bind(target)
  return Object.assign(target, {
    addEventListener: (...listener: Parameters<typeof listen>) => {
      log.uploadListeners++
      listen(...listener)
    },
  })
}
