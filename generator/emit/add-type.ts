import { allProperties, type Declaration, declarationsOf, references } from '../schema/declarations.ts'
import type { ObjectSchema, Schema } from '../schema/schema.ts'
import type { SharedSchemas } from '../schema/shared.ts'
import { docComment } from './doc-comment.ts'
import { type GuardContext, guardBody, guardDeclaration, guardName } from './guard.ts'
import type { Module } from './module.ts'
import { sharedPath } from './paths.ts'
import { namesInDeclaration, typeDeclaration } from './type.ts'

/** What the documentation of a type says. */
export interface TypeDoc {
  /** Says of the type itself what it is. */
  readonly root: string
  /** Says of a type inside what it is inside of. */
  readonly inside: string
  readonly link: string
}

/** Adds a type, its guard, and those of the objects inside it to a module. */
export const addType = (
  module: Module,
  name: string,
  schema: Schema,
  doc: TypeDoc,
  shared: SharedSchemas,
): void => {
  const declarations = declarationsOf(name, schema)
  const context = { ...guardContext(module), guard: firstGuards(module, declarations) }
  for (const declaration of declarations) {
    importTypes(module, namesInDeclaration(declaration.schema), shared)
    addDeclaration(module, declaration, context, name, doc, shared)
  }
  for (const reference of references(schema)) module.value(sharedPath(reference), guardName(reference))
}

const addDeclaration = (
  module: Module,
  { name, schema }: Declaration,
  context: GuardContext,
  root: string,
  doc: TypeDoc,
  shared: SharedSchemas,
): void => {
  const what = name === root ? doc.root : doc.inside
  const see = `@see ${doc.link}`
  const overlaps = (object: ObjectSchema) => overlap(object, shared)
  module.add(typeDeclaration(name, schema, [what, '', see], overlaps))
  module.type('src/jobs/guard.ts', 'Guard')
  const guardDoc = docComment([`Tells whether a value is \`${name}\`.`, '', see])
  module.add(guardDoc + guardDeclaration(name, schema, context))
}

/** Finds for each type the guard that does what its own would do: what is the same but for its name is written once. */
const firstGuards = (module: Module, declarations: readonly Declaration[]): GuardContext['guard'] => {
  const context = guardContext(module)
  const guards = new Map(
    declarations.map(({ name, schema }) => {
      const body = guardBody(schema, context)
      return [name, body.includes('&&') ? module.first(body, guardName(name)) : guardName(name)]
    }),
  )
  return (name) => guards.get(name) ?? guardName(name)
}

/** Gives what writing guards in a module takes. */
export const guardContext = (module: Module): GuardContext => ({
  primitive: (primitive) => module.value('src/jobs/primitive-guards.ts', primitive),
  hoist: module.hoist,
  guard: guardName,
})

const elsewhere: Readonly<Record<string, string>> = {
  Json: 'src/internal/json.ts',
  JsonObject: 'src/internal/json.ts',
  FileDesc: 'src/jobs/file-desc.ts',
  FromCredentials: 'src/jobs/from-credentials.ts',
}

/** Imports types by their names; those that no file shares are in the module itself. */
export const importTypes = (module: Module, names: readonly string[], shared: SharedSchemas): void => {
  for (const name of names) {
    const home = shared.homeOf(name)
    const path = elsewhere[name] ?? (home === undefined ? undefined : sharedPath(home))
    if (path !== undefined && path !== module.path) module.type(path, name)
  }
}

/** Tells whether an object has a property that one of its bases has too, or two bases have. */
const overlap = ({ bases, properties }: ObjectSchema, shared: SharedSchemas): boolean => {
  const inherited = bases.flatMap((base) => allProperties(base, shared.look).map(({ name }) => name))
  const names = [...inherited, ...properties.map(({ name }) => name)]
  return new Set(names).size < names.length
}
