import { posix } from 'node:path'
import { camelCase } from '../names.ts'
import type { GuardContext } from './guard.ts'

/** A file that the generator writes. */
export interface GeneratedFile {
  /** Relative to the project. */
  readonly path: string
  readonly text: string
}

/** The first line of every generated file. */
export const generatedHeader = '// Generated from the Matrix specification by generator/. Do not edit.'

/** A module under construction. */
export interface Module {
  /** Relative to the project. */
  readonly path: string
  /** Imports a value, and gives its name. */
  readonly value: (from: string, name: string) => string
  /** Imports a type, and gives its name. */
  readonly type: (from: string, name: string) => string
  /** Puts something before all declarations, under a name of its own. */
  readonly hoist: GuardContext['hoist']
  /** Gives the name under which a text was first written in the module: this one if it is new. */
  readonly first: (text: string, name: string) => string
  /** Adds a declaration. */
  readonly add: (text: string) => void
  readonly file: () => GeneratedFile
}

/**
 * Begins a module.
 *
 * @param path - relative to the project
 */
export const createModule = (path: string): Module => {
  const imports = new Map<string, { types: Set<string>; values: Set<string> }>()
  const hoisted = new Map<string, string>()
  const declarations: string[] = []
  const texts = new Map<string, string>()
  const importFrom = (from: string) => {
    const source = from.startsWith('src/') ? relative(path, from) : from
    const found = imports.get(source) ?? { types: new Set(), values: new Set() }
    imports.set(source, found)
    return found
  }
  return {
    path,
    value: (from, name) => {
      importFrom(from).values.add(name)
      return name
    },
    type: (from, name) => {
      importFrom(from).types.add(name)
      return name
    },
    hoist: (kind, hint, written) => hoistUnder(hoisted, hoistedName(kind, hint), written),
    first: (text, name) => {
      const before = texts.get(text) ?? name
      texts.set(text, before)
      return before
    },
    add: (text) => declarations.push(text),
    file: () => ({
      path,
      text: [
        generatedHeader,
        [...imports]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(importLine)
          .join('\n'),
        ...[...hoisted].map(([name, written]) => `const ${name}${written}`),
        ...declarations,
        '',
      ].join('\n\n'),
    }),
  }
}

const relative = (path: string, target: string): string => {
  const found = posix.relative(posix.dirname(path), target)
  return found.startsWith('.') ? found : `./${found}`
}

const importLine = ([source, { types, values }]: readonly [
  string,
  { types: Set<string>; values: Set<string> },
]) => {
  if (values.size === 0) return `import type { ${[...types].sort().join(', ')} } from '${source}'`
  const onlyTypes = [...types].filter((name) => !values.has(name)).map((name) => `type ${name}`)
  return `import { ${[...onlyTypes, ...values].join(', ')} } from '${source}'`
}

const hoistedName = (kind: 'values' | 'form' | 'guard', hint: string): string => {
  const name = camelCase(hint)
  if (kind === 'guard') return `is${name.charAt(0).toUpperCase()}${name.slice(1)}Item`
  return `${name}${kind === 'values' ? 'Values' : 'Form'}`
}

/** The same thing is written once; another one gets another name. */
const hoistUnder = (hoisted: Map<string, string>, name: string, written: string): string => {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}${count}`
    const before = hoisted.get(candidate)
    if (before !== undefined && before !== written) continue
    hoisted.set(candidate, written)
    return candidate
  }
}
