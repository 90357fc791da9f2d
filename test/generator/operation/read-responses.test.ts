import { describe, expect, it } from 'vitest'
import { operationOf } from '../model-of.ts'

const read = (responses: string) =>
  operationOf(`/a: { get: { operationId: getA, responses: { ${responses} } } }`, {
    'api/client-server/definitions/errors/rate_limited.yaml': `
type: object
description: As M_UNKNOWN_TOKEN is not.
properties: { errcode: { enum: [M_LIMIT_EXCEEDED] } }`,
    'api/client-server/example.yaml': 'value: { errcode: M_FORBIDDEN }',
  }).responses

describe('readResponses', () => {
  it.each<readonly [string, string, readonly object[]]>([
    ['no response', '', []],
    [
      'a success',
      '200: { description: Not M_FORBIDDEN. }',
      [{ statuses: [200], success: true, errcodes: [] }],
    ],
    [
      'statuses that stand for several',
      '3XX: { description: Moved. }',
      [{ statuses: [301, 302, 303, 307, 308], success: true, errcodes: [] }],
    ],
    [
      'redirects and errors',
      '307: { description: Moved. }, 404: { description: None. }',
      [
        { statuses: [307], success: true, errcodes: [] },
        { statuses: [404], success: false, errcodes: [] },
      ],
    ],
    [
      'codes in a description, sorted and each once',
      '400: { description: "`M_UNKNOWN`, M_BAD_JSON, M_UNKNOWN: not M_ or MM_A." }',
      [{ statuses: [400], success: false, errcodes: ['M_BAD_JSON', 'M_UNKNOWN'] }],
    ],
    [
      'a code at the end of a sentence, and one that goes on over a line',
      '400: { description: "It is M_TOO_LARGE_. Or M_A2" }',
      [{ statuses: [400], success: false, errcodes: ['M_A2', 'M_TOO_LARGE'] }],
    ],
    [
      'codes in examples, also by reference',
      '403: { description: No., content: { application/json: { examples: { a: { value: { errcode: M_GUEST } }, b: { $ref: example.yaml } } } } }',
      [{ statuses: [403], success: false, errcodes: ['M_FORBIDDEN', 'M_GUEST'] }],
    ],
    [
      'a whole class of errors by its first status',
      '4XX: { description: No. }',
      [{ statuses: [400], success: false, errcodes: [] }],
    ],
    [
      'codes in a description rather than those in a schema',
      '429: { description: M_A, content: { application/json: { schema: { $ref: definitions/errors/rate_limited.yaml } } } }',
      [{ statuses: [429], success: false, errcodes: ['M_A'] }],
    ],
    [
      'no code that the schema of all errors has for an example',
      '400: { description: No., content: { application/json: { schema: { properties: { errcode: { example: M_UNKNOWN } } } } } }',
      [{ statuses: [400], success: false, errcodes: [] }],
    ],
    [
      'codes in a schema, but not in its description',
      '429: { description: Wait., content: { application/json: { schema: { $ref: definitions/errors/rate_limited.yaml } } } }',
      [{ statuses: [429], success: false, errcodes: ['M_LIMIT_EXCEEDED'] }],
    ],
  ])('reads %s', (_, given, want) => {
    expect(read(given)).toEqual(want)
  })
})
