import { type Data, get, items, members, must, type Place, type Value } from './reading.ts'

/** An operation as the specification has it. */
export interface SpecifiedOperation {
  readonly api: 'client-server' | 'identity'
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly rateLimited: boolean
  readonly deprecated: boolean
  readonly since: Value | undefined
  readonly parameters: readonly SpecifiedParameter[]
  /** What its body may be; absent if it has none. */
  readonly body?: Content
  readonly responses: readonly SpecifiedResponse[]
}

/** A parameter in the path, the query or a header. */
export interface SpecifiedParameter {
  readonly in: string
  readonly name: string
  readonly required: boolean
  readonly at: Place
  readonly schema: Place
}

/** A response of one status. */
export interface SpecifiedResponse {
  /** As the specification writes it: `200` or `3XX`. */
  readonly status: string
  readonly at: Place
  readonly content?: Content
}

/** The first content type of a body, which is the only one unless it is for files. */
export interface Content {
  readonly type: string
  readonly at: Place
  readonly schema?: Place
}

const apis = ['client-server', 'identity'] as const
const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/** Reads all operations of the APIs of which there are definitions. */
export const readOperations = (data: Data): readonly SpecifiedOperation[] =>
  apis.flatMap((api) =>
    data.files(`api/${api}`).flatMap((file) => {
      const document = data.file(file)
      const [server] = items(get(document, 'servers'))
      const base = ['variables', 'basePath', 'default'].reduce(must, server as Place).value
      return members(get(document, 'paths')).flatMap(([path, item]) =>
        members(item)
          .filter(([method]) => methods.includes(method))
          // A space at its end tells a path from another one that is the same.
          .map(([method, at]) => readOperation(data, api, method, `${base}${path.trim()}`, at)),
      )
    }),
  )

const readOperation = (
  data: Data,
  api: SpecifiedOperation['api'],
  method: string,
  path: string,
  at: Place,
): SpecifiedOperation => {
  const resolve = (place: Place) => data.follow(place) ?? place
  const body = get(at, 'requestBody')
  const content = body === undefined ? undefined : readContent(resolve(body))
  const responses = members(must(at, 'responses'))
  return {
    api,
    operationId: String(must(at, 'operationId').value),
    method: method.toUpperCase(),
    path,
    rateLimited: responses.some(([status]) => status === '429'),
    deprecated: get(at, 'deprecated')?.value === true,
    since: get(at, 'x-addedInMatrixVersion')?.value,
    parameters: items(get(at, 'parameters')).map(resolve).map(readParameter),
    ...(content !== undefined && { body: content }),
    responses: responses.map(([status, response]) => readResponse(status, resolve(response))),
  }
}

const readParameter = (at: Place): SpecifiedParameter => ({
  in: String(must(at, 'in').value),
  name: String(must(at, 'name').value),
  required: get(at, 'required')?.value === true,
  at,
  schema: must(at, 'schema'),
})

const readResponse = (status: string, at: Place): SpecifiedResponse => {
  const content = readContent(at)
  return { status, at, ...(content !== undefined && { content }) }
}

const readContent = (at: Place): Content | undefined => {
  const [first] = members(get(at, 'content'))
  if (first === undefined) return undefined
  const [type, media] = first
  const schema = get(media, 'schema')
  return { type, at: media, ...(schema !== undefined && { schema }) }
}

/** A field that a schema of an object names. */
export interface Field {
  readonly name: string
  readonly required: boolean
  readonly schema: Place
}

/** Gathers the fields that a schema names, those of its parts included. */
export const fieldsOf = (data: Data, schema: Place): readonly Field[] => {
  const target = data.follow(schema)
  const required = get(schema, 'required')?.value
  const own = members(get(schema, 'properties')).map(([name, property]) => ({
    name,
    required: Array.isArray(required) && required.includes(name),
    schema: property,
  }))
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => items(get(schema, key)))
  const all = [...(target === undefined ? [] : [target]), ...parts].flatMap((part) => fieldsOf(data, part))
  return [...new Map([...all, ...own].map((field) => [field.name, field])).values()]
}
