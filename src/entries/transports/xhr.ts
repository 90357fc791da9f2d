/**
 * The transport over `XMLHttpRequest`, for browsers: it shows how far an upload is.
 *
 * @module
 */
export { type XhrTransportOptions, xhrTransport } from '../../platform/xhr-transport.ts'
