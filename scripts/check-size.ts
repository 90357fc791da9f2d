import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { root } from './source-files.ts'

/** A page in a browser: what it imports of the built package, through its exports map. */
interface Page {
  readonly title: string
  /** What of `matrix-jobs/executor` it has beside the invite. */
  readonly imports: readonly string[]
  /** Minified and compressed, in bytes. */
  readonly limit: number
}

const core = ['createExecutor', 'fetchTransport', 'run']
const pages: readonly Page[] = [
  { title: 'One invite', imports: core, limit: 3_000 },
  {
    title: 'One invite with the standard list',
    imports: [...core, 'standard', 'credentials', 'memoryTokenStore'],
    limit: 6_000,
  },
]
const comparison = { 'fetch written by hand': 283, 'matrix-js-sdk': 274_305 }
const shown = 8

const bundle = async ({ imports }: Page) => {
  const contents = `
    export { InviteBy3PIDJob } from 'matrix-jobs/client-server'
    export { ${imports.join(', ')} } from 'matrix-jobs/executor'
  `
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
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
  return { size, metafile }
}

const format = (bytes: number) => bytes.toLocaleString('en-US').padStart(9)

/** The files of a page and how many bytes of each are in it, the biggest first. */
const partsOf = ({ outputs }: Metafile) =>
  Object.entries(Object.values(outputs)[0]?.inputs ?? {})
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes)

/** Prints what a page weighs, and gives what is wrong with it. */
const weigh = async (page: Page): Promise<readonly string[]> => {
  const { size, metafile } = await bundle(page)
  const parts = partsOf(metafile)
  const foreign = Object.keys(metafile.inputs).filter(
    (path) => path !== '<stdin>' && !path.startsWith('dist/'),
  )
  console.log(`${page.title} in a browser bundle (minified, gzip), in bytes:`)
  console.log(`${format(size)}  matrix-jobs: InviteBy3PIDJob, ${page.imports.join(', ')}`)
  console.log(`${format(page.limit)}  the limit`)
  for (const [name, bytes] of Object.entries(comparison)) console.log(`${format(bytes)}  ${name}`)
  console.log(`The biggest of its ${parts.length} files (minified, not compressed):`)
  for (const { path, bytes } of parts.slice(0, shown)) console.log(`${format(bytes)}  ${path}`)
  console.log()
  return [
    ...(size > page.limit ? [`${page.title}: ${size - page.limit} bytes over the limit`] : []),
    ...(parts.length < 10 ? [`${page.title}: the bundle is not what was meant to be measured`] : []),
    ...foreign.map((path) => `${page.title}: ${path} is not of this package`),
  ]
}

const faults: string[] = []
for (const page of pages) faults.push(...(await weigh(page)))
for (const fault of faults) console.error(`FAILED: ${fault}`)
if (faults.length > 0) process.exitCode = 1
