import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  type Data,
  get,
  isMapping,
  items,
  nameOf,
  type Place,
  type Value,
  type ValueObject,
} from './reading.ts'

/** Tells where a value contradicts its schema: JSON Pointers with what is said there; none if it fits. */
export type Judge = (schema: Place, value: unknown) => readonly string[]

/** Changes a node of a schema before it is compiled. */
export type Change = (node: ValueObject, place: string) => ValueObject

/** Makes a judge of the specification's own schemas: ajv, which follows their references by itself. */
export const openJudge = (data: Data, change: Change = (node) => node): Judge => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  const known = new Set<string>()
  const add = (file: string): void => {
    if (known.has(file)) return
    known.add(file)
    const whole = data.file(file)
    ajv.addSchema({ ...(changed(whole, change) as object), $id: uriOf(file) })
    for (const target of references(data, whole)) add(target)
  }
  return (schema, value) => {
    add(schema.file)
    const pointer = nameOf(schema).slice(schema.file.length + 1)
    const validate = ajv.getSchema(`${uriOf(schema.file)}#${encodeURI(pointer)}`)
    if (validate === undefined) throw new Error(`ajv has no ${nameOf(schema)}`)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

const uriOf = (file: string): string => `specification:/${file}`

/** The files that a file's schemas refer to. */
const references = (data: Data, at: Place): readonly string[] => {
  const target = data.follow(at)
  const inside = childrenOf(at).flatMap((child) => references(data, child))
  return target === undefined ? inside : [target.file, ...inside]
}

const changed = (at: Place, change: Change): Value => {
  if (Array.isArray(at.value)) return items(at).map((item) => changed(item, change))
  if (!isMapping(at.value)) return at.value
  const inside = childrenOf(at).map((child) => [String(child.steps.at(-1)), changed(child, change)] as const)
  return change(Object.fromEntries(inside), nameOf(at))
}

/** What is directly inside, but for examples, which may look like schemas. */
const childrenOf = (at: Place): readonly Place[] => {
  if (Array.isArray(at.value)) return items(at)
  if (!isMapping(at.value)) return []
  const keys = Object.keys(at.value).filter((key) => key !== 'example' && key !== 'examples')
  return keys.map((key) => get(at, key) as Place)
}
