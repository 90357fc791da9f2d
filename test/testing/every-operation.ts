import fc from 'fast-check'
import type { BaseJob, Session } from '../../src/entries/index.ts'
import type { DefinedOperation } from '../../src/jobs/defined-operation.ts'
import { paramsOf } from '../../src/testing/arbitrary/params.ts'
import { generated } from '../../src/testing/arbitrary/table.ts'

/** Every operation, with a name that no other one has. */
export const everyOperation: readonly (readonly [string, DefinedOperation])[] = generated.map((row) => [
  `${row.method} ${row.path} (${row.operationId})`,
  row,
])

/** Makes some jobs of a definition, always the same ones. */
export const someJobs = (
  row: DefinedOperation,
  session: Session,
  numRuns: number,
  change: (params: object) => object = (params) => params,
): readonly BaseJob[] =>
  fc
    .sample(paramsOf(row), { seed: 1, numRuns })
    .map((params) => row.definition(session, change(params) as never))
