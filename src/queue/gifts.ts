import type { Json } from '../internal/json.ts'
import { bodyFields } from '../jobs/body.ts'
import { success } from '../jobs/response.ts'
import type { Dependent, Entry, EntryOutcome, Given } from './entry.ts'
import { at, parsePointer } from './json-pointer.ts'
import { holdsSecret, secretFields } from './response-secrets.ts'

/** What an entry has for one of those that wait for it. */
export interface Gift extends Omit<Dependent, 'wants'> {
  readonly given: Given
}

/** Gives what an entry has for those that wait for it, now that it is over. */
export const giftsOf = (entry: Entry, outcome: EntryOutcome): readonly Gift[] => {
  const { dependents = [] } = entry
  if (!dependents.length) return []
  const response = outcome._tag === 'Right' && success(outcome.right) ? outcome.right : undefined
  return dependents.map(({ entryId, laneId, wants, sensitive = [] }) => {
    const values = response && wants.map((pointer) => at(bodyFields(response.body), pointer))
    // A part that is not there is as good as a failure.
    if (!isWhole(values)) return { entryId, laneId, given: { values: null } }
    const isSecret = secretFields([...entry.job.facts.sensitive, ...sensitive])
    const hasSecret =
      wants.some((pointer) => parsePointer('from', pointer).some(isSecret)) || holdsSecret(values, isSecret)
    return { entryId, laneId, given: { values, ...(hasSecret && { isSecret: true }) } }
  })
}

const isWhole = (values: readonly (Json | undefined)[] | undefined): values is readonly Json[] =>
  values?.every((value) => value !== undefined) === true
