import { refuse } from './invalid-parameter.ts'
import { isPlainObject } from './json.ts'

/** Takes options, and refuses anything that is no object. */
export const requireOptions = (options: unknown): object =>
  isPlainObject(options) ? options : refuse('options', 'an object', options)
