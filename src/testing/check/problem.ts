/** A place where a request is not as the specification says. */
export interface RequestProblem {
  /** The part of the request that is wrong. */
  readonly in: 'method' | 'path' | 'query' | 'header' | 'body'
  /** The parameter's name; in the body the JSON Pointer of the place, which is empty for all of it. */
  readonly path: string
  /** What the specification has there. */
  readonly expected: string
  /** What the request has there: its kind, or the value itself if that is short and no secret. */
  readonly found: string
  /** The code of the refusal. */
  readonly errcode: string
}

/** Writes a problem as a sentence: `query limit: expected integer, got "ten"`. */
export const problemText = ({ in: part, path, expected, found }: RequestProblem): string =>
  `${part}${path === '' ? '' : ` ${path}`}: expected ${expected}, got ${found}`

/** What the names of secrets end with. */
export const secretEndings = 'token|password|secret|private_key|session_data|session_key'

const secretName = new RegExp(`(?:${secretEndings})$`, 'i')

/** Tells whether a field, a parameter or what is inside of it must not be shown. */
export const isSecretName = (name: string): boolean => secretName.test(name)

const longest = 60

/** Says what was found: a text as it is, if it may be shown, and of anything else the kind. */
export const describeFound = (value: unknown, mayShow: boolean): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return mayShow ? String(value) : 'number'
  if (typeof value !== 'string' || !mayShow) return typeof value
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
}
