import { isSyncResponse } from 'matrix-jobs/client-server'
import { SyncResponseCodec } from 'matrix-jobs/codecs/client-server'
import { do_not_optimize as keep } from 'mitata'
import { heapPerCall } from './decode-heap.ts'
import { ajvSync, ioTsSync, zodSync } from './decode-rivals.ts'
import { megabyte, syncText } from './decode-sync.ts'
import { measureRounds } from './rounds.ts'

const text = syncText(megabyte)
const value: unknown = JSON.parse(text)
const wrong: unknown = JSON.parse(text, (key, item) => (key === 'presence' ? { events: [7] } : item))
const byAjv = ajvSync()
const byZod = zodSync()
const byIoTs = ioTsSync()

/** The greatest ratio to `JSON.parse` of the same text that each may have. */
const limits: Readonly<Record<string, number>> = { isSyncResponse: 0.05, 'SyncResponseCodec.decode': 0.06 }

const contestants: Readonly<Record<string, () => unknown>> = {
  'floor: JSON.parse': () => keep(JSON.parse(text)),
  isSyncResponse: () => keep(isSyncResponse(value)),
  'SyncResponseCodec.decode': () => keep(SyncResponseCodec.decode(value)),
  'the same of a wrong value, with its errors': () => keep(SyncResponseCodec.decode(wrong)),
  'ajv: a compiled schema': () => keep(byAjv(value)),
  'zod: safeParse': () => keep(byZod(value)),
  'io-ts: decode of plain combinators': () => keep(byIoTs(value)),
}

const decoded = SyncResponseCodec.decode(value)
const facts: Readonly<Record<string, boolean>> = {
  'all accept the response':
    isSyncResponse(value) && byAjv(value) && byZod(value).success && byIoTs(value)._tag === 'Right',
  'SyncResponseCodec refuses the wrong one': SyncResponseCodec.decode(wrong)._tag === 'Left',
  'SyncResponseCodec gives the very object': decoded._tag === 'Right' && decoded.right === value,
}

const rounds = process.argv.includes('--quick') ? 5 : 25
const results = await measureRounds(contestants, rounds)

console.log(`decode, a /sync response of ${text.length} bytes and ${megabyte.rooms} rooms, ${rounds} rounds`)
console.log(`${''.padEnd(44)} ${'us'.padStart(7)} ${'x floor'.padStart(8)} ${'goal'.padStart(8)}`)
for (const { name, medianNs, ratio } of results) {
  const goal = limits[name]
  const columns = [(medianNs / 1000).toFixed(0).padStart(7), ratio.toFixed(3).padStart(8)]
  console.log(
    `${name.padEnd(44)} ${columns.join(' ')} ${(goal === undefined ? '' : `<= ${goal}`).padStart(8)}`,
  )
}
for (const rooms of [100, 200]) {
  const sync: unknown = JSON.parse(syncText({ ...megabyte, rooms, timeline: (7 * 200) / rooms }))
  const byGuard = heapPerCall(() => isSyncResponse(sync)).toFixed(0)
  const byCodec = heapPerCall(() => SyncResponseCodec.decode(sync)).toFixed(0)
  console.log(
    `bytes on the heap a call, ${rooms} rooms: isSyncResponse ${byGuard}, SyncResponseCodec ${byCodec}`,
  )
}
console.log('(V8 makes a list of the keys of an object that has more than about a hundred)')
for (const [fact, holds] of Object.entries(facts)) {
  console.log(`${fact}: ${holds ? 'yes' : 'NO'}`)
  if (!holds) process.exitCode = 1
}
