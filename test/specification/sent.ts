import { toHttpRequest } from 'matrix-jobs'
import type { DefinedOperation } from 'matrix-jobs/definitions'
import type { Value } from './reading.ts'
import { fileContent, paramsOf, type RequestExample } from './request-of.ts'

/** A request as a server reads it. */
export interface ReadRequest {
  readonly method: string
  readonly path: readonly string[]
  readonly query: readonly (readonly [string, string])[]
  readonly body: unknown
  readonly contentType: string | undefined
}

const session = { serverUrl: 'https://matrix.example.org', accessToken: 'token' }

type Create = (given: typeof session, params: object) => Parameters<typeof toHttpRequest>[0]

/** Makes a job of an example, renders it, and reads it as a server does. */
export const sent = (operation: DefinedOperation, example: RequestExample): ReadRequest => {
  const create = operation.definition as unknown as Create
  const { method, url, body, headers } = toHttpRequest(create(session, paramsOf(operation, example)))
  const { pathname, searchParams } = new URL(url)
  return {
    method,
    path: pathname.split('/').map(decodeURIComponent),
    query: [...searchParams].sort(),
    body: typeof body === 'string' ? JSON.parse(body) : body,
    contentType: headers['Content-Type'],
  }
}

/** Says what a server must read of an example. */
export const meant = ({ method, path, bodyKind }: DefinedOperation, example: RequestExample): ReadRequest => {
  const contentType = example.header['Content-Type'] ?? 'application/json'
  return {
    method,
    path: path
      .split('/')
      .map((segment) => segment.replace(/^\{(.*)\}$/, (_, name) => String(example.path[name]))),
    query: Object.entries(example.query)
      .flatMap(([name, value]) => queryPairs(name, value))
      .sort(),
    body: bodyKind === 'bytes' ? fileContent : example.body,
    contentType: bodyKind === 'none' ? undefined : String(contentType),
  }
}

/** Each item of an array comes under the name again, and each field of an object under its own. */
const queryPairs = (name: string, value: Value): readonly (readonly [string, string])[] => {
  if (Array.isArray(value)) return value.map((item) => [name, String(item)])
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).map(([key, field]) => [key, String(field)])
}
