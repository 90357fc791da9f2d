import { bundleFiles } from './bundle/bundle-files.ts'
import { codecFiles, codecsEntry } from './emit/codec-entry-file.ts'
import { apiEntry, eventsEntry } from './emit/entry-file.ts'
import { eventContentsFile, eventFile } from './emit/event-file.ts'
import type { GeneratedFile } from './emit/module.ts'
import { namesFile } from './emit/names-file.ts'
import { operationFile } from './emit/operation-file.ts'
import { sharedFile } from './emit/shared-file.ts'
import { commitFile, tableFile } from './emit/table-file.ts'
import { readModel } from './model.ts'
import type { Documents } from './specification/documents.ts'
import { apis } from './specification/operations.ts'

/** Writes everything that is made of the specification. */
export const generate = (documents: Documents): readonly GeneratedFile[] => {
  const model = readModel(documents)
  const { operations, events, shared, usage } = model
  const types = [
    ...operations.map((operation) => operationFile(operation, shared)),
    ...[...shared.all().values()].map((schema) => sharedFile(schema, usage(schema.name), shared)),
    ...events.map((event) => eventFile(event, shared)),
    eventContentsFile(events),
  ]
  const codecs = codecFiles(model)
  return [
    ...types,
    ...apis.map((api) => apiEntry(model, api, types)),
    eventsEntry(model, types),
    ...apis.map((api) => tableFile(model, api)),
    commitFile(model),
    namesFile(model),
    ...codecs,
    ...bundleFiles(documents),
    ...apis.map((api) => codecsEntry(model, api, codecs)),
  ]
}
