import type { Schema } from '../specification/operation-spec.ts'

/**
 * Reads the text of a parameter as the type that its schema has.
 *
 * A text that is not of this type stays a text, in which the schema then finds the fault.
 */
export const textValue = (text: string, { type }: Schema): unknown => {
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
