import { Pool } from 'undici'
import { startServers } from './child.ts'
import { overFetch, overUndici } from './contestants.ts'
import type { Send } from './event.ts'
import { concurrency, measureHeap } from './load.ts'
import { installPeers, loadPeers } from './peers.ts'
import { measureSpeeds } from './speeds.ts'
import { printTable, type Rules } from './table.ts'
import { sameOnTheWire } from './wire.ts'

const quick = process.argv.includes('--quick')
const [rounds, sliceMs, heapJobs] = quick ? [5, 100, 1000] : [31, 250, 5000]

/** Lets contestants send, and prints how fast they were. */
const compare = async (title: string, contestants: Readonly<Record<string, Send>>, rules: Rules) => {
  const speeds = await measureSpeeds(contestants, rounds, sliceMs)
  const heap: Record<string, number> = {}
  for (const [name, send] of Object.entries(contestants)) heap[name] = await measureHeap(send, heapJobs)
  console.log(`HTTP, ${concurrency} at a time, ${rounds} rounds of ${sliceMs} ms, ${title}`)
  if (!printTable(speeds, heap, rules)) process.exitCode = 1
}

installPeers()
const servers = await startServers()
const pools = [servers.usual, servers.fast].map((origin) => new Pool(origin, { connections: concurrency }))
const [usual, fast] = pools as [Pool, Pool]

await compare(
  'a server of node:http',
  {
    ...overUndici(usual, servers.usual),
    ...overFetch(servers.usual),
    ...(await loadPeers(servers.usual)),
  },
  quick ? 'loose' : 'strict',
)
await compare('a server that answers faster than undici asks', overUndici(fast, servers.fast), 'none')

const groups = [overUndici(fast, servers.fast), overFetch(servers.fast)]
for (const [fact, holds] of Object.entries(await sameOnTheWire(groups, servers.lastRequest))) {
  console.log(`${fact}: ${holds ? 'yes' : 'NO'}`)
  if (!holds) process.exitCode = 1
}
for (const pool of pools) await pool.close()
servers.close()
