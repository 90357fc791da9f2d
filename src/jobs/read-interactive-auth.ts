import { freeze } from '../internal/freeze.ts'
import { isPlainObject, type JsonObject } from '../internal/json.ts'
import type { UserInteractiveAuthRequired } from './job-error.ts'
import type { HttpOutcome } from './response.ts'

/**
 * Reads a 401 with flows: what `defineJob` takes as `refusal` for an operation with user-interactive
 * authentication.
 *
 * @returns undefined for any other response
 * @see https://spec.matrix.org/v1.18/client-server-api/#user-interactive-authentication-api
 */
export const readInteractiveAuth = ({
  statusCode,
  body,
}: HttpOutcome): UserInteractiveAuthRequired | undefined => {
  if (statusCode !== 401 || body._tag !== 'Json' || !isPlainObject(body.value)) return undefined
  const { flows, params, completed, session, errcode, error } = body.value
  if (!Array.isArray(flows)) return undefined
  return freeze({
    _tag: 'UserInteractiveAuthRequired',
    message: 'the server wants a step of user-interactive authentication',
    statusCode: 401,
    flows: freeze(
      flows.map((flow) => freeze({ stages: isPlainObject(flow) ? texts(flow.stages) : texts([]) })),
    ),
    params: isPlainObject(params) ? (params as JsonObject) : freeze({}),
    completed: texts(completed),
    ...(typeof session === 'string' && { session }),
    ...(typeof errcode === 'string' && { errcode, error: typeof error === 'string' ? error : '' }),
    body: body.value as JsonObject,
  })
}

const texts = (value: unknown): readonly string[] =>
  freeze(Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])
