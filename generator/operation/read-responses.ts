import { at, type Located, members, text } from '../specification/documents.ts'
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
      // A whole class is told by its first status, as HTTP does; of redirects, those are meant that lead on.
      statuses: status === '3XX' ? redirects : [Number(status.replace('XX', '00'))],
      success,
      errcodes: success ? [] : errcodes(response, deref),
    }
  })

/**
 * The error codes that a response's description and examples name, or else those of its schema, sorted.
 *
 * The schema that all errors share has `M_UNKNOWN` for an example, which says nothing of any one response.
 */
const errcodes = (response: Located, deref: (at: Located) => Located): readonly string[] => {
  const contents = members(response, 'content').map(([, content]) => content)
  const examples = contents.flatMap((content) =>
    members(content, 'examples').map(([, example]) => JSON.stringify(deref(example).node)),
  )
  const named = codesIn([text(response.node, 'description') ?? '', ...examples].join(' '))
  if (named.length > 0) return named
  const schemas = contents.map((content) => {
    const { description, ...schema } = deref(at(content, 'schema')).node
    return JSON.stringify(schema)
  })
  return codesIn(schemas.join(' ')).filter((code) => code !== 'M_UNKNOWN')
}

const codesIn = (words: string): readonly string[] =>
  [...new Set(words.match(/\bM_[A-Z0-9_]*[A-Z0-9]/g) ?? [])].sort()
