import type { HttpRequest } from '../../../src/executor/http-request.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import type { ExecutorError } from '../../../src/jobs/job-error.ts'

/** What a request is answered: a status with JSON, or why there is no answer. */
export type Answer = { readonly statusCode: number; readonly json?: unknown } | ExecutorError

/** What a server of which a test has the tokens in its hands was sent. */
export interface Sent {
  readonly path: string
  readonly token: string | undefined
  readonly request: HttpRequest
}

export const unknownToken = (softLogout?: boolean): Answer => ({
  statusCode: 401,
  json: { errcode: 'M_UNKNOWN_TOKEN', error: 'unknown', soft_logout: softLogout },
})

/**
 * A server whose first pair of tokens is `access-token-1` and `refresh-token-1`, and which knows one pair at a time.
 *
 * @param hold - lets each request wait before it is looked at, and each answer after
 */
export const tokenServer = (hold: (what: string) => Promise<unknown> = async () => {}) => {
  let generation = 1
  const sent: Sent[] = []
  const state = {
    sent,
    /** Whether the access token is known; the refresh token is, until it is used or `refused` says otherwise. */
    isGood: true,
    refusal: unknownToken(true),
    /** What a refresh is answered instead of new tokens. */
    refreshAnswer: undefined as Answer | undefined,
    refreshes: () => sent.filter(({ path }) => path.endsWith('/refresh')),
    jobs: () => sent.filter(({ path }) => !path.endsWith('/refresh')),
    token: () => `access-token-${generation}`,
    expire: () => {
      state.isGood = false
    },
  }
  const refresh = ({ body }: HttpRequest): Answer => {
    if (state.refreshAnswer) return state.refreshAnswer
    if (JSON.parse(String(body)).refresh_token !== `refresh-token-${generation}`) return unknownToken(false)
    generation++
    state.isGood = true
    const tokens = { access_token: state.token(), refresh_token: `refresh-token-${generation}` }
    return { statusCode: 200, json: tokens }
  }
  const transport: Transport = async (request) => {
    const path = new URL(request.url).pathname
    const token = request.headers.Authorization?.slice('Bearer '.length)
    sent.push({ path, token, request })
    await hold(`request ${path}`)
    const isKnown = state.isGood && token === state.token()
    const found = { statusCode: 200, json: { path } }
    const answer = path.endsWith('/refresh') ? refresh(request) : isKnown ? found : state.refusal
    await hold(`answer ${path}`)
    if ('_tag' in answer) return left(answer as never)
    const body = new TextEncoder().encode(JSON.stringify(answer.json ?? {}))
    return right({ statusCode: answer.statusCode, headers: {}, body })
  }
  return { server: state, transport }
}
