// Generated from the Matrix specification by generator/. Do not edit.

import { defineJob } from '../../jobs/define-job.ts'
import { fromGuard, type Guard } from '../../jobs/guard.ts'
import { isThirdPartyProtocol, type ThirdPartyProtocol } from '../definitions/third-party-protocol.ts'

/**
 * What `GetProtocolMetadataJob` takes.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocolprotocol
 */
export interface GetProtocolMetadataParams {
  /** Path `protocol`. */
  readonly protocol: string
}

/**
 * The body of `getProtocolMetadata`'s response.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocolprotocol
 */
export type GetProtocolMetadataResponse = ThirdPartyProtocol

/**
 * Tells whether a value is `GetProtocolMetadataResponse`.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocolprotocol
 */
export const isGetProtocolMetadataResponse: Guard<GetProtocolMetadataResponse> = (
  value,
): value is GetProtocolMetadataResponse => isThirdPartyProtocol(value)

/**
 * Makes a job for `getProtocolMetadata`.
 *
 * `GET /_matrix/client/v3/thirdparty/protocol/{protocol}` · needs a token · safe
 * Status 200 · errors 404 `M_NOT_FOUND`
 * @see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3thirdpartyprotocolprotocol
 */
export const GetProtocolMetadataJob = /* @__PURE__ */ defineJob<
  GetProtocolMetadataParams,
  GetProtocolMetadataResponse
>({
  jobId: 'GetProtocolMetadata',
  method: 'GET',
  path: '/_matrix/client/v3/thirdparty/protocol/{protocol}',
  idempotency: 'safe',
  response: /* @__PURE__ */ fromGuard(isGetProtocolMetadataResponse),
})
