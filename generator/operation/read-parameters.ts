import { unitOf } from '../facts/units.ts'
import { camelCase } from '../names.ts'
import { type ReadContext, readSchema } from '../schema/read.ts'
import type { Property, PropertyFacts } from '../schema/schema.ts'
import { at, type Located, text } from '../specification/documents.ts'
import type { Parameter } from './operation.ts'

/** Reads the parameters outside the body. */
export const readParameters = (parameters: readonly Located[], context: ReadContext): readonly Parameter[] =>
  parameters.map((parameter) => {
    const { node } = parameter
    const name = String(node.name)
    const place = node.in
    if (place !== 'path' && place !== 'query' && place !== 'header') {
      throw new Error(`${parameter.file}#${parameter.pointer}/in: expected path, query or header`)
    }
    return {
      name,
      property: place === 'path' ? name : camelCase(name),
      in: place,
      required: place === 'path' || node.required === true,
      schema: readSchema(at(parameter, 'schema'), context, name),
      facts: parameterFacts(name, parameter),
    }
  })

const parameterFacts = (name: string, parameter: Located): PropertyFacts => {
  const { node } = parameter
  const since = text(node, 'x-addedInMatrixVersion')
  const unit = ['integer', 'number'].includes(String(at(parameter, 'schema').node.type))
    ? unitOf(name, text(node, 'description') ?? '')
    : undefined
  return {
    ...(unit !== undefined && { unit }),
    ...(since !== undefined && { since }),
    ...(node.deprecated === true && { deprecated: true }),
  }
}

/**
 * Makes parameters of the fields of a body.
 *
 * Where a parameter of the path has a field's name, the field's begins with `body`.
 */
export const bodyParameters = (
  fields: readonly Property[],
  others: readonly Parameter[],
): readonly Parameter[] =>
  fields.map((field) => {
    const property = camelCase(field.name)
    const taken = others.some((other) => other.property === property)
    return { ...field, in: 'body', property: taken ? camelCase(`body ${field.name}`) : property }
  })
