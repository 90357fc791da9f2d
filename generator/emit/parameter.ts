import { access, quote } from '../names.ts'
import type { Parameter } from '../operation/operation.ts'
import type { Schema } from '../schema/schema.ts'
import { docComment } from './doc-comment.ts'
import { constraint } from './facts.ts'
import type { Module } from './module.ts'
import { namesIn, typeExpression } from './type.ts'

/** Writes a parameter in the interface of parameters. */
export const parameterLine = (parameter: Parameter, secret: boolean): string => {
  const { property, required } = parameter
  const type = parameterType(parameter)
  return `${docComment([parameterDoc(parameter, secret)])}readonly ${property}${required ? '' : '?'}: ${type}${required ? '' : ' | undefined'}`
}

/** The identity server's token is the one secret that the executor's credentials can fill in. */
const isFillable = ({ name, in: place }: Parameter): boolean => place === 'body' && name === 'id_access_token'

const parameterType = (parameter: Parameter): string =>
  isFillable(parameter) ? 'string | FromCredentials' : typeExpression(parameter.schema)

/** Gives the names of the types that a parameter's type is written with. */
export const parameterTypes = (parameter: Parameter): readonly string[] =>
  isFillable(parameter) ? ['FromCredentials'] : namesIn(parameter.schema)

const places = { path: 'Path', query: 'Query', header: 'Header', body: 'Body' } as const

const parameterDoc = (parameter: Parameter, secret: boolean): string => {
  const { name, in: place, schema, facts } = parameter
  const where = place === 'body' && name === 'body' ? 'The body' : `${places[place]} \`${name}\``
  const what = [
    secret ? 'sensitive' : undefined,
    constraint(schema, facts.unit),
    isFillable(parameter) ? 'or `fromCredentials`' : undefined,
    facts.since === undefined ? undefined : `since v${facts.since}`,
    facts.deprecated ? 'deprecated' : undefined,
  ].filter((part) => part !== undefined)
  return what.length === 0 ? `${where}.` : `${where}: ${what.join(', ')}.`
}

/** Writes what takes a parameter and refuses a wrong one. */
export const takeParameter = (parameter: Parameter, module: Module): string => {
  const { property, required } = parameter
  const taker = takerOf(parameter, module)
  if (required) return `${taker}(${quote(property)}, ${access('params', property)})`
  return `${module.value('src/jobs/fields.ts', 'optional')}(params, ${quote(property)}, ${taker})`
}

const takerOf = (parameter: Parameter, module: Module): string => {
  if (isFillable(parameter)) return module.value('src/jobs/from-credentials.ts', 'requireSecret')
  const taker = parameter.in === 'query' ? queryTaker(parameter.schema) : bodyTaker(parameter.schema)
  return module.value(homes[taker] ?? 'src/jobs/fields.ts', taker)
}

const homes: Readonly<Record<string, string>> = {
  requireText: 'src/internal/invalid-parameter.ts',
  frozenJson: 'src/internal/json.ts',
}

/** A query has texts, numbers and booleans, an array of texts, or an object of texts that is spread over it. */
const queryTaker = (schema: Schema): string => {
  if (schema.kind === 'array' && schema.items.kind === 'text') return 'requireTexts'
  if (schema.kind === 'map' && schema.values.every((value) => value.schema.kind === 'text'))
    return 'requireTextMap'
  const taker = takers[schema.kind]
  if (taker === undefined || schema.kind === 'array' || taker === 'requireObject') {
    throw new Error(`a query parameter cannot be this: ${JSON.stringify(schema)}`)
  }
  return taker
}

const bodyTaker = (schema: Schema): string => {
  const isTextOrNull =
    schema.kind === 'union' && schema.members.every(({ kind }) => kind === 'text' || kind === 'null')
  return isTextOrNull ? 'requireTextOrNull' : (takers[schema.kind] ?? 'frozenJson')
}

const takers: Readonly<Partial<Record<Schema['kind'], string>>> = {
  text: 'requireText',
  integer: 'requireInteger',
  number: 'requireNumber',
  boolean: 'requireBoolean',
  array: 'requireArray',
  map: 'requireObject',
  object: 'requireObject',
  ref: 'requireObject',
}
