// Every platform has it and it does no I/O, though no library of types that is free of I/O declares it.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

/** Reads UTF-8; what is none becomes U+FFFD, and a byte order mark is left out. */
export const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
