import type { Operation } from '../operation/operation.ts'

const tokens = { required: 'needs a token', optional: 'a token is optional', none: 'no token' } as const

/** Says the facts of an operation. */
export const operationDoc = (operation: Operation): readonly string[] => [
  `Makes a job for \`${operation.operationId}\`.`,
  '',
  ...factLines(operation),
  `@see ${operation.link}`,
]

const factLines = (operation: Operation): readonly string[] => {
  const { method, path, auth, rateLimited, deprecated, since, idempotency, interactive } = operation
  const facts = [
    `\`${method} ${path}\``,
    tokens[auth],
    rateLimited ? 'rate-limited' : undefined,
    idempotency,
    interactive ? 'user-interactive authentication' : undefined,
    since === undefined ? undefined : `since v${since}`,
    deprecated ? 'deprecated' : undefined,
  ].filter((fact) => fact !== undefined)
  return [`${facts.join(' · ')}`, ...responseLines(operation), ...(deprecated ? ['@deprecated'] : [])]
}

const responseLines = ({ responses }: Operation): readonly string[] => {
  const statuses = responses.filter(({ success }) => success).flatMap((response) => response.statuses)
  const errors = responses
    .filter(({ success }) => !success)
    .map(({ statuses: [status], errcodes }) =>
      [status, errcodes.map((code) => `\`${code}\``).join(', ')].join(' ').trim(),
    )
  const line = `Status ${statuses.join(', ')}`
  return [errors.length === 0 ? line : `${line} · errors ${errors.join('; ')}`]
}
