/** An operation whose body is the content of an event. */
export interface TypedBody {
  /** The parameter that says the event's type. */
  readonly typeParameter: string
  /** The type that gives the content's type by the event's. */
  readonly contentType: string
}

/** The operations that send events: their parameters are typed by the event's type. */
export const typedBodies: Readonly<Record<string, TypedBody>> = {
  sendMessage: { typeParameter: 'eventType', contentType: 'RoomEventContent' },
  setRoomStateWithKey: { typeParameter: 'eventType', contentType: 'StateEventContent' },
}
