import type { Model } from '../model.ts'
import { operationSchemas, reachable } from '../model.ts'
import type { Api } from '../specification/operations.ts'
import { createModule, type GeneratedFile } from './module.ts'
import { eventPath, operationPath, sharedPath } from './paths.ts'

const titles = { 'client-server': 'client-server', identity: 'identity service' } as const

/** Writes the entry with the operations of an API, and the types that they share. */
export const apiEntry = (
  { operations, shared }: Model,
  api: Api,
  files: readonly GeneratedFile[],
): GeneratedFile => {
  const own = operations.filter((operation) => operation.api === api)
  const names = [...reachable(own.flatMap(operationSchemas), shared)].sort()
  const paths = [...own.map(({ jobId }) => operationPath(api, jobId)), ...names.map(sharedPath)]
  return entry(`src/entries/${api}.ts`, `The operations of the ${titles[api]} API.`, paths, files)
}

/** Writes the entry with the contents of events. */
export const eventsEntry = ({ events, shared }: Model, files: readonly GeneratedFile[]): GeneratedFile => {
  const names = [
    ...reachable(
      events.map(({ schema }) => schema),
      shared,
    ),
  ].sort()
  const paths = ['src/api/events/contents.ts', ...events.map(eventPath), ...names.map(sharedPath)]
  return entry('src/entries/events.ts', 'The contents of events, and how to tell them.', paths, files)
}

const entry = (
  path: string,
  title: string,
  paths: readonly string[],
  files: readonly GeneratedFile[],
): GeneratedFile => {
  const module = createModule(path)
  module.add(`/**\n * ${title}\n *\n * @module\n */`)
  module.add(
    files
      .filter((file) => paths.includes(file.path))
      .map(exportLine)
      .join('\n'),
  )
  return module.file()
}

/** Exports everything that a generated file does. */
export const exportLine = ({ path, text }: GeneratedFile): string => {
  const names = [...text.matchAll(/^export (const|interface|type) (\w+)/gm)].map(([, kind, name]) =>
    kind === 'const' ? name : `type ${name}`,
  )
  return `export { ${names.join(', ')} } from '${path.replace('src/', '../')}'`
}
