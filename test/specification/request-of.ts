import { memoryFile } from 'matrix-jobs'
import type { DefinedOperation } from 'matrix-jobs/definitions'
import { type Example, examplesOf, parameterExamples } from './examples.ts'
import { fitting } from './fitting.ts'
import type { SpecifiedOperation, SpecifiedParameter } from './operations.ts'
import { type Data, isMapping, type Value } from './reading.ts'

/** What a request is made of, by the names on the wire. */
export interface RequestExample {
  /** Where its examples stand. */
  readonly places: readonly string[]
  readonly path: Readonly<Record<string, Value>>
  readonly query: Readonly<Record<string, Value>>
  readonly header: Readonly<Record<string, Value>>
  /** Absent where the operation takes none, or has no example of it and needs none. */
  readonly body?: Value
}

/** Makes requests until every example of an operation was in one. */
export const requestsOf = (
  data: Data,
  operation: SpecifiedOperation,
  isRight: (example: Example) => boolean,
): readonly RequestExample[] => {
  const bodies = operation.body?.type === 'application/json' ? examplesOf(data, operation.body) : []
  const parameters = operation.parameters.map(
    (parameter) => [parameter, parameterExamples(data, parameter).filter(isRight)] as const,
  )
  const count = Math.max(bodies.length, ...parameters.map(([, examples]) => examples.length))
  return Array.from({ length: count }, (_, i) => requestOf(data, operation, parameters, bodies, i))
}

type ParameterExamples = readonly (readonly [SpecifiedParameter, readonly Example[]])[]

const requestOf = (
  data: Data,
  { body }: SpecifiedOperation,
  parameters: ParameterExamples,
  bodies: readonly Example[],
  index: number,
): RequestExample => {
  const example = bodies[index % bodies.length]
  const json = body?.type === 'application/json' && body.schema !== undefined ? body.schema : undefined
  const needed = json === undefined ? undefined : fitting(data, json)
  const content = example === undefined ? needed : example.value
  const chosen = parameters.flatMap(([parameter, examples]) => {
    const one = examples[index % examples.length]
    const value = one?.value ?? (parameter.required ? fitting(data, parameter.schema) : undefined)
    return value === undefined ? [] : [{ parameter, value, place: one?.place }]
  })
  const within = (place: string) =>
    Object.fromEntries(
      chosen.flatMap(({ parameter, value }) => (parameter.in === place ? [[parameter.name, value]] : [])),
    )
  return {
    places: [...chosen.map(({ place }) => place), example?.place].filter((place) => place !== undefined),
    path: within('path'),
    query: within('query'),
    header: within('header'),
    ...(content !== undefined && { body: content }),
  }
}

/** The bytes that stand for a file. */
export const fileContent = new TextEncoder().encode('content')

/** Makes the parameters of a definition; what has no parameter is left out. */
export const paramsOf = (
  { parameters, bodyKind }: DefinedOperation,
  request: RequestExample,
): Readonly<Record<string, unknown>> => {
  const fields = bodyKind === 'fields' && isMapping(request.body) ? request.body : {}
  const values = { path: request.path, query: request.query, header: request.header, body: fields }
  const named = parameters.flatMap(({ property, name, in: place }) =>
    Object.hasOwn(values[place], name) ? [[property, values[place][name]]] : [],
  )
  return {
    ...Object.fromEntries(named),
    ...(bodyKind === 'json' && { body: request.body }),
    ...(bodyKind === 'bytes' && { body: memoryFile(fileContent) }),
  }
}
