import { bodyFields } from '../jobs/body.ts'
import { success } from '../jobs/response.ts'
import type { Dependent, Entry, EntryOutcome, Given } from './entry.ts'
import { at } from './json-pointer.ts'

/** What an entry has for one of those that wait for it. */
export interface Gift extends Omit<Dependent, 'wants'> {
  readonly given: Given
}

/** Gives what an entry has for those that wait for it, now that it is over. */
export const giftsOf = (entry: Entry, outcome: EntryOutcome): readonly Gift[] => {
  const { dependents = [] } = entry
  if (!dependents.length) return []
  const response = outcome._tag === 'Right' && success(outcome.right) ? outcome.right : undefined
  return dependents.map(({ entryId, laneId, wants }) => {
    const values = response && wants.map((pointer) => at(bodyFields(response.body), pointer))
    // A part that is not there is as good as a failure.
    return {
      entryId,
      laneId,
      given: { values: values?.every((value) => value !== undefined) ? values : null },
    }
  })
}
