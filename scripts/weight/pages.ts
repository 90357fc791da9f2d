import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { root } from '../source-files.ts'

/** A page, and what it puts on whoever visits it. */
export interface Weight {
  /** Minified and compressed, in bytes. */
  readonly bytes: number
  /** The files that have a part in it. */
  readonly files: readonly string[]
}

/**
 * Bundles many pages at once, each by itself: every module is read once, and nothing is shared between pages.
 *
 * @param pages - the text of each, by name; they import the built package through its exports map
 */
export const weighPages = async (
  pages: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Weight>> => {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.keys(pages).map((name) => ({ in: `page:${name}`, out: name })),
    plugins: [virtualPages(pages)],
    absWorkingDir: root,
    outdir: 'pages',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    // Without its paths, which lead to the sources.
    tsconfigRaw: {},
  })
  const contents = new Map(outputFiles.map(({ path, contents }) => [path, contents]))
  return new Map(
    Object.keys(pages).map((name) => {
      const page = contents.get(`${root}pages/${name}.js`)
      const output = metafile.outputs[`pages/${name}.js`]
      if (page === undefined || output === undefined) throw new Error(`esbuild has no ${name}`)
      const files = Object.keys(output.inputs).filter((file) => !file.startsWith('page:'))
      return [name, { bytes: gzipSync(page, { level: 9 }).length, files }]
    }),
  )
}

const virtualPages = (pages: Readonly<Record<string, string>>): Plugin => ({
  name: 'pages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }))
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
      contents: pages[path] ?? '',
      resolveDir: root,
    }))
  },
})
