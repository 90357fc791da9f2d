// Generated from the Matrix specification by generator/. Do not edit.

/**
 * The operations of the client-server API.
 *
 * @module
 */

export {
  type Add3PIDBody,
  Add3PIDJob,
  type Add3PIDParams,
  type Add3PIDResponse,
  isAdd3PIDBody,
} from '../api/client-server/add-3pid.ts'
export {
  type BanBody,
  BanJob,
  type BanParams,
  type BanResponse,
  isBanBody,
} from '../api/client-server/ban.ts'
export {
  type Bind3PIDBody,
  Bind3PIDJob,
  type Bind3PIDParams,
  type Bind3PIDResponse,
  isBind3PIDBody,
} from '../api/client-server/bind-3pid.ts'
export {
  type ChangePasswordBody,
  ChangePasswordJob,
  type ChangePasswordParams,
  type ChangePasswordResponse,
  isChangePasswordBody,
} from '../api/client-server/change-password.ts'
export {
  CheckUsernameAvailabilityJob,
  type CheckUsernameAvailabilityParams,
  type CheckUsernameAvailabilityResponse,
  isCheckUsernameAvailabilityResponse,
} from '../api/client-server/check-username-availability.ts'
export {
  type ClaimKeysBody,
  ClaimKeysJob,
  type ClaimKeysParams,
  type ClaimKeysResponse,
  isClaimKeysBody,
  isClaimKeysResponse,
} from '../api/client-server/claim-keys.ts'
export {
  CreateContentJob,
  type CreateContentResponse,
  isCreateContentResponse,
} from '../api/client-server/create-content.ts'
export {
  type CreateRoomBody,
  CreateRoomJob,
  type CreateRoomParams,
  type CreateRoomResponse,
  type CreateRoomStateEvent,
  isCreateRoomBody,
  isCreateRoomResponse,
  isCreateRoomStateEvent,
} from '../api/client-server/create-room.ts'
export {
  type DeactivateAccountBody,
  DeactivateAccountJob,
  type DeactivateAccountParams,
  type DeactivateAccountResponse,
  isDeactivateAccountBody,
  isDeactivateAccountResponse,
} from '../api/client-server/deactivate-account.ts'
export {
  type DefineFilterBody,
  DefineFilterJob,
  type DefineFilterParams,
  type DefineFilterResponse,
  isDefineFilterBody,
  isDefineFilterResponse,
} from '../api/client-server/define-filter.ts'
export {
  type Delete3pidFromAccountBody,
  Delete3pidFromAccountJob,
  type Delete3pidFromAccountParams,
  type Delete3pidFromAccountResponse,
  isDelete3pidFromAccountBody,
  isDelete3pidFromAccountResponse,
} from '../api/client-server/delete-3pid-from-account.ts'
export {
  type DeleteDeviceBody,
  DeleteDeviceJob,
  type DeleteDeviceParams,
  type DeleteDeviceResponse,
  isDeleteDeviceBody,
} from '../api/client-server/delete-device.ts'
export {
  type DeleteDevicesBody,
  DeleteDevicesJob,
  type DeleteDevicesParams,
  type DeleteDevicesResponse,
  isDeleteDevicesBody,
} from '../api/client-server/delete-devices.ts'
export {
  DeleteProfileFieldJob,
  type DeleteProfileFieldParams,
  type DeleteProfileFieldResponse,
} from '../api/client-server/delete-profile-field.ts'
export {
  DeletePushRuleJob,
  type DeletePushRuleParams,
  type DeletePushRuleResponse,
} from '../api/client-server/delete-push-rule.ts'
export {
  DeleteRoomAliasJob,
  type DeleteRoomAliasParams,
  type DeleteRoomAliasResponse,
} from '../api/client-server/delete-room-alias.ts'
export {
  DeleteRoomKeyBySessionIdJob,
  type DeleteRoomKeyBySessionIdParams,
  type DeleteRoomKeyBySessionIdResponse,
  isDeleteRoomKeyBySessionIdResponse,
} from '../api/client-server/delete-room-key-by-session-id.ts'
export {
  DeleteRoomKeysJob,
  type DeleteRoomKeysParams,
  type DeleteRoomKeysResponse,
  isDeleteRoomKeysResponse,
} from '../api/client-server/delete-room-keys.ts'
export {
  DeleteRoomKeysByRoomIdJob,
  type DeleteRoomKeysByRoomIdParams,
  type DeleteRoomKeysByRoomIdResponse,
  isDeleteRoomKeysByRoomIdResponse,
} from '../api/client-server/delete-room-keys-by-room-id.ts'
export {
  DeleteRoomKeysVersionJob,
  type DeleteRoomKeysVersionParams,
  type DeleteRoomKeysVersionResponse,
} from '../api/client-server/delete-room-keys-version.ts'
export {
  DeleteRoomTagJob,
  type DeleteRoomTagParams,
  type DeleteRoomTagResponse,
} from '../api/client-server/delete-room-tag.ts'
export {
  ForgetRoomJob,
  type ForgetRoomParams,
  type ForgetRoomResponse,
} from '../api/client-server/forget-room.ts'
export {
  type GenerateLoginTokenBody,
  GenerateLoginTokenJob,
  type GenerateLoginTokenParams,
  type GenerateLoginTokenResponse,
  isGenerateLoginTokenBody,
  isGenerateLoginTokenResponse,
} from '../api/client-server/generate-login-token.ts'
export {
  GetAccount3PIDsJob,
  type GetAccount3PIDsResponse,
  type GetAccount3PIDsThirdPartyIdentifier,
  isGetAccount3PIDsResponse,
  isGetAccount3PIDsThirdPartyIdentifier,
} from '../api/client-server/get-account-3pids.ts'
export {
  GetAccountDataJob,
  type GetAccountDataParams,
  type GetAccountDataResponse,
  isGetAccountDataResponse,
} from '../api/client-server/get-account-data.ts'
export {
  GetAccountDataPerRoomJob,
  type GetAccountDataPerRoomParams,
  type GetAccountDataPerRoomResponse,
  isGetAccountDataPerRoomResponse,
} from '../api/client-server/get-account-data-per-room.ts'
export {
  GetAdminLockUserJob,
  type GetAdminLockUserParams,
  type GetAdminLockUserResponse,
  isGetAdminLockUserResponse,
} from '../api/client-server/get-admin-lock-user.ts'
export {
  GetAdminSuspendUserJob,
  type GetAdminSuspendUserParams,
  type GetAdminSuspendUserResponse,
  isGetAdminSuspendUserResponse,
} from '../api/client-server/get-admin-suspend-user.ts'
export {
  GetAuthMetadataJob,
  type GetAuthMetadataResponse,
  isGetAuthMetadataResponse,
} from '../api/client-server/get-auth-metadata.ts'
export {
  type GetCapabilitiesAccountModerationCapability,
  type GetCapabilitiesCapabilities,
  GetCapabilitiesJob,
  type GetCapabilitiesProfileFieldsCapability,
  type GetCapabilitiesResponse,
  type GetCapabilitiesRoomVersionsCapability,
  isGetCapabilitiesAccountModerationCapability,
  isGetCapabilitiesCapabilities,
  isGetCapabilitiesProfileFieldsCapability,
  isGetCapabilitiesResponse,
  isGetCapabilitiesRoomVersionsCapability,
} from '../api/client-server/get-capabilities.ts'
export { GetConfigJob, type GetConfigResponse, isGetConfigResponse } from '../api/client-server/get-config.ts'
export {
  GetConfigAuthedJob,
  type GetConfigAuthedResponse,
  isGetConfigAuthedResponse,
} from '../api/client-server/get-config-authed.ts'
export {
  GetContentJob,
  type GetContentParams,
  type GetContentResponse,
} from '../api/client-server/get-content.ts'
export {
  GetContentAuthedJob,
  type GetContentAuthedParams,
  type GetContentAuthedResponse,
} from '../api/client-server/get-content-authed.ts'
export {
  GetContentOverrideNameJob,
  type GetContentOverrideNameParams,
  type GetContentOverrideNameResponse,
} from '../api/client-server/get-content-override-name.ts'
export {
  GetContentOverrideNameAuthedJob,
  type GetContentOverrideNameAuthedParams,
  type GetContentOverrideNameAuthedResponse,
} from '../api/client-server/get-content-override-name-authed.ts'
export {
  GetContentThumbnailJob,
  type GetContentThumbnailParams,
  type GetContentThumbnailResponse,
} from '../api/client-server/get-content-thumbnail.ts'
export {
  GetContentThumbnailAuthedJob,
  type GetContentThumbnailAuthedParams,
  type GetContentThumbnailAuthedResponse,
} from '../api/client-server/get-content-thumbnail-authed.ts'
export {
  GetDeviceJob,
  type GetDeviceParams,
  type GetDeviceResponse,
  isGetDeviceResponse,
} from '../api/client-server/get-device.ts'
export {
  GetDevicesJob,
  type GetDevicesResponse,
  isGetDevicesResponse,
} from '../api/client-server/get-devices.ts'
export {
  GetEventByTimestampJob,
  type GetEventByTimestampParams,
  type GetEventByTimestampResponse,
  isGetEventByTimestampResponse,
} from '../api/client-server/get-event-by-timestamp.ts'
export {
  GetEventContextJob,
  type GetEventContextParams,
  type GetEventContextResponse,
  isGetEventContextResponse,
} from '../api/client-server/get-event-context.ts'
export {
  GetEventsJob,
  type GetEventsParams,
  type GetEventsResponse,
  isGetEventsResponse,
} from '../api/client-server/get-events.ts'
export {
  GetFilterJob,
  type GetFilterParams,
  type GetFilterResponse,
  isGetFilterResponse,
} from '../api/client-server/get-filter.ts'
export {
  GetJoinedMembersByRoomJob,
  type GetJoinedMembersByRoomParams,
  type GetJoinedMembersByRoomResponse,
  type GetJoinedMembersByRoomRoomMember,
  isGetJoinedMembersByRoomResponse,
  isGetJoinedMembersByRoomRoomMember,
} from '../api/client-server/get-joined-members-by-room.ts'
export {
  GetJoinedRoomsJob,
  type GetJoinedRoomsResponse,
  isGetJoinedRoomsResponse,
} from '../api/client-server/get-joined-rooms.ts'
export {
  GetKeysChangesJob,
  type GetKeysChangesParams,
  type GetKeysChangesResponse,
  isGetKeysChangesResponse,
} from '../api/client-server/get-keys-changes.ts'
export {
  GetLocalAliasesJob,
  type GetLocalAliasesParams,
  type GetLocalAliasesResponse,
  isGetLocalAliasesResponse,
} from '../api/client-server/get-local-aliases.ts'
export {
  GetLoginFlowsJob,
  type GetLoginFlowsLoginFlow,
  type GetLoginFlowsResponse,
  isGetLoginFlowsLoginFlow,
  isGetLoginFlowsResponse,
} from '../api/client-server/get-login-flows.ts'
export {
  GetMembersByRoomJob,
  type GetMembersByRoomParams,
  type GetMembersByRoomResponse,
  isGetMembersByRoomResponse,
} from '../api/client-server/get-members-by-room.ts'
export {
  GetMutualRoomsJob,
  type GetMutualRoomsParams,
  type GetMutualRoomsResponse,
  isGetMutualRoomsResponse,
} from '../api/client-server/get-mutual-rooms.ts'
export {
  GetNotificationsJob,
  type GetNotificationsNotification,
  type GetNotificationsParams,
  type GetNotificationsResponse,
  isGetNotificationsNotification,
  isGetNotificationsResponse,
} from '../api/client-server/get-notifications.ts'
export {
  GetOneEventJob,
  type GetOneEventParams,
  type GetOneEventResponse,
  isGetOneEventResponse,
} from '../api/client-server/get-one-event.ts'
export {
  GetOneRoomEventJob,
  type GetOneRoomEventParams,
  type GetOneRoomEventResponse,
  isGetOneRoomEventResponse,
} from '../api/client-server/get-one-room-event.ts'
export {
  GetPresenceJob,
  type GetPresenceParams,
  type GetPresenceResponse,
  isGetPresenceResponse,
} from '../api/client-server/get-presence.ts'
export {
  GetProfileFieldJob,
  type GetProfileFieldParams,
  type GetProfileFieldResponse,
  isGetProfileFieldResponse,
} from '../api/client-server/get-profile-field.ts'
export {
  GetProtocolMetadataJob,
  type GetProtocolMetadataParams,
  type GetProtocolMetadataResponse,
  isGetProtocolMetadataResponse,
} from '../api/client-server/get-protocol-metadata.ts'
export {
  GetProtocolsJob,
  type GetProtocolsResponse,
  isGetProtocolsResponse,
} from '../api/client-server/get-protocols.ts'
export {
  GetPublicRoomsJob,
  type GetPublicRoomsParams,
  type GetPublicRoomsResponse,
  isGetPublicRoomsResponse,
} from '../api/client-server/get-public-rooms.ts'
export {
  GetPushRuleJob,
  type GetPushRuleParams,
  type GetPushRuleResponse,
  isGetPushRuleResponse,
} from '../api/client-server/get-push-rule.ts'
export {
  GetPushRuleActionsJob,
  type GetPushRuleActionsParams,
  type GetPushRuleActionsResponse,
  isGetPushRuleActionsResponse,
} from '../api/client-server/get-push-rule-actions.ts'
export {
  GetPushRulesJob,
  type GetPushRulesResponse,
  isGetPushRulesResponse,
} from '../api/client-server/get-push-rules.ts'
export {
  GetPushRulesGlobalJob,
  type GetPushRulesGlobalResponse,
  isGetPushRulesGlobalResponse,
} from '../api/client-server/get-push-rules-global.ts'
export {
  GetPushersJob,
  type GetPushersPusher,
  type GetPushersPusherData,
  type GetPushersResponse,
  isGetPushersPusher,
  isGetPushersPusherData,
  isGetPushersResponse,
} from '../api/client-server/get-pushers.ts'
export {
  GetRelatingEventsJob,
  type GetRelatingEventsParams,
  type GetRelatingEventsResponse,
  isGetRelatingEventsResponse,
} from '../api/client-server/get-relating-events.ts'
export {
  GetRelatingEventsWithRelTypeJob,
  type GetRelatingEventsWithRelTypeParams,
  type GetRelatingEventsWithRelTypeResponse,
  isGetRelatingEventsWithRelTypeResponse,
} from '../api/client-server/get-relating-events-with-rel-type.ts'
export {
  GetRelatingEventsWithRelTypeAndEventTypeJob,
  type GetRelatingEventsWithRelTypeAndEventTypeParams,
  type GetRelatingEventsWithRelTypeAndEventTypeResponse,
  isGetRelatingEventsWithRelTypeAndEventTypeResponse,
} from '../api/client-server/get-relating-events-with-rel-type-and-event-type.ts'
export {
  GetRoomEventsJob,
  type GetRoomEventsParams,
  type GetRoomEventsResponse,
  isGetRoomEventsResponse,
} from '../api/client-server/get-room-events.ts'
export {
  GetRoomIdByAliasJob,
  type GetRoomIdByAliasParams,
  type GetRoomIdByAliasResponse,
  isGetRoomIdByAliasResponse,
} from '../api/client-server/get-room-id-by-alias.ts'
export {
  GetRoomKeyBySessionIdJob,
  type GetRoomKeyBySessionIdParams,
  type GetRoomKeyBySessionIdResponse,
  isGetRoomKeyBySessionIdResponse,
} from '../api/client-server/get-room-key-by-session-id.ts'
export {
  GetRoomKeysJob,
  type GetRoomKeysParams,
  type GetRoomKeysResponse,
  isGetRoomKeysResponse,
} from '../api/client-server/get-room-keys.ts'
export {
  GetRoomKeysByRoomIdJob,
  type GetRoomKeysByRoomIdParams,
  type GetRoomKeysByRoomIdResponse,
  isGetRoomKeysByRoomIdResponse,
} from '../api/client-server/get-room-keys-by-room-id.ts'
export {
  GetRoomKeysVersionJob,
  type GetRoomKeysVersionParams,
  type GetRoomKeysVersionResponse,
  isGetRoomKeysVersionResponse,
} from '../api/client-server/get-room-keys-version.ts'
export {
  GetRoomKeysVersionCurrentJob,
  type GetRoomKeysVersionCurrentResponse,
  isGetRoomKeysVersionCurrentResponse,
} from '../api/client-server/get-room-keys-version-current.ts'
export {
  GetRoomStateJob,
  type GetRoomStateParams,
  type GetRoomStateResponse,
  isGetRoomStateResponse,
} from '../api/client-server/get-room-state.ts'
export {
  GetRoomStateWithKeyJob,
  type GetRoomStateWithKeyParams,
  type GetRoomStateWithKeyResponse,
  isGetRoomStateWithKeyResponse,
} from '../api/client-server/get-room-state-with-key.ts'
export {
  GetRoomSummaryJob,
  type GetRoomSummaryParams,
  type GetRoomSummaryResponse,
  isGetRoomSummaryResponse,
} from '../api/client-server/get-room-summary.ts'
export {
  GetRoomTagsJob,
  type GetRoomTagsParams,
  type GetRoomTagsResponse,
  isGetRoomTagsResponse,
} from '../api/client-server/get-room-tags.ts'
export {
  GetRoomVisibilityOnDirectoryJob,
  type GetRoomVisibilityOnDirectoryParams,
  type GetRoomVisibilityOnDirectoryResponse,
  isGetRoomVisibilityOnDirectoryResponse,
} from '../api/client-server/get-room-visibility-on-directory.ts'
export {
  type GetSpaceHierarchyChildrenState,
  GetSpaceHierarchyJob,
  type GetSpaceHierarchyParams,
  type GetSpaceHierarchyResponse,
  type GetSpaceHierarchyRooms,
  isGetSpaceHierarchyChildrenState,
  isGetSpaceHierarchyResponse,
  isGetSpaceHierarchyRooms,
} from '../api/client-server/get-space-hierarchy.ts'
export {
  GetThreadRootsJob,
  type GetThreadRootsParams,
  type GetThreadRootsResponse,
  isGetThreadRootsResponse,
} from '../api/client-server/get-thread-roots.ts'
export {
  GetTokenOwnerJob,
  type GetTokenOwnerResponse,
  isGetTokenOwnerResponse,
} from '../api/client-server/get-token-owner.ts'
export {
  GetTurnServerJob,
  type GetTurnServerResponse,
  isGetTurnServerResponse,
} from '../api/client-server/get-turn-server.ts'
export {
  GetUrlPreviewJob,
  type GetUrlPreviewParams,
  type GetUrlPreviewResponse,
  isGetUrlPreviewResponse,
} from '../api/client-server/get-url-preview.ts'
export {
  GetUrlPreviewAuthedJob,
  type GetUrlPreviewAuthedParams,
  type GetUrlPreviewAuthedResponse,
  isGetUrlPreviewAuthedResponse,
} from '../api/client-server/get-url-preview-authed.ts'
export {
  GetUserProfileJob,
  type GetUserProfileParams,
  type GetUserProfileResponse,
  isGetUserProfileResponse,
} from '../api/client-server/get-user-profile.ts'
export {
  GetVersionsJob,
  type GetVersionsResponse,
  isGetVersionsResponse,
} from '../api/client-server/get-versions.ts'
export {
  GetWellknownJob,
  type GetWellknownResponse,
  isGetWellknownResponse,
} from '../api/client-server/get-wellknown.ts'
export {
  GetWellknownPolicyJob,
  type GetWellknownPolicyPublicKeys,
  type GetWellknownPolicyResponse,
  isGetWellknownPolicyPublicKeys,
  isGetWellknownPolicyResponse,
} from '../api/client-server/get-wellknown-policy.ts'
export {
  type GetWellknownSupportContact,
  GetWellknownSupportJob,
  type GetWellknownSupportResponse,
  isGetWellknownSupportContact,
  isGetWellknownSupportResponse,
} from '../api/client-server/get-wellknown-support.ts'
export {
  type GetWhoIsConnectionInfo,
  type GetWhoIsDeviceInfo,
  GetWhoIsJob,
  type GetWhoIsParams,
  type GetWhoIsResponse,
  type GetWhoIsSessionInfo,
  isGetWhoIsConnectionInfo,
  isGetWhoIsDeviceInfo,
  isGetWhoIsResponse,
  isGetWhoIsSessionInfo,
} from '../api/client-server/get-who-is.ts'
export {
  InitialSyncJob,
  type InitialSyncPaginationChunk,
  type InitialSyncParams,
  type InitialSyncResponse,
  type InitialSyncRoomInfo,
  isInitialSyncPaginationChunk,
  isInitialSyncResponse,
  isInitialSyncRoomInfo,
} from '../api/client-server/initial-sync.ts'
export {
  type InviteBy3PIDBody,
  InviteBy3PIDJob,
  type InviteBy3PIDParams,
  type InviteBy3PIDResponse,
  isInviteBy3PIDBody,
} from '../api/client-server/invite-by-3pid.ts'
export {
  type InviteUserBody,
  InviteUserJob,
  type InviteUserParams,
  type InviteUserResponse,
  isInviteUserBody,
} from '../api/client-server/invite-user.ts'
export {
  IsPushRuleEnabledJob,
  type IsPushRuleEnabledParams,
  type IsPushRuleEnabledResponse,
  isIsPushRuleEnabledResponse,
} from '../api/client-server/is-push-rule-enabled.ts'
export {
  isJoinRoomBody,
  isJoinRoomResponse,
  type JoinRoomBody,
  JoinRoomJob,
  type JoinRoomParams,
  type JoinRoomResponse,
} from '../api/client-server/join-room.ts'
export {
  isJoinRoomByIdBody,
  isJoinRoomByIdResponse,
  type JoinRoomByIdBody,
  JoinRoomByIdJob,
  type JoinRoomByIdParams,
  type JoinRoomByIdResponse,
} from '../api/client-server/join-room-by-id.ts'
export {
  isKickBody,
  type KickBody,
  KickJob,
  type KickParams,
  type KickResponse,
} from '../api/client-server/kick.ts'
export {
  isKnockRoomBody,
  isKnockRoomResponse,
  type KnockRoomBody,
  KnockRoomJob,
  type KnockRoomParams,
  type KnockRoomResponse,
} from '../api/client-server/knock-room.ts'
export {
  isLeaveRoomBody,
  type LeaveRoomBody,
  LeaveRoomJob,
  type LeaveRoomParams,
  type LeaveRoomResponse,
} from '../api/client-server/leave-room.ts'
export {
  isLoginBody,
  isLoginResponse,
  type LoginBody,
  LoginJob,
  type LoginParams,
  type LoginResponse,
} from '../api/client-server/login.ts'
export { LogoutJob, type LogoutResponse } from '../api/client-server/logout.ts'
export { LogoutAllJob, type LogoutAllResponse } from '../api/client-server/logout-all.ts'
export {
  isPeekEventsResponse,
  PeekEventsJob,
  type PeekEventsParams,
  type PeekEventsResponse,
} from '../api/client-server/peek-events.ts'
export {
  isPingAppserviceBody,
  isPingAppserviceResponse,
  type PingAppserviceBody,
  PingAppserviceJob,
  type PingAppserviceParams,
  type PingAppserviceResponse,
} from '../api/client-server/ping-appservice.ts'
export {
  isPost3PIDsBody,
  isPost3PIDsResponse,
  isPost3PIDsThreePidCredentials,
  type Post3PIDsBody,
  Post3PIDsJob,
  type Post3PIDsParams,
  type Post3PIDsResponse,
  type Post3PIDsThreePidCredentials,
} from '../api/client-server/post-3pids.ts'
export {
  isPostPusherBody,
  isPostPusherPusherData,
  type PostPusherBody,
  PostPusherJob,
  type PostPusherParams,
  type PostPusherPusherData,
  type PostPusherResponse,
} from '../api/client-server/post-pusher.ts'
export {
  isPostReceiptBody,
  type PostReceiptBody,
  PostReceiptJob,
  type PostReceiptParams,
  type PostReceiptResponse,
} from '../api/client-server/post-receipt.ts'
export {
  isPostRoomKeysVersionBody,
  isPostRoomKeysVersionResponse,
  type PostRoomKeysVersionBody,
  PostRoomKeysVersionJob,
  type PostRoomKeysVersionParams,
  type PostRoomKeysVersionResponse,
} from '../api/client-server/post-room-keys-version.ts'
export {
  isPutRoomKeyBySessionIdBody,
  isPutRoomKeyBySessionIdResponse,
  type PutRoomKeyBySessionIdBody,
  PutRoomKeyBySessionIdJob,
  type PutRoomKeyBySessionIdParams,
  type PutRoomKeyBySessionIdResponse,
} from '../api/client-server/put-room-key-by-session-id.ts'
export {
  isPutRoomKeysBody,
  isPutRoomKeysResponse,
  type PutRoomKeysBody,
  PutRoomKeysJob,
  type PutRoomKeysParams,
  type PutRoomKeysResponse,
} from '../api/client-server/put-room-keys.ts'
export {
  isPutRoomKeysByRoomIdBody,
  isPutRoomKeysByRoomIdResponse,
  type PutRoomKeysByRoomIdBody,
  PutRoomKeysByRoomIdJob,
  type PutRoomKeysByRoomIdParams,
  type PutRoomKeysByRoomIdResponse,
} from '../api/client-server/put-room-keys-by-room-id.ts'
export {
  isPutRoomKeysVersionBody,
  type PutRoomKeysVersionBody,
  PutRoomKeysVersionJob,
  type PutRoomKeysVersionParams,
  type PutRoomKeysVersionResponse,
} from '../api/client-server/put-room-keys-version.ts'
export {
  isQueryKeysBody,
  isQueryKeysDeviceInformation,
  isQueryKeysResponse,
  isQueryKeysUnsignedDeviceInfo,
  type QueryKeysBody,
  type QueryKeysDeviceInformation,
  QueryKeysJob,
  type QueryKeysParams,
  type QueryKeysResponse,
  type QueryKeysUnsignedDeviceInfo,
} from '../api/client-server/query-keys.ts'
export {
  isQueryLocationByAliasResponse,
  QueryLocationByAliasJob,
  type QueryLocationByAliasParams,
  type QueryLocationByAliasResponse,
} from '../api/client-server/query-location-by-alias.ts'
export {
  isQueryLocationByProtocolResponse,
  QueryLocationByProtocolJob,
  type QueryLocationByProtocolParams,
  type QueryLocationByProtocolResponse,
} from '../api/client-server/query-location-by-protocol.ts'
export {
  isQueryPublicRoomsBody,
  isQueryPublicRoomsFilter,
  isQueryPublicRoomsResponse,
  type QueryPublicRoomsBody,
  type QueryPublicRoomsFilter,
  QueryPublicRoomsJob,
  type QueryPublicRoomsParams,
  type QueryPublicRoomsResponse,
} from '../api/client-server/query-public-rooms.ts'
export {
  isQueryUserByIDResponse,
  QueryUserByIDJob,
  type QueryUserByIDParams,
  type QueryUserByIDResponse,
} from '../api/client-server/query-user-by-id.ts'
export {
  isQueryUserByProtocolResponse,
  QueryUserByProtocolJob,
  type QueryUserByProtocolParams,
  type QueryUserByProtocolResponse,
} from '../api/client-server/query-user-by-protocol.ts'
export {
  isRedactEventBody,
  isRedactEventResponse,
  type RedactEventBody,
  RedactEventJob,
  type RedactEventParams,
  type RedactEventResponse,
} from '../api/client-server/redact-event.ts'
export {
  RedirectToIdPJob,
  type RedirectToIdPParams,
  type RedirectToIdPResponse,
} from '../api/client-server/redirect-to-id-p.ts'
export {
  RedirectToSSOJob,
  type RedirectToSSOParams,
  type RedirectToSSOResponse,
} from '../api/client-server/redirect-to-sso.ts'
export {
  isRefreshBody,
  isRefreshResponse,
  type RefreshBody,
  RefreshJob,
  type RefreshParams,
  type RefreshResponse,
} from '../api/client-server/refresh.ts'
export {
  isRegisterBody,
  isRegisterResponse,
  type RegisterBody,
  RegisterJob,
  type RegisterParams,
  type RegisterResponse,
} from '../api/client-server/register.ts'
export {
  isRegistrationTokenValidityResponse,
  RegistrationTokenValidityJob,
  type RegistrationTokenValidityParams,
  type RegistrationTokenValidityResponse,
} from '../api/client-server/registration-token-validity.ts'
export {
  isReportEventBody,
  type ReportEventBody,
  ReportEventJob,
  type ReportEventParams,
  type ReportEventResponse,
} from '../api/client-server/report-event.ts'
export {
  isReportRoomBody,
  type ReportRoomBody,
  ReportRoomJob,
  type ReportRoomParams,
  type ReportRoomResponse,
} from '../api/client-server/report-room.ts'
export {
  isReportUserBody,
  type ReportUserBody,
  ReportUserJob,
  type ReportUserParams,
  type ReportUserResponse,
} from '../api/client-server/report-user.ts'
export {
  isRequestOpenIdTokenBody,
  isRequestOpenIdTokenResponse,
  type RequestOpenIdTokenBody,
  RequestOpenIdTokenJob,
  type RequestOpenIdTokenParams,
  type RequestOpenIdTokenResponse,
} from '../api/client-server/request-open-id-token.ts'
export {
  isRequestTokenTo3PIDEmailBody,
  isRequestTokenTo3PIDEmailResponse,
  type RequestTokenTo3PIDEmailBody,
  RequestTokenTo3PIDEmailJob,
  type RequestTokenTo3PIDEmailParams,
  type RequestTokenTo3PIDEmailResponse,
} from '../api/client-server/request-token-to-3pid-email.ts'
export {
  isRequestTokenTo3PIDMSISDNBody,
  isRequestTokenTo3PIDMSISDNResponse,
  type RequestTokenTo3PIDMSISDNBody,
  RequestTokenTo3PIDMSISDNJob,
  type RequestTokenTo3PIDMSISDNParams,
  type RequestTokenTo3PIDMSISDNResponse,
} from '../api/client-server/request-token-to-3pidmsisdn.ts'
export {
  isRequestTokenToRegisterEmailBody,
  isRequestTokenToRegisterEmailResponse,
  type RequestTokenToRegisterEmailBody,
  RequestTokenToRegisterEmailJob,
  type RequestTokenToRegisterEmailParams,
  type RequestTokenToRegisterEmailResponse,
} from '../api/client-server/request-token-to-register-email.ts'
export {
  isRequestTokenToRegisterMSISDNBody,
  isRequestTokenToRegisterMSISDNResponse,
  type RequestTokenToRegisterMSISDNBody,
  RequestTokenToRegisterMSISDNJob,
  type RequestTokenToRegisterMSISDNParams,
  type RequestTokenToRegisterMSISDNResponse,
} from '../api/client-server/request-token-to-register-msisdn.ts'
export {
  isRequestTokenToResetPasswordEmailBody,
  isRequestTokenToResetPasswordEmailResponse,
  type RequestTokenToResetPasswordEmailBody,
  RequestTokenToResetPasswordEmailJob,
  type RequestTokenToResetPasswordEmailParams,
  type RequestTokenToResetPasswordEmailResponse,
} from '../api/client-server/request-token-to-reset-password-email.ts'
export {
  isRequestTokenToResetPasswordMSISDNBody,
  isRequestTokenToResetPasswordMSISDNResponse,
  type RequestTokenToResetPasswordMSISDNBody,
  RequestTokenToResetPasswordMSISDNJob,
  type RequestTokenToResetPasswordMSISDNParams,
  type RequestTokenToResetPasswordMSISDNResponse,
} from '../api/client-server/request-token-to-reset-password-msisdn.ts'
export {
  isRoomInitialSyncPaginationChunk,
  isRoomInitialSyncResponse,
  RoomInitialSyncJob,
  type RoomInitialSyncPaginationChunk,
  type RoomInitialSyncParams,
  type RoomInitialSyncResponse,
} from '../api/client-server/room-initial-sync.ts'
export {
  isSearchBody,
  isSearchCategories,
  isSearchEventContext,
  isSearchGroup,
  isSearchGroupings,
  isSearchGroupValue,
  isSearchIncludeEventContext,
  isSearchResponse,
  isSearchResult,
  isSearchResultCategories,
  isSearchResultRoomEvents,
  isSearchRoomEventsCriteria,
  isSearchUserProfile,
  type SearchBody,
  type SearchCategories,
  type SearchEventContext,
  type SearchGroup,
  type SearchGroupings,
  type SearchGroupValue,
  type SearchIncludeEventContext,
  SearchJob,
  type SearchParams,
  type SearchResponse,
  type SearchResult,
  type SearchResultCategories,
  type SearchResultRoomEvents,
  type SearchRoomEventsCriteria,
  type SearchUserProfile,
} from '../api/client-server/search.ts'
export {
  isSearchUserDirectoryBody,
  isSearchUserDirectoryResponse,
  isSearchUserDirectoryUser,
  type SearchUserDirectoryBody,
  SearchUserDirectoryJob,
  type SearchUserDirectoryParams,
  type SearchUserDirectoryResponse,
  type SearchUserDirectoryUser,
} from '../api/client-server/search-user-directory.ts'
export {
  isSendMessageBody,
  isSendMessageResponse,
  type SendMessageBody,
  type SendMessageDefinition,
  SendMessageJob,
  type SendMessageParams,
  type SendMessageResponse,
} from '../api/client-server/send-message.ts'
export {
  isSendToDeviceBody,
  type SendToDeviceBody,
  SendToDeviceJob,
  type SendToDeviceParams,
  type SendToDeviceResponse,
} from '../api/client-server/send-to-device.ts'
export {
  isSetAccountDataBody,
  type SetAccountDataBody,
  SetAccountDataJob,
  type SetAccountDataParams,
  type SetAccountDataResponse,
} from '../api/client-server/set-account-data.ts'
export {
  isSetAccountDataPerRoomBody,
  type SetAccountDataPerRoomBody,
  SetAccountDataPerRoomJob,
  type SetAccountDataPerRoomParams,
  type SetAccountDataPerRoomResponse,
} from '../api/client-server/set-account-data-per-room.ts'
export {
  isSetAdminLockUserBody,
  isSetAdminLockUserResponse,
  type SetAdminLockUserBody,
  SetAdminLockUserJob,
  type SetAdminLockUserParams,
  type SetAdminLockUserResponse,
} from '../api/client-server/set-admin-lock-user.ts'
export {
  isSetAdminSuspendUserBody,
  isSetAdminSuspendUserResponse,
  type SetAdminSuspendUserBody,
  SetAdminSuspendUserJob,
  type SetAdminSuspendUserParams,
  type SetAdminSuspendUserResponse,
} from '../api/client-server/set-admin-suspend-user.ts'
export {
  isSetPresenceBody,
  type SetPresenceBody,
  SetPresenceJob,
  type SetPresenceParams,
  type SetPresenceResponse,
} from '../api/client-server/set-presence.ts'
export {
  isSetProfileFieldBody,
  type SetProfileFieldBody,
  SetProfileFieldJob,
  type SetProfileFieldParams,
  type SetProfileFieldResponse,
} from '../api/client-server/set-profile-field.ts'
export {
  isSetPushRuleBody,
  type SetPushRuleBody,
  SetPushRuleJob,
  type SetPushRuleParams,
  type SetPushRuleResponse,
} from '../api/client-server/set-push-rule.ts'
export {
  isSetPushRuleActionsBody,
  type SetPushRuleActionsBody,
  SetPushRuleActionsJob,
  type SetPushRuleActionsParams,
  type SetPushRuleActionsResponse,
} from '../api/client-server/set-push-rule-actions.ts'
export {
  isSetPushRuleEnabledBody,
  type SetPushRuleEnabledBody,
  SetPushRuleEnabledJob,
  type SetPushRuleEnabledParams,
  type SetPushRuleEnabledResponse,
} from '../api/client-server/set-push-rule-enabled.ts'
export {
  isSetReadMarkerBody,
  type SetReadMarkerBody,
  SetReadMarkerJob,
  type SetReadMarkerParams,
  type SetReadMarkerResponse,
} from '../api/client-server/set-read-marker.ts'
export {
  isSetRoomAliasBody,
  type SetRoomAliasBody,
  SetRoomAliasJob,
  type SetRoomAliasParams,
  type SetRoomAliasResponse,
} from '../api/client-server/set-room-alias.ts'
export {
  isSetRoomStateWithKeyBody,
  isSetRoomStateWithKeyResponse,
  type SetRoomStateWithKeyBody,
  type SetRoomStateWithKeyDefinition,
  SetRoomStateWithKeyJob,
  type SetRoomStateWithKeyParams,
  type SetRoomStateWithKeyResponse,
} from '../api/client-server/set-room-state-with-key.ts'
export {
  isSetRoomTagBody,
  type SetRoomTagBody,
  SetRoomTagJob,
  type SetRoomTagParams,
  type SetRoomTagResponse,
} from '../api/client-server/set-room-tag.ts'
export {
  isSetRoomVisibilityOnDirectoryBody,
  type SetRoomVisibilityOnDirectoryBody,
  SetRoomVisibilityOnDirectoryJob,
  type SetRoomVisibilityOnDirectoryParams,
  type SetRoomVisibilityOnDirectoryResponse,
} from '../api/client-server/set-room-visibility-on-directory.ts'
export {
  isSetTypingBody,
  type SetTypingBody,
  SetTypingJob,
  type SetTypingParams,
  type SetTypingResponse,
} from '../api/client-server/set-typing.ts'
export {
  isSyncInvitedRoom,
  isSyncInviteState,
  isSyncJoinedRoom,
  isSyncKnockedRoom,
  isSyncKnockState,
  isSyncLeftRoom,
  isSyncResponse,
  isSyncRoomSummary,
  isSyncRooms,
  isSyncThreadNotificationCounts,
  isSyncUnreadNotificationCounts,
  type SyncInvitedRoom,
  type SyncInviteState,
  SyncJob,
  type SyncJoinedRoom,
  type SyncKnockedRoom,
  type SyncKnockState,
  type SyncLeftRoom,
  type SyncParams,
  type SyncResponse,
  type SyncRoomSummary,
  type SyncRooms,
  type SyncThreadNotificationCounts,
  type SyncUnreadNotificationCounts,
} from '../api/client-server/sync.ts'
export {
  isUnbanBody,
  type UnbanBody,
  UnbanJob,
  type UnbanParams,
  type UnbanResponse,
} from '../api/client-server/unban.ts'
export {
  isUnbind3pidFromAccountBody,
  isUnbind3pidFromAccountResponse,
  type Unbind3pidFromAccountBody,
  Unbind3pidFromAccountJob,
  type Unbind3pidFromAccountParams,
  type Unbind3pidFromAccountResponse,
} from '../api/client-server/unbind-3pid-from-account.ts'
export {
  isUpdateAppserviceRoomDirectoryVisibilityBody,
  type UpdateAppserviceRoomDirectoryVisibilityBody,
  UpdateAppserviceRoomDirectoryVisibilityJob,
  type UpdateAppserviceRoomDirectoryVisibilityParams,
  type UpdateAppserviceRoomDirectoryVisibilityResponse,
} from '../api/client-server/update-appservice-room-directory-visibility.ts'
export {
  isUpdateDeviceBody,
  type UpdateDeviceBody,
  UpdateDeviceJob,
  type UpdateDeviceParams,
  type UpdateDeviceResponse,
} from '../api/client-server/update-device.ts'
export {
  isUpgradeRoomBody,
  isUpgradeRoomResponse,
  type UpgradeRoomBody,
  UpgradeRoomJob,
  type UpgradeRoomParams,
  type UpgradeRoomResponse,
} from '../api/client-server/upgrade-room.ts'
export {
  isUploadContentResponse,
  UploadContentJob,
  type UploadContentParams,
  type UploadContentResponse,
} from '../api/client-server/upload-content.ts'
export {
  UploadContentToMXCJob,
  type UploadContentToMXCParams,
  type UploadContentToMXCResponse,
} from '../api/client-server/upload-content-to-mxc.ts'
export {
  isUploadCrossSigningKeysBody,
  type UploadCrossSigningKeysBody,
  UploadCrossSigningKeysJob,
  type UploadCrossSigningKeysParams,
  type UploadCrossSigningKeysResponse,
} from '../api/client-server/upload-cross-signing-keys.ts'
export {
  isUploadCrossSigningSignaturesBody,
  isUploadCrossSigningSignaturesResponse,
  type UploadCrossSigningSignaturesBody,
  UploadCrossSigningSignaturesJob,
  type UploadCrossSigningSignaturesParams,
  type UploadCrossSigningSignaturesResponse,
} from '../api/client-server/upload-cross-signing-signatures.ts'
export {
  isUploadKeysBody,
  isUploadKeysResponse,
  type UploadKeysBody,
  UploadKeysJob,
  type UploadKeysParams,
  type UploadKeysResponse,
} from '../api/client-server/upload-keys.ts'
export { type AuthData, isAuthData } from '../api/definitions/auth-data.ts'
export { type BasicEvent, isBasicEvent } from '../api/definitions/basic-event.ts'
export {
  type CapabilitiesBooleanCapability,
  isCapabilitiesBooleanCapability,
} from '../api/definitions/capabilities-boolean-capability.ts'
export { type ClientDevice, isClientDevice } from '../api/definitions/client-device.ts'
export {
  type ClientEvent,
  type ClientEventUnsigned,
  isClientEvent,
  isClientEventUnsigned,
} from '../api/definitions/client-event.ts'
export {
  type ClientEventWithoutRoomId,
  type ClientEventWithoutRoomIdUnsignedData,
  isClientEventWithoutRoomId,
  isClientEventWithoutRoomIdUnsignedData,
} from '../api/definitions/client-event-without-room-id.ts'
export { type CrossSigningKey, isCrossSigningKey } from '../api/definitions/cross-signing-key.ts'
export { type DeviceKeys, isDeviceKeys } from '../api/definitions/device-keys.ts'
export { type EventBatch, isEventBatch } from '../api/definitions/event-batch.ts'
export { type EventFilter, isEventFilter } from '../api/definitions/event-filter.ts'
export {
  type IdentityRequestEmailValidation,
  isIdentityRequestEmailValidation,
} from '../api/definitions/identity-request-email-validation.ts'
export {
  type IdentityRequestMsisdnValidation,
  isIdentityRequestMsisdnValidation,
} from '../api/definitions/identity-request-msisdn-validation.ts'
export { type Invite3pid, isInvite3pid } from '../api/definitions/invite-3pid.ts'
export { isKeyBackupData, type KeyBackupData } from '../api/definitions/key-backup-data.ts'
export {
  isKeyBackupRoomKeysUpdateResponse,
  type KeyBackupRoomKeysUpdateResponse,
} from '../api/definitions/key-backup-room-keys-update-response.ts'
export {
  isOneTimeKeys,
  isOneTimeKeysKeyObject,
  type OneTimeKeys,
  type OneTimeKeysKeyObject,
} from '../api/definitions/one-time-keys.ts'
export { isOpenidToken, type OpenidToken } from '../api/definitions/openid-token.ts'
export { isPublicRoomsChunk, type PublicRoomsChunk } from '../api/definitions/public-rooms-chunk.ts'
export { isPublicRoomsResponse, type PublicRoomsResponse } from '../api/definitions/public-rooms-response.ts'
export { isPushCondition, type PushCondition } from '../api/definitions/push-condition.ts'
export { isPushRule, type PushRule } from '../api/definitions/push-rule.ts'
export { isPushRuleset, type PushRuleset } from '../api/definitions/push-ruleset.ts'
export { isRelationsResponse, type RelationsResponse } from '../api/definitions/relations-response.ts'
export {
  isRequestEmailValidation,
  type RequestEmailValidation,
} from '../api/definitions/request-email-validation.ts'
export {
  isRequestMsisdnValidation,
  type RequestMsisdnValidation,
} from '../api/definitions/request-msisdn-validation.ts'
export {
  isRequestTokenResponse,
  type RequestTokenResponse,
} from '../api/definitions/request-token-response.ts'
export { isRoomEvent, type RoomEvent } from '../api/definitions/room-event.ts'
export { isRoomEventFilter, type RoomEventFilter } from '../api/definitions/room-event-filter.ts'
export { isRoomKeyBackup, type RoomKeyBackup } from '../api/definitions/room-key-backup.ts'
export { isRoomSummary, type RoomSummary } from '../api/definitions/room-summary.ts'
export { isStateEvent, type StateEvent } from '../api/definitions/state-event.ts'
export { isStateEventBatch, type StateEventBatch } from '../api/definitions/state-event-batch.ts'
export { isStrippedState, type StrippedState } from '../api/definitions/stripped-state.ts'
export {
  isSyncFilter,
  isSyncFilterRoomFilter,
  type SyncFilter,
  type SyncFilterRoomFilter,
} from '../api/definitions/sync-filter.ts'
export { isSyncRoomEvent, type SyncRoomEvent } from '../api/definitions/sync-room-event.ts'
export { isSyncStateEvent, type SyncStateEvent } from '../api/definitions/sync-state-event.ts'
export { isTag, type Tag } from '../api/definitions/tag.ts'
export { isThirdPartyLocation, type ThirdPartyLocation } from '../api/definitions/third-party-location.ts'
export {
  isThirdPartyLocationBatch,
  type ThirdPartyLocationBatch,
} from '../api/definitions/third-party-location-batch.ts'
export {
  isThirdPartyProtocol,
  isThirdPartyProtocolInstances,
  type ThirdPartyProtocol,
  type ThirdPartyProtocolInstances,
} from '../api/definitions/third-party-protocol.ts'
export {
  isThirdPartyProtocolBase,
  isThirdPartyProtocolBaseFieldType,
  type ThirdPartyProtocolBase,
  type ThirdPartyProtocolBaseFieldType,
} from '../api/definitions/third-party-protocol-base.ts'
export {
  isThirdPartyProtocolInstance,
  type ThirdPartyProtocolInstance,
} from '../api/definitions/third-party-protocol-instance.ts'
export { isThirdPartySigned, type ThirdPartySigned } from '../api/definitions/third-party-signed.ts'
export { isThirdPartyUser, type ThirdPartyUser } from '../api/definitions/third-party-user.ts'
export { isThirdPartyUserBatch, type ThirdPartyUserBatch } from '../api/definitions/third-party-user-batch.ts'
export { isTimelineBatch, type TimelineBatch } from '../api/definitions/timeline-batch.ts'
export { isUnsignedProp, type UnsignedProp } from '../api/definitions/unsigned-prop.ts'
export { isUserIdentifier, type UserIdentifier } from '../api/definitions/user-identifier.ts'
export { isWellknownClient, type WellknownClient } from '../api/definitions/wellknown-client.ts'
export { isWellknownHomeserver, type WellknownHomeserver } from '../api/definitions/wellknown-homeserver.ts'
export {
  isWellknownIdentityServer,
  type WellknownIdentityServer,
} from '../api/definitions/wellknown-identity-server.ts'
