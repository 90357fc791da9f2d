import type { EventContent } from '../event/read-events.ts'
import type { Usage } from '../model.ts'
import type { Operation } from '../operation/operation.ts'
import { declarationsOf, references } from '../schema/declarations.ts'
import type { Schema } from '../schema/schema.ts'
import type { SharedSchema } from '../schema/shared.ts'
import { codecDeclaration, codecName } from './codec.ts'
import { docComment } from './doc-comment.ts'
import { guardName } from './guard.ts'
import { createModule, type GeneratedFile, type Module } from './module.ts'
import { eventPath, operationPath, sharedPath } from './paths.ts'

/** Where the codecs of the types in a file are. */
export const codecPath = (path: string): string => path.replace('src/api/', 'src/codecs/')

/** Tells whether an operation sends or gets something that has a codec; content and redirects have none. */
export const hasCodecs = ({ body, response }: Operation): boolean =>
  body !== undefined || response.kind === 'json' || response.kind === 'empty'

/** Writes the codecs of an operation's body and response. */
export const operationCodecs = (operation: Operation): GeneratedFile => {
  const { api, jobId, body, response, link } = operation
  const source = operationPath(api, jobId)
  const module = createModule(codecPath(source))
  if (body !== undefined) addCodecs(module, source, `${jobId}Body`, body, link)
  if (response.kind === 'json') addCodecs(module, source, `${jobId}Response`, response.schema, link)
  if (response.kind === 'empty') addIgnored(module, source, `${jobId}Response`, link)
  return module.file()
}

/** Writes the codecs of an event's content. */
export const eventCodecs = (event: EventContent): GeneratedFile => {
  const source = eventPath(event)
  const module = createModule(codecPath(source))
  addCodecs(module, source, event.name, event.schema, event.link)
  return module.file()
}

/** Writes the codecs of a type that several others share. */
export const sharedCodecs = ({ name, schema }: SharedSchema, { link }: Usage): GeneratedFile => {
  const source = sharedPath(name)
  const module = createModule(codecPath(source))
  addCodecs(module, source, name, schema, link)
  return module.file()
}

/** Adds the codecs of a type and of the objects inside it; where another type has its own, that one is used. */
const addCodecs = (module: Module, source: string, root: string, schema: Schema, link: string): void => {
  const use = (name: string) => module.value('src/codecs/walk.ts', name)
  for (const { name, schema: inner } of declarationsOf(root, schema)) {
    addTypes(module, source, name)
    module.value(source, guardName(name))
    module.value('src/codecs/guarded.ts', 'guarded')
    module.add(codecDeclaration(name, inner, codecDoc(name, link), use))
  }
  for (const reference of references(schema)) {
    const path = codecPath(sharedPath(reference))
    if (path !== module.path) module.value(path, codecName(reference))
  }
}

const addIgnored = (module: Module, source: string, name: string, link: string): void => {
  addTypes(module, source, name)
  const ignored = module.value('src/codecs/ignored.ts', 'ignored')
  const what = `${codecDoc(name, link)}export const ${codecName(name)}: Type<${name}>`
  module.add(`${what} = /* @__PURE__ */ ${ignored}('${name}')`)
}

const addTypes = (module: Module, source: string, name: string): void => {
  module.type('io-ts', 'Type')
  module.type(source, name)
}

const codecDoc = (name: string, link: string): string =>
  docComment([`Decodes \`${name}\`.`, '', `@see ${link}`])
