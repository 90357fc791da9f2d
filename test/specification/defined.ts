import { clientServer, type DefinedOperation, identity } from 'matrix-jobs/definitions'
import { readOperations, type SpecifiedOperation } from './operations.ts'
import type { Data } from './reading.ts'

/** All definitions, with the API of each. */
export const defined: readonly (DefinedOperation & Pick<SpecifiedOperation, 'api'>)[] = [
  ...clientServer.map((operation) => ({ ...operation, api: 'client-server' as const })),
  ...identity.map((operation) => ({ ...operation, api: 'identity' as const })),
]

/** An operation of the specification, and the definition that is made of it. */
export interface Pair {
  readonly specified: SpecifiedOperation
  readonly defined: DefinedOperation
}

/** Names an operation by all that tells it from the others. */
export const operationName = ({
  api,
  operationId,
  method,
  path,
}: Pick<SpecifiedOperation, 'api' | 'operationId' | 'method' | 'path'>): string =>
  `${api} ${operationId}: ${method} ${path}`

/** Joins the operations of the specification with their definitions; those without one are left out. */
export const pairsOf = (data: Data): readonly Pair[] => {
  const byName = new Map(defined.map((operation) => [operationName(operation), operation]))
  return readOperations(data).flatMap((specified) => {
    const found = byName.get(operationName(specified))
    return found === undefined ? [] : [{ specified, defined: found }]
  })
}
