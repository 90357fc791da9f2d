import type { Schema, TypeName } from './operation-spec.ts'
import { schemas } from './schemas.ts'

/** A schema without `$ref` and `allOf`. */
export type FlatSchema = Omit<Schema, '$ref' | 'allOf'>

/**
 * Writes a schema without `$ref` and `allOf`, as far as its first level: one that takes the same values.
 *
 * @throws Error on two parts that say different things of which neither can be left out.
 */
export const flatten = ({ $ref, allOf = [], ...own }: Schema): FlatSchema => {
  const target = $ref === undefined ? [] : [resolve($ref)]
  return [...target, ...allOf].map(flatten).reduceRight(merge, own)
}

const resolve = ($ref: string): Schema => {
  const target = schemas[$ref.replace('#/$defs/', '')]
  if (target === undefined) throw new Error(`the specification has no ${$ref}`)
  return target
}

const merge = (own: FlatSchema, part: FlatSchema): FlatSchema => {
  const merged: Record<string, unknown> = { ...part }
  for (const [keyword, value] of Object.entries(own)) {
    const other = merged[keyword]
    merged[keyword] = other === undefined ? value : mergeKeyword(keyword, other, value)
  }
  return merged
}

const mergeKeyword = (keyword: string, one: unknown, other: unknown): unknown => {
  switch (keyword) {
    case 'required':
      return [...new Set([...(one as string[]), ...(other as string[])])]
    case 'properties':
    case 'patternProperties':
      return mergeRecords(one as Record<string, Schema>, other as Record<string, Schema>)
    case 'type':
      return mergeTypes(one as TypeName, other as TypeName)
    default:
      if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`two parts have another ${keyword}`)
      return one
  }
}

const mergeRecords = (
  one: Readonly<Record<string, Schema>>,
  other: Readonly<Record<string, Schema>>,
): Readonly<Record<string, Schema>> => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(other).map(([name, schema]) => {
      const before = one[name]
      return [name, before === undefined ? schema : { allOf: [before, schema] }]
    }),
  ),
})

const mergeTypes = (one: TypeName, other: TypeName): TypeName => {
  if (one !== other) throw new Error(`two parts have another type: ${one} and ${other}`)
  return one
}

/** The properties that the schema of an object names, those of its parts included. */
export const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  flatten(schema).properties ?? {}
