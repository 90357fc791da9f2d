import { expect, it } from 'vitest'
import { operationDoc } from '../../../generator/emit/operation-doc.ts'
import type { Operation } from '../../../generator/operation/operation.ts'
import { operationOf } from '../model-of.ts'

const plain = operationOf('/a: { get: { operationId: getA, responses: { 200: { description: Fine. } } } }')
const error = (status: number, ...errcodes: readonly string[]) => ({
  statuses: [status],
  success: false,
  errcodes,
})
const success = (...statuses: readonly number[]) => ({ statuses, success: true, errcodes: [] })

it.each<readonly [string, Partial<Operation>, string, readonly string[]]>([
  ['little', {}, 'no token · safe', ['Status 200']],
  ['a token', { auth: 'required' }, 'needs a token · safe', ['Status 200']],
  [
    'everything',
    {
      auth: 'optional',
      rateLimited: true,
      interactive: true,
      since: '1.3',
      idempotency: 'unsafe',
      deprecated: true,
    },
    'a token is optional · rate-limited · unsafe · user-interactive authentication · since v1.3 · deprecated',
    ['Status 200', '@deprecated'],
  ],
  [
    'responses',
    { responses: [success(200), success(301, 302), error(403, 'M_A', 'M_B'), error(404)] },
    'no token · safe',
    ['Status 200, 301, 302 · errors 403 `M_A`, `M_B`; 404'],
  ],
])('operationDoc says %s', (_, more, facts, lines) => {
  expect(operationDoc({ ...plain, ...more })).toEqual([
    'Makes a job for `getA`.',
    '',
    `\`GET /_matrix/client/v3/a\` · ${facts}`,
    ...lines,
    '@see https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3a',
  ])
})
