import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm } from './package/command.ts'
import { checkConsumers, checkUndiciConsumer } from './package/consumer.ts'
import { checkContent, checkMaps } from './package/content.ts'
import { checkImport, checkNoPeers, checkPeerEntry, checkRequire } from './package/load.ts'
import { root } from './source-files.ts'

// Somewhere else, so that nothing is found that this project has installed.
const project = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
const installed = join(project, 'node_modules/matrix-jobs')
const install = ['install', '--no-audit', '--no-fund', '--loglevel=error']
let tarball = ''

const pack = (): string => {
  npm(root, 'pack', '--pack-destination', project)
  tarball = join(project, readdirSync(project).find((file) => file.endsWith('.tgz')) ?? 'no tarball')
  return `built and packed for Node ${process.version}`
}

const installTarball = (): string => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true }))
  npm(project, ...install, tarball)
  return 'installed in an empty project'
}

const installBeside = (...names: readonly string[]): string => {
  npm(project, ...install, ...names)
  return `${names.join(', ')} installed beside it`
}

const lint = (script: string, sign: string) => (): string => {
  const report = npm(root, 'run', '--silent', script, '--', tarball)
  // Publint does not fail for mere suggestions, and neither of them for having found nothing to check.
  if (!report.includes(sign)) throw new Error(report)
  return `${script} has nothing to report`
}

/** In this order: the later ones need what the earlier ones made. */
const checks: readonly (() => string)[] = [
  pack,
  lint('publint', 'All good!'),
  lint('attw', 'bundler: 🟢'),
  installTarball,
  () => checkContent(installed),
  () => checkMaps(installed),
  () => checkNoPeers(project),
  () => checkImport(project),
  () => checkRequire(project),
  () => installBeside('ajv@8', 'fast-check@4'),
  () => checkPeerEntry(project, 'matrix-jobs/testing'),
  () => checkConsumers(project),
  () => installBeside('undici@7'),
  () => checkPeerEntry(project, 'matrix-jobs/transports/undici'),
  () => checkUndiciConsumer(project),
]

try {
  for (const check of checks) console.log(`ok: ${check()}`)
} catch (error) {
  console.error(`FAILED: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  rmSync(project, { recursive: true, force: true })
}
