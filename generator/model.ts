import { type EventContent, readEvents } from './event/read-events.ts'
import type { Operation } from './operation/operation.ts'
import { readOperation } from './operation/read-operation.ts'
import { references } from './schema/declarations.ts'
import { readSchema, uniqueNames } from './schema/read.ts'
import type { Schema } from './schema/schema.ts'
import { type SharedSchemas, sharedSchemas } from './schema/shared.ts'
import type { Documents } from './specification/documents.ts'
import { apis, readOperations } from './specification/operations.ts'

/** Everything that is read of the specification. */
export interface Model {
  readonly operations: readonly Operation[]
  readonly events: readonly EventContent[]
  readonly shared: SharedSchemas
  /** Says where a shared type is used. */
  readonly usage: (name: string) => Usage
  /** The specification's commit. */
  readonly commit: string
}

/** Where a shared type is used. */
export interface Usage {
  /** The operations and types of events that use it, in order. */
  readonly users: readonly string[]
  /** Where the first of them is described. */
  readonly link: string
}

/** Reads the specification. */
export const readModel = (documents: Documents): Model => {
  const shared = sharedSchemas((at, name, others) =>
    readSchema(at, { documents, shared: others, owner: name, uniqueName: uniqueNames(name) }, name, name),
  )
  const operations = apis.flatMap((api) =>
    readOperations(documents, api).map((raw) => readOperation(raw, documents, shared)),
  )
  const events = readEvents(documents, shared)
  return { operations, events, shared, usage: usageOf(operations, events, shared), commit: documents.commit }
}

const usageOf = (
  operations: readonly Operation[],
  events: readonly EventContent[],
  shared: SharedSchemas,
): Model['usage'] => {
  const uses = [
    ...operations.map((operation) => ({
      user: operation.operationId,
      link: operation.link,
      names: reachable(operationSchemas(operation), shared),
    })),
    ...events.map(({ variant, link, schema }) => ({
      user: variant,
      link,
      names: reachable([schema], shared),
    })),
  ]
  return (name) => {
    const found = uses.filter(({ names }) => names.has(name))
    const [first] = found
    if (first === undefined) throw new Error(`nothing uses ${name}`)
    return { users: found.map(({ user }) => user), link: first.link }
  }
}

/** Gives the schemas that an operation is made of. */
export const operationSchemas = ({ body, response, parameters }: Operation): readonly Schema[] => [
  ...(body === undefined ? [] : [body]),
  ...(response.kind === 'json' ? [response.schema] : []),
  ...parameters.map(({ schema }) => schema),
]

/** Gives the names of all shared types that some schemas lead to. */
export const reachable = (schemas: readonly Schema[], shared: SharedSchemas): ReadonlySet<string> => {
  const names = new Set<string>()
  const visit = (schema: Schema) => {
    for (const name of references(schema)) {
      if (names.has(name)) continue
      names.add(name)
      visit(shared.look(name))
    }
  }
  for (const schema of schemas) visit(schema)
  return names
}
