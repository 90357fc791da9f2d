import { at, type Documents, items, type Located, members } from './documents.ts'

/** The APIs whose operations become jobs. */
export const apis = ['client-server', 'identity'] as const
/** One of the APIs. */
export type Api = (typeof apis)[number]

/** One operation as the specification holds it. */
export interface RawOperation {
  readonly api: Api
  readonly operationId: string
  /** In capitals. */
  readonly method: string
  /** The whole path with its placeholders: `/_matrix/client/v3/rooms/{roomId}/invite`. */
  readonly path: string
  readonly operation: Located
  readonly parameters: readonly Located[]
  /** The request body, if it takes one. */
  readonly requestBody?: Located
  /** The responses by status, such as `200` and `3XX`. */
  readonly responses: readonly (readonly [status: string, response: Located])[]
}

const methods = ['get', 'put', 'post', 'delete']

/** Reads all operations of an API: by file, and within a file in its order. */
export const readOperations = (documents: Documents, api: Api): readonly RawOperation[] =>
  documents
    .list(`api/${api}`)
    .map(documents.load)
    .flatMap((document) =>
      members(document, 'paths').flatMap(([path, item]) =>
        Object.keys(item.node)
          .filter((key) => methods.includes(key))
          .map((method) => readOperation(documents, api, basePath(document) + path.trim(), item, method)),
      ),
    )

const readOperation = (
  { resolve }: Documents,
  api: Api,
  path: string,
  item: Located,
  method: string,
): RawOperation => {
  const operation = at(item, method)
  return {
    api,
    operationId: String(operation.node.operationId),
    method: method.toUpperCase(),
    path,
    operation,
    parameters: items(operation, 'parameters').map(resolve),
    ...(operation.node.requestBody !== undefined && { requestBody: resolve(at(operation, 'requestBody')) }),
    responses: members(operation, 'responses').map(
      ([status, response]) => [status, resolve(response)] as const,
    ),
  }
}

/** The part of the path before an operation's own, such as `/_matrix/client/v3`. */
const basePath = (document: Located): string => {
  const [server] = items(document, 'servers')
  if (server === undefined) throw new Error(`${document.file}: expected servers`)
  return String(at(server, 'variables', 'basePath').node.default)
}
