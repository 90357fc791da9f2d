/**
 * Reads a date of HTTP (RFC 9110, section 5.6.7).
 *
 * Recipients have to take three forms: that of today, that of RFC 850, and that of C's `asctime`, which names no zone.
 * @returns milliseconds since 1970; NaN for what the platform takes for no date
 */
export const parseHttpDate = (text = ''): number =>
  Date.parse(text.includes(':') ? text.replace(/( GMT)?$/, ' GMT') : '')
