import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { GetWellknownJob } from '../../api/client-server/get-wellknown.ts'
import { responseError } from '../../jobs/response-error.ts'
import type { ExecuteOptions, Executor } from '../executor.ts'
import { type Ask, checkServers } from './check-servers.ts'
import type { DiscoveredServer } from './discovered-server.ts'
import { type DiscoveryError, discoveryFailure } from './discovery-error.ts'
import { followRedirects } from './follow-redirects.ts'
import { hostName } from './host-name.ts'

/**
 * Finds the servers of a server name or a user id, by `/.well-known/matrix/client` and the specification's rules.
 *
 * No request bears a token, whatever middleware the executor has. The file's redirects are followed within
 * https, five at most, where the platform shows where they lead. A browser's fetch does not: there a redirect
 * is a `FAIL_PROMPT`.
 * @param serverName - such as `example.org`, or a user id; the port of a server name has no part in this
 * @returns Right with what was found; Left with the `action` that the specification prescribes, where it went
 * wrong and why. It never rejects.
 * @throws InvalidParameterError on what is neither a server name nor a user id.
 * @example
 * const executor = createExecutor({ transport: fetchTransport({ fetch: async () => new Response('', { status: 404 }) }) })
 * const outcome = await discover(executor, '@alice:example.org')()
 * outcome._tag === 'Left' && outcome.left.action // => 'IGNORE'
 * @see https://spec.matrix.org/v1.18/client-server-api/#well-known-uris
 */
export const discover = (
  executor: Executor,
  serverName: string,
  options?: ExecuteOptions,
): TaskEither<DiscoveryError, DiscoveredServer> => {
  const job = GetWellknownJob({ serverUrl: `https://${hostName(serverName)}` })
  const ask: Ask = async (asked, definition) => {
    const outcome = await executor.execute(asked, options)()
    return outcome._tag === 'Left' ? outcome : definition.decodeResponse(outcome.right)
  }
  return async () => {
    const outcome = await followRedirects(executor, job, options)
    if (outcome._tag === 'Left') return discoveryFailure('well-known', 'FAIL_PROMPT', outcome.left)
    const { statusCode, body } = outcome.right
    if (statusCode === 200) return checkServers(body, ask)
    const action = statusCode === 404 ? 'IGNORE' : 'FAIL_PROMPT'
    return discoveryFailure('well-known', action, responseError(outcome.right))
  }
}
