// The request that all contestants send: one event to one room, with a new transaction id and another text each time.
export const roomId = '!d41d8cd:matrix.example.org'
export const eventType = 'm.room.message'
export const accessToken = 'syt_YWxpY2U_abcdefghijklmnop_1a2b3c'
export const eventId = '$d41d8cd98f00b204e9800998ecf8427e'

/** Sends the event of a number, and gives the id that the server gave it. */
export type Send = (number: number) => Promise<string | undefined>

/** The content of the event of a number. */
export const contentOf = (number: number) => ({ msgtype: 'm.text', body: `event ${number}` })

/** The transaction id of the event of a number. */
export const txnIdOf = (number: number): string => `m${number}`

/** The path of the request, made from its parts as any client makes it. */
export const pathOf = (number: number): string => {
  const [room, type, txnId] = [roomId, eventType, txnIdOf(number)].map(encodeURIComponent)
  return `/_matrix/client/v3/rooms/${room}/send/${type}/${txnId}`
}
