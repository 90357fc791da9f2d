import { refuse } from './invalid-parameter.ts'

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const fieldValue = /^(?:[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?$/

/** Tells whether this is a header name (RFC 9110, section 5.1). Platforms that copy fields would lose `__proto__`. */
const isHeaderName = (name: string): boolean => token.test(name) && name !== '__proto__'

/** Tells whether a header can have this value (RFC 9110, section 5.5): no line break, no surrounding space. */
const isHeaderValue = (value: string): boolean => fieldValue.test(value)

/**
 * Refuses a header that HTTP cannot carry, so that a value never splits into two.
 *
 * @throws InvalidParameterError naming the header.
 */
export const checkHeader = (name: unknown, value: unknown, field?: string): void => {
  if (typeof name !== 'string' || !isHeaderName(name)) {
    refuse(field ?? 'header name', 'an HTTP token as name', name)
  }
  if (typeof value !== 'string' || !isHeaderValue(value)) {
    const expected = 'a value of printable Latin-1 characters without a line break or surrounding space'
    refuse(field ?? `header ${name}`, expected, value)
  }
}
