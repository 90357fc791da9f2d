import type { Send } from './event.ts'

/** Tells of each contestant whether it puts the same on the wire as the first of its group. */
export const sameOnTheWire = async (
  groups: readonly Readonly<Record<string, Send>>[],
  lastRequest: () => Promise<string>,
): Promise<Readonly<Record<string, boolean>>> => {
  const facts: Record<string, boolean> = {}
  for (const group of groups) {
    let floor: string | undefined
    for (const [name, send] of Object.entries(group)) {
      await send(0)
      const sent = normalized(await lastRequest())
      if (floor !== undefined) facts[`${name} sends the bytes that the bare one sends`] = sent === floor
      floor ??= sent
    }
  }
  return facts
}

/** Gives a request with its headers in one order and case, which differ by the way they are handed over. */
const normalized = (request: string): string => {
  const [head = '', body] = request.split('\r\n\r\n')
  const [line, ...headers] = head.split('\r\n')
  return [
    line,
    ...headers.map((header) => header.replace(/^[^:]*/, (name) => name.toLowerCase())).sort(),
    '',
    body,
  ].join('\n')
}
