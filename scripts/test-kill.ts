// Kills a program that works with a queue again and again, and looks at what its server has received.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { createHomeserver } from '../src/testing/homeserver/homeserver.ts'
import type { ChildOptions } from './kill/child.ts'
import { judge, type Receipt } from './kill/judge.ts'
import { root } from './source-files.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' } } })
const kills = Number(values.kills)
const longestMs = 400

// Beside node_modules, where the program finds what is not bundled.
const folder = mkdtempSync(join(root, 'node_modules', '.kill-'))
const program = join(folder, 'child.mjs')
await build({
  entryPoints: [join(root, 'scripts/kill/child.ts')],
  outfile: program,
  ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', external: ['classic-level'] },
})

const homeserver = createHomeserver()
const { userId, accessToken } = homeserver.registerUser('alice')
const roomId = homeserver.createRoom(userId)
const server = await homeserver.listen()

const receipts: Receipt[] = []
// What the server has received since it was last asked.
let seen = 0
const collect = (life: number) => {
  const requests = homeserver.requests()
  for (const { pathParameters, body } of requests.slice(seen)) {
    const invited = (body as { readonly user_id?: string } | undefined)?.user_id
    receipts.push({ name: pathParameters.txnId ?? invited?.replace(/^@u|:.*$/g, '') ?? '', life })
  }
  seen = requests.length
}

const start = (life: number, isLast: boolean): ChildProcess => {
  const options: ChildOptions = { folder, serverUrl: server.url, accessToken, roomId, life, isLast }
  return spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

/** Lets the program live for a while, at least until it has begun to send. */
const liveAndDie = async (life: number) => {
  const child = start(life, false)
  const end = ended(child)
  const before = homeserver.requests().length
  while (child.exitCode === null && homeserver.requests().length === before)
    await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs))
  child.kill('SIGKILL')
  const code = await end
  // What it had sent may still be on its way through the socket.
  await new Promise((resolve) => setTimeout(resolve, 10))
  collect(life)
  if (code !== null) throw new Error(`the program has ended by itself, with code ${code}`)
}

const startedAt = Date.now()
for (let life = 0; life < kills; life++) await liveAndDie(life)
const code = await ended(start(kills, true))
collect(kills)
await server.close()

const verdicts = judge(folder, receipts)
const names = new Set(receipts.map(({ name }) => name))
const repeated = receipts.length - names.size
console.log(`${kills} kills in ${Math.round((Date.now() - startedAt) / 1000)} s`)
console.log(`${names.size} jobs received, ${repeated} of them again after a kill`)
let failed = code === 0 ? 0 : 1
for (const [law, against] of Object.entries(verdicts)) {
  console.log(`${against.length === 0 ? 'holds' : 'FAILED'}: ${law}`)
  if (against.length) {
    failed += 1
    console.log(`  ${against.length} against it, such as ${against.slice(0, 5).join(', ')}`)
  }
}
rmSync(folder, { recursive: true, force: true })
console.log(`${kills + Object.keys(verdicts).length + 1 - failed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
