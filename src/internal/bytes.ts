/** Tells whether there are bytes that are the same as others. */
export const isSameBytes = (found: Uint8Array | undefined, wanted: Uint8Array): boolean =>
  found?.length === wanted.length && found.every((byte, index) => byte === wanted[index])
