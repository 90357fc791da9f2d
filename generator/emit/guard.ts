import { access, quote } from '../names.ts'
import type { MapFacts, ObjectSchema, Property, Schema, TextSchema } from '../schema/schema.ts'
import { typeExpression } from './type.ts'

/** What writing guards gathers: the guards it uses, and what has to stand before them. */
export interface GuardContext {
  /** Says that a primitive guard is used, and gives its name. */
  readonly primitive: (name: string) => string
  /** Gives a constant or a guard a name of its own in the file, and says how it is written. */
  readonly hoist: (kind: 'values' | 'form' | 'guard', hint: string, written: string) => string
  /** Gives the guard's name of a type, or of another type's guard that tells the same. */
  readonly guard: (type: string) => string
}

/** What a guard is given. */
const whole = 'value'

/** Gives the guard's name of a type. */
export const guardName = (type: string): string => `is${type}`

/** Writes the guard of a named type. */
export const guardDeclaration = (name: string, schema: Schema, context: GuardContext): string => {
  const guard = context.guard(name)
  const body = guard === guardName(name) ? guardBody(schema, context) : `${guard}(${whole})`
  return `export const ${guardName(name)}: Guard<${name}> = (${whole}): value is ${name} =>\n${body}`
}

/** Writes what the guard of a named type does. */
export const guardBody = (schema: Schema, context: GuardContext): string =>
  schema.kind === 'object' ? objectBody(schema, context) : check(schema, whole, context, '')

const objectBody = (schema: ObjectSchema, context: GuardContext): string => {
  const { bases, properties, rest } = schema
  const checks = [
    // Before any field is read: the place is then the object itself, or a key of it.
    ...(rest === undefined ? [] : keyChecks(rest, whole, context, schema.name)),
    ...bases.map((base) => `${guardName(base.name)}(value)`),
    // A base has seen that it is an object, but TypeScript knows only its fields.
    `${context.primitive('isObject')}(value)`,
    ...properties.flatMap((property) => propertyCheck(property, context)),
    ...restChecks(rest, properties, context, schema.name),
  ]
  return checks.join(' && ')
}

/** The keys that have a type of their own are not checked with the others. */
const restChecks = (
  rest: MapFacts | undefined,
  properties: readonly Property[],
  context: GuardContext,
  name: string,
): readonly string[] => {
  if (rest === undefined) return []
  if (rest.closed) throw new Error(`${name}: it names properties and admits no others`)
  const checked = rest.values.some(({ schema }) => schema.kind !== 'any')
  const keys = ` = [${properties.map((property) => quote(property.name)).join(', ')}]`
  const except = checked ? `, ${context.hoist('values', `${name}Keys`, keys)}` : ''
  return valueChecks(rest, whole, context, name, except)
}

const propertyCheck = ({ name, required, schema }: Property, context: GuardContext): readonly string[] => {
  const value = access('value', name)
  if (schema.kind === 'any') return required ? [`${context.primitive('isPresent')}(${value})`] : []
  const written = check(schema, value, context, name)
  return [required ? written : `(${value} == null || ${withoutParentheses(written)})`]
}

/** One alternative more needs no parentheses around the others. */
const withoutParentheses = (written: string): string =>
  /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(written)?.[1] ?? written

/**
 * Writes a check.
 *
 * @param place - the value, as an expression
 */
const check = (schema: Schema, place: string, context: GuardContext, hint: string): string => {
  const { primitive } = context
  switch (schema.kind) {
    case 'any':
    case 'file':
      return 'true'
    case 'text':
      return textCheck(schema, place, context, hint)
    case 'integer':
      return `${primitive('isInteger')}(${place})`
    case 'number':
      return `${primitive('isNumber')}(${place})`
    case 'boolean':
      return `${primitive('isBoolean')}(${place})`
    case 'null':
      return `${primitive('isNull')}(${place})`
    case 'array':
      return `${primitive('isArray')}(${guardOf(schema.items, context, hint)}, ${place})`
    case 'map':
      return mapCheck(schema, place, context, hint)
    case 'union':
      return unionCheck(schema.members, place, context, hint)
    case 'ref':
    case 'object':
      return `${context.guard(schema.name)}(${place})`
  }
}

const textCheck = (
  schema: TextSchema,
  place: string,
  { primitive, hoist }: GuardContext,
  hint: string,
): string => {
  if (schema.values !== undefined) {
    const name = hoist('values', hint, ` = [${schema.values.map(quote).join(', ')}] as const`)
    return `${primitive('isOneOf')}(${name}, ${place})`
  }
  const checks = formsOf(schema).map((form) => {
    const prefix = prefixOf(form)
    if (prefix !== undefined) return `${primitive('isPrefixed')}(${quote(prefix)}, ${place})`
    return `${primitive('isMatching')}(${hoist('form', hint, ` = ${regExp(form)}`)}, ${place})`
  })
  return checks.length === 0 ? `${primitive('isText')}(${place})` : checks.join(' && ')
}

/** The forms that a string must have, all of them. */
export const formsOf = ({ pattern, maxLength }: TextSchema): readonly string[] =>
  [pattern, maxLength === undefined ? undefined : `^[\\s\\S]{0,${maxLength}}$`].filter(
    (form) => form !== undefined,
  )

/** The text with which a string of this form begins, if that is all that the form asks for. */
export const prefixOf = (pattern: string): string | undefined => {
  const literal = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^\w])+)$/.exec(pattern)?.[1]
  return literal?.replace(/\\(.)/g, '$1')
}

/** Writes a regular expression. */
export const regExp = (pattern: string): string => String(new RegExp(pattern, 'u'))

/** Gives a guard by its name, so that it can be handed to another one. */
const guardOf = (schema: Schema, context: GuardContext, hint: string): string => {
  const written = check(schema, whole, context, hint)
  const name = new RegExp(`^(is\\w+)\\(${whole}\\)$`).exec(written)?.[1]
  const type = typeExpression(schema)
  return name ?? context.hoist('guard', hint, `: Guard<${type}> = (${whole}): value is ${type} => ${written}`)
}

const mapCheck = (facts: MapFacts, place: string, context: GuardContext, hint: string): string => {
  const checks = [...keyChecks(facts, place, context, hint), ...valueChecks(facts, place, context, hint)]
  return checks.length === 0 ? `${context.primitive('isObject')}(${place})` : checks.join(' && ')
}

const keyChecks = (
  facts: MapFacts,
  place: string,
  { primitive, hoist }: GuardContext,
  hint: string,
): readonly string[] =>
  keyLimits(facts).map(({ form, least, most }) => {
    const named = hoist('form', `${hint}Key`, ` = ${regExp(form)}`)
    return `${primitive('hasKeys')}(${named}, ${least}, ${most}, ${place})`
  })

/** What a map asks of its keys, if anything: their form, and how many there must be. */
export const keyLimits = ({ values, closed, keys, minProperties, maxProperties }: MapFacts) => {
  const forms = closed ? values.map(({ pattern }) => pattern) : [keys?.pattern ?? '']
  const form = forms.join('|')
  const most = closed && values.length === 0 ? 0 : (maxProperties ?? Infinity)
  if (form === '' && minProperties === undefined && most === Infinity) return []
  return [{ form: form === '' ? '^' : form, least: minProperties ?? 0, most }]
}

const valueChecks = (
  { values }: MapFacts,
  place: string,
  context: GuardContext,
  hint: string,
  except = '',
): readonly string[] =>
  checkedValues(values).map(
    ({ prefix, schema }) =>
      `${context.primitive('isMap')}(${quote(prefix)}, ${guardOf(schema, context, hint)}, ${place}${except})`,
  )

/** The values of a map that are not just anything, with what their keys begin with. */
export const checkedValues = (values: MapFacts['values']) =>
  values
    .filter(({ schema }) => schema.kind !== 'any')
    .map(({ pattern, schema }) => {
      const prefix = pattern === '' ? '' : prefixOf(pattern)
      if (prefix === undefined) throw new Error(`keys that match ${pattern}: only a prefix is known`)
      return { prefix, schema }
    })

/** The member with an inside comes last: the place in it is what is told. */
const unionCheck = (
  members: readonly Schema[],
  place: string,
  context: GuardContext,
  hint: string,
): string => {
  const checks = inOrder(members).map((member) => check(member, place, context, hint))
  return `(${checks.join(' || ')})`
}

/** The members of a union in the order in which they are tried. */
export const inOrder = (members: readonly Schema[]): readonly Schema[] =>
  [...members].sort((a, b) => weight(a) - weight(b))

const order: readonly Schema['kind'][] = ['null', 'boolean', 'integer', 'number', 'text', 'array', 'map']

/** What is not in the order has a name, and comes last. */
const weight = ({ kind }: Schema): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
