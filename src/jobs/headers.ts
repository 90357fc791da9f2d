import { freeze } from '../internal/freeze.ts'
import { checkHeader } from '../internal/header.ts'

/** Headers by name. No two names differ by case only. */
export interface Headers {
  readonly [name: string]: string
}

/** Reads a header; the case of its name does not count. */
export const header = (headers: Headers, name: string): string | undefined => {
  const wanted = name.toLowerCase()
  for (const key of Object.keys(headers)) if (key.toLowerCase() === wanted) return headers[key]
  return undefined
}

/**
 * Sets a header in a new frozen record; one whose name differs only by case is replaced.
 *
 * `Authorization` gets this spelling whatever the case it is given in, so that its secret is always found.
 * @throws InvalidParameterError on a name or a value that HTTP cannot carry.
 */
export const setHeader = (headers: Headers, name: string, value: unknown, field?: string): Headers => {
  checkHeader(name, value, field)
  const wanted = name.toLowerCase()
  const spelled = wanted === 'authorization' ? 'Authorization' : name
  const kept = Object.entries(headers).filter(([key]) => key.toLowerCase() !== wanted)
  return freeze(Object.fromEntries([...kept, [spelled, value as string]]))
}
