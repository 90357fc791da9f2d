import type { Outcome } from '../../src/executor/executor.ts'
import type { Body } from '../../src/jobs/body.ts'

/** What the body of a response has if nothing is missing. */
export const whole = { whole: true, filler: 'x y'.repeat(9) }

/** Tells in a few words what came of a job. */
export const summaryOf = (outcome: Outcome): string => {
  if (outcome._tag === 'Right') return `${outcome.right.statusCode}, ${bodyOf(outcome.right.body)}`
  const error = outcome.left
  if (error._tag === 'TimeoutError') return `TimeoutError of ${error.phase}`
  return 'neverLeft' in error ? `${error._tag}, never left` : error._tag
}

const bodyOf = (body: Body): string => {
  if (body._tag === 'Empty') return 'empty'
  const text = body._tag === 'Json' ? JSON.stringify(body.value) : ''
  return text === JSON.stringify(whole) ? 'whole' : 'not whole'
}
