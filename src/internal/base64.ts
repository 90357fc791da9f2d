import { refuse } from './invalid-parameter.ts'

// Every platform has these two, though no library of types that is free of I/O declares them.
declare const atob: (text: string) => string
declare const btoa: (binary: string) => string

/** Writes bytes as base64 with padding (RFC 4648, section 4). */
export const encodeBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  // In portions: as single characters a large file takes seconds, and as one call it overflows the stack.
  for (let i = 0; i < bytes.length; i += 1000) binary += String.fromCharCode(...bytes.subarray(i, i + 1000))
  return btoa(binary)
}

/** Reads base64 back into bytes. */
export const decodeBase64 = (text: string): Uint8Array => {
  const binary = atob(text)
  return new Uint8Array(binary.length).map((_, i) => binary.charCodeAt(i))
}

/**
 * Takes only text that `encodeBase64` could have written.
 *
 * atob also takes white space and missing padding, which would make two texts of the same bytes.
 * @throws InvalidParameterError naming the field.
 */
export const requireBase64 = (field: string, text: unknown): string => {
  try {
    if (typeof text === 'string' && btoa(atob(text)) === text) return text
  } catch {}
  return refuse(field, 'base64 with padding', text)
}
