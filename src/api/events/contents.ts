// Generated from the Matrix specification by generator/. Do not edit.

import type { JsonObject } from '../../internal/json.ts'
import type { AcceptedTermsContent } from './accepted-terms.ts'
import type { CallAnswerContent } from './call-answer.ts'
import type { CallCandidatesContent } from './call-candidates.ts'
import type { CallHangupContent } from './call-hangup.ts'
import type { CallInviteContent } from './call-invite.ts'
import type { CallNegotiateContent } from './call-negotiate.ts'
import type { CallRejectContent } from './call-reject.ts'
import type { CallSdpStreamMetadataChangedContent } from './call-sdp-stream-metadata-changed.ts'
import type { CallSelectAnswerContent } from './call-select-answer.ts'
import type { DirectContent } from './direct.ts'
import type { DummyContent } from './dummy.ts'
import type { ForwardedRoomKeyContent } from './forwarded-room-key.ts'
import type { FullyReadContent } from './fully-read.ts'
import type { IdentityServerContent } from './identity-server.ts'
import type { IgnoredUserListContent } from './ignored-user-list.ts'
import type { ImagePackRoomsContent } from './image-pack-rooms.ts'
import type { InvitePermissionConfigContent } from './invite-permission-config.ts'
import type { KeyBackupContent } from './key-backup.ts'
import type { KeyVerificationAcceptContent } from './key-verification-accept.ts'
import type { KeyVerificationCancelContent } from './key-verification-cancel.ts'
import type { KeyVerificationDoneContent } from './key-verification-done.ts'
import type { KeyVerificationKeyContent } from './key-verification-key.ts'
import type { KeyVerificationMacContent } from './key-verification-mac.ts'
import type { KeyVerificationReadyContent } from './key-verification-ready.ts'
import type { KeyVerificationRequestContent } from './key-verification-request.ts'
import type { KeyVerificationStartReciprocateV1Content } from './key-verification-start-reciprocate-v1.ts'
import type { KeyVerificationStartSasV1Content } from './key-verification-start-sas-v1.ts'
import type { MarkedUnreadContent } from './marked-unread.ts'
import type { PolicyRuleRoomContent } from './policy-rule-room.ts'
import type { PolicyRuleServerContent } from './policy-rule-server.ts'
import type { PolicyRuleUserContent } from './policy-rule-user.ts'
import type { PresenceContent } from './presence.ts'
import type { PushRulesContent } from './push-rules.ts'
import type { ReactionContent } from './reaction.ts'
import type { ReceiptContent } from './receipt.ts'
import type { RecentEmojiContent } from './recent-emoji.ts'
import type { RoomAvatarContent } from './room-avatar.ts'
import type { RoomCanonicalAliasContent } from './room-canonical-alias.ts'
import type { RoomCreateContent } from './room-create.ts'
import type { RoomEncryptedContent } from './room-encrypted.ts'
import type { RoomEncryptionContent } from './room-encryption.ts'
import type { RoomGuestAccessContent } from './room-guest-access.ts'
import type { RoomHistoryVisibilityContent } from './room-history-visibility.ts'
import type { RoomImagePackContent } from './room-image-pack.ts'
import type { RoomJoinRulesContent } from './room-join-rules.ts'
import type { RoomKeyContent } from './room-key.ts'
import type { RoomKeyBundleContent } from './room-key-bundle.ts'
import type { RoomKeyRequestContent } from './room-key-request.ts'
import type { RoomKeyWithheldContent } from './room-key-withheld.ts'
import type { RoomMemberContent } from './room-member.ts'
import type { RoomMessageAudioContent } from './room-message-audio.ts'
import type { RoomMessageEmoteContent } from './room-message-emote.ts'
import type { RoomMessageFileContent } from './room-message-file.ts'
import type { RoomMessageImageContent } from './room-message-image.ts'
import type { RoomMessageKeyVerificationRequestContent } from './room-message-key-verification-request.ts'
import type { RoomMessageLocationContent } from './room-message-location.ts'
import type { RoomMessageNoticeContent } from './room-message-notice.ts'
import type { RoomMessageServerNoticeContent } from './room-message-server-notice.ts'
import type { RoomMessageTextContent } from './room-message-text.ts'
import type { RoomMessageVideoContent } from './room-message-video.ts'
import type { RoomNameContent } from './room-name.ts'
import type { RoomPinnedEventsContent } from './room-pinned-events.ts'
import type { RoomPolicyContent } from './room-policy.ts'
import type { RoomPowerLevelsContent } from './room-power-levels.ts'
import type { RoomRedactionContent } from './room-redaction.ts'
import type { RoomServerAclContent } from './room-server-acl.ts'
import type { RoomThirdPartyInviteContent } from './room-third-party-invite.ts'
import type { RoomTombstoneContent } from './room-tombstone.ts'
import type { RoomTopicContent } from './room-topic.ts'
import type { SecretRequestContent } from './secret-request.ts'
import type { SecretSendContent } from './secret-send.ts'
import type { SpaceChildContent } from './space-child.ts'
import type { SpaceParentContent } from './space-parent.ts'
import type { StickerContent } from './sticker.ts'
import type { TagContent } from './tag.ts'
import type { TypingContent } from './typing.ts'

/**
 * The contents of events in the timeline of a room, by type. An application adds its own by declaration merging.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export interface RoomEventContents {
  readonly 'm.call.answer': CallAnswerContent
  readonly 'm.call.candidates': CallCandidatesContent
  readonly 'm.call.hangup': CallHangupContent
  readonly 'm.call.invite': CallInviteContent
  readonly 'm.call.negotiate': CallNegotiateContent
  readonly 'm.call.reject': CallRejectContent
  readonly 'm.call.sdp_stream_metadata_changed': CallSdpStreamMetadataChangedContent
  readonly 'm.call.select_answer': CallSelectAnswerContent
  readonly 'm.reaction': ReactionContent
  readonly 'm.room.message':
    | RoomMessageAudioContent
    | RoomMessageEmoteContent
    | RoomMessageFileContent
    | RoomMessageImageContent
    | RoomMessageKeyVerificationRequestContent
    | RoomMessageLocationContent
    | RoomMessageNoticeContent
    | RoomMessageServerNoticeContent
    | RoomMessageTextContent
    | RoomMessageVideoContent
  readonly 'm.room.redaction': RoomRedactionContent
  readonly 'm.sticker': StickerContent
}

/**
 * The contents of events that are a room's state, by type. An application adds its own by declaration merging.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export interface StateEventContents {
  readonly 'm.policy.rule.room': PolicyRuleRoomContent
  readonly 'm.policy.rule.server': PolicyRuleServerContent
  readonly 'm.policy.rule.user': PolicyRuleUserContent
  readonly 'm.room.avatar': RoomAvatarContent
  readonly 'm.room.canonical_alias': RoomCanonicalAliasContent
  readonly 'm.room.create': RoomCreateContent
  readonly 'm.room.encryption': RoomEncryptionContent
  readonly 'm.room.guest_access': RoomGuestAccessContent
  readonly 'm.room.history_visibility': RoomHistoryVisibilityContent
  readonly 'm.room.image_pack': RoomImagePackContent
  readonly 'm.room.join_rules': RoomJoinRulesContent
  readonly 'm.room.member': RoomMemberContent
  readonly 'm.room.name': RoomNameContent
  readonly 'm.room.pinned_events': RoomPinnedEventsContent
  readonly 'm.room.policy': RoomPolicyContent
  readonly 'm.room.power_levels': RoomPowerLevelsContent
  readonly 'm.room.server_acl': RoomServerAclContent
  readonly 'm.room.third_party_invite': RoomThirdPartyInviteContent
  readonly 'm.room.tombstone': RoomTombstoneContent
  readonly 'm.room.topic': RoomTopicContent
  readonly 'm.space.child': SpaceChildContent
  readonly 'm.space.parent': SpaceParentContent
}

/**
 * The contents of events outside the timeline and the state of a room, by type. An application adds its own by declaration merging.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export interface BasicEventContents {
  readonly 'm.accepted_terms': AcceptedTermsContent
  readonly 'm.direct': DirectContent
  readonly 'm.dummy': DummyContent
  readonly 'm.forwarded_room_key': ForwardedRoomKeyContent
  readonly 'm.fully_read': FullyReadContent
  readonly 'm.identity_server': IdentityServerContent
  readonly 'm.ignored_user_list': IgnoredUserListContent
  readonly 'm.image_pack.rooms': ImagePackRoomsContent
  readonly 'm.invite_permission_config': InvitePermissionConfigContent
  readonly 'm.key.verification.accept': KeyVerificationAcceptContent
  readonly 'm.key.verification.cancel': KeyVerificationCancelContent
  readonly 'm.key.verification.done': KeyVerificationDoneContent
  readonly 'm.key.verification.key': KeyVerificationKeyContent
  readonly 'm.key.verification.mac': KeyVerificationMacContent
  readonly 'm.key.verification.ready': KeyVerificationReadyContent
  readonly 'm.key.verification.request': KeyVerificationRequestContent
  readonly 'm.key.verification.start':
    | KeyVerificationStartReciprocateV1Content
    | KeyVerificationStartSasV1Content
  readonly 'm.key_backup': KeyBackupContent
  readonly 'm.marked_unread': MarkedUnreadContent
  readonly 'm.presence': PresenceContent
  readonly 'm.push_rules': PushRulesContent
  readonly 'm.receipt': ReceiptContent
  readonly 'm.recent_emoji': RecentEmojiContent
  readonly 'm.room.encrypted': RoomEncryptedContent
  readonly 'm.room_key.withheld': RoomKeyWithheldContent
  readonly 'm.room_key': RoomKeyContent
  readonly 'm.room_key_bundle': RoomKeyBundleContent
  readonly 'm.room_key_request': RoomKeyRequestContent
  readonly 'm.secret.request': SecretRequestContent
  readonly 'm.secret.send': SecretSendContent
  readonly 'm.tag': TagContent
  readonly 'm.typing': TypingContent
}

/**
 * What any content of an event in a timeline may have besides its own fields.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#forming-relationships-between-events
 */
export interface EventContentMixins {
  readonly 'm.relates_to'?: JsonObject | null
  readonly 'm.mentions'?: {
    readonly user_ids?: readonly string[] | null
    readonly room?: boolean | null
  } | null
  readonly 'm.new_content'?: JsonObject | null
}

/**
 * The content of an event in a timeline by its type; any object where the type is not known.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export type RoomEventContent<EventType extends string> = EventType extends keyof RoomEventContents
  ? RoomEventContents[EventType] & EventContentMixins
  : EventType extends keyof BasicEventContents
    ? BasicEventContents[EventType] & EventContentMixins
    : JsonObject

/**
 * The content of an event that is a room's state by its type; any object where the type is not known.
 *
 * @see https://spec.matrix.org/v1.18/client-server-api/#events
 */
export type StateEventContent<EventType extends string> = EventType extends keyof StateEventContents
  ? StateEventContents[EventType]
  : JsonObject
