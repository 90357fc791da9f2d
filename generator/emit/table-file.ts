import type { Model } from '../model.ts'
import { quote } from '../names.ts'
import type { Operation, Parameter } from '../operation/operation.ts'
import type { Schema } from '../schema/schema.ts'
import type { SharedSchemas } from '../schema/shared.ts'
import type { Api } from '../specification/operations.ts'
import { docComment } from './doc-comment.ts'
import { createModule, type GeneratedFile } from './module.ts'
import { operationPath } from './paths.ts'

const names = { 'client-server': 'clientServer', identity: 'identity' } as const
const links = { 'client-server': 'client-server-api', identity: 'identity-service-api' } as const

/** Where the table of an API's operations is. */
export const tablePath = (api: Api): string => `src/api/tables/${api}.ts`

/** Writes the table of an API's operations, for tools. */
export const tableFile = ({ operations, shared }: Model, api: Api): GeneratedFile => {
  const module = createModule(tablePath(api))
  const own = operations.filter((operation) => operation.api === api)
  for (const { jobId, definition } of own) module.value(operationPath(api, jobId), definition)
  const type = module.type('src/jobs/defined-operation.ts', 'DefinedOperation')
  const doc = docComment([
    `The ${own.length} operations of the ${api} API, in the specification's order.`,
    '',
    `@see https://spec.matrix.org/v1.18/${links[api]}/`,
  ])
  const rows = own.map((operation) => row(operation, shared))
  module.add(`${doc}export const ${names[api]}: readonly ${type}[] = [\n${rows.join(',\n')},\n]`)
  return module.file()
}

/** Writes which state of the specification everything is made of. */
export const commitFile = ({ commit }: Model): GeneratedFile => {
  const module = createModule('src/api/tables/specification-commit.ts')
  const doc = docComment([
    'The commit of matrix-org/matrix-spec that the definitions are made of.',
    '',
    '@see https://spec.matrix.org/',
  ])
  module.add(`${doc}export const specificationCommit = ${quote(commit)}`)
  return module.file()
}

const row = (operation: Operation, shared: SharedSchemas): string => {
  const { definition, operationId, method, path, link, parameters, bodyKind } = operation
  const facts = {
    definition,
    operationId: quote(operationId),
    method: quote(method),
    path: quote(path),
    link: quote(link),
    parameters: list(parameters.map((parameter) => parameterRow(parameter, operation, shared))),
    bodyKind: quote(bodyKind),
    responses: list(responseRows(operation)),
  }
  return record(facts)
}

const parameterRow = (parameter: Parameter, { sensitive }: Operation, shared: SharedSchemas): string =>
  record({
    property: quote(parameter.property),
    name: quote(parameter.name),
    in: quote(parameter.in),
    required: String(parameter.required),
    type: quote(jsonType(parameter.schema, shared)),
    sensitive: String(sensitive.includes(parameter.name)),
  })

const responseRows = ({ responses, response }: Operation): readonly string[] =>
  responses.flatMap(({ statuses, success, errcodes }) =>
    statuses.map((status) =>
      record({
        status: String(status),
        kind: quote(success ? kindOf(status, response.kind) : 'error'),
        errcodes: list(errcodes.map(quote)),
      }),
    ),
  )

const kindOf = (status: number, kind: Operation['response']['kind']): string =>
  kind === 'media' && status >= 300 ? 'redirect' : kind

/** Names the JSON type of a schema. */
const jsonType = (schema: Schema, shared: SharedSchemas): string => {
  switch (schema.kind) {
    case 'text':
      return 'string'
    case 'map':
      return 'object'
    case 'file':
      return 'bytes'
    case 'ref':
      return jsonType(shared.look(schema.name), shared)
    case 'union':
      return [...new Set(schema.members.map((member) => jsonType(member, shared)))].join(' | ')
    default:
      return schema.kind
  }
}

const record = (fields: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(fields)
    .map(([name, value]) => (name === value ? name : `${name}: ${value}`))
    .join(', ')} }`

const list = (entries: readonly string[]): string => `[${entries.join(', ')}]`
