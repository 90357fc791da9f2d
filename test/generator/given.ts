import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDocuments } from '../../generator/specification/documents.ts'
import { apis, type RawOperation, readOperations } from '../../generator/specification/operations.ts'
import { specificationRoot } from '../../generator/specification/specification.ts'

/** The folder of the specification. */
export const root = specificationRoot([])

/** Tells whether the specification is there; where it is not, says which test goes without. */
export const isSpecificationThere = (test: string): boolean => {
  const isThere = existsSync(join(root, 'data/api'))
  if (!isThere)
    process.stdout.write(`${test}: no specification in ${root}, the tables are not compared with it\n`)
  return isThere
}

/** Reads the operations of both APIs by the keys of the tables: identity's are `identity/…` where both have one. */
export const operationsByKey = (): ReadonlyMap<string, RawOperation> => {
  const documents = openDocuments(root)
  const operations = new Map<string, RawOperation>()
  for (const operation of apis.flatMap((api) => readOperations(documents, api))) {
    const { operationId } = operation
    operations.set(operations.has(operationId) ? `identity/${operationId}` : operationId, operation)
  }
  return operations
}
