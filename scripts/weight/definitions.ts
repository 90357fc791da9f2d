import { readSourceFiles } from '../source-files.ts'

/** A definition of the built package. */
export interface BuiltDefinition {
  readonly api: 'client-server' | 'identity'
  /** What it is imported by: `InviteBy3PIDJob`. */
  readonly name: string
  /** The file that it is in, and no other definition. */
  readonly file: string
}

const apis = ['client-server', 'identity'] as const

/** Finds the definitions in the built package. */
export const builtDefinitions = (): readonly BuiltDefinition[] =>
  apis.flatMap((api) =>
    readSourceFiles(`dist/api/${api}`, '.js').map(({ path, text }) => {
      const names = [...text.matchAll(/^export const (\w+Job) =/gm)].map(([, name = '']) => name)
      const [name] = names
      if (name === undefined || names.length > 1) throw new Error(`${path}: ${names.length} definitions`)
      return { api, name, file: path }
    }),
  )
