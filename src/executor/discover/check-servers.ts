import type { Either } from 'fp-ts/lib/Either.js'
import { GetVersionsJob } from '../../api/client-server/get-versions.ts'
import { isWellknownClient } from '../../api/definitions/wellknown-client.ts'
import {
  isWellknownHomeserver,
  type WellknownHomeserver,
} from '../../api/definitions/wellknown-homeserver.ts'
import { PingV2Job } from '../../api/identity/ping-v2.ts'
import { left, right } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import { urlExpected, urlForm } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import type { Body } from '../../jobs/body.ts'
import { fromGuard } from '../../jobs/guard.ts'
import { type DecodeError, decodeError, type JobError } from '../../jobs/job-error.ts'
import { isObject } from '../../jobs/primitive-guards.ts'
import type { ResponseDecoder } from '../run.ts'
import type { DiscoveredServer, ServerUrl } from './discovered-server.ts'
import { type DiscoveryError, discoveryFailure } from './discovery-error.ts'

/** Performs a job and reads its response. */
export type Ask = <Response>(
  job: BaseJob,
  definition: ResponseDecoder<Response>,
) => Promise<Either<JobError, Response>>

/**
 * Reads the file and asks the servers in it, in the specification's order: the identity server is not looked
 * at before the homeserver has answered.
 */
export const checkServers = async (
  body: Body,
  ask: Ask,
): Promise<Either<DiscoveryError, DiscoveredServer>> => {
  const file = readHomeserver(body)
  if (file._tag === 'Left') {
    return discoveryFailure(file.left.path === '' ? 'well-known' : 'homeserver', 'FAIL_PROMPT', file.left)
  }
  const homeserver = serverAt('m.homeserver', file.right['m.homeserver'].base_url)
  if (homeserver._tag === 'Left') return discoveryFailure('homeserver', 'FAIL_ERROR', homeserver.left)
  const answer = await ask(withoutToken(GetVersionsJob(homeserver.right)), GetVersionsJob)
  if (answer._tag === 'Left') return discoveryFailure('versions', 'FAIL_ERROR', answer.left)
  const { versions, unstable_features: unstableFeatures } = answer.right
  const found = { homeserver: homeserver.right, versions, unstableFeatures: unstableFeatures ?? freeze({}) }
  return withIdentityServer(found, body, ask)
}

const withIdentityServer = async (
  found: Omit<DiscoveredServer, 'wellKnown'>,
  body: Body,
  ask: Ask,
): Promise<Either<DiscoveryError, DiscoveredServer>> => {
  const file = readWhole(body)
  if (file._tag === 'Left') return discoveryFailure('identity-server', 'FAIL_PROMPT', file.left)
  const wellKnown = file.right
  const named = wellKnown['m.identity_server']
  if (!named) return right(freeze({ ...found, wellKnown }))
  const identityServer = serverAt('m.identity_server', named.base_url)
  if (identityServer._tag === 'Left')
    return discoveryFailure('identity-server', 'FAIL_ERROR', identityServer.left)
  const answer = await ask(PingV2Job(identityServer.right), PingV2Job)
  if (answer._tag === 'Left') return discoveryFailure('identity-ping', 'FAIL_ERROR', answer.left)
  return right(freeze({ ...found, identityServer: identityServer.right, wellKnown }))
}

/** The file as far as the homeserver is concerned: its identity server comes later. */
interface HomeserverPart {
  readonly 'm.homeserver': WellknownHomeserver
}

const readHomeserver = /* @__PURE__ */ fromGuard(
  (file): file is HomeserverPart => isObject(file) && isWellknownHomeserver(file['m.homeserver']),
)
const readWhole = /* @__PURE__ */ fromGuard(isWellknownClient)

const serverAt = (field: string, baseUrl: string): Either<DecodeError, ServerUrl> =>
  urlForm.test(baseUrl)
    ? right(freeze({ serverUrl: baseUrl.replace(/\/+$/, '') }))
    : left(decodeError(`/${field}/base_url`, urlExpected, 'another text'))

/** The operation takes a token, but a token that has expired would be a reason to refuse. */
const withoutToken = (job: BaseJob): BaseJob =>
  freeze({ ...job, facts: freeze({ ...job.facts, auth: 'none' }) })
