import type { Transport } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import type { Answer } from '../../executor/scripted.ts'
import { broken, refused } from '../queue-of.ts'

/** What may come of a request. */
export const answers: readonly Answer[] = [
  { statusCode: 200, json: { v: 1 } },
  { statusCode: 200 },
  { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } },
  { statusCode: 401, json: { errcode: 'M_UNKNOWN_TOKEN' } },
  { statusCode: 401, json: { flows: [] } },
  { statusCode: 429 },
  { statusCode: 500 },
  refused,
  broken,
]

/** Tells whether a request may have taken effect that got this answer. */
export const mayHaveTakenEffect = (answer: Answer): boolean =>
  '_tag' in answer ? !('neverLeft' in answer) : answer.statusCode >= 500 || answer.statusCode < 300

/** Gives an answer as a transport does. */
export const responseOf = (answer: Answer): Awaited<ReturnType<Transport>> => {
  if ('_tag' in answer) return left(answer as never)
  const body = new TextEncoder().encode(JSON.stringify(answer.json ?? {}))
  const headers = answer.statusCode === 429 ? { 'retry-after': '3' } : {}
  return right({ statusCode: answer.statusCode, headers, body })
}
