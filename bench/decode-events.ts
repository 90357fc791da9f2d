/** A line of numbers that look random and are always the same (mulberry32). */
export const dice = (seed: number): ((sides: number) => number) => {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const words =
  'the of and to a in is it you that he was for on are with as I his they be at one have this from'.split(' ')

/** What is drawn: numbers, words and the ids that are made of them. */
export const drawing = (seed: number) => {
  const roll = dice(seed)
  const some = <A>(count: number, make: () => A): readonly A[] => Array.from({ length: count }, make)
  const code = (length: number) => some(length, () => letters[roll(letters.length)]).join('')
  const word = () => words[roll(words.length)] as string
  return {
    roll,
    some,
    code,
    eventId: () => `$${code(43)}`,
    roomId: () => `!${code(18)}:matrix.example.org`,
    user: () => `@${word()}${roll(500)}:matrix.example.org`,
    media: () => `mxc://matrix.example.org/${code(24)}`,
    sentence: () => some(6 + roll(20), word).join(' '),
  }
}

/** What draws. */
export type Drawing = ReturnType<typeof drawing>

/** Draws the events of rooms, each later than the one before. */
export const drawEvents = (draw: Drawing) => {
  const { roll, code, eventId, user, media, sentence } = draw
  let clock = 1_700_000_000_000
  const event = (type: string, content: object, more: object = {}) => {
    clock += 1 + roll(100_000)
    const unsigned = { age: roll(10_000_000) }
    return { type, sender: user(), content, origin_server_ts: clock, unsigned, event_id: eventId(), ...more }
  }
  const member = () => {
    const id = user()
    const content = { membership: 'join', displayname: id.slice(1, 6), avatar_url: media() }
    return event('m.room.member', content, { sender: id, state_key: id })
  }
  const message = () => {
    const [type, content] = messageContent(roll(10), { code, eventId, media, sentence, roll })
    return event(type, content)
  }
  const state = (type: string, content: object) => event(type, content, { state_key: '' })
  return { member, message, state }
}

/** Of ten messages three are encrypted, one is an image, one has markup and one is a reaction. */
const messageContent = (
  kind: number,
  { code, eventId, media, sentence, roll }: Pick<Drawing, 'code' | 'eventId' | 'media' | 'sentence' | 'roll'>,
): readonly [type: string, content: object] => {
  const body = sentence()
  if (kind === 0) {
    const relation = { rel_type: 'm.annotation', event_id: eventId(), key: '👍' }
    return ['m.reaction', { 'm.relates_to': relation }]
  }
  if (kind < 4) {
    const keys = { device_id: code(10), sender_key: code(43), session_id: code(43) }
    return ['m.room.encrypted', { algorithm: 'm.megolm.v1.aes-sha2', ciphertext: code(180), ...keys }]
  }
  if (kind === 4) {
    const info = { w: 800, h: 600, size: roll(1_000_000), mimetype: 'image/png' }
    return ['m.room.message', { msgtype: 'm.image', body: 'image.png', url: media(), info }]
  }
  const markup = kind === 5 ? { format: 'org.matrix.custom.html', formatted_body: `<b>${body}</b>` } : {}
  return ['m.room.message', { msgtype: 'm.text', body, ...markup, 'm.mentions': {} }]
}
