// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isMap } from '../../jobs/primitive-guards.ts'
import { isThirdPartyProtocol, type ThirdPartyProtocol } from '../definitions/third-party-protocol.ts'

/**
 * The body of `getProtocols`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export type GetProtocolsResponse = { readonly [key: string]: ThirdPartyProtocol }

/**
 * Tells whether a value is `GetProtocolsResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const isGetProtocolsResponse: Guard<GetProtocolsResponse> = (value): value is GetProtocolsResponse =>
  isMap('', isThirdPartyProtocol, value)

/**
 * Makes a job for `getProtocols`.
 *
 * `GET /_matrix/client/v3/thirdparty/protocols` · needs a token · safe
 * Status 200
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocols
 */
export const GetProtocolsJob = /* @__PURE__ */ defineJob<Record<never, never>, GetProtocolsResponse>({
  jobId: 'GetProtocols',
  method: 'GET',
  path: '/_matrix/client/v3/thirdparty/protocols',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetProtocolsResponse),
})
