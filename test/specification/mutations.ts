import { type Data, isMapping, type Place, type Value, type ValueObject } from './reading.ts'
import {
  alternativesOf,
  isRequired,
  keyword,
  type Parts,
  partsOf,
  partsOfItems,
  partsOfKey,
  typesOf,
} from './schema-parts.ts'

/** A way to change one place of a value. */
export interface Mutation {
  readonly kind: string
  readonly path: readonly string[]
  /** Gives what stands there instead; undefined takes it away. */
  readonly value: Value | undefined
  /** Whether what comes of it is wrong; undefined where it depends on what else the place may be. */
  readonly isWrong: boolean | undefined
}

/** What is known of the place that is looked at. */
interface Site {
  readonly path: readonly string[]
  /** Whether it may be absent, and so null. */
  readonly isOptional: boolean
  /** Whether it is an item of an array. */
  readonly isItem: boolean
  /** Whether it is inside one of several shapes. */
  readonly isAlternative: boolean
}

/** Finds every way to change one place of a value that fits a schema. */
export const mutationsOf = (data: Data, schema: Place, value: Value): readonly Mutation[] =>
  visit(data, partsOf(data, schema), value, {
    path: [],
    isOptional: false,
    isItem: false,
    isAlternative: false,
  })

const visit = (data: Data, parts: Parts, value: Value, site: Site): readonly Mutation[] => [
  ...hereOf(data, parts, value, site),
  ...alternativesOf(parts).flatMap((one) =>
    inside(data, partsOf(data, one), value, { ...site, isAlternative: true }),
  ),
  ...inside(data, parts, value, site),
]

const inside = (data: Data, parts: Parts, value: Value, site: Site): readonly Mutation[] => {
  if (Array.isArray(value)) {
    const ofItems = partsOfItems(data, parts)
    return value.flatMap((item, index) =>
      visit(data, ofItems, item, { ...below(site, String(index), false), isItem: true }),
    )
  }
  return isMapping(value)
    ? [...fieldsOf(data, parts, value, site), ...additions(data, parts, value, site)]
    : []
}

const below = ({ path, isAlternative }: Site, step: string, isOptional: boolean): Site => ({
  path: [...path, step],
  isOptional,
  isItem: false,
  isAlternative,
})

const fieldsOf = (data: Data, parts: Parts, value: ValueObject, site: Site): readonly Mutation[] =>
  Object.keys(value).flatMap((key) => {
    const ofKey = partsOfKey(data, parts, key)
    const isNamed = keyword(parts, 'properties').some(
      (properties) => isMapping(properties.value) && Object.hasOwn(properties.value, key),
    )
    const needed = isRequired(parts, key)
    const place = below(site, key, isNamed && !needed)
    const missing = needed ? [mutation('missing', place, undefined, true)] : []
    return [...missing, ...(ofKey.length === 0 ? [] : visit(data, ofKey, value[key] as Value, place))]
  })

const unknown = 'org.example.unknown'

/** An unknown field changes nothing, unless the keys are counted or all have one type. */
const additions = (data: Data, parts: Parts, value: ValueObject, site: Site): readonly Mutation[] => {
  const place = below(site, unknown, false)
  const most = keyword(parts, 'maxProperties')[0]?.value
  if (most !== undefined && Object.keys(value).length >= Number(most)) {
    return [mutation('too many', site, { ...value, [unknown]: '' }, true)]
  }
  const isTyped = partsOfKey(data, parts, unknown).length > 0
  const isClosed = keyword(parts, 'additionalProperties').some((rest) => rest.value === false)
  return isTyped || isClosed || Object.hasOwn(value, unknown)
    ? []
    : [mutation('unknown field', place, { a: [1] }, false)]
}

const hereOf = (data: Data, parts: Parts, value: Value, site: Site): readonly Mutation[] => {
  const alternatives = alternativesOf(parts).map((one) => partsOf(data, one))
  const types = alternatives.length === 0 ? typesOf(parts) : alternatives.flatMap(typesOf)
  const isOpen = types.length === 0 || alternatives.some((one) => typesOf(one).length === 0)
  const ofType = isOpen
    ? []
    : wrongTypes(types, site).map((wrong) => mutation(site.isItem ? 'item' : 'type', site, wrong, true))
  const toNull = site.isOptional ? [mutation('null', site, null, false)] : []
  return [...ofType, ...toNull, ...(typeof value === 'string' ? wrongTexts(parts, site) : [])]
}

const samples: readonly (readonly [type: string, value: Value])[] = [
  ['null', null],
  ['boolean', true],
  ['number', 1.5],
  ['integer', 7],
  ['string', '@!$#mxc://'],
  ['array', []],
  ['object', {}],
]

const wrongTypes = (types: readonly string[], { isOptional }: Site): readonly Value[] =>
  samples
    .filter(([type]) => !types.includes(type) && !(type === 'integer' && types.includes('number')))
    .filter(([type]) => type !== 'null' || !isOptional)
    .map(([, value]) => value)

const wrongTexts = (parts: Parts, site: Site): readonly Mutation[] => {
  const enums = keyword(parts, 'enum').map(() => mutation('enum', site, 'org.example.other', true))
  const patterns = keyword(parts, 'pattern').map(({ value }) =>
    mutation('pattern', site, 'x', !new RegExp(String(value), 'u').test('x')),
  )
  return [...enums, ...patterns]
}

const mutation = (
  kind: string,
  { path, isAlternative }: Site,
  value: Value | undefined,
  isWrong: boolean,
): Mutation => ({
  kind,
  path,
  value,
  isWrong: isAlternative ? undefined : isWrong,
})

/** Gives a copy with one place changed. */
export const mutated = (value: Value, { path, value: replacement }: Mutation): Value =>
  replaceAt(value, path, replacement) as Value

const replaceAt = (
  value: Value,
  [step, ...rest]: readonly string[],
  replacement: Value | undefined,
): Value | undefined => {
  if (step === undefined) return replacement
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      String(index) === step ? (replaceAt(item, rest, replacement) as Value) : item,
    )
  }
  const fields = Object.entries(value as ValueObject)
  const entries = Object.hasOwn(value as ValueObject, step)
    ? fields
    : [...fields, [step, null] as [string, Value]]
  const changed = entries.map(
    ([key, field]) => [key, key === step ? replaceAt(field, rest, replacement) : field] as const,
  )
  return Object.fromEntries(changed.filter(([, field]) => field !== undefined)) as ValueObject
}

/**
 * Chooses a mutation: first its kind, so that the rare ones come as often as the others, and one in five times
 * a harmless one.
 */
export const chooseMutation = (
  mutations: readonly Mutation[],
  kind: number,
  at: number,
): Mutation | undefined => {
  const wanted = mutations.filter(({ isWrong }) => (isWrong !== false) === kind % 5 > 0)
  const among = wanted.length > 0 ? wanted : mutations
  const kinds = [...new Set(among.map((mutation) => mutation.kind))]
  const ofKind = among.filter((mutation) => mutation.kind === kinds[(kind >> 3) % kinds.length])
  return ofKind[at % ofKind.length]
}
