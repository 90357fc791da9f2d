import { jsonBody } from 'matrix-jobs'
import type { DefinedOperation } from 'matrix-jobs/definitions'
import { describe, expect, test } from 'vitest'
import { operationName, pairsOf } from './defined.ts'
import { wrongExamples } from './differences.ts'
import { type Example, examplesOf, headerExamples, parameterExamples, wholeExamples } from './examples.ts'
import { openJudge } from './judge.ts'
import type { Content, SpecifiedOperation } from './operations.ts'
import { print } from './print.ts'
import { isMapping, openData, type Place } from './reading.ts'
import { requestsOf } from './request-of.ts'
import { meant, sent } from './sent.ts'
import { noSpecification, specificationRoot } from './specification.ts'

const root = specificationRoot()
if (root === undefined) print(noSpecification)

const data = openData(root ?? '')
const pairs = root === undefined ? [] : pairsOf(data)
const listed = new Set(wrongExamples.map(({ place }) => place))
const isRight = ({ place }: Example) => !listed.has(place)

interface JsonExample extends Example {
  readonly name: string
  readonly operation: DefinedOperation
  readonly status: number
}

/** What the responses of one kind of status have as examples. */
const responseExamples = (
  statuses: RegExp,
  find: (content: Content) => readonly Example[],
): readonly JsonExample[] =>
  pairs.flatMap(({ specified, defined }) =>
    specified.responses
      .filter(({ status, content }) => statuses.test(status) && content?.type === 'application/json')
      .flatMap(({ status, content }) =>
        find(content as Content).map((example) => ({
          ...example,
          name: `${operationName(specified)} ${example.place}`,
          operation: defined,
          status: Number(status.replace('XX', '00')),
        })),
      ),
  )

const decode = ({ operation: { definition }, status: statusCode, value }: JsonExample) => {
  const body = jsonBody(value)
  const result = definition.decodeResponse({ jobId: definition.jobId, statusCode, headers: {}, body })
  return { body, result }
}

/** A whole error, or where there is none, one that is composed of its schema. */
const errorExamples = (content: Content): readonly Example[] => {
  const whole = wholeExamples(data, content)
  return whole.length > 0 ? whole : examplesOf(data, content)
}

const bodyExamples = (content: Content) => examplesOf(data, content)

const isComposed = ({ place }: Example) => place.endsWith(' composed')

const count = (examples: readonly Example[]): string => {
  const places = new Set(examples.map(({ place }) => place))
  const parts = [...places].filter((place) => place.endsWith(' composed')).length
  return `${examples.length} (in ${places.size} places, ${parts} of them composed of parts)`
}

describe.skipIf(root === undefined)('the examples of the specification', () => {
  const requests = pairs.flatMap(({ specified, defined }) =>
    requestsOf(data, specified, isRight).map((request) => ({
      name: operationName(specified),
      request,
      defined,
    })),
  )
  const responses = responseExamples(/^[23]/, bodyExamples)
  const errors = responseExamples(/^[45]/, errorExamples)

  test('of requests are built, all of them', () => {
    const failed = requests.flatMap(({ name, request, defined }) => {
      try {
        expect(sent(defined, request)).toEqual(meant(defined, request))
        return []
      } catch (error) {
        return [`${name} ${request.places.join(', ')}: ${error}`]
      }
    })
    const places = new Set(requests.flatMap(({ request }) => request.places))
    const given = pairs.flatMap(({ specified }) => givenExamples(specified)).filter(isRight)
    print(
      `request examples: ${requests.length} requests built of ${places.size} examples (${given.filter(isComposed).length} composed of parts)`,
    )
    expect(failed).toEqual([])
    expect(given.map(({ place }) => place).filter((place) => !places.has(place))).toEqual([])
    expect(requests.length).toBeGreaterThan(150)
  })

  test('of responses are decoded, as the same objects', () => {
    const right = responses.filter(isRight)
    for (const example of right) {
      const { body, result } = decode(example)
      expect(result, example.name).toMatchObject({ _tag: 'Right' })
      // Where nothing has a meaning, nothing is looked at.
      const ignored = isIgnored(example)
      const value = result._tag === 'Right' ? result.right : undefined
      if (ignored) expect(value, example.name).toEqual({})
      else expect(value, example.name).toBe(body.value)
    }
    const ignored = right.filter(isIgnored).length
    print(`response examples: ${count(right)} decoded; ${ignored} of them say nothing that is read`)
    expect(right.length).toBeGreaterThan(180)
  })

  test('of errors become errors', () => {
    for (const example of errors) {
      const { result } = decode(example)
      const value = isMapping(example.value) ? example.value : {}
      const interactive = example.status === 401 && Array.isArray(value.flows)
      expect(result, example.name).toMatchObject({
        _tag: 'Left',
        left: interactive
          ? { _tag: 'UserInteractiveAuthRequired', flows: value.flows }
          : { _tag: 'MatrixError', errcode: value.errcode, error: value.error ?? '', body: value },
      })
    }
    print(`error examples: ${count(errors)} read`)
    expect(errors.length).toBeGreaterThan(200)
  })

  test('of the headers of content are read', () => {
    const found = pairs.flatMap(({ specified, defined: { definition } }) =>
      headerExamples(data, specified).map((headers) =>
        definition.decodeResponse({
          jobId: definition.jobId,
          statusCode: 200,
          headers,
          body: { _tag: 'Bytes', base64: '' },
        }),
      ),
    )
    const named = {
      disposition: expect.stringMatching(/^(?:inline|attachment)$/),
      fileName: expect.any(String),
    }
    for (const result of found) expect(result).toMatchObject({ right: { _tag: 'Media', ...named } })
    print(`header examples: ${found.length} responses read`)
    expect(found.length).toBeGreaterThan(3)
  })

  test('contradict their schemas only where that is known', () => {
    const judge = openJudge(data)
    const wrong = pairs.flatMap(({ specified }) =>
      judged(specified)
        .filter(({ schema, value }) => judge(schema, value).length > 0)
        .map(({ place }) => place),
    )
    expect([...new Set(wrong)].sort()).toEqual([...listed].sort())
    for (const example of responses.filter((one) => !isRight(one))) {
      expect(decode(example).result, example.name).toMatchObject({ left: { _tag: 'DecodeError' } })
    }
    print(`examples that contradict their own schema: ${listed.size}`)
  })
})

const isIgnored = ({ operation, status }: JsonExample): boolean =>
  operation.responses.some((response) => response.status === status && response.kind === 'empty')

/** All examples of an operation's request. */
const givenExamples = ({ parameters, body }: SpecifiedOperation): readonly Example[] => [
  ...parameters.flatMap((parameter) => parameterExamples(data, parameter)),
  ...(body?.type === 'application/json' ? examplesOf(data, body) : []),
]

/** All examples of an operation, each with the schema that it should fit. */
const judged = ({ parameters, body, responses }: SpecifiedOperation) => {
  const contents = [body, ...responses.map(({ content }) => content)].filter(
    (content) => content?.type === 'application/json' && content.schema !== undefined,
  ) as readonly (Content & { readonly schema: Place })[]
  const withSchema = (schema: Place) => (example: Example) => ({ ...example, schema })
  return [
    ...parameters.flatMap((one) => parameterExamples(data, one).map(withSchema(one.schema))),
    ...contents.flatMap((one) => examplesOf(data, one).map(withSchema(one.schema))),
  ]
}
