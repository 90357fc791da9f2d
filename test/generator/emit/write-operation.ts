import { type GeneratedFile, generatedHeader } from '../../../generator/emit/module.ts'
import { operationFile } from '../../../generator/emit/operation-file.ts'
import { sharedFile } from '../../../generator/emit/shared-file.ts'
import { modelOf } from '../model-of.ts'

const others = {
  'api/client-server/definitions/event.yaml': 'properties: { type: { type: string } }\nrequired: [type]',
  'api/client-server/definitions/auth_response.yaml': 'properties: { session: { type: string } }',
}

/** Writes the only operation of these paths, and behind it the types that it shares. */
export const writeFiles = (paths: string): readonly [GeneratedFile, ...GeneratedFile[]] => {
  const { operations, shared, usage } = modelOf(paths, others)
  const [operation] = operations
  if (operation === undefined) throw new Error('no operation is given')
  const all = [...shared.all().values()].map((schema) => sharedFile(schema, usage(schema.name), shared))
  return [operationFile(operation, shared), ...all]
}

/** Writes the only operation of these paths, without the line that all files begin with. */
export const writeOperation = (paths: string): string =>
  writeFiles(paths)[0].text.replace(generatedHeader, '').trim()
