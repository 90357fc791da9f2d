import type fc from 'fast-check'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { DefinitionFacts } from '../../jobs/define-job.ts'
import type { DefinedOperation } from '../../jobs/defined-operation.ts'
import type { Session } from '../../jobs/session.ts'
import { paramsOf } from './params.ts'
import { factsOf } from './table.ts'

const anySession: Session = { serverUrl: 'https://matrix.example.org', accessToken: 'access-token' }

/** Makes jobs of a generated definition. @throws InvalidParameterError on one that was not generated. */
export const arbitraryJob = (
  definition: DefinitionFacts<never, unknown>,
  session: Session = anySession,
): fc.Arbitrary<BaseJob> => jobOf(factsOf(definition), session)

/** Makes jobs of an operation from its facts. */
export const jobOf = (facts: DefinedOperation, session: Session = anySession): fc.Arbitrary<BaseJob> =>
  paramsOf(facts).map((params) => facts.definition(session, params as never))
