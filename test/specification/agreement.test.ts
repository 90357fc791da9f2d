import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointer } from '../../src/internal/pointer.ts'
import { type Pair, pairsOf } from './defined.ts'
import { ignoredResponses, overlappingAlternatives, typelessObjects } from './differences.ts'
import { openJudge } from './judge.ts'
import { openResponseJudge } from './meant-schemas.ts'
import { chooseMutation, type Mutation, mutated, mutationsOf } from './mutations.ts'
import { fieldsOf } from './operations.ts'
import { print } from './print.ts'
import { nameOf, openData, type Place, placeNamed, type Value } from './reading.ts'
import { isIgnored, type ResponseType, responseTypeOf, successOf } from './response-types.ts'
import { noSpecification, specificationRoot } from './specification.ts'

const root = specificationRoot()
if (root === undefined) print(noSpecification)

// AGREEMENT_RUNS=1500 looks for what is rare, in some minutes.
const numRuns = Number(process.env.AGREEMENT_RUNS ?? 100)
const data = openData(root ?? '')
const pairs = root === undefined ? [] : pairsOf(data)
const types = pairs.flatMap(responseTypeOf)
const judge = openResponseJudge(data)

const accepts = ({ schema, decode, guard, codec }: ResponseType, value: Value) => ({
  specification: judge(schema, value).length === 0,
  guard: guard(value),
  codec: codec.is(value) && codec.decode(value)._tag === 'Right',
  decodeResponse: decode(value)._tag === 'Right',
})

const all = (is: boolean) => ({ specification: is, guard: is, codec: is, decodeResponse: is })

const expectRight = (type: ResponseType, value: Value) => {
  const result = type.decode(value)
  const decoded = type.codec.decode(value)
  const same = [result, decoded].every((either) => either._tag === 'Right' && either.right === value)
  expect({ ...accepts(type, value), same }).toEqual({ ...all(true), same: true })
}

const expectWrong = (type: ResponseType, value: Value, mutation: Mutation) => {
  expect(accepts(type, value)).toEqual(all(false))
  const path = pointer(mutation.path)
  expect(type.decode(value)).toMatchObject({ left: { _tag: 'DecodeError', path } })
  const decoded = type.codec.decode(value)
  const errors = decoded._tag === 'Left' ? decoded.left : []
  const paths = errors.map(({ context }) => pointer(context.slice(1).map(({ key }) => key)))
  // Where two parts of a type name the same field, each of them says so.
  expect([...new Set(paths)]).toEqual([path])
}

describe.skipIf(root === undefined)('guard, codec and specification', () => {
  const counts: Record<string, number> = {}
  const count = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1
  }

  test.each(types.map((type) => [type.name, type] as const))('agree on the response of %s', (_, type) => {
    fc.assert(
      fc.property(type.values, fc.nat(), fc.nat(), (value, kind, at) => {
        expectRight(type, value)
        count('right')
        const mutation = chooseMutation(mutationsOf(data, type.schema, value), kind, at)
        if (mutation === undefined) return
        const changed = mutated(value, mutation)
        // Among several shapes, a value that is wrong for one may be right for another.
        const isWrong = mutation.isWrong ?? judge(type.schema, changed).length > 0
        if (isWrong) expectWrong(type, changed, mutation)
        else expectRight(type, changed)
        count(isWrong ? `wrong by ${mutation.kind}` : `right in spite of ${mutation.kind}`)
      }),
      { numRuns },
    )
  })

  test('agree on every type, and on many values', () => {
    const { right = 0, ...mutations } = counts
    const sum = Object.values(mutations).reduce((a, b) => a + b, 0)
    print(
      `response types: ${types.length}; values: ${right}; mutations: ${sum}, ${JSON.stringify(mutations)}`,
    )
    expect(types.length).toBeGreaterThan(130)
    expect(right).toBe(types.length * numRuns)
    expect(sum).toBeGreaterThan(right * 0.95)
  })
})

const schemaOf = (pair: Pair): Place | undefined => successOf(pair)?.content?.schema

describe.skipIf(root === undefined)('the differences from the specification', () => {
  const judgeLiterally = openJudge(data)

  test('are there where objects have no type', () => {
    for (const { place } of typelessObjects) {
      const schema = placeNamed(data, place)
      expect(judgeLiterally(schema, 1), place).toEqual([])
      expect(judge(schema, 1), place).not.toEqual([])
    }
  })

  test('are there where alternatives overlap', () => {
    for (const { place } of overlappingAlternatives) {
      const [type] = types.filter(({ schema }) => nameOf(schema) === place)
      if (type === undefined) throw new Error(`no response is ${place}`)
      const values = fc.sample(type.values, { numRuns: 50, seed: 1 })
      expect(values.filter((value) => judge(type.schema, value).length > 0)).toEqual([])
      expect(values.filter((value) => judgeLiterally(type.schema, value).length > 0)).not.toEqual([])
    }
  })

  test('are there where a response says nothing', () => {
    const ignored = pairs.filter((pair) => isIgnored(pair) && schemaOf(pair) !== undefined)
    const ids = ignored.map(({ specified: { api, operationId } }) => `${api} ${operationId}`)
    const listed = Object.entries(ignoredResponses.operationIds).flatMap(([api, own]) =>
      own.map((id) => `${api} ${id}`),
    )
    expect(ids.sort()).toEqual(listed.sort())
    for (const pair of ignored) {
      expect(fieldsOf(data, schemaOf(pair) as Place), operationIdOf(pair)).toEqual([])
      const { definition } = pair.defined
      const [statusCode = 0] = definition.statuses
      const body = { _tag: 'Json', value: 1 } as const
      const result = definition.decodeResponse({ jobId: definition.jobId, statusCode, headers: {}, body })
      expect(result, operationIdOf(pair)).toEqual({ _tag: 'Right', right: {} })
    }
    print(`responses that have a schema and are not looked at: ${ignored.length}`)
  })
})

const operationIdOf = ({ specified }: Pair): string => specified.operationId
