import { installPeers } from '../http/peers.ts'
import { contestants } from './contestants.ts'
import { reportIndexedDb } from './indexed-db.ts'
import { race } from './race.ts'
import { goal, isQuick } from './report.ts'
import { reportWaiting } from './waiting.ts'

const many = isQuick ? 20_000 : 1_000_000
await reportWaiting(many, 1)
await reportWaiting(many, isQuick ? 100 : 10_000)

installPeers()
const { level, memory, array, jsSdk } = await contestants()
const durable = { level, memory, array, jsSdk }
const quick = { level, memory, jsSdk }

const atOnce = await race({ count: isQuick ? 1_000 : 10_000, lanes: 100, answerMs: 0 }, durable)
goal('level beside the whole array', atOnce.ratio('level', 'array'), 100, 'at least')
goal('level beside matrix-js-sdk', atOnce.ratio('level', 'jsSdk'), 1, 'at least')
// The array would take about eight hours.
await race({ count: isQuick ? 2_000 : 100_000, lanes: 1_000, answerMs: 0 }, quick)
const later = await race({ count: isQuick ? 100 : 1_000, lanes: 100, answerMs: 5 }, quick)
goal('level beside matrix-js-sdk', later.ratio('level', 'jsSdk'), 1, 'at least')

await reportIndexedDb(isQuick ? 500 : 10_000)
