import { installPeers } from '../http/peers.ts'
import { level, memory, wholeArray } from './contestants.ts'
import { reportDelivery } from './delivery.ts'
import { reportIndexedDb } from './indexed-db.ts'
import { answering } from './jobs.ts'
import { loadJsSdk } from './js-sdk.ts'
import { race } from './race.ts'
import { goal, isQuick, say } from './report.ts'
import { reportWaiting } from './waiting.ts'

const many = isQuick ? 20_000 : 1_000_000
await reportWaiting(many, 1)
await reportWaiting(many, isQuick ? 100 : 10_000)

installPeers()
const jsSdk = await loadJsSdk()
const atOnce = { executor: answering(), answered: 'at once, without a network' }
const tenThousand = isQuick ? 1_000 : 10_000

const inMemory = await race(
  { count: tenThousand, lanes: 100, ...atOnce },
  { level, memory, wholeArray, jsSdk },
)
goal('level beside the whole array', inMemory.ratio('level', 'wholeArray'), 100, 'at least')
// What the queue itself costs; where jobs go to a server, as below, it is not all.
say(`  level beside matrix-js-sdk: ${inMemory.ratio('level', 'jsSdk').toPrecision(2)}`)
// The array would take about eight hours.
await race({ count: isQuick ? 2_000 : 100_000, lanes: 1_000, ...atOnce }, { level, memory, jsSdk })
await reportDelivery(tenThousand, jsSdk)

await reportIndexedDb(isQuick ? 500 : 10_000)
