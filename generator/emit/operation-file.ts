import { type TypedBody, typedBodies } from '../facts/typed-bodies.ts'
import { propertyKey, quote } from '../names.ts'
import type { Operation, Parameter } from '../operation/operation.ts'
import type { SharedSchemas } from '../schema/shared.ts'
import { addType, importTypes } from './add-type.ts'
import { docComment } from './doc-comment.ts'
import { guardName } from './guard.ts'
import { createModule, type GeneratedFile, type Module } from './module.ts'
import { operationDoc } from './operation-doc.ts'
import { parameterLine, parameterTypes, takeParameter } from './parameter.ts'
import { operationPath } from './paths.ts'
import { addTypedDefinition, typedParams } from './typed-body.ts'

/** Writes the file of an operation: its parameters, what it sends and gets, and its definition. */
export const operationFile = (operation: Operation, shared: SharedSchemas): GeneratedFile => {
  const module = createModule(operationPath(operation.api, operation.jobId))
  addParams(module, operation, shared)
  addBody(module, operation, shared)
  addResponse(module, operation, shared)
  addDefinition(module, operation)
  return module.file()
}

/** Gives the event's type and its content the type parameters as types. */
const typeParameter = (parameter: Parameter, typed: TypedBody | undefined): Parameter => {
  if (typed === undefined) return parameter
  const names = { [typed.typeParameter]: 'EventType', body: 'Content' }
  const name = names[parameter.property]
  return name === undefined ? parameter : { ...parameter, schema: { kind: 'ref', name } }
}

const see = ({ link }: Operation): readonly string[] => ['', `@see ${link}`]

const addParams = (module: Module, operation: Operation, shared: SharedSchemas): void => {
  const { jobId, definition, parameters, sensitive } = operation
  if (parameters.length === 0) return
  for (const parameter of parameters) importTypes(module, parameterTypes(parameter), shared)
  const typed = typedBodies[operation.operationId]
  const lines = parameters
    .map((parameter) => typeParameter(parameter, typed))
    .map((parameter) => parameterLine(parameter, sensitive.includes(parameter.name)))
  const doc = docComment([`What \`${definition}\` takes.`, ...see(operation)])
  const name = typed === undefined ? `${jobId}Params` : typedParams(typed, jobId)
  module.add(`${doc}export interface ${name} {\n${lines.join('\n')}\n}`)
}

const addBody = (module: Module, operation: Operation, shared: SharedSchemas): void => {
  const { jobId, operationId, body, link } = operation
  if (body === undefined) return
  const doc = {
    root: `The body of \`${operationId}\`'s request.`,
    inside: `Inside the body of \`${operationId}\`'s request.`,
    link,
  }
  addType(module, `${jobId}Body`, body, doc, shared)
}

const addResponse = (module: Module, operation: Operation, shared: SharedSchemas): void => {
  const { jobId, operationId, response, link } = operation
  const doc = {
    root: `The body of \`${operationId}\`'s response.`,
    inside: `Inside the body of \`${operationId}\`'s response.`,
    link,
  }
  const name = `${jobId}Response`
  if (response.kind === 'json') {
    addType(module, name, response.schema, doc, shared)
    return
  }
  const [text, type] = responseTypes(module)[response.kind]()
  module.add(`${docComment([`${text(operationId)}`, ...see(operation)])}export type ${name} = ${type}`)
}

const responseTypes = (module: Module) => ({
  empty: () =>
    [
      (id: string) => `What \`${id}\` answers: nothing that has a meaning.`,
      module.type('src/jobs/define-job.ts', 'EmptyResponse'),
    ] as const,
  media: () =>
    [
      (id: string) => `What \`${id}\` answers: the content, or where it is.`,
      `${module.type('src/jobs/media.ts', 'MediaResponse')} | ${module.type('src/jobs/media.ts', 'RedirectResponse')}`,
    ] as const,
  redirect: () =>
    [
      (id: string) => `What \`${id}\` answers: where to go on.`,
      module.type('src/jobs/media.ts', 'RedirectResponse'),
    ] as const,
})

const addDefinition = (module: Module, operation: Operation): void => {
  const { operationId, jobId, definition, parameters } = operation
  const typed = typedBodies[operationId]
  const type = typed === undefined ? '' : `: ${addTypedDefinition(module, operation, typed)}`
  const anyParams = typed === undefined ? `${jobId}Params` : `${jobId}Params<string, object>`
  const params = parameters.length === 0 ? 'Record<never, never>' : anyParams
  const lines = [...factLines(operation), ...functionLines(module, operation)]
  module.add(
    `${docComment(operationDoc(operation))}export const ${definition}${type} = /* @__PURE__ */ ${module.value('src/jobs/define-job.ts', 'defineJob')}<${params}, ${jobId}Response>({\n${lines.join('\n')}\n})`,
  )
}

const factLines = (operation: Operation): readonly string[] => {
  const {
    jobId,
    method,
    path,
    auth,
    rateLimited,
    deprecated,
    since,
    idempotency,
    sensitive,
    sensitiveResponse,
  } = operation
  const statuses = operation.responses
    .filter(({ success }) => success)
    .flatMap((response) => response.statuses)
  const facts: Readonly<Record<string, string | undefined>> = {
    jobId: quote(jobId),
    method: quote(method),
    path: quote(path),
    auth: auth === 'required' ? undefined : quote(auth),
    rateLimited: rateLimited ? 'true' : undefined,
    deprecated: deprecated ? 'true' : undefined,
    since: since === undefined ? undefined : quote(since),
    idempotency: quote(idempotency),
    sensitive: sensitive.length === 0 ? undefined : `[${sensitive.map(quote).join(', ')}]`,
    sensitiveResponse:
      sensitiveResponse.length === 0 ? undefined : `[${sensitiveResponse.map(quote).join(', ')}]`,
    statuses: statuses.join() === '200' ? undefined : `[${statuses.join(', ')}]`,
    returnType: operation.response.kind === 'media' ? quote('File') : undefined,
  }
  return Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [`${name}: ${fact},`]))
}

const functionLines = (module: Module, operation: Operation): readonly string[] => {
  const { jobId, response, interactive } = operation
  const readers = {
    empty: () => undefined,
    media: () => module.value('src/jobs/media.ts', 'readMedia'),
    redirect: () => module.value('src/jobs/media.ts', 'readRedirect'),
    json: () =>
      `/* @__PURE__ */ ${module.value('src/jobs/guard.ts', 'fromGuard')}(${guardName(`${jobId}Response`)})`,
  }
  const functions: Readonly<Record<string, string | undefined>> = {
    buildQuery: buildQuery(module, operation),
    buildBody: buildBody(module, operation),
    response: readers[response.kind](),
    refusal: interactive
      ? module.value('src/jobs/read-interactive-auth.ts', 'readInteractiveAuth')
      : undefined,
  }
  return Object.entries(functions).flatMap(([name, written]) =>
    written === undefined ? [] : [`${name}: ${written},`],
  )
}

const buildQuery = (module: Module, { parameters }: Operation): string | undefined => {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  if (query.length === 0) return undefined
  const fields = query.map((parameter) =>
    // A record of parameters is spread over the query.
    parameter.schema.kind === 'map'
      ? `...${takeParameter(parameter, module)}`
      : `${propertyKey(parameter.name)}: ${takeParameter(parameter, module)}`,
  )
  return `(params = {}) => ${module.value('src/jobs/query.ts', 'toQuery')}({ ${fields.join(', ')} })`
}

const buildBody = (module: Module, { parameters, bodyKind }: Operation): string | undefined => {
  switch (bodyKind) {
    case 'none':
      return undefined
    case 'json':
      return `(params) => ${module.value('src/jobs/fields.ts', 'objectBody')}(params.body)`
    case 'bytes':
      return `(params) => ${module.value('src/jobs/fields.ts', 'uploadBody')}(params.body, params.contentType)`
    case 'fields':
      return fieldsBody(
        module,
        parameters.filter((parameter) => parameter.in === 'body'),
      )
  }
}

/** Where every field is there, a literal makes the body: the fastest way there is. */
const fieldsBody = (module: Module, fields: readonly Parameter[]): string => {
  const literal = fields.every(({ required }) => required)
  const lines = fields.map(
    (parameter) => `${propertyKey(parameter.name)}: ${takeParameter(parameter, module)},`,
  )
  const object = `{\n${lines.join('\n')}\n}`
  if (!literal) return `(params) => ${module.value('src/jobs/fields.ts', 'fieldsBody')}(${object})`
  const freeze = module.value('src/internal/freeze.ts', 'freeze')
  return `(params) => ${freeze}({ _tag: 'Json', value: ${freeze}(${object}) })`
}
