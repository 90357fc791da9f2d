import { createExecutor, credentials, memoryTokenStore, standard } from 'matrix-jobs/executor'
import { undiciTransport } from 'matrix-jobs/transports/undici'
import { startServers } from '../http/child.ts'
import { accessToken } from '../http/event.ts'
import { type Contestant, level, memory } from './contestants.ts'
import { loadJsSdk, sendByJsSdk } from './js-sdk.ts'
import { race } from './race.ts'
import { goal, say } from './report.ts'

/**
 * Reports how fast jobs reach a server of `node:http` in another process, which answers each of them at once.
 *
 * @param scheduler - matrix-js-sdk's; it takes part with this library's executor, and with its own way to send
 */
export const reportDelivery = async (count: number, scheduler: Contestant): Promise<void> => {
  const servers = await startServers()
  const origin = servers.usual
  const store = memoryTokenStore([{ serverUrl: origin, accessToken }])
  const middleware = standard({ credentials: credentials(store) })
  const executor = createExecutor({ transport: undiciTransport(), middleware })
  const course = { count, lanes: 100, executor, answered: 'by a server on loopback', origin }
  const jsSdk = await loadJsSdk(await sendByJsSdk(origin))
  const { ratio } = await race(course, { level, memory, jsSdk, 'jsSdk by our executor': scheduler })
  goal('level beside matrix-js-sdk', ratio('level', 'jsSdk'), 1, 'at least')
  say(
    `  level beside its scheduler by our executor: ${ratio('level', 'jsSdk by our executor').toPrecision(3)}`,
  )
  servers.close()
}
