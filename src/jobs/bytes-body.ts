import { requireBytes } from '../internal/bytes.ts'
import { type BytesBody, bytesBody as bodyOfBytes } from './body.ts'

/**
 * Makes a body from bytes.
 *
 * Whoever reads responses has bytes for certain, and makes a body of them without this look.
 * @throws InvalidParameterError on anything but a Uint8Array.
 */
export const bytesBody = (bytes: Uint8Array): BytesBody => bodyOfBytes(requireBytes('body', bytes))
