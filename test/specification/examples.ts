import { composed } from './compose.ts'
import { exampleValue } from './example-value.ts'
import type { Content, SpecifiedOperation, SpecifiedParameter } from './operations.ts'
import { type Data, get, items, members, nameOf, type Place, type Value } from './reading.ts'

/** An example of the specification. */
export interface Example {
  /** Where it stands. */
  readonly place: string
  readonly value: Value
}

/** Finds the examples of a whole body, wherever they are written. */
export const wholeExamples = (data: Data, { at, schema }: Content): readonly Example[] =>
  [...besideSchema(data, at), ...(schema === undefined ? [] : inSchema(data, schema))].map((one) => ({
    place: nameOf(one),
    value: exampleValue(data, one),
  }))

/** Finds those of the whole, and one that is composed of the examples of its parts. */
export const examplesOf = (data: Data, content: Content): readonly Example[] => {
  const whole = wholeExamples(data, content)
  const parts = content.schema === undefined ? undefined : composed(data, content.schema)
  const known = whole.some(({ value }) => JSON.stringify(value) === JSON.stringify(parts))
  if (content.schema === undefined || parts === undefined || known) return whole
  return [...whole, { place: `${nameOf(content.schema)} composed`, value: parts }]
}

/** Finds the examples of a parameter. */
export const parameterExamples = (data: Data, { at, schema }: SpecifiedParameter): readonly Example[] =>
  wholeExamples(data, { type: '', at, schema })

const besideSchema = (data: Data, at: Place): readonly Place[] => {
  const one = get(at, 'example')
  const named = members(get(at, 'examples')).map(([, example]) =>
    get(data.follow(example) ?? example, 'value'),
  )
  return [one, ...named].filter((found) => found !== undefined)
}

/** The examples that a schema has for the whole, or the schema that it refers to. */
const inSchema = (data: Data, schema: Place): readonly Place[] => {
  const one = get(schema, 'example')
  const target = data.follow(schema)
  return [
    ...(one === undefined ? [] : [one]),
    ...items(get(schema, 'examples')),
    ...(target === undefined ? [] : inSchema(data, target)),
  ]
}

/** Finds the headers that have an example, for each response that is content. */
export const headerExamples = (
  data: Data,
  { responses }: SpecifiedOperation,
): readonly Readonly<Record<string, string>>[] =>
  responses
    .filter(({ status, content }) => status === '200' && content?.type !== 'application/json')
    .map(({ at }) =>
      Object.fromEntries(
        members(get(at, 'headers')).flatMap(([name, header]) => {
          const schema = get(data.follow(header) ?? header, 'schema')
          const [example] = schema === undefined ? [] : inSchema(data, schema)
          return example === undefined ? [] : [[name.toLowerCase(), String(example.value)]]
        }),
      ),
    )
    .filter((headers) => Object.keys(headers).length > 0)
