import type { DefinedOperation } from 'matrix-jobs/definitions'
import { describe, expect, test } from 'vitest'
import { defined, operationName, pairsOf } from './defined.ts'
import { errorCodesOf } from './error-codes-of.ts'
import { fieldsOf, readOperations, type SpecifiedOperation, type SpecifiedParameter } from './operations.ts'
import { print } from './print.ts'
import { type Data, openData } from './reading.ts'
import { noSpecification, specificationRoot } from './specification.ts'

const root = specificationRoot()
if (root === undefined) print(noSpecification)

/** The parameters of a definition, each as one line: its place, its name, and whether it must be there. */
const taken = ({ parameters, bodyKind }: DefinedOperation): readonly string[] =>
  // A body that has no named fields is one parameter.
  parameters.filter((one) => one.in !== 'body' || bodyKind === 'fields').map(line)

const line = ({ in: place, name, required }: Pick<SpecifiedParameter, 'in' | 'name' | 'required'>) =>
  `${place} ${name}${required ? '' : '?'}`

const specified = (data: Data, { parameters, body }: SpecifiedOperation): readonly string[] => {
  const schema = body?.schema
  const fields = schema === undefined || body?.type !== 'application/json' ? [] : fieldsOf(data, schema)
  return [...parameters.map(line), ...fields.map((field) => line({ in: 'body', ...field }))]
}

const bodyKind = (data: Data, { body }: SpecifiedOperation): DefinedOperation['bodyKind'] => {
  if (body === undefined) return 'none'
  if (body.type !== 'application/json') return 'bytes'
  return body.schema !== undefined && fieldsOf(data, body.schema).length > 0 ? 'fields' : 'json'
}

describe.skipIf(root === undefined)('the operations of the specification', () => {
  const data = openData(root ?? '')
  const operations = root === undefined ? [] : readOperations(data)
  const pairs = root === undefined ? [] : pairsOf(data)
  /** Names the operations of which the specification and the definition say different things. */
  const differing = (
    ofSpecification: (operation: SpecifiedOperation) => unknown,
    ofDefinition: (operation: DefinedOperation) => unknown,
  ) => {
    const all = pairs.map((pair) => ({
      operation: operationName(pair.specified),
      specification: ofSpecification(pair.specified),
      definition: ofDefinition(pair.defined),
    }))
    return all.filter((one) => JSON.stringify(one.specification) !== JSON.stringify(one.definition))
  }
  const sorted = (values: readonly string[]) => [...values].sort()

  test('have a definition each', () => {
    const specifiedNames = operations.map(operationName)
    const definedNames = defined.map(operationName)
    expect(specifiedNames.filter((name) => !definedNames.includes(name))).toEqual([])
    expect(definedNames.filter((name) => !specifiedNames.includes(name))).toEqual([])
    expect(new Set(defined.map(({ definition }) => definition)).size).toBe(defined.length)
  })

  test('are counted', () => {
    const count = (api: string) => defined.filter((operation) => operation.api === api).length
    const parameters = operations.flatMap((operation) => specified(data, operation)).length
    print(
      `operations: ${count('client-server')} client-server, ${count('identity')} identity; parameters and fields: ${parameters}`,
    )
    expect([count('client-server'), count('identity'), operations.length]).toEqual([166, 23, 189])
  })

  test('are sent where the specification says', () => {
    const request = ({ definition }: DefinedOperation) => [definition.method, definition.path]
    expect(differing(({ method, path }) => [method, path], request)).toEqual([])
  })

  test('have names that tell them apart', () => {
    const ids = defined.map(({ api, definition }) => `${api} ${definition.jobId}`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are rate-limited where there is a response 429', () => {
    const limited = ({ definition }: DefinedOperation) => definition.rateLimited === true
    expect(differing(({ rateLimited }) => rateLimited, limited)).toEqual([])
  })

  test('are deprecated where the specification says', () => {
    const deprecated = ({ definition }: DefinedOperation) => definition.deprecated === true
    expect(differing((operation) => operation.deprecated, deprecated)).toEqual([])
  })

  test('know since when they are there', () => {
    expect(
      differing(
        ({ since }) => since,
        ({ definition }) => definition.since,
      ),
    ).toEqual([])
  })

  test('take every parameter and every field of the body, and no other', () => {
    const theirs = (operation: SpecifiedOperation) => sorted(specified(data, operation))
    expect(differing(theirs, (operation) => sorted(taken(operation)))).toEqual([])
  })

  test('give each parameter a name of its own', () => {
    const twice = defined.filter(
      ({ parameters }) => new Set(parameters.map(({ property }) => property)).size !== parameters.length,
    )
    expect(twice.map(operationName)).toEqual([])
  })

  test('have the kind of body that the specification describes', () => {
    expect(
      differing(
        (operation) => bodyKind(data, operation),
        (operation) => operation.bodyKind,
      ),
    ).toEqual([])
  })

  test('promise the statuses that mean success', () => {
    const statuses = ({ responses }: SpecifiedOperation) =>
      responses.flatMap(({ status }) => (/^[23]/.test(status) ? expand(status) : []))
    expect(differing(statuses, ({ definition }) => definition.statuses)).toEqual([])
  })

  test('say each error by its status, and name its codes', () => {
    const wrong = pairs.flatMap(({ specified: operation, defined: { responses } }) => {
      const theirs = operation.responses.filter(({ status }) => Number(status) >= 400)
      const said = theirs.map((one) => `${one.status} ${sorted(errorCodesOf(data, one)).join(' ')}`)
      // What stands for a hundred statuses may be said of any of them, and names no code.
      const classes = operation.responses.flatMap(({ status }) => /^([45])XX$/.exec(status)?.[1] ?? [])
      const ours = responses.filter(({ kind, status }) => kind === 'error' || status >= 400)
      const lines = ours.map(({ status, errcodes }) => `${status} ${errcodes.join(' ')}`)
      const isOfClass = (line: string) => classes.some((digit) => new RegExp(`^${digit}\\d\\d $`).test(line))
      const kept = lines.filter((line) => said.includes(line) || !isOfClass(line))
      return said.join() === kept.join() ? [] : [{ operation: operationName(operation), said, kept }]
    })
    expect(wrong).toEqual([])
  })

  test('say once of each status what it means', () => {
    const twice = defined.filter(
      ({ responses }) => new Set(responses.map(({ status }) => status)).size !== responses.length,
    )
    expect(twice.map(operationName)).toEqual([])
  })
})

/** The redirects that HTTP knows are what `3XX` can mean. */
const expand = (status: string): readonly number[] =>
  status === '3XX' ? [301, 302, 303, 307, 308] : [Number(status)]
