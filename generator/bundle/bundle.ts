import type { OperationSpec, Schema } from '../../src/testing/specification/operation-spec.ts'
import type { Documents, Located } from '../specification/documents.ts'
import { type Api, apis, readOperations } from '../specification/operations.ts'
import { schemaFlaws, securityFlaws } from './flaws.ts'
import { readOperationSpec } from './read-operation.ts'
import { type References, readSchema } from './read-schema.ts'
import { nameSchemas, placeOf } from './schema-names.ts'

/** The OpenAPI data as plain JSON Schema. */
export interface Bundle {
  readonly operations: Readonly<Record<Api, readonly OperationSpec[]>>
  /** What `#/$defs/…` means. */
  readonly schemas: Readonly<Record<string, Schema>>
}

/**
 * Reads the operations and the schemas that they share.
 *
 * Next to literal, and apart from the rest of the generator: what that makes of the same data is checked
 * against this.
 */
export const readBundle = (documents: Documents): Bundle => {
  refuseStaleFlaws(documents)
  const places = [...collectShared(documents).keys()].sort()
  const names = nameSchemas(places)
  const references: References = { refer: (target) => `#/$defs/${names.get(placeOf(target))}` }
  return readWith(references, documents, [...names])
}

type Names = readonly (readonly [place: string, name: string])[]

const readWith = (references: References, documents: Documents, names: Names): Bundle => {
  const read = (api: Api) =>
    readOperations(documents, api).map((raw) => readOperationSpec(raw, references, documents))
  const schemas = names.map(([place, name]) => {
    const [file = '', pointer = ''] = place.split('#')
    const target = documents.resolve({ node: { $ref: `#${pointer}` }, file, pointer: '' })
    return [name, readSchema(target, references, documents)] as const
  })
  return {
    operations: { 'client-server': read('client-server'), identity: read('identity') },
    schemas: Object.fromEntries(schemas.sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** Finds the schemas that are referred to, from the operations and from each other. */
const collectShared = (documents: Documents): ReadonlyMap<string, Located> => {
  const found = new Map<string, Located>()
  const references: References = {
    refer: (target) => {
      const place = placeOf(target)
      if (!found.has(place)) {
        found.set(place, target)
        readSchema(target, references, documents)
      }
      return place
    },
  }
  for (const api of apis) {
    for (const raw of readOperations(documents, api)) readOperationSpec(raw, references, documents)
  }
  return found
}

/** @throws Error naming a flaw whose place is not in the data: the data was changed, and may be right now. */
const refuseStaleFlaws = (documents: Documents): void => {
  const ids = apis.flatMap((api) => readOperations(documents, api).map(({ operationId }) => operationId))
  const stale = Object.keys(securityFlaws).find((id) => !ids.includes(id))
  if (stale !== undefined) throw new Error(`a flaw of an operation that is not there: ${stale}`)
  for (const place of Object.keys(schemaFlaws)) {
    const [file = '', pointer = ''] = place.split('#')
    documents.resolve({ node: { $ref: `#${pointer}` }, file, pointer: '' })
  }
}
