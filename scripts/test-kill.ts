// Kills a program that works with a queue again and again, and looks at what its server has received.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { createHomeserver } from '../src/testing/homeserver/homeserver.ts'
import type { ChildOptions } from './kill/child.ts'
import { type Evidence, readJournals, receiptOf } from './kill/evidence.ts'
import { judge, missed } from './kill/judge.ts'
import { createLives } from './kill/lives.ts'
import { seeded } from './seeded.ts'
import { root } from './source-files.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
})
const kills = Number(values.kills)
// With fewer, it is chance whether anything is hit.
const enough = 50

const bundle = async (folder: string): Promise<string> => {
  const program = join(folder, 'child.mjs')
  await build({
    entryPoints: [join(root, 'scripts/kill/child.ts')],
    outfile: program,
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', external: ['classic-level'] },
  })
  return program
}

const gather = async (folder: string): Promise<Evidence & { readonly code: number | null }> => {
  const program = await bundle(folder)
  const homeserver = createHomeserver()
  const { userId, accessToken } = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(userId)
  const server = await homeserver.listen()
  const lives = createLives({
    start: (life, isLast) => {
      const options: ChildOptions = { folder, serverUrl: server.url, accessToken, roomId, life, isLast }
      return [program, JSON.stringify(options)]
    },
    received: () => homeserver.requests().length,
    random: seeded(Number(values.seed)),
  })
  try {
    for (let life = 0; life < kills; life++) await lives.killed(life)
    const code = await lives.last(kills)
    return { code, receipts: homeserver.requests().map(receiptOf), ...readJournals(folder) }
  } finally {
    await server.close()
  }
}

const report = ({ code, ...evidence }: Awaited<ReturnType<typeof gather>>): void => {
  const { receipts, acknowledged, settled, dropped } = evidence
  const repeated = receipts.length - new Set(receipts.map(({ name }) => name)).size
  const again = settled.filter(({ isAgain }) => isAgain).length
  console.log(`${acknowledged.length} jobs acknowledged, ${receipts.length} requests received`)
  console.log(
    `${repeated} of them again after a kill, ${again} outcomes told again, ${dropped.length} dropped`,
  )
  const checks = {
    'the last life comes to its end': code === 0 ? [] : [`exit code ${code}`],
    ...judge(evidence),
    ...(kills >= enough && { 'kills have hit all that they should': missed(evidence) }),
  }
  const broken = Object.entries(checks).filter(([, against]) => against.length)
  for (const law of Object.keys(checks))
    if (!broken.some(([name]) => name === law)) console.log(`holds: ${law}`)
  for (const [law, against] of broken)
    console.log(`FAILED: ${law}\n  ${against.length} against it, such as ${against.slice(0, 5).join(', ')}`)
  console.log(`${kills + Object.keys(checks).length - broken.length} passed, ${broken.length} failed`)
  if (broken.length) process.exitCode = 1
}

// Beside node_modules, where the program finds what is not bundled.
const folder = mkdtempSync(join(root, 'node_modules', '.kill-'))
const startedAt = performance.now()
try {
  const evidence = await gather(folder)
  console.log(
    `${kills} kills by seed ${values.seed} in ${Math.round((performance.now() - startedAt) / 1000)} s`,
  )
  report(evidence)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
