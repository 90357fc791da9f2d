// Generated from the Matrix specification by generator/. Do not edit.

/**
 * The operations of the identity service API.
 *
 * @module
 */

export {
  type IdentityRequestEmailValidation,
  isIdentityRequestEmailValidation,
} from '../api/definitions/identity-request-email-validation.ts'
export {
  type IdentityRequestMsisdnValidation,
  isIdentityRequestMsisdnValidation,
} from '../api/definitions/identity-request-msisdn-validation.ts'
export { type IdentitySid, isIdentitySid } from '../api/definitions/identity-sid.ts'
export { isOpenidToken, type OpenidToken } from '../api/definitions/openid-token.ts'
export { isServerSignatures, type ServerSignatures } from '../api/definitions/server-signatures.ts'
export {
  type AgreeToTermsBody,
  AgreeToTermsJob,
  type AgreeToTermsParams,
  type AgreeToTermsResponse,
  isAgreeToTermsBody,
} from '../api/identity/agree-to-terms.ts'
export {
  type BindV2Body,
  BindV2Job,
  type BindV2Params,
  type BindV2Response,
  isBindV2Body,
  isBindV2Response,
} from '../api/identity/bind-v2.ts'
export {
  type BlindlySignStuffV2Body,
  BlindlySignStuffV2Job,
  type BlindlySignStuffV2Params,
  type BlindlySignStuffV2Response,
  isBlindlySignStuffV2Body,
  isBlindlySignStuffV2Response,
} from '../api/identity/blindly-sign-stuff-v2.ts'
export {
  type EmailRequestTokenV2Body,
  EmailRequestTokenV2Job,
  type EmailRequestTokenV2Params,
  type EmailRequestTokenV2Response,
  isEmailRequestTokenV2Body,
  isEmailRequestTokenV2Response,
} from '../api/identity/email-request-token-v2.ts'
export {
  EmailSubmitTokenGetV2Job,
  type EmailSubmitTokenGetV2Params,
  type EmailSubmitTokenGetV2Response,
} from '../api/identity/email-submit-token-get-v2.ts'
export {
  type EmailSubmitTokenPostV2Body,
  EmailSubmitTokenPostV2Job,
  type EmailSubmitTokenPostV2Params,
  type EmailSubmitTokenPostV2Response,
  isEmailSubmitTokenPostV2Body,
  isEmailSubmitTokenPostV2Response,
} from '../api/identity/email-submit-token-post-v2.ts'
export { GetAccountJob, type GetAccountResponse, isGetAccountResponse } from '../api/identity/get-account.ts'
export {
  GetHashDetailsJob,
  type GetHashDetailsResponse,
  isGetHashDetailsResponse,
} from '../api/identity/get-hash-details.ts'
export {
  GetPubKeyV2Job,
  type GetPubKeyV2Params,
  type GetPubKeyV2Response,
  isGetPubKeyV2Response,
} from '../api/identity/get-pub-key-v2.ts'
export {
  type GetTermsInternationalisedPolicy,
  GetTermsJob,
  type GetTermsPolicyObject,
  type GetTermsResponse,
  isGetTermsInternationalisedPolicy,
  isGetTermsPolicyObject,
  isGetTermsResponse,
} from '../api/identity/get-terms.ts'
export {
  GetValidated3pidV2Job,
  type GetValidated3pidV2Params,
  type GetValidated3pidV2Response,
  isGetValidated3pidV2Response,
} from '../api/identity/get-validated-3pid-v2.ts'
export {
  GetVersionsJob,
  type GetVersionsResponse,
  isGetVersionsResponse,
} from '../api/identity/get-versions.ts'
export {
  IsEphemeralPubKeyValidV2Job,
  type IsEphemeralPubKeyValidV2Params,
  type IsEphemeralPubKeyValidV2Response,
  isIsEphemeralPubKeyValidV2Response,
} from '../api/identity/is-ephemeral-pub-key-valid-v2.ts'
export {
  IsPubKeyValidV2Job,
  type IsPubKeyValidV2Params,
  type IsPubKeyValidV2Response,
  isIsPubKeyValidV2Response,
} from '../api/identity/is-pub-key-valid-v2.ts'
export { LogoutJob, type LogoutResponse } from '../api/identity/logout.ts'
export {
  isLookupUsersV2Body,
  isLookupUsersV2Response,
  type LookupUsersV2Body,
  LookupUsersV2Job,
  type LookupUsersV2Params,
  type LookupUsersV2Response,
} from '../api/identity/lookup-users-v2.ts'
export {
  isMsisdnRequestTokenV2Body,
  isMsisdnRequestTokenV2Response,
  type MsisdnRequestTokenV2Body,
  MsisdnRequestTokenV2Job,
  type MsisdnRequestTokenV2Params,
  type MsisdnRequestTokenV2Response,
} from '../api/identity/msisdn-request-token-v2.ts'
export {
  MsisdnSubmitTokenGetV2Job,
  type MsisdnSubmitTokenGetV2Params,
  type MsisdnSubmitTokenGetV2Response,
} from '../api/identity/msisdn-submit-token-get-v2.ts'
export {
  isMsisdnSubmitTokenPostV2Body,
  isMsisdnSubmitTokenPostV2Response,
  type MsisdnSubmitTokenPostV2Body,
  MsisdnSubmitTokenPostV2Job,
  type MsisdnSubmitTokenPostV2Params,
  type MsisdnSubmitTokenPostV2Response,
} from '../api/identity/msisdn-submit-token-post-v2.ts'
export { isPingV2Response, PingV2Job, type PingV2Response } from '../api/identity/ping-v2.ts'
export {
  isRegisterAccountBody,
  isRegisterAccountResponse,
  type RegisterAccountBody,
  RegisterAccountJob,
  type RegisterAccountParams,
  type RegisterAccountResponse,
} from '../api/identity/register-account.ts'
export {
  isStoreInviteV2Body,
  isStoreInviteV2PublicKey,
  isStoreInviteV2Response,
  type StoreInviteV2Body,
  StoreInviteV2Job,
  type StoreInviteV2Params,
  type StoreInviteV2PublicKey,
  type StoreInviteV2Response,
} from '../api/identity/store-invite-v2.ts'
export {
  isUnbindV2Body,
  isUnbindV23PID,
  type UnbindV2Body,
  UnbindV2Job,
  type UnbindV2Params,
  type UnbindV2Response,
  type UnbindV23PID,
} from '../api/identity/unbind-v2.ts'
