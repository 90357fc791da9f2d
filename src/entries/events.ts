// Generated from the Matrix specification by generator/. Do not edit.

/**
 * The contents of events, and how to tell them.
 *
 * @module
 */

export { type AvatarInfo, isAvatarInfo } from '../api/definitions/avatar-info.ts'
export { type CallEvent, isCallEvent } from '../api/definitions/call-event.ts'
export { type ImageInfo, isImageInfo } from '../api/definitions/image-info.ts'
export {
  isKeyVerificationRelatesTo,
  type KeyVerificationRelatesTo,
} from '../api/definitions/key-verification-relates-to.ts'
export {
  isMTextContentBlock,
  isMTextContentBlockTextualRepresentation,
  type MTextContentBlock,
  type MTextContentBlockTextualRepresentation,
} from '../api/definitions/m-text-content-block.ts'
export {
  isModerationPolicyRule,
  type ModerationPolicyRule,
} from '../api/definitions/moderation-policy-rule.ts'
export { isPushCondition, type PushCondition } from '../api/definitions/push-condition.ts'
export { isPushRule, type PushRule } from '../api/definitions/push-rule.ts'
export { isPushRuleset, type PushRuleset } from '../api/definitions/push-ruleset.ts'
export { isRecentEmoji, type RecentEmoji } from '../api/definitions/recent-emoji.ts'
export { isRoomKeyWithheld, type RoomKeyWithheld } from '../api/definitions/room-key-withheld.ts'
export {
  isSdpStreamMetadata,
  isSdpStreamMetadataStreamMetadata,
  type SdpStreamMetadata,
  type SdpStreamMetadataStreamMetadata,
} from '../api/definitions/sdp-stream-metadata.ts'
export {
  isSignedThirdPartyInvite,
  type SignedThirdPartyInvite,
} from '../api/definitions/signed-third-party-invite.ts'
export { isTag, type Tag } from '../api/definitions/tag.ts'
export { isThumbnailInfo, type ThumbnailInfo } from '../api/definitions/thumbnail-info.ts'
export { type AcceptedTermsContent, isAcceptedTermsContent } from '../api/events/accepted-terms.ts'
export {
  type CallAnswerAnswer,
  type CallAnswerContent,
  isCallAnswerAnswer,
  isCallAnswerContent,
} from '../api/events/call-answer.ts'
export {
  type CallCandidatesCandidate,
  type CallCandidatesContent,
  isCallCandidatesCandidate,
  isCallCandidatesContent,
} from '../api/events/call-candidates.ts'
export { type CallHangupContent, isCallHangupContent } from '../api/events/call-hangup.ts'
export {
  type CallInviteContent,
  type CallInviteOffer,
  isCallInviteContent,
  isCallInviteOffer,
} from '../api/events/call-invite.ts'
export {
  type CallNegotiateContent,
  type CallNegotiateDescription,
  isCallNegotiateContent,
  isCallNegotiateDescription,
} from '../api/events/call-negotiate.ts'
export { type CallRejectContent, isCallRejectContent } from '../api/events/call-reject.ts'
export {
  type CallSdpStreamMetadataChangedContent,
  isCallSdpStreamMetadataChangedContent,
} from '../api/events/call-sdp-stream-metadata-changed.ts'
export { type CallSelectAnswerContent, isCallSelectAnswerContent } from '../api/events/call-select-answer.ts'
export type {
  BasicEventContents,
  EventContentMixins,
  RoomEventContent,
  RoomEventContents,
  StateEventContent,
  StateEventContents,
} from '../api/events/contents.ts'
export { type DirectContent, isDirectContent } from '../api/events/direct.ts'
export { type DummyContent, isDummyContent } from '../api/events/dummy.ts'
export { type ForwardedRoomKeyContent, isForwardedRoomKeyContent } from '../api/events/forwarded-room-key.ts'
export { type FullyReadContent, isFullyReadContent } from '../api/events/fully-read.ts'
export { type IdentityServerContent, isIdentityServerContent } from '../api/events/identity-server.ts'
export { type IgnoredUserListContent, isIgnoredUserListContent } from '../api/events/ignored-user-list.ts'
export { type ImagePackRoomsContent, isImagePackRoomsContent } from '../api/events/image-pack-rooms.ts'
export {
  type InvitePermissionConfigContent,
  isInvitePermissionConfigContent,
} from '../api/events/invite-permission-config.ts'
export { isKeyBackupContent, type KeyBackupContent } from '../api/events/key-backup.ts'
export {
  isKeyVerificationAcceptContent,
  type KeyVerificationAcceptContent,
} from '../api/events/key-verification-accept.ts'
export {
  isKeyVerificationCancelContent,
  type KeyVerificationCancelContent,
} from '../api/events/key-verification-cancel.ts'
export {
  isKeyVerificationDoneContent,
  type KeyVerificationDoneContent,
} from '../api/events/key-verification-done.ts'
export {
  isKeyVerificationKeyContent,
  type KeyVerificationKeyContent,
} from '../api/events/key-verification-key.ts'
export {
  isKeyVerificationMacContent,
  type KeyVerificationMacContent,
} from '../api/events/key-verification-mac.ts'
export {
  isKeyVerificationReadyContent,
  type KeyVerificationReadyContent,
} from '../api/events/key-verification-ready.ts'
export {
  isKeyVerificationRequestContent,
  type KeyVerificationRequestContent,
} from '../api/events/key-verification-request.ts'
export {
  isKeyVerificationStartContent,
  type KeyVerificationStartContent,
} from '../api/events/key-verification-start.ts'
export {
  isKeyVerificationStartReciprocateV1Content,
  type KeyVerificationStartReciprocateV1Content,
} from '../api/events/key-verification-start-reciprocate-v1.ts'
export {
  isKeyVerificationStartSasV1Content,
  type KeyVerificationStartSasV1Content,
} from '../api/events/key-verification-start-sas-v1.ts'
export { isMarkedUnreadContent, type MarkedUnreadContent } from '../api/events/marked-unread.ts'
export { isPolicyRuleRoomContent, type PolicyRuleRoomContent } from '../api/events/policy-rule-room.ts'
export { isPolicyRuleServerContent, type PolicyRuleServerContent } from '../api/events/policy-rule-server.ts'
export { isPolicyRuleUserContent, type PolicyRuleUserContent } from '../api/events/policy-rule-user.ts'
export { isPresenceContent, type PresenceContent } from '../api/events/presence.ts'
export { isPushRulesContent, type PushRulesContent } from '../api/events/push-rules.ts'
export {
  isReactionContent,
  isReactionReactionRelatesTo,
  type ReactionContent,
  type ReactionReactionRelatesTo,
} from '../api/events/reaction.ts'
export {
  isReceiptContent,
  isReceiptEventReceipts,
  isReceiptMReadPrivate,
  isReceiptReceipt,
  type ReceiptContent,
  type ReceiptEventReceipts,
  type ReceiptMReadPrivate,
  type ReceiptReceipt,
} from '../api/events/receipt.ts'
export { isRecentEmojiContent, type RecentEmojiContent } from '../api/events/recent-emoji.ts'
export { isRoomAvatarContent, type RoomAvatarContent } from '../api/events/room-avatar.ts'
export {
  isRoomCanonicalAliasContent,
  type RoomCanonicalAliasContent,
} from '../api/events/room-canonical-alias.ts'
export {
  isRoomCreateContent,
  isRoomCreatePreviousRoom,
  type RoomCreateContent,
  type RoomCreatePreviousRoom,
} from '../api/events/room-create.ts'
export {
  isRoomEncryptedCiphertextInfo,
  isRoomEncryptedContent,
  type RoomEncryptedCiphertextInfo,
  type RoomEncryptedContent,
} from '../api/events/room-encrypted.ts'
export { isRoomEncryptionContent, type RoomEncryptionContent } from '../api/events/room-encryption.ts'
export { isRoomGuestAccessContent, type RoomGuestAccessContent } from '../api/events/room-guest-access.ts'
export {
  isRoomHistoryVisibilityContent,
  type RoomHistoryVisibilityContent,
} from '../api/events/room-history-visibility.ts'
export {
  isRoomImagePackContent,
  isRoomImagePackImagePackImage,
  isRoomImagePackImagePackMeta,
  type RoomImagePackContent,
  type RoomImagePackImagePackImage,
  type RoomImagePackImagePackMeta,
} from '../api/events/room-image-pack.ts'
export {
  isRoomJoinRulesAllowCondition,
  isRoomJoinRulesContent,
  type RoomJoinRulesAllowCondition,
  type RoomJoinRulesContent,
} from '../api/events/room-join-rules.ts'
export { isRoomKeyContent, type RoomKeyContent } from '../api/events/room-key.ts'
export { isRoomKeyBundleContent, type RoomKeyBundleContent } from '../api/events/room-key-bundle.ts'
export {
  isRoomKeyRequestContent,
  isRoomKeyRequestRequestedKeyInfo,
  type RoomKeyRequestContent,
  type RoomKeyRequestRequestedKeyInfo,
} from '../api/events/room-key-request.ts'
export { isRoomKeyWithheldContent, type RoomKeyWithheldContent } from '../api/events/room-key-withheld.ts'
export {
  isRoomMemberContent,
  isRoomMemberThirdPartyInvite,
  type RoomMemberContent,
  type RoomMemberThirdPartyInvite,
} from '../api/events/room-member.ts'
export { isRoomMessageContent, type RoomMessageContent } from '../api/events/room-message.ts'
export {
  isRoomMessageAudioAudioInfo,
  isRoomMessageAudioContent,
  type RoomMessageAudioAudioInfo,
  type RoomMessageAudioContent,
} from '../api/events/room-message-audio.ts'
export { isRoomMessageEmoteContent, type RoomMessageEmoteContent } from '../api/events/room-message-emote.ts'
export {
  isRoomMessageFileContent,
  isRoomMessageFileFileInfo,
  type RoomMessageFileContent,
  type RoomMessageFileFileInfo,
} from '../api/events/room-message-file.ts'
export { isRoomMessageImageContent, type RoomMessageImageContent } from '../api/events/room-message-image.ts'
export {
  isRoomMessageKeyVerificationRequestContent,
  type RoomMessageKeyVerificationRequestContent,
} from '../api/events/room-message-key-verification-request.ts'
export {
  isRoomMessageLocationContent,
  isRoomMessageLocationLocationInfo,
  type RoomMessageLocationContent,
  type RoomMessageLocationLocationInfo,
} from '../api/events/room-message-location.ts'
export {
  isRoomMessageNoticeContent,
  type RoomMessageNoticeContent,
} from '../api/events/room-message-notice.ts'
export {
  isRoomMessageServerNoticeContent,
  type RoomMessageServerNoticeContent,
} from '../api/events/room-message-server-notice.ts'
export { isRoomMessageTextContent, type RoomMessageTextContent } from '../api/events/room-message-text.ts'
export {
  isRoomMessageVideoContent,
  isRoomMessageVideoVideoInfo,
  type RoomMessageVideoContent,
  type RoomMessageVideoVideoInfo,
} from '../api/events/room-message-video.ts'
export { isRoomNameContent, type RoomNameContent } from '../api/events/room-name.ts'
export { isRoomPinnedEventsContent, type RoomPinnedEventsContent } from '../api/events/room-pinned-events.ts'
export {
  isRoomPolicyContent,
  isRoomPolicyPublicKeys,
  type RoomPolicyContent,
  type RoomPolicyPublicKeys,
} from '../api/events/room-policy.ts'
export {
  isRoomPowerLevelsContent,
  isRoomPowerLevelsNotifications,
  type RoomPowerLevelsContent,
  type RoomPowerLevelsNotifications,
} from '../api/events/room-power-levels.ts'
export { isRoomRedactionContent, type RoomRedactionContent } from '../api/events/room-redaction.ts'
export { isRoomServerAclContent, type RoomServerAclContent } from '../api/events/room-server-acl.ts'
export {
  isRoomThirdPartyInviteContent,
  isRoomThirdPartyInvitePublicKeys,
  type RoomThirdPartyInviteContent,
  type RoomThirdPartyInvitePublicKeys,
} from '../api/events/room-third-party-invite.ts'
export { isRoomTombstoneContent, type RoomTombstoneContent } from '../api/events/room-tombstone.ts'
export {
  isRoomTopicContent,
  isRoomTopicTopicContentBlock,
  type RoomTopicContent,
  type RoomTopicTopicContentBlock,
} from '../api/events/room-topic.ts'
export { isSecretRequestContent, type SecretRequestContent } from '../api/events/secret-request.ts'
export { isSecretSendContent, type SecretSendContent } from '../api/events/secret-send.ts'
export { isSpaceChildContent, type SpaceChildContent } from '../api/events/space-child.ts'
export { isSpaceParentContent, type SpaceParentContent } from '../api/events/space-parent.ts'
export { isStickerContent, type StickerContent } from '../api/events/sticker.ts'
export { isTagContent, type TagContent } from '../api/events/tag.ts'
export { isTypingContent, type TypingContent } from '../api/events/typing.ts'
