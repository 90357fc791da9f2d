import { readFileSync } from 'node:fs'
import { type Node, nameOf, parseModule } from '../syntax.ts'

/** Where a name of the package is imported from. */
export interface EntryExport {
  /** The specifier of the entry: `matrix-jobs/executor`. */
  readonly from: string
  readonly isType: boolean
}

/** The names of an entry's exports and whether each is a type only. */
export const exportedNames = (text: string, file: string): ReadonlyMap<string, boolean> => {
  const names = new Map<string, boolean>()
  for (const statement of parseModule(text, file).body as Node[]) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration !== null) {
      throw new Error(
        `${file}: an entry consists of \`export { … } from\` alone, so that its names can be read`,
      )
    }
    for (const specifier of statement.specifiers as Node[]) {
      const isType = statement.exportKind === 'type' || specifier.exportKind === 'type'
      names.set(nameOf(specifier.exported) ?? '', isType)
    }
  }
  return names
}

/** Reads what each name that the package exports is imported from; the first entry that has it is taken. */
export const readEntryExports = (root: string): ReadonlyMap<string, EntryExport> => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest
  const all = new Map<string, EntryExport>()
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue
    const file = target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')
    for (const [name, isType] of exportedNames(readFileSync(root + file, 'utf8'), file)) {
      if (!all.has(name)) all.set(name, { from: manifest.name + subpath.slice(1), isType })
    }
  }
  return all
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
}
