/** What file systems take, in bytes of UTF-8, less the sign that may come before it. */
const maxBytes = 254

/**
 * Makes a name that a file can safely be given of what somebody else calls it: a server, or the sender of an event.
 *
 * It is the last part of a path, without control characters and those that turn the direction of writing; it
 * neither begins nor ends with a dot or a space; what Windows has another use for becomes `_`; it has at most 255
 * bytes, and keeps its ending when it is cut.
 * @returns undefined if nothing is left
 * @example
 * safeFileName('../../.ssh/authorized_keys') // => 'authorized_keys'
 * safeFileName('NUL.txt') // => '_NUL.txt'
 * safeFileName('..') // => undefined
 */
export const safeFileName = (name: string): string | undefined => {
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,16})?$/s.exec(clean(name)) ?? []
  const kept = [...stem].slice(0, maxBytes)
  while (encodeURIComponent(kept.join('') + ending).replace(/%../g, '%').length > maxBytes) kept.pop()
  return (kept.join('') + ending).replace(/[\s.]+$/, '').replace(device, '_$&') || undefined
}

const clean = (name: string): string =>
  name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+/, '')

/** Windows opens a device by these names, whatever their ending. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|con(?:in|out)\$)\s*(?:\.|$)/i
