// Generated from the Matrix specification by generator/. Do not edit.

/**
 * Codecs of the identity service API, and of the types that its operations share.
 *
 * @module
 */

export { IdentityRequestEmailValidationCodec } from '../../codecs/definitions/identity-request-email-validation.ts'
export { IdentityRequestMsisdnValidationCodec } from '../../codecs/definitions/identity-request-msisdn-validation.ts'
export { IdentitySidCodec } from '../../codecs/definitions/identity-sid.ts'
export { OpenidTokenCodec } from '../../codecs/definitions/openid-token.ts'
export { ServerSignaturesCodec } from '../../codecs/definitions/server-signatures.ts'
export { AgreeToTermsBodyCodec, AgreeToTermsResponseCodec } from '../../codecs/identity/agree-to-terms.ts'
export { BindV2BodyCodec, BindV2ResponseCodec } from '../../codecs/identity/bind-v2.ts'
export {
  BlindlySignStuffV2BodyCodec,
  BlindlySignStuffV2ResponseCodec,
} from '../../codecs/identity/blindly-sign-stuff-v2.ts'
export {
  EmailRequestTokenV2BodyCodec,
  EmailRequestTokenV2ResponseCodec,
} from '../../codecs/identity/email-request-token-v2.ts'
export { EmailSubmitTokenGetV2ResponseCodec } from '../../codecs/identity/email-submit-token-get-v2.ts'
export {
  EmailSubmitTokenPostV2BodyCodec,
  EmailSubmitTokenPostV2ResponseCodec,
} from '../../codecs/identity/email-submit-token-post-v2.ts'
export { GetAccountResponseCodec } from '../../codecs/identity/get-account.ts'
export { GetHashDetailsResponseCodec } from '../../codecs/identity/get-hash-details.ts'
export { GetPubKeyV2ResponseCodec } from '../../codecs/identity/get-pub-key-v2.ts'
export {
  GetTermsInternationalisedPolicyCodec,
  GetTermsPolicyObjectCodec,
  GetTermsResponseCodec,
} from '../../codecs/identity/get-terms.ts'
export { GetValidated3pidV2ResponseCodec } from '../../codecs/identity/get-validated-3pid-v2.ts'
export { GetVersionsResponseCodec } from '../../codecs/identity/get-versions.ts'
export { IsEphemeralPubKeyValidV2ResponseCodec } from '../../codecs/identity/is-ephemeral-pub-key-valid-v2.ts'
export { IsPubKeyValidV2ResponseCodec } from '../../codecs/identity/is-pub-key-valid-v2.ts'
export { LogoutResponseCodec } from '../../codecs/identity/logout.ts'
export { LookupUsersV2BodyCodec, LookupUsersV2ResponseCodec } from '../../codecs/identity/lookup-users-v2.ts'
export {
  MsisdnRequestTokenV2BodyCodec,
  MsisdnRequestTokenV2ResponseCodec,
} from '../../codecs/identity/msisdn-request-token-v2.ts'
export { MsisdnSubmitTokenGetV2ResponseCodec } from '../../codecs/identity/msisdn-submit-token-get-v2.ts'
export {
  MsisdnSubmitTokenPostV2BodyCodec,
  MsisdnSubmitTokenPostV2ResponseCodec,
} from '../../codecs/identity/msisdn-submit-token-post-v2.ts'
export { PingV2ResponseCodec } from '../../codecs/identity/ping-v2.ts'
export {
  RegisterAccountBodyCodec,
  RegisterAccountResponseCodec,
} from '../../codecs/identity/register-account.ts'
export {
  StoreInviteV2BodyCodec,
  StoreInviteV2PublicKeyCodec,
  StoreInviteV2ResponseCodec,
} from '../../codecs/identity/store-invite-v2.ts'
export {
  UnbindV2BodyCodec,
  UnbindV2ResponseCodec,
  UnbindV23PIDCodec,
} from '../../codecs/identity/unbind-v2.ts'
