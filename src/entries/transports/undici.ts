/**
 * The transport over undici, for Node; undici is an optional peer dependency.
 *
 * @module
 */
export { type UndiciTransportOptions, undiciTransport } from '../../platform/undici-transport.ts'
