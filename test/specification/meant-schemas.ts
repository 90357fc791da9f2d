import { overlappingAlternatives, typelessObjects } from './differences.ts'
import { type Judge, openJudge } from './judge.ts'
import { type Data, isMapping, type Value, type ValueObject } from './reading.ts'

const isListed = (differences: readonly { readonly place: string }[], place: string) =>
  differences.some((difference) => difference.place === place)

/** Makes a judge of responses as they are meant: `null` stands for what may be absent. */
export const openResponseJudge = (data: Data): Judge => openJudge(data, meant)

const meant = (node: ValueObject, place: string): ValueObject => {
  const { oneOf, ...others } = node
  const alternatives = isListed(overlappingAlternatives, place) && oneOf !== undefined ? { anyOf: oneOf } : {}
  return {
    ...(alternatives.anyOf === undefined ? node : { ...others, ...alternatives }),
    ...(isListed(typelessObjects, place) && { type: 'object' }),
    // A schema may have a property that is called `properties`.
    ...(isMapping(node.properties) && !place.endsWith('/properties') && { properties: nullable(node) }),
  }
}

/** Servers write what they have nothing to say of as `null`. */
const nullable = ({ properties, required }: ValueObject): ValueObject => {
  const needed: readonly Value[] = Array.isArray(required) ? required : []
  const entries = Object.entries(isMapping(properties) ? properties : {})
  return Object.fromEntries(
    entries.map(([name, schema]) => [
      name,
      needed.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] },
    ]),
  )
}
