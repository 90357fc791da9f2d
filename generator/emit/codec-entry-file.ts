import { type Model, operationSchemas, reachable } from '../model.ts'
import type { Schema } from '../schema/schema.ts'
import type { Api } from '../specification/operations.ts'
import { codecPath, eventCodecs, hasCodecs, operationCodecs, sharedCodecs } from './codec-file.ts'
import { exportLine } from './entry-file.ts'
import { createModule, type GeneratedFile } from './module.ts'
import { eventPath, operationPath, sharedPath } from './paths.ts'

/** Writes all codecs. */
export const codecFiles = ({ operations, events, shared, usage }: Model): readonly GeneratedFile[] => [
  ...operations.filter(hasCodecs).map(operationCodecs),
  ...events.map(eventCodecs),
  ...[...shared.all().values()].map((schema) => sharedCodecs(schema, usage(schema.name))),
]

const titles: Readonly<Record<Api, string>> = {
  'client-server':
    'Codecs of the client-server API, of the contents of events, and of the types that these share.',
  identity: 'Codecs of the identity service API, and of the types that its operations share.',
}

/** Writes the entry with the codecs of an API; the contents of events are with the client-server API's. */
export const codecsEntry = (
  { operations, events, shared }: Model,
  api: Api,
  files: readonly GeneratedFile[],
): GeneratedFile => {
  const own = operations.filter((operation) => operation.api === api)
  const contents = api === 'client-server' ? events : []
  const schemas: readonly Schema[] = [
    ...own.flatMap(operationSchemas),
    ...contents.map(({ schema }) => schema),
  ]
  const paths = [
    ...own.map(({ jobId }) => operationPath(api, jobId)),
    ...contents.map(eventPath),
    ...[...reachable(schemas, shared)].map(sharedPath),
  ].map(codecPath)
  const module = createModule(`src/entries/codecs/${api}.ts`)
  module.add(`/**\n * ${titles[api]}\n *\n * @module\n */`)
  const lines = files.filter(({ path }) => paths.includes(path)).map(exportLine)
  module.add(lines.join('\n').replaceAll("from '../", "from '../../"))
  return module.file()
}
