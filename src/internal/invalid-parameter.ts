import { TaggedError } from './tagged-error.ts'

/**
 * Thrown where a value is built from bad input: it names the field and says what was expected.
 *
 * The message says what kind of thing was found, never the value itself, since the field may be a secret.
 */
export interface InvalidParameterError extends TaggedError {
  readonly _tag: 'InvalidParameterError'
  /** The parameter or option that was refused, with its path when it is nested: `data/items/0`. */
  readonly field: string
  /** What would have been taken. */
  readonly expected: string
  /** The kind of thing that was found. */
  readonly found: string
}

/** Recognizes what a maker of values throws at bad input. */
export const isInvalidParameterError = (error: unknown): error is InvalidParameterError =>
  error instanceof TaggedError && error._tag === 'InvalidParameterError'

/** Says what kind of thing a value is, and of what is empty, itself. */
export const kindOf = (value: unknown): string => `${value === '' ? '""' : value && typeof value}`

/** Refuses a parameter: throws the {@link InvalidParameterError} that names it. */
export const refuse = (field: string, expected: string, value: unknown): never => {
  const found = kindOf(value)
  throw new TaggedError({
    _tag: 'InvalidParameterError',
    message: `${field}: expected ${expected}, got ${found}`,
    field,
    expected,
    found,
  })
}

/** Takes a string, and refuses anything else. */
export const requireText = (field: string, value: unknown): string =>
  typeof value === 'string' ? value : refuse(field, 'a string', value)

/** Takes a string of some form, and refuses anything else. */
export const requireForm = (field: string, value: unknown, expected: string, form: RegExp): string =>
  typeof value === 'string' && form.test(value) ? value : refuse(field, expected, value)

/** Takes a string that is not empty, and refuses anything else. */
export const requireNonEmpty = (field: string, value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : refuse(field, 'a non-empty string', value)

/** Takes a number that is neither too small nor too big, and refuses anything else. */
export const requireWithin = (field: string, value: unknown, least: number, most = Infinity): number =>
  typeof value === 'number' && value >= least && value <= most
    ? value
    : refuse(field, `a number from ${least} to ${most}`, value)
