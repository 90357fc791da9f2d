import type { BuiltDefinition } from './definitions.ts'
import { type Weight, weighPages } from './pages.ts'

/** What a definition adds to a page that sends invites, in bytes (minified, gzip). */
export interface Cost {
  readonly definition: BuiltDefinition
  /** With all that it is the first to need. */
  readonly bytes: number
  /** Where other operations have brought in what all are made of. */
  readonly own: number
  /** The files of its page. */
  readonly files: readonly string[]
}

/** The definition that is on every page. */
export const invite = { api: 'client-server', name: 'InviteBy3PIDJob' } as const

const executor = "export { createExecutor, fetchTransport, run } from 'matrix-jobs/executor'\n"

const exporting = ({ name, api }: Pick<BuiltDefinition, 'name' | 'api'>) =>
  `export { ${name} } from 'matrix-jobs/${api}'\n`

const isInvite = ({ name }: BuiltDefinition) => name === invite.name

/** Names a definition together with its API, since two APIs have a few names in common. */
export const nameOf = ({ api, name }: BuiltDefinition): string => `${api}/${name}`

/** Weighs every definition: each by a page of its own, against the same page without it. */
export const weigh = async (definitions: readonly BuiltDefinition[]): Promise<readonly Cost[]> => {
  const core = executor + exporting(invite)
  const first = await weighOn(core, definitions)
  const shared = sharedFiles(first)
  const second = await weighOn(
    core + shared.map((file) => `export * from './${file}'\n`).join(''),
    definitions,
  )
  return definitions.map((definition) => {
    const { bytes, files } = of(first, nameOf(definition))
    const without = of(first, isInvite(definition) ? 'empty' : 'core').bytes
    const own =
      of(second, nameOf(definition)).bytes - of(second, isInvite(definition) ? 'empty' : 'core').bytes
    return { definition, bytes: bytes - without, own, files }
  })
}

/** An invite is weighed against a page that defines its operations by itself. */
const weighOn = (core: string, definitions: readonly BuiltDefinition[]) => {
  const empty = core.replace(exporting(invite), "export { defineJob } from 'matrix-jobs'\n")
  const pages = definitions.map((one) => [nameOf(one), isInvite(one) ? core : core + exporting(one)] as const)
  return weighPages({ ...Object.fromEntries(pages), core, empty })
}

/** What operations are made of, and an invite is not. */
const sharedFiles = (weights: ReadonlyMap<string, Weight>): readonly string[] => {
  const all = [...weights.values()].flatMap(({ files }) => files)
  const known = of(weights, 'core').files
  return [...new Set(all)].filter((file) => /^dist\/(?:jobs|internal)\//.test(file) && !known.includes(file))
}

const of = (weights: ReadonlyMap<string, Weight>, name: string): Weight => {
  const weight = weights.get(name)
  if (weight === undefined) throw new Error(`${name} was not weighed`)
  return weight
}
