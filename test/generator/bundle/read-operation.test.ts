import { describe, expect, it } from 'vitest'
import { readOperationSpec } from '../../../generator/bundle/read-operation.ts'
import type { Located, Node, Value } from '../../../generator/specification/documents.ts'
import type { RawOperation } from '../../../generator/specification/operations.ts'
import { documentsOf } from './documents.ts'

const documents = documentsOf({ 'headers.yaml': { required: true, schema: { type: 'string' } } })
const located = (node: Node): Located => ({ node, file: 'api.yaml', pointer: '' })

const read = (operation: Node, parts: Partial<RawOperation> = {}) =>
  readOperationSpec(
    {
      api: 'identity',
      operationId: 'getThing',
      method: 'GET',
      path: '/thing/{id}',
      operation: located(operation),
      parameters: [],
      responses: [],
      ...parts,
    },
    { refer: () => '#/$defs/other' },
    documents,
  )

describe('readOperationSpec', () => {
  it.each<readonly [string, Value | undefined]>([
    ['none', undefined],
    ['required', [{ accessTokenBearer: [] }]],
    ['required', [{ appserviceAccessTokenBearer: [] }]],
    ['optional', [{}, { accessTokenBearer: [] }]],
  ])('says that a token is %s', (want, security) => {
    expect(read({ security }).security).toBe(want)
  })

  it('refuses a security that is not known, unless the table of flaws has the operation', () => {
    const signed = { security: [{ signedRequest: [] }] }
    expect(() => read(signed)).toThrow('api.yaml#: a scheme that is not known: signedRequest')
    expect(read(signed, { operationId: 'getRoomSummary' }).security).toBe('optional')
  })

  it('reads parameters', () => {
    const given = {
      in: 'query',
      name: 'via',
      description: 'D',
      schema: { type: 'array', items: { title: 'T' } },
    }
    expect(
      read({}, { parameters: [located(given), located({ ...given, in: 'path', required: true })] })
        .parameters,
    ).toEqual([
      { in: 'query', name: 'via', required: false, schema: { type: 'array', items: {} } },
      { in: 'path', name: 'via', required: true, schema: { type: 'array', items: {} } },
    ])
  })

  it.each([
    [{ in: 'query', name: 'a', style: 'deepObject' }, 'a key that is not known: style'],
    [{ in: 'cookie', name: 'a' }, 'a place that is not known: cookie'],
  ])('refuses the parameter %o', (given, message) => {
    expect(() => read({}, { parameters: [located(given)] })).toThrow(`api.yaml#: ${message}`)
  })

  it('reads the body', () => {
    const content = { 'application/json': { schema: { $ref: 'x' }, examples: {} }, 'image/png': {} }
    const want = { 'application/json': { $ref: '#/$defs/other' }, 'image/png': {} }
    const resolving = { ...documents, resolve: () => located({}) }
    const readBody = (node: Node) =>
      readOperationSpec(
        {
          api: 'identity',
          operationId: 'a',
          method: 'PUT',
          path: '/a',
          operation: located({}),
          parameters: [],
          requestBody: located(node),
          responses: [],
        },
        { refer: () => '#/$defs/other' },
        resolving,
      ).body
    expect(readBody({ content })).toEqual({ required: false, content: want })
    expect(readBody({ content: {}, required: true })).toEqual({ required: true, content: {} })
  })

  it('reads responses by status, with their headers', () => {
    const response = {
      description: 'D',
      headers: { Location: { $ref: 'headers.yaml' }, 'Content-Type': {} },
      content: { 'application/json': { schema: { type: 'object', title: 'T' } } },
    }
    const responses = [
      ['200', located(response)],
      ['3XX', located({})],
    ] as const
    expect(read({}, { responses }).responses).toEqual({
      '200': {
        headers: {
          Location: { required: true, schema: { type: 'string' } },
          'Content-Type': { required: false, schema: {} },
        },
        content: { 'application/json': { type: 'object' } },
      },
      '3XX': {},
    })
  })
})
