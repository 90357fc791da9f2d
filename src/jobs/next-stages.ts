import { freeze } from '../internal/freeze.ts'
import type { AuthStage } from './auth-data.ts'
import type { UserInteractiveAuthRequired } from './job-error.ts'

/**
 * Gives the stages with which the authentication can go on: of each flow, the first that is not done.
 *
 * Flows that do not hold all that is done lead elsewhere; they count only if there is no other.
 * @returns each stage once, in the order of the flows; none if nothing is left to do
 * @example
 * nextStages({ flows: [{ stages: ['m.login.terms', 'm.login.dummy'] }], completed: ['m.login.terms'] })
 * // => ['m.login.dummy']
 */
export const nextStages = ({
  flows,
  completed,
}: Pick<UserInteractiveAuthRequired, 'flows' | 'completed'>): readonly AuthStage[] => {
  const begun = flows.filter(({ stages }) => completed.every((stage) => stages.includes(stage)))
  const next = (begun.length > 0 ? begun : flows).flatMap(
    ({ stages }) => stages.find((stage) => !completed.includes(stage)) ?? [],
  )
  return freeze([...new Set(next)])
}
