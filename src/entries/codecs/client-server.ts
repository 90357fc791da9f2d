// Generated from the Matrix specification by generator/. Do not edit.

/**
 * Codecs of the client-server API, of the contents of events, and of the types that these share.
 *
 * @module
 */

export { Add3PIDBodyCodec, Add3PIDResponseCodec } from '../../codecs/client-server/add-3pid.ts'
export { BanBodyCodec, BanResponseCodec } from '../../codecs/client-server/ban.ts'
export { Bind3PIDBodyCodec, Bind3PIDResponseCodec } from '../../codecs/client-server/bind-3pid.ts'
export {
  ChangePasswordBodyCodec,
  ChangePasswordResponseCodec,
} from '../../codecs/client-server/change-password.ts'
export { CheckUsernameAvailabilityResponseCodec } from '../../codecs/client-server/check-username-availability.ts'
export { ClaimKeysBodyCodec, ClaimKeysResponseCodec } from '../../codecs/client-server/claim-keys.ts'
export { CreateContentResponseCodec } from '../../codecs/client-server/create-content.ts'
export {
  CreateRoomBodyCodec,
  CreateRoomResponseCodec,
  CreateRoomStateEventCodec,
} from '../../codecs/client-server/create-room.ts'
export {
  DeactivateAccountBodyCodec,
  DeactivateAccountResponseCodec,
} from '../../codecs/client-server/deactivate-account.ts'
export { DefineFilterBodyCodec, DefineFilterResponseCodec } from '../../codecs/client-server/define-filter.ts'
export {
  Delete3pidFromAccountBodyCodec,
  Delete3pidFromAccountResponseCodec,
} from '../../codecs/client-server/delete-3pid-from-account.ts'
export { DeleteDeviceBodyCodec, DeleteDeviceResponseCodec } from '../../codecs/client-server/delete-device.ts'
export {
  DeleteDevicesBodyCodec,
  DeleteDevicesResponseCodec,
} from '../../codecs/client-server/delete-devices.ts'
export { DeleteProfileFieldResponseCodec } from '../../codecs/client-server/delete-profile-field.ts'
export { DeletePushRuleResponseCodec } from '../../codecs/client-server/delete-push-rule.ts'
export { DeleteRoomAliasResponseCodec } from '../../codecs/client-server/delete-room-alias.ts'
export { DeleteRoomKeyBySessionIdResponseCodec } from '../../codecs/client-server/delete-room-key-by-session-id.ts'
export { DeleteRoomKeysResponseCodec } from '../../codecs/client-server/delete-room-keys.ts'
export { DeleteRoomKeysByRoomIdResponseCodec } from '../../codecs/client-server/delete-room-keys-by-room-id.ts'
export { DeleteRoomKeysVersionResponseCodec } from '../../codecs/client-server/delete-room-keys-version.ts'
export { DeleteRoomTagResponseCodec } from '../../codecs/client-server/delete-room-tag.ts'
export { ForgetRoomResponseCodec } from '../../codecs/client-server/forget-room.ts'
export {
  GenerateLoginTokenBodyCodec,
  GenerateLoginTokenResponseCodec,
} from '../../codecs/client-server/generate-login-token.ts'
export {
  GetAccount3PIDsResponseCodec,
  GetAccount3PIDsThirdPartyIdentifierCodec,
} from '../../codecs/client-server/get-account-3pids.ts'
export { GetAccountDataResponseCodec } from '../../codecs/client-server/get-account-data.ts'
export { GetAccountDataPerRoomResponseCodec } from '../../codecs/client-server/get-account-data-per-room.ts'
export { GetAdminLockUserResponseCodec } from '../../codecs/client-server/get-admin-lock-user.ts'
export { GetAdminSuspendUserResponseCodec } from '../../codecs/client-server/get-admin-suspend-user.ts'
export { GetAuthMetadataResponseCodec } from '../../codecs/client-server/get-auth-metadata.ts'
export {
  GetCapabilitiesAccountModerationCapabilityCodec,
  GetCapabilitiesCapabilitiesCodec,
  GetCapabilitiesProfileFieldsCapabilityCodec,
  GetCapabilitiesResponseCodec,
  GetCapabilitiesRoomVersionsCapabilityCodec,
} from '../../codecs/client-server/get-capabilities.ts'
export { GetConfigResponseCodec } from '../../codecs/client-server/get-config.ts'
export { GetConfigAuthedResponseCodec } from '../../codecs/client-server/get-config-authed.ts'
export { GetDeviceResponseCodec } from '../../codecs/client-server/get-device.ts'
export { GetDevicesResponseCodec } from '../../codecs/client-server/get-devices.ts'
export { GetEventByTimestampResponseCodec } from '../../codecs/client-server/get-event-by-timestamp.ts'
export { GetEventContextResponseCodec } from '../../codecs/client-server/get-event-context.ts'
export { GetEventsResponseCodec } from '../../codecs/client-server/get-events.ts'
export { GetFilterResponseCodec } from '../../codecs/client-server/get-filter.ts'
export {
  GetJoinedMembersByRoomResponseCodec,
  GetJoinedMembersByRoomRoomMemberCodec,
} from '../../codecs/client-server/get-joined-members-by-room.ts'
export { GetJoinedRoomsResponseCodec } from '../../codecs/client-server/get-joined-rooms.ts'
export { GetKeysChangesResponseCodec } from '../../codecs/client-server/get-keys-changes.ts'
export { GetLocalAliasesResponseCodec } from '../../codecs/client-server/get-local-aliases.ts'
export {
  GetLoginFlowsLoginFlowCodec,
  GetLoginFlowsResponseCodec,
} from '../../codecs/client-server/get-login-flows.ts'
export { GetMembersByRoomResponseCodec } from '../../codecs/client-server/get-members-by-room.ts'
export { GetMutualRoomsResponseCodec } from '../../codecs/client-server/get-mutual-rooms.ts'
export {
  GetNotificationsNotificationCodec,
  GetNotificationsResponseCodec,
} from '../../codecs/client-server/get-notifications.ts'
export { GetOneEventResponseCodec } from '../../codecs/client-server/get-one-event.ts'
export { GetOneRoomEventResponseCodec } from '../../codecs/client-server/get-one-room-event.ts'
export { GetPresenceResponseCodec } from '../../codecs/client-server/get-presence.ts'
export { GetProfileFieldResponseCodec } from '../../codecs/client-server/get-profile-field.ts'
export { GetProtocolMetadataResponseCodec } from '../../codecs/client-server/get-protocol-metadata.ts'
export { GetProtocolsResponseCodec } from '../../codecs/client-server/get-protocols.ts'
export { GetPublicRoomsResponseCodec } from '../../codecs/client-server/get-public-rooms.ts'
export { GetPushRuleResponseCodec } from '../../codecs/client-server/get-push-rule.ts'
export { GetPushRuleActionsResponseCodec } from '../../codecs/client-server/get-push-rule-actions.ts'
export { GetPushRulesResponseCodec } from '../../codecs/client-server/get-push-rules.ts'
export { GetPushRulesGlobalResponseCodec } from '../../codecs/client-server/get-push-rules-global.ts'
export {
  GetPushersPusherCodec,
  GetPushersPusherDataCodec,
  GetPushersResponseCodec,
} from '../../codecs/client-server/get-pushers.ts'
export { GetRelatingEventsResponseCodec } from '../../codecs/client-server/get-relating-events.ts'
export { GetRelatingEventsWithRelTypeResponseCodec } from '../../codecs/client-server/get-relating-events-with-rel-type.ts'
export { GetRelatingEventsWithRelTypeAndEventTypeResponseCodec } from '../../codecs/client-server/get-relating-events-with-rel-type-and-event-type.ts'
export { GetRoomEventsResponseCodec } from '../../codecs/client-server/get-room-events.ts'
export { GetRoomIdByAliasResponseCodec } from '../../codecs/client-server/get-room-id-by-alias.ts'
export { GetRoomKeyBySessionIdResponseCodec } from '../../codecs/client-server/get-room-key-by-session-id.ts'
export { GetRoomKeysResponseCodec } from '../../codecs/client-server/get-room-keys.ts'
export { GetRoomKeysByRoomIdResponseCodec } from '../../codecs/client-server/get-room-keys-by-room-id.ts'
export { GetRoomKeysVersionResponseCodec } from '../../codecs/client-server/get-room-keys-version.ts'
export { GetRoomKeysVersionCurrentResponseCodec } from '../../codecs/client-server/get-room-keys-version-current.ts'
export { GetRoomStateResponseCodec } from '../../codecs/client-server/get-room-state.ts'
export { GetRoomStateWithKeyResponseCodec } from '../../codecs/client-server/get-room-state-with-key.ts'
export { GetRoomSummaryResponseCodec } from '../../codecs/client-server/get-room-summary.ts'
export { GetRoomTagsResponseCodec } from '../../codecs/client-server/get-room-tags.ts'
export { GetRoomVisibilityOnDirectoryResponseCodec } from '../../codecs/client-server/get-room-visibility-on-directory.ts'
export {
  GetSpaceHierarchyChildrenStateCodec,
  GetSpaceHierarchyResponseCodec,
  GetSpaceHierarchyRoomsCodec,
} from '../../codecs/client-server/get-space-hierarchy.ts'
export { GetThreadRootsResponseCodec } from '../../codecs/client-server/get-thread-roots.ts'
export { GetTokenOwnerResponseCodec } from '../../codecs/client-server/get-token-owner.ts'
export { GetTurnServerResponseCodec } from '../../codecs/client-server/get-turn-server.ts'
export { GetUrlPreviewResponseCodec } from '../../codecs/client-server/get-url-preview.ts'
export { GetUrlPreviewAuthedResponseCodec } from '../../codecs/client-server/get-url-preview-authed.ts'
export { GetUserProfileResponseCodec } from '../../codecs/client-server/get-user-profile.ts'
export { GetVersionsResponseCodec } from '../../codecs/client-server/get-versions.ts'
export { GetWellknownResponseCodec } from '../../codecs/client-server/get-wellknown.ts'
export {
  GetWellknownPolicyPublicKeysCodec,
  GetWellknownPolicyResponseCodec,
} from '../../codecs/client-server/get-wellknown-policy.ts'
export {
  GetWellknownSupportContactCodec,
  GetWellknownSupportResponseCodec,
} from '../../codecs/client-server/get-wellknown-support.ts'
export {
  GetWhoIsConnectionInfoCodec,
  GetWhoIsDeviceInfoCodec,
  GetWhoIsResponseCodec,
  GetWhoIsSessionInfoCodec,
} from '../../codecs/client-server/get-who-is.ts'
export {
  InitialSyncPaginationChunkCodec,
  InitialSyncResponseCodec,
  InitialSyncRoomInfoCodec,
} from '../../codecs/client-server/initial-sync.ts'
export {
  InviteBy3PIDBodyCodec,
  InviteBy3PIDResponseCodec,
} from '../../codecs/client-server/invite-by-3pid.ts'
export { InviteUserBodyCodec, InviteUserResponseCodec } from '../../codecs/client-server/invite-user.ts'
export { IsPushRuleEnabledResponseCodec } from '../../codecs/client-server/is-push-rule-enabled.ts'
export { JoinRoomBodyCodec, JoinRoomResponseCodec } from '../../codecs/client-server/join-room.ts'
export {
  JoinRoomByIdBodyCodec,
  JoinRoomByIdResponseCodec,
} from '../../codecs/client-server/join-room-by-id.ts'
export { KickBodyCodec, KickResponseCodec } from '../../codecs/client-server/kick.ts'
export { KnockRoomBodyCodec, KnockRoomResponseCodec } from '../../codecs/client-server/knock-room.ts'
export { LeaveRoomBodyCodec, LeaveRoomResponseCodec } from '../../codecs/client-server/leave-room.ts'
export { LoginBodyCodec, LoginResponseCodec } from '../../codecs/client-server/login.ts'
export { LogoutResponseCodec } from '../../codecs/client-server/logout.ts'
export { LogoutAllResponseCodec } from '../../codecs/client-server/logout-all.ts'
export { PeekEventsResponseCodec } from '../../codecs/client-server/peek-events.ts'
export {
  PingAppserviceBodyCodec,
  PingAppserviceResponseCodec,
} from '../../codecs/client-server/ping-appservice.ts'
export {
  Post3PIDsBodyCodec,
  Post3PIDsResponseCodec,
  Post3PIDsThreePidCredentialsCodec,
} from '../../codecs/client-server/post-3pids.ts'
export {
  PostPusherBodyCodec,
  PostPusherPusherDataCodec,
  PostPusherResponseCodec,
} from '../../codecs/client-server/post-pusher.ts'
export { PostReceiptBodyCodec, PostReceiptResponseCodec } from '../../codecs/client-server/post-receipt.ts'
export {
  PostRoomKeysVersionBodyCodec,
  PostRoomKeysVersionResponseCodec,
} from '../../codecs/client-server/post-room-keys-version.ts'
export {
  PutRoomKeyBySessionIdBodyCodec,
  PutRoomKeyBySessionIdResponseCodec,
} from '../../codecs/client-server/put-room-key-by-session-id.ts'
export { PutRoomKeysBodyCodec, PutRoomKeysResponseCodec } from '../../codecs/client-server/put-room-keys.ts'
export {
  PutRoomKeysByRoomIdBodyCodec,
  PutRoomKeysByRoomIdResponseCodec,
} from '../../codecs/client-server/put-room-keys-by-room-id.ts'
export {
  PutRoomKeysVersionBodyCodec,
  PutRoomKeysVersionResponseCodec,
} from '../../codecs/client-server/put-room-keys-version.ts'
export {
  QueryKeysBodyCodec,
  QueryKeysDeviceInformationCodec,
  QueryKeysResponseCodec,
  QueryKeysUnsignedDeviceInfoCodec,
} from '../../codecs/client-server/query-keys.ts'
export { QueryLocationByAliasResponseCodec } from '../../codecs/client-server/query-location-by-alias.ts'
export { QueryLocationByProtocolResponseCodec } from '../../codecs/client-server/query-location-by-protocol.ts'
export {
  QueryPublicRoomsBodyCodec,
  QueryPublicRoomsFilterCodec,
  QueryPublicRoomsResponseCodec,
} from '../../codecs/client-server/query-public-rooms.ts'
export { QueryUserByIDResponseCodec } from '../../codecs/client-server/query-user-by-id.ts'
export { QueryUserByProtocolResponseCodec } from '../../codecs/client-server/query-user-by-protocol.ts'
export { RedactEventBodyCodec, RedactEventResponseCodec } from '../../codecs/client-server/redact-event.ts'
export { RefreshBodyCodec, RefreshResponseCodec } from '../../codecs/client-server/refresh.ts'
export { RegisterBodyCodec, RegisterResponseCodec } from '../../codecs/client-server/register.ts'
export { RegistrationTokenValidityResponseCodec } from '../../codecs/client-server/registration-token-validity.ts'
export { ReportEventBodyCodec, ReportEventResponseCodec } from '../../codecs/client-server/report-event.ts'
export { ReportRoomBodyCodec, ReportRoomResponseCodec } from '../../codecs/client-server/report-room.ts'
export { ReportUserBodyCodec, ReportUserResponseCodec } from '../../codecs/client-server/report-user.ts'
export {
  RequestOpenIdTokenBodyCodec,
  RequestOpenIdTokenResponseCodec,
} from '../../codecs/client-server/request-open-id-token.ts'
export {
  RequestTokenTo3PIDEmailBodyCodec,
  RequestTokenTo3PIDEmailResponseCodec,
} from '../../codecs/client-server/request-token-to-3pid-email.ts'
export {
  RequestTokenTo3PIDMSISDNBodyCodec,
  RequestTokenTo3PIDMSISDNResponseCodec,
} from '../../codecs/client-server/request-token-to-3pidmsisdn.ts'
export {
  RequestTokenToRegisterEmailBodyCodec,
  RequestTokenToRegisterEmailResponseCodec,
} from '../../codecs/client-server/request-token-to-register-email.ts'
export {
  RequestTokenToRegisterMSISDNBodyCodec,
  RequestTokenToRegisterMSISDNResponseCodec,
} from '../../codecs/client-server/request-token-to-register-msisdn.ts'
export {
  RequestTokenToResetPasswordEmailBodyCodec,
  RequestTokenToResetPasswordEmailResponseCodec,
} from '../../codecs/client-server/request-token-to-reset-password-email.ts'
export {
  RequestTokenToResetPasswordMSISDNBodyCodec,
  RequestTokenToResetPasswordMSISDNResponseCodec,
} from '../../codecs/client-server/request-token-to-reset-password-msisdn.ts'
export {
  RoomInitialSyncPaginationChunkCodec,
  RoomInitialSyncResponseCodec,
} from '../../codecs/client-server/room-initial-sync.ts'
export {
  SearchBodyCodec,
  SearchCategoriesCodec,
  SearchEventContextCodec,
  SearchGroupCodec,
  SearchGroupingsCodec,
  SearchGroupValueCodec,
  SearchIncludeEventContextCodec,
  SearchResponseCodec,
  SearchResultCategoriesCodec,
  SearchResultCodec,
  SearchResultRoomEventsCodec,
  SearchRoomEventsCriteriaCodec,
  SearchUserProfileCodec,
} from '../../codecs/client-server/search.ts'
export {
  SearchUserDirectoryBodyCodec,
  SearchUserDirectoryResponseCodec,
  SearchUserDirectoryUserCodec,
} from '../../codecs/client-server/search-user-directory.ts'
export { SendMessageBodyCodec, SendMessageResponseCodec } from '../../codecs/client-server/send-message.ts'
export {
  SendToDeviceBodyCodec,
  SendToDeviceResponseCodec,
} from '../../codecs/client-server/send-to-device.ts'
export {
  SetAccountDataBodyCodec,
  SetAccountDataResponseCodec,
} from '../../codecs/client-server/set-account-data.ts'
export {
  SetAccountDataPerRoomBodyCodec,
  SetAccountDataPerRoomResponseCodec,
} from '../../codecs/client-server/set-account-data-per-room.ts'
export {
  SetAdminLockUserBodyCodec,
  SetAdminLockUserResponseCodec,
} from '../../codecs/client-server/set-admin-lock-user.ts'
export {
  SetAdminSuspendUserBodyCodec,
  SetAdminSuspendUserResponseCodec,
} from '../../codecs/client-server/set-admin-suspend-user.ts'
export { SetPresenceBodyCodec, SetPresenceResponseCodec } from '../../codecs/client-server/set-presence.ts'
export {
  SetProfileFieldBodyCodec,
  SetProfileFieldResponseCodec,
} from '../../codecs/client-server/set-profile-field.ts'
export { SetPushRuleBodyCodec, SetPushRuleResponseCodec } from '../../codecs/client-server/set-push-rule.ts'
export {
  SetPushRuleActionsBodyCodec,
  SetPushRuleActionsResponseCodec,
} from '../../codecs/client-server/set-push-rule-actions.ts'
export {
  SetPushRuleEnabledBodyCodec,
  SetPushRuleEnabledResponseCodec,
} from '../../codecs/client-server/set-push-rule-enabled.ts'
export {
  SetReadMarkerBodyCodec,
  SetReadMarkerResponseCodec,
} from '../../codecs/client-server/set-read-marker.ts'
export {
  SetRoomAliasBodyCodec,
  SetRoomAliasResponseCodec,
} from '../../codecs/client-server/set-room-alias.ts'
export {
  SetRoomStateWithKeyBodyCodec,
  SetRoomStateWithKeyResponseCodec,
} from '../../codecs/client-server/set-room-state-with-key.ts'
export { SetRoomTagBodyCodec, SetRoomTagResponseCodec } from '../../codecs/client-server/set-room-tag.ts'
export {
  SetRoomVisibilityOnDirectoryBodyCodec,
  SetRoomVisibilityOnDirectoryResponseCodec,
} from '../../codecs/client-server/set-room-visibility-on-directory.ts'
export { SetTypingBodyCodec, SetTypingResponseCodec } from '../../codecs/client-server/set-typing.ts'
export {
  SyncInvitedRoomCodec,
  SyncInviteStateCodec,
  SyncJoinedRoomCodec,
  SyncKnockedRoomCodec,
  SyncKnockStateCodec,
  SyncLeftRoomCodec,
  SyncResponseCodec,
  SyncRoomSummaryCodec,
  SyncRoomsCodec,
  SyncThreadNotificationCountsCodec,
  SyncUnreadNotificationCountsCodec,
} from '../../codecs/client-server/sync.ts'
export { UnbanBodyCodec, UnbanResponseCodec } from '../../codecs/client-server/unban.ts'
export {
  Unbind3pidFromAccountBodyCodec,
  Unbind3pidFromAccountResponseCodec,
} from '../../codecs/client-server/unbind-3pid-from-account.ts'
export {
  UpdateAppserviceRoomDirectoryVisibilityBodyCodec,
  UpdateAppserviceRoomDirectoryVisibilityResponseCodec,
} from '../../codecs/client-server/update-appservice-room-directory-visibility.ts'
export { UpdateDeviceBodyCodec, UpdateDeviceResponseCodec } from '../../codecs/client-server/update-device.ts'
export { UpgradeRoomBodyCodec, UpgradeRoomResponseCodec } from '../../codecs/client-server/upgrade-room.ts'
export { UploadContentResponseCodec } from '../../codecs/client-server/upload-content.ts'
export { UploadContentToMXCResponseCodec } from '../../codecs/client-server/upload-content-to-mxc.ts'
export {
  UploadCrossSigningKeysBodyCodec,
  UploadCrossSigningKeysResponseCodec,
} from '../../codecs/client-server/upload-cross-signing-keys.ts'
export {
  UploadCrossSigningSignaturesBodyCodec,
  UploadCrossSigningSignaturesResponseCodec,
} from '../../codecs/client-server/upload-cross-signing-signatures.ts'
export { UploadKeysBodyCodec, UploadKeysResponseCodec } from '../../codecs/client-server/upload-keys.ts'
export { AuthDataCodec } from '../../codecs/definitions/auth-data.ts'
export { AvatarInfoCodec } from '../../codecs/definitions/avatar-info.ts'
export { BasicEventCodec } from '../../codecs/definitions/basic-event.ts'
export { CallEventCodec } from '../../codecs/definitions/call-event.ts'
export { CapabilitiesBooleanCapabilityCodec } from '../../codecs/definitions/capabilities-boolean-capability.ts'
export { ClientDeviceCodec } from '../../codecs/definitions/client-device.ts'
export { ClientEventCodec, ClientEventUnsignedCodec } from '../../codecs/definitions/client-event.ts'
export {
  ClientEventWithoutRoomIdCodec,
  ClientEventWithoutRoomIdUnsignedDataCodec,
} from '../../codecs/definitions/client-event-without-room-id.ts'
export { CrossSigningKeyCodec } from '../../codecs/definitions/cross-signing-key.ts'
export { DeviceKeysCodec } from '../../codecs/definitions/device-keys.ts'
export { EventBatchCodec } from '../../codecs/definitions/event-batch.ts'
export { EventFilterCodec } from '../../codecs/definitions/event-filter.ts'
export { IdentityRequestEmailValidationCodec } from '../../codecs/definitions/identity-request-email-validation.ts'
export { IdentityRequestMsisdnValidationCodec } from '../../codecs/definitions/identity-request-msisdn-validation.ts'
export { ImageInfoCodec } from '../../codecs/definitions/image-info.ts'
export { Invite3pidCodec } from '../../codecs/definitions/invite-3pid.ts'
export { KeyBackupDataCodec } from '../../codecs/definitions/key-backup-data.ts'
export { KeyBackupRoomKeysUpdateResponseCodec } from '../../codecs/definitions/key-backup-room-keys-update-response.ts'
export { KeyVerificationRelatesToCodec } from '../../codecs/definitions/key-verification-relates-to.ts'
export {
  MTextContentBlockCodec,
  MTextContentBlockTextualRepresentationCodec,
} from '../../codecs/definitions/m-text-content-block.ts'
export { ModerationPolicyRuleCodec } from '../../codecs/definitions/moderation-policy-rule.ts'
export { OneTimeKeysCodec, OneTimeKeysKeyObjectCodec } from '../../codecs/definitions/one-time-keys.ts'
export { OpenidTokenCodec } from '../../codecs/definitions/openid-token.ts'
export { PublicRoomsChunkCodec } from '../../codecs/definitions/public-rooms-chunk.ts'
export { PublicRoomsResponseCodec } from '../../codecs/definitions/public-rooms-response.ts'
export { PushConditionCodec } from '../../codecs/definitions/push-condition.ts'
export { PushRuleCodec } from '../../codecs/definitions/push-rule.ts'
export { PushRulesetCodec } from '../../codecs/definitions/push-ruleset.ts'
export { RecentEmojiCodec } from '../../codecs/definitions/recent-emoji.ts'
export { RelationsResponseCodec } from '../../codecs/definitions/relations-response.ts'
export { RequestEmailValidationCodec } from '../../codecs/definitions/request-email-validation.ts'
export { RequestMsisdnValidationCodec } from '../../codecs/definitions/request-msisdn-validation.ts'
export { RequestTokenResponseCodec } from '../../codecs/definitions/request-token-response.ts'
export { RoomEventCodec } from '../../codecs/definitions/room-event.ts'
export { RoomEventFilterCodec } from '../../codecs/definitions/room-event-filter.ts'
export { RoomKeyBackupCodec } from '../../codecs/definitions/room-key-backup.ts'
export { RoomKeyWithheldCodec } from '../../codecs/definitions/room-key-withheld.ts'
export { RoomSummaryCodec } from '../../codecs/definitions/room-summary.ts'
export {
  SdpStreamMetadataCodec,
  SdpStreamMetadataStreamMetadataCodec,
} from '../../codecs/definitions/sdp-stream-metadata.ts'
export { SignedThirdPartyInviteCodec } from '../../codecs/definitions/signed-third-party-invite.ts'
export { StateEventCodec } from '../../codecs/definitions/state-event.ts'
export { StateEventBatchCodec } from '../../codecs/definitions/state-event-batch.ts'
export { StrippedStateCodec } from '../../codecs/definitions/stripped-state.ts'
export { SyncFilterCodec, SyncFilterRoomFilterCodec } from '../../codecs/definitions/sync-filter.ts'
export { SyncRoomEventCodec } from '../../codecs/definitions/sync-room-event.ts'
export { SyncStateEventCodec } from '../../codecs/definitions/sync-state-event.ts'
export { TagCodec } from '../../codecs/definitions/tag.ts'
export { ThirdPartyLocationCodec } from '../../codecs/definitions/third-party-location.ts'
export { ThirdPartyLocationBatchCodec } from '../../codecs/definitions/third-party-location-batch.ts'
export {
  ThirdPartyProtocolCodec,
  ThirdPartyProtocolInstancesCodec,
} from '../../codecs/definitions/third-party-protocol.ts'
export {
  ThirdPartyProtocolBaseCodec,
  ThirdPartyProtocolBaseFieldTypeCodec,
} from '../../codecs/definitions/third-party-protocol-base.ts'
export { ThirdPartyProtocolInstanceCodec } from '../../codecs/definitions/third-party-protocol-instance.ts'
export { ThirdPartySignedCodec } from '../../codecs/definitions/third-party-signed.ts'
export { ThirdPartyUserCodec } from '../../codecs/definitions/third-party-user.ts'
export { ThirdPartyUserBatchCodec } from '../../codecs/definitions/third-party-user-batch.ts'
export { ThumbnailInfoCodec } from '../../codecs/definitions/thumbnail-info.ts'
export { TimelineBatchCodec } from '../../codecs/definitions/timeline-batch.ts'
export { UnsignedPropCodec } from '../../codecs/definitions/unsigned-prop.ts'
export { UserIdentifierCodec } from '../../codecs/definitions/user-identifier.ts'
export { WellknownClientCodec } from '../../codecs/definitions/wellknown-client.ts'
export { WellknownHomeserverCodec } from '../../codecs/definitions/wellknown-homeserver.ts'
export { WellknownIdentityServerCodec } from '../../codecs/definitions/wellknown-identity-server.ts'
export { AcceptedTermsContentCodec } from '../../codecs/events/accepted-terms.ts'
export { CallAnswerAnswerCodec, CallAnswerContentCodec } from '../../codecs/events/call-answer.ts'
export {
  CallCandidatesCandidateCodec,
  CallCandidatesContentCodec,
} from '../../codecs/events/call-candidates.ts'
export { CallHangupContentCodec } from '../../codecs/events/call-hangup.ts'
export { CallInviteContentCodec, CallInviteOfferCodec } from '../../codecs/events/call-invite.ts'
export {
  CallNegotiateContentCodec,
  CallNegotiateDescriptionCodec,
} from '../../codecs/events/call-negotiate.ts'
export { CallRejectContentCodec } from '../../codecs/events/call-reject.ts'
export { CallSdpStreamMetadataChangedContentCodec } from '../../codecs/events/call-sdp-stream-metadata-changed.ts'
export { CallSelectAnswerContentCodec } from '../../codecs/events/call-select-answer.ts'
export { DirectContentCodec } from '../../codecs/events/direct.ts'
export { DummyContentCodec } from '../../codecs/events/dummy.ts'
export { ForwardedRoomKeyContentCodec } from '../../codecs/events/forwarded-room-key.ts'
export { FullyReadContentCodec } from '../../codecs/events/fully-read.ts'
export { IdentityServerContentCodec } from '../../codecs/events/identity-server.ts'
export { IgnoredUserListContentCodec } from '../../codecs/events/ignored-user-list.ts'
export { ImagePackRoomsContentCodec } from '../../codecs/events/image-pack-rooms.ts'
export { InvitePermissionConfigContentCodec } from '../../codecs/events/invite-permission-config.ts'
export { KeyBackupContentCodec } from '../../codecs/events/key-backup.ts'
export { KeyVerificationAcceptContentCodec } from '../../codecs/events/key-verification-accept.ts'
export { KeyVerificationCancelContentCodec } from '../../codecs/events/key-verification-cancel.ts'
export { KeyVerificationDoneContentCodec } from '../../codecs/events/key-verification-done.ts'
export { KeyVerificationKeyContentCodec } from '../../codecs/events/key-verification-key.ts'
export { KeyVerificationMacContentCodec } from '../../codecs/events/key-verification-mac.ts'
export { KeyVerificationReadyContentCodec } from '../../codecs/events/key-verification-ready.ts'
export { KeyVerificationRequestContentCodec } from '../../codecs/events/key-verification-request.ts'
export { KeyVerificationStartContentCodec } from '../../codecs/events/key-verification-start.ts'
export { KeyVerificationStartReciprocateV1ContentCodec } from '../../codecs/events/key-verification-start-reciprocate-v1.ts'
export { KeyVerificationStartSasV1ContentCodec } from '../../codecs/events/key-verification-start-sas-v1.ts'
export { MarkedUnreadContentCodec } from '../../codecs/events/marked-unread.ts'
export { PolicyRuleRoomContentCodec } from '../../codecs/events/policy-rule-room.ts'
export { PolicyRuleServerContentCodec } from '../../codecs/events/policy-rule-server.ts'
export { PolicyRuleUserContentCodec } from '../../codecs/events/policy-rule-user.ts'
export { PresenceContentCodec } from '../../codecs/events/presence.ts'
export { PushRulesContentCodec } from '../../codecs/events/push-rules.ts'
export { ReactionContentCodec, ReactionReactionRelatesToCodec } from '../../codecs/events/reaction.ts'
export {
  ReceiptContentCodec,
  ReceiptEventReceiptsCodec,
  ReceiptMReadPrivateCodec,
  ReceiptReceiptCodec,
} from '../../codecs/events/receipt.ts'
export { RecentEmojiContentCodec } from '../../codecs/events/recent-emoji.ts'
export { RoomAvatarContentCodec } from '../../codecs/events/room-avatar.ts'
export { RoomCanonicalAliasContentCodec } from '../../codecs/events/room-canonical-alias.ts'
export { RoomCreateContentCodec, RoomCreatePreviousRoomCodec } from '../../codecs/events/room-create.ts'
export {
  RoomEncryptedCiphertextInfoCodec,
  RoomEncryptedContentCodec,
} from '../../codecs/events/room-encrypted.ts'
export { RoomEncryptionContentCodec } from '../../codecs/events/room-encryption.ts'
export { RoomGuestAccessContentCodec } from '../../codecs/events/room-guest-access.ts'
export { RoomHistoryVisibilityContentCodec } from '../../codecs/events/room-history-visibility.ts'
export {
  RoomImagePackContentCodec,
  RoomImagePackImagePackImageCodec,
  RoomImagePackImagePackMetaCodec,
} from '../../codecs/events/room-image-pack.ts'
export {
  RoomJoinRulesAllowConditionCodec,
  RoomJoinRulesContentCodec,
} from '../../codecs/events/room-join-rules.ts'
export { RoomKeyContentCodec } from '../../codecs/events/room-key.ts'
export { RoomKeyBundleContentCodec } from '../../codecs/events/room-key-bundle.ts'
export {
  RoomKeyRequestContentCodec,
  RoomKeyRequestRequestedKeyInfoCodec,
} from '../../codecs/events/room-key-request.ts'
export { RoomKeyWithheldContentCodec } from '../../codecs/events/room-key-withheld.ts'
export { RoomMemberContentCodec, RoomMemberThirdPartyInviteCodec } from '../../codecs/events/room-member.ts'
export { RoomMessageContentCodec } from '../../codecs/events/room-message.ts'
export {
  RoomMessageAudioAudioInfoCodec,
  RoomMessageAudioContentCodec,
} from '../../codecs/events/room-message-audio.ts'
export { RoomMessageEmoteContentCodec } from '../../codecs/events/room-message-emote.ts'
export {
  RoomMessageFileContentCodec,
  RoomMessageFileFileInfoCodec,
} from '../../codecs/events/room-message-file.ts'
export { RoomMessageImageContentCodec } from '../../codecs/events/room-message-image.ts'
export { RoomMessageKeyVerificationRequestContentCodec } from '../../codecs/events/room-message-key-verification-request.ts'
export {
  RoomMessageLocationContentCodec,
  RoomMessageLocationLocationInfoCodec,
} from '../../codecs/events/room-message-location.ts'
export { RoomMessageNoticeContentCodec } from '../../codecs/events/room-message-notice.ts'
export { RoomMessageServerNoticeContentCodec } from '../../codecs/events/room-message-server-notice.ts'
export { RoomMessageTextContentCodec } from '../../codecs/events/room-message-text.ts'
export {
  RoomMessageVideoContentCodec,
  RoomMessageVideoVideoInfoCodec,
} from '../../codecs/events/room-message-video.ts'
export { RoomNameContentCodec } from '../../codecs/events/room-name.ts'
export { RoomPinnedEventsContentCodec } from '../../codecs/events/room-pinned-events.ts'
export { RoomPolicyContentCodec, RoomPolicyPublicKeysCodec } from '../../codecs/events/room-policy.ts'
export {
  RoomPowerLevelsContentCodec,
  RoomPowerLevelsNotificationsCodec,
} from '../../codecs/events/room-power-levels.ts'
export { RoomRedactionContentCodec } from '../../codecs/events/room-redaction.ts'
export { RoomServerAclContentCodec } from '../../codecs/events/room-server-acl.ts'
export {
  RoomThirdPartyInviteContentCodec,
  RoomThirdPartyInvitePublicKeysCodec,
} from '../../codecs/events/room-third-party-invite.ts'
export { RoomTombstoneContentCodec } from '../../codecs/events/room-tombstone.ts'
export { RoomTopicContentCodec, RoomTopicTopicContentBlockCodec } from '../../codecs/events/room-topic.ts'
export { SecretRequestContentCodec } from '../../codecs/events/secret-request.ts'
export { SecretSendContentCodec } from '../../codecs/events/secret-send.ts'
export { SpaceChildContentCodec } from '../../codecs/events/space-child.ts'
export { SpaceParentContentCodec } from '../../codecs/events/space-parent.ts'
export { StickerContentCodec } from '../../codecs/events/sticker.ts'
export { TagContentCodec } from '../../codecs/events/tag.ts'
export { TypingContentCodec } from '../../codecs/events/typing.ts'
