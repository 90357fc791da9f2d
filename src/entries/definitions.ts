/**
 * The facts of all operations, for tools: a mock server, a command line, documentation.
 *
 * It brings in every definition; what only performs jobs has no need of it.
 *
 * @module
 */
export { clientServer } from '../api/tables/client-server.ts'
export { identity } from '../api/tables/identity.ts'
export { specificationCommit } from '../api/tables/specification-commit.ts'
export type { DefinedOperation, DefinedParameter, DefinedResponse } from '../jobs/defined-operation.ts'
