import { type Data, get, items, members, type Place, type Value } from './reading.ts'

/** Makes a small value that fits a schema: what an example leaves out, and must be there. */
export const fitting = (data: Data, schema: Place): Value => {
  const target = data.follow(schema)
  const parts = [...(target === undefined ? [] : [target]), ...items(get(schema, 'allOf'))]
  if (parts.length === 0) return ofType(data, schema)
  const own = get(schema, 'properties') === undefined ? undefined : ofType(data, schema)
  return Object.assign({}, ...parts.map((part) => fitting(data, part)), own)
}

const ofType = (data: Data, schema: Place): Value => {
  const [choice] = [...items(get(schema, 'oneOf')), ...items(get(schema, 'anyOf'))]
  if (choice !== undefined) return fitting(data, choice)
  const [only] = items(get(schema, 'enum'))
  if (only !== undefined) return only.value
  const type = get(schema, 'type')?.value
  switch (Array.isArray(type) ? type[0] : type) {
    case 'string':
      return fittingText(schema)
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return true
    case 'array':
      return []
    case 'null':
      return null
    default:
      return ofRequired(data, schema)
  }
}

const ofRequired = (data: Data, schema: Place): Value => {
  const required = items(get(schema, 'required')).map(({ value }) => value)
  const fields = members(get(schema, 'properties')).filter(([name]) => required.includes(name))
  const named = fields.map(([name, field]) => [name, fitting(data, field)])
  const least = Number(get(schema, 'minProperties')?.value ?? 0)
  const missing = Array.from({ length: Math.max(0, least - named.length) }, (_, i) => [`key${i}`, 'text'])
  return Object.fromEntries([...named, ...missing])
}

const fittingText = (schema: Place): string => {
  const form = String(get(schema, 'pattern')?.value ?? '')
  const format = String(get(schema, 'format')?.value ?? '')
  return fittingKey(form) + (texts[format] ?? (form === '' ? 'text' : ''))
}

const texts: Readonly<Record<string, string>> = { uri: 'https://example.org/', email: 'alice@example.org' }

/** Makes a key of a form, all of which say how it begins. */
export const fittingKey = (form: string): string => {
  const beginning = form.replace(/^\^/, '').replaceAll('\\', '')
  return beginning === '' ? 'key' : `${beginning}key:example.org`
}
