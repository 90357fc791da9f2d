// Every platform has it and it does no I/O, though no library of types that is free of I/O declares it.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** Reads UTF-8; what is none becomes U+FFFD, and a byte order mark is left out. */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

const decoder = /* @__PURE__ */ new TextDecoder()

/** Tells how many bytes a text has as UTF-8; a lone surrogate counts as the U+FFFD that is written for it. */
export const utf8Length = (text: string): number => {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) length += 1
    else if (unit < 0x800) length += 2
    else {
      length += 3
      // The four bytes of a pair: this half and the next are one character.
      if ((text.codePointAt(i) ?? 0) > 0xffff) {
        length += 1
        i++
      }
    }
  }
  return length
}

/** Writes a text as UTF-8. */
export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text)

const encoder = /* @__PURE__ */ new TextEncoder()
