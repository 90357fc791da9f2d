import type { ErrorObject } from 'ajv/dist/2020.js'
import { pointer } from '../../internal/pointer.ts'
import { formats } from '../specification/formats.ts'
import type { Schema } from '../specification/operation-spec.ts'
import { describeFound, isSecretName } from './problem.ts'

/** A place where a value does not fit its schema. */
export interface Misfit {
  /** The JSON Pointer of the place. */
  readonly path: string
  readonly expected: string
  readonly found: string
  /** `shape` where something is missing or of another type, `value` where only the value is wrong. */
  readonly kind: 'shape' | 'value'
}

/**
 * Tells the misfits of a value, one for each place.
 *
 * @param errors - what ajv found, with its option `verbose`
 * @param isSecret - whether no part of the value may be shown
 */
export const misfitsOf = (errors: readonly ErrorObject[], isSecret = false): readonly Misfit[] => {
  const found = errors.flatMap((error) => describe(error, isSecret))
  const alternatives = errors.some(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  return [...new Set(found.map(({ path }) => path))].map((path) => {
    const [first, ...others] = found.filter((misfit) => misfit.path === path) as [Misfit, ...Misfit[]]
    if (!alternatives) return first
    // Each misfit of one place may be that of another alternative.
    const expected = [...new Set([first, ...others].map((misfit) => misfit.expected))]
    return { ...first, expected: expected.join(' or ') }
  })
}

type Describe = (error: ErrorObject, mayShow: boolean) => Partial<Misfit>

const byValue: Describe = ({ parentSchema, data }, mayShow) => ({
  kind: 'value',
  expected: expectedBy(parentSchema as Schema),
  found: describeFound(data, mayShow),
})

const byCount: Describe = ({ keyword, params, data }) => ({
  kind: 'value',
  expected: `at ${keyword === 'minProperties' ? 'least' : 'most'} ${params.limit} of them`,
  found: String(Object.keys(data as object).length),
})

/** What to say of a keyword's error; of the keywords that are not here, others tell more. */
const descriptions: Readonly<Record<string, Describe>> = {
  type: ({ schema, data }, mayShow) => ({
    kind: 'shape',
    expected: typeText(schema),
    // That 1.5 is a number tells nobody why it is wrong.
    found: describeFound(data, mayShow && schema === 'integer' && typeof data === 'number'),
  }),
  required: ({ instancePath, params, parentSchema }) => ({
    kind: 'shape',
    path: instancePath + pointer([params.missingProperty]),
    expected: expectedBy((parentSchema as Schema).properties?.[params.missingProperty]),
    found: 'nothing',
  }),
  enum: byValue,
  pattern: byValue,
  format: byValue,
  minProperties: byCount,
  maxProperties: byCount,
}

const describe = (error: ErrorObject, isSecret: boolean): readonly Misfit[] => {
  const path = error.instancePath
  const mayShow = !isSecret && !path.split('/').some((step) => step === 'auth' || isSecretName(step))
  const said = descriptions[error.keyword]?.(error, mayShow)
  return said === undefined ? [] : [{ path, kind: 'shape', expected: '', found: '', ...said }]
}

/** Says what a schema takes. */
const expectedBy = (schema: Schema | undefined): string => {
  if (schema?.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ')
  const format = formats[schema?.format ?? '']
  if (format !== undefined) return format.expected
  if (schema?.pattern !== undefined) return `text that matches ${schema.pattern}`
  return schema?.type === undefined ? 'a value' : typeText(schema.type)
}

const typeText = (type: unknown): string => (Array.isArray(type) ? type.join(' or ') : String(type))
