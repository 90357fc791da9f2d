import { decodeBase64 } from '../../internal/base64.ts'

/** A PNG of one gray pixel. */
export const picture: Uint8Array = decodeBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
)
