/** A place where the specification and what is made of it part, and why they must. */
export interface Difference {
  /** The file and the JSON Pointer within it. */
  readonly place: string
  readonly reason: string
}

/** Examples that contradict their own schema. */
export const wrongExamples: readonly Difference[] = [
  {
    place:
      'api/client-server/third_party_lookup.yaml#/paths/~1thirdparty~1protocols/get/responses/200/content/application~1json/schema/example',
    reason: 'the protocol gitter has no icon, which a protocol must have',
  },
]

/** Schemas that name properties and leave out that they mean objects: read as objects. */
export const typelessObjects: readonly Difference[] = [
  {
    place: 'api/client-server/definitions/client_event.yaml#/allOf/1/properties/unsigned',
    reason: 'what names properties is meant to be an object, or naming them would say nothing',
  },
]

/** Where a value fits more than one of `oneOf`, which forbids that: read as `anyOf`. */
export const overlappingAlternatives: readonly Difference[] = [
  {
    place:
      'api/client-server/rooms.yaml#/paths/~1rooms~1{roomId}~1state~1{eventType}~1{stateKey}/get/responses/200/content/application~1json/schema',
    reason: 'a whole event is also an object like the content of any event',
  },
]

/** Operations whose response is not looked at, though it has a schema, by API. */
export const ignoredResponses: {
  readonly reason: string
  readonly operationIds: Readonly<Record<'client-server' | 'identity', readonly string[]>>
} = {
  reason: 'its schema names no field: the status says all, and a server that sends nothing is as good',
  operationIds: {
    'client-server': [
      ...['setAccountData', 'setAccountDataPerRoom', 'add3PID', 'bind3PID'],
      ...['updateAppserviceRoomDirectoryVisibility', 'ban', 'unban', 'uploadContentToMXC'],
      ...['uploadCrossSigningKeys', 'updateDevice', 'deleteDevice', 'deleteDevices'],
      ...['setRoomAlias', 'deleteRoomAlias', 'inviteUser', 'putRoomKeysVersion'],
      ...['deleteRoomKeysVersion', 'kick', 'leaveRoom', 'forgetRoom'],
      ...['setRoomVisibilityOnDirectory', 'logout', 'logout_all', 'changePassword'],
      ...['setPresence', 'setProfileField', 'deleteProfileField', 'postPusher'],
      ...['deletePushRule', 'setPushRule', 'setPushRuleEnabled', 'setPushRuleActions'],
      ...['setReadMarker', 'postReceipt', 'reportRoom', 'reportEvent'],
      ...['reportUser', 'setRoomTag', 'deleteRoomTag', 'inviteBy3PID'],
      ...['sendToDevice', 'setTyping'],
    ],
    identity: ['unbindV2', 'logout', 'agreeToTerms'],
  },
}
