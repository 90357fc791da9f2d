import { installPeers } from '../http/peers.ts'
import { contestants } from './contestants.ts'
import { measureIndexedDb } from './indexed-db.ts'
import { messages } from './jobs.ts'
import { measureWaiting } from './waiting.ts'

const quick = process.argv.includes('--quick')
const many = quick ? 20_000 : 1_000_000
const rounds = quick ? 1 : 3

const say = (line: string) => console.log(line)
const goal = (what: string, figure: string, holds: boolean) => {
  say(`  ${what}: ${figure} ${holds ? 'holds' : 'DOES NOT HOLD'}`)
  if (!holds && !quick) process.exitCode = 1
}
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const few = await measureWaiting(1_000, 1)
for (const lanes of [1, quick ? 100 : 10_000]) {
  const { loadAllMs, openMs, grownBytes, eventUs } = await measureWaiting(many, lanes)
  say(`${many} entries wait in ${lanes} lanes (classic-level)`)
  say(`  opened in ${openMs.toFixed(0)} ms, all loaded in ${loadAllMs.toFixed(0)} ms`)
  const [share, ratio, grown] = [openMs / loadAllMs, eventUs / few.eventUs, grownBytes / 2 ** 20]
  goal('opening, of loading all (at most 0.05)', share.toFixed(3), share <= 0.05)
  goal('an event, of that with 1,000 waiting (at most 1.5)', ratio.toFixed(2), ratio <= 1.5)
  goal('memory for it, MB (under 20)', grown.toFixed(1), grown < 20)
}

installPeers()
const all = await contestants()
/** Lets each have its turn in each round; gives the medians of jobs per second. */
const race = async (count: number, lanes: number, answerMs: number, names: readonly string[]) => {
  say(`${count} jobs in ${lanes} lanes, answered after ${answerMs} ms: thousands per second`)
  const totals: Record<string, number> = {}
  const runs = new Map<string, { enqueueMs: number; drainMs: number }[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const times = await all[name]?.(messages(count, lanes), answerMs)
      if (times) runs.get(name)?.push(times)
    }
  for (const [name, times] of runs) {
    const [enqueue, drain] = [
      median(times.map((one) => one.enqueueMs)),
      median(times.map((one) => one.drainMs)),
    ]
    totals[name] = count / (enqueue + drain)
    say(
      `  ${name}: enqueue ${(count / enqueue).toFixed(2)}, drain ${(count / drain).toFixed(2)}, both ${totals[name]?.toFixed(2)}`,
    )
  }
  return totals
}
const [own, , array = '', js = ''] = Object.keys(all) as [string, string, string, string]
const others = Object.keys(all).filter((name) => name !== array)

const small = quick ? 500 : 2_000
const atSmall = await race(small, 100, 0, [own, array])
const atTen = await race(quick ? 1_000 : 10_000, 100, 0, others)
await race(quick ? 2_000 : 100_000, 1_000, 0, others)
const slow = await race(quick ? 100 : 1_000, 100, 5, others)
// A list that is written anew costs the square: what it costs ten thousand is told from two thousand.
const arrayAtTen = ((atSmall[array] ?? 0) * small) / 10_000
goal(
  'beside the whole array rewritten (at least 100)',
  ((atTen[own] ?? 0) / arrayAtTen).toFixed(0),
  (atTen[own] ?? 0) / arrayAtTen >= 100,
)
goal(
  'beside matrix-js-sdk, answered at once (at least 1)',
  ((atTen[own] ?? 0) / (atTen[js] ?? 1)).toFixed(3),
  (atTen[own] ?? 0) >= (atTen[js] ?? 0),
)
goal(
  'beside matrix-js-sdk, answered after 5 ms (at least 1)',
  ((slow[own] ?? 0) / (slow[js] ?? 1)).toFixed(1),
  (slow[own] ?? 0) >= (slow[js] ?? 0),
)

const inBrowser = quick ? 500 : 10_000
const { ownPerS, levelPerS, singlePerS } = await measureIndexedDb(inBrowser)
say(`${inBrowser} jobs in Chromium's IndexedDB, enqueue and drain: thousands per second`)
const shown = (perS: number) => (perS / 1_000).toFixed(2)
say(
  `  indexedDbStore ${shown(ownPerS)}, browser-level ${shown(levelPerS)}, a transaction for each entry ${shown(singlePerS)}`,
)
const beside = ownPerS / singlePerS
goal('indexedDbStore beside a transaction for each entry (at least 10)', beside.toFixed(1), beside >= 10)
