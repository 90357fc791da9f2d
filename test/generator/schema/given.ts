import { type ReadContext, readSchema, uniqueNames } from '../../../generator/schema/read.ts'
import type { Schema } from '../../../generator/schema/schema.ts'
import { type SharedSchemas, sharedSchemas } from '../../../generator/schema/shared.ts'
import type { Documents } from '../../../generator/specification/documents.ts'
import { specificationOf } from '../specification-of.ts'

/** Keeps the shared schemas of a specification, each read when it is first referred to. */
export const sharedOf = (documents: Documents): SharedSchemas =>
  sharedSchemas((at, name, shared) =>
    readSchema(at, { documents, shared, owner: name, uniqueName: uniqueNames(name) }, name, name),
  )

/** What reading a schema takes, in a type called `Given`. */
export const contextOf = (documents: Documents, shared = sharedOf(documents)): ReadContext => ({
  documents,
  shared,
  owner: 'Given',
  uniqueName: uniqueNames('Given'),
})

/** Reads the YAML of a schema that stands in `given.yaml` beside other files. */
export const readGiven = (
  yaml: string,
  others: Readonly<Record<string, string>> = {},
  { property = 'thing', name }: { readonly property?: string; readonly name?: string } = {},
): { readonly schema: Schema; readonly shared: SharedSchemas } => {
  const documents = specificationOf({ 'given.yaml': yaml, ...others })
  const context = contextOf(documents)
  const schema = readSchema(documents.load('given.yaml'), context, property, name)
  return { schema, shared: context.shared }
}
