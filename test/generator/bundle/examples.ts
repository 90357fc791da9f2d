import { posix } from 'node:path'
import {
  at,
  type Documents,
  type Located,
  members,
  type Value,
} from '../../../generator/specification/documents.ts'
import type { RawOperation } from '../../../generator/specification/operations.ts'
import { pointer } from '../../../src/internal/pointer.ts'

/** An example of the specification, and where its schema is in the bundle's operation. */
export interface Example {
  readonly schemaAt: string
  readonly value: Value | undefined
}

/** Finds the examples of an operation's parameters, of its body and of its responses. */
export const examplesOf = (documents: Documents, raw: RawOperation): readonly Example[] => [
  ...raw.parameters
    .map(({ node }, i) => ({ schemaAt: pointer(['parameters', i, 'schema']), value: node.example }))
    .filter(({ value }) => value !== undefined),
  ...(raw.requestBody === undefined ? [] : inContent(documents, raw.requestBody, ['body'])),
  ...raw.responses.flatMap(([status, response]) => inContent(documents, response, ['responses', status])),
]

const inContent = (documents: Documents, response: Located, place: readonly string[]): readonly Example[] =>
  members(response, 'content')
    .filter(([type]) => type === 'application/json')
    .flatMap(([type, content]) => {
      const schema = documents.resolve(at(content, 'schema'))
      const named = members(content, 'examples').map(([, example]) => documents.resolve(example))
      const found = [
        ...named.map((example) => [example, 'value'] as const),
        [content, 'example'] as const,
        [schema, 'example'] as const,
      ]
      return found.flatMap(([{ node, file }, key]) => {
        const value = node[key]
        const schemaAt = pointer([...place, 'content', type])
        return value === undefined ? [] : [{ schemaAt, value: inlined(documents, value, file) }]
      })
    })

/** Puts what an example refers to in place of the reference; what stands beside it goes before. */
const inlined = (documents: Documents, value: Value, file: string): Value => {
  if (Array.isArray(value)) return value.map((item) => inlined(documents, item, file))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...rest } = value as Readonly<Record<string, Value>>
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, item]) => [key, inlined(documents, item, file)]),
  )
  if (typeof $ref !== 'string') return own
  const target = documents.load(posix.join(posix.dirname(file), $ref))
  return { ...(inlined(documents, target.node, target.file) as object), ...own }
}
