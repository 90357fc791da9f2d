import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { accessToken, contentOf, eventType, pathOf, roomId, type Send } from './event.ts'

// What is used of the peers. They are installed beside and not with this package, so that their types are not at hand.
interface JsSdkClient {
  readonly http: {
    readonly authedRequest: (
      method: string,
      path: string,
      query: undefined,
      body: object,
    ) => Promise<{ readonly event_id: string }>
  }
}
interface JsSdk {
  readonly createClient: (options: object) => JsSdkClient
}
interface BotSdk {
  readonly MatrixClient: new (
    url: string,
    token: string,
  ) => { readonly sendEvent: (roomId: string, type: string, content: object) => Promise<string> }
}
interface Ky {
  readonly default: {
    readonly create: (options: object) => {
      readonly put: (
        url: string,
        options: object,
      ) => { readonly json: () => Promise<{ readonly event_id: string }> }
    }
  }
}

const folder = new URL('../peers/', import.meta.url)

/** Installs the peers, in the versions of their own lock file, if they are not there. */
export const installPeers = (): void => {
  // The last that npm writes.
  if (existsSync(new URL('node_modules/.package-lock.json', folder))) return
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['ci', ...options], { cwd: fileURLToPath(folder), stdio: 'inherit' })
}

/** Loads a peer that is installed. */
export const loadPeer = async <A>(name: string): Promise<A> => {
  const path = createRequire(new URL('package.json', folder)).resolve(name)
  return await import(pathToFileURL(path).href)
}

const silent = {
  trace: () => {},
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  getChild: () => silent,
}

/** Makes a client of matrix-js-sdk that says nothing. */
export const createJsSdkClient = async (origin: string): Promise<JsSdkClient> => {
  const { createClient } = await loadPeer<JsSdk>('matrix-js-sdk')
  return createClient({ baseUrl: origin, accessToken, userId: '@alice:example.org', logger: silent })
}

/** Gives what sends the event with each of the peers. */
export const loadPeers = async (origin: string): Promise<Readonly<Record<string, Send>>> => {
  const { MatrixClient } = await loadPeer<BotSdk>('matrix-bot-sdk')
  const { default: ky } = await loadPeer<Ky>('ky')
  const jsSdk = await createJsSdkClient(origin)
  const botSdk = new MatrixClient(origin, accessToken)
  const client = ky.create({ headers: { Authorization: `Bearer ${accessToken}` } })
  return {
    // What its own `sendEvent` comes to, without the local echo and the queue that it has besides.
    'matrix-js-sdk': async (number) => {
      const path = pathOf(number).slice('/_matrix/client/v3'.length)
      return (await jsSdk.http.authedRequest('PUT', path, undefined, contentOf(number))).event_id
    },
    'matrix-bot-sdk': (number) => botSdk.sendEvent(roomId, eventType, contentOf(number)),
    ky: async (number) =>
      (await client.put(origin + pathOf(number), { json: contentOf(number) }).json()).event_id,
  }
}
