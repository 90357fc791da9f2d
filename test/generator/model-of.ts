import { type Model, readModel } from '../../generator/model.ts'
import type { Operation } from '../../generator/operation/operation.ts'
import { specificationOf } from './specification-of.ts'

const head = 'servers: [{ url: a, variables: { basePath: { default: /_matrix/client/v3 } } }]\npaths:'

/** Writes a file of an API with these paths: a YAML mapping. */
export const apiFile = (paths: string): string => `${head}${`\n${paths.trim()}`.replaceAll('\n', '\n  ')}\n`

/** Reads a specification with these paths of the client-server API, and other files below `data`. */
export const modelOf = (paths: string, others: Readonly<Record<string, string>> = {}): Model =>
  readModel(specificationOf({ 'api/client-server/given.yaml': apiFile(paths), ...others }))

/** Reads the first operation of such a specification. */
export const operationOf = (paths: string, others?: Readonly<Record<string, string>>): Operation => {
  const [operation] = modelOf(paths, others).operations
  if (operation === undefined) throw new Error('no operation is given')
  return operation
}
