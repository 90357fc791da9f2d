import { clientServer } from '../../api/tables/client-server.ts'
import { identity } from '../../api/tables/identity.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import type { DefinedOperation } from '../../jobs/defined-operation.ts'

/** The facts of the generated definitions. */
export type DefinitionTable = readonly DefinedOperation[]

/** The facts of all generated definitions. */
export const generated: DefinitionTable = [...clientServer, ...identity]

/**
 * Gives the facts of a definition.
 *
 * @throws InvalidParameterError on a definition that is not in the table, such as one of an application's own.
 */
export const factsOf = (definition: unknown, table: DefinitionTable = generated): DefinedOperation =>
  table.find((row) => row.definition === definition) ??
  refuse('definition', 'a definition of the specification', definition)
