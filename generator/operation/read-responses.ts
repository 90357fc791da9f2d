import { type Located, members, text } from '../specification/documents.ts'
import type { RawOperation } from '../specification/operations.ts'
import type { ResponseFacts } from './operation.ts'

// What a server can mean by 3XX: the redirects that HTTP knows.
const redirects = [301, 302, 303, 307, 308]

/** Reads what is known of each response. */
export const readResponses = (
  { responses }: RawOperation,
  deref: (at: Located) => Located,
): readonly ResponseFacts[] =>
  responses.map(([status, response]) => {
    const success = /^[23]/.test(status)
    return {
      statuses: status.endsWith('XX') ? redirects : [Number(status)],
      success,
      errcodes: success ? [] : errcodes(response, deref),
    }
  })

/** The error codes that a response's description and examples name, sorted. */
const errcodes = (response: Located, deref: (at: Located) => Located): readonly string[] => {
  const examples = members(response, 'content').flatMap(([, content]) => [
    ...members(content, 'examples').map(([, example]) => JSON.stringify(deref(example).node)),
    JSON.stringify(schemaExample(content, deref)),
  ])
  const found = [text(response.node, 'description') ?? '', ...examples]
    .join(' ')
    .match(/\bM_[A-Z0-9_]*[A-Z0-9]/g)
  return [...new Set(found ?? [])].sort()
}

/** What is in a schema of its own for an error, such as that of a rate limit. */
const schemaExample = (content: Located, deref: (at: Located) => Located): unknown => {
  const [, schema] =
    members({ ...content, node: { only: content.node } }, 'only').find(([key]) => key === 'schema') ?? []
  return schema === undefined ? '' : { ...deref(schema).node, description: '' }
}
