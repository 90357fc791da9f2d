import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './source-files.ts'

/** What a page that sends one invite bundles: all of it from the built package, through its exports map. */
const page = `
export { InviteBy3PIDJob } from 'matrix-jobs/client-server'
export { createExecutor, fetchTransport, run } from 'matrix-jobs/executor'
`
const limit = 3_000
const comparison = { 'fetch written by hand': 283, 'matrix-js-sdk': 274_305 }

const { outputFiles, metafile } = await build({
  stdin: { contents: page, resolveDir: root },
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  metafile: true,
  write: false,
  // Without its paths, which lead to the sources.
  tsconfigRaw: {},
})
const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).sort(
  ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
)
const foreign = Object.keys(metafile.inputs).filter((path) => path !== '<stdin>' && !path.startsWith('dist/'))

const format = (bytes: number) => bytes.toLocaleString('en-US').padStart(9)
console.log('One invite in a browser bundle (minified, gzip), in bytes:')
console.log(`${format(size)}  matrix-jobs: InviteBy3PIDJob, createExecutor, fetchTransport, run`)
console.log(`${format(limit)}  the limit`)
for (const [name, bytes] of Object.entries(comparison)) console.log(`${format(bytes)}  ${name}`)
console.log('The biggest of its files (minified, not compressed):')
for (const [path, { bytesInOutput }] of inputs.slice(0, 8)) console.log(`${format(bytesInOutput)}  ${path}`)

const faults = [
  ...(size > limit ? [`${size - limit} bytes over the limit`] : []),
  ...(inputs.length < 10 ? ['the bundle is not what was meant to be measured'] : []),
  ...foreign.map((path) => `${path} is not of this package`),
]
for (const fault of faults) console.error(`FAILED: ${fault}`)
if (faults.length > 0) process.exitCode = 1
