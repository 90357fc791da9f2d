import { decodeBase64, encodeBase64, requireBase64 } from '../internal/base64.ts'
import { freeze } from '../internal/freeze.ts'
import { refuse } from '../internal/invalid-parameter.ts'
import { frozenJson, isPlainObject, type Json, type JsonObject, maxLevels } from '../internal/json.ts'
import { checkFile, type FileDesc } from './file-desc.ts'

/** The body of a request or a response. */
export type Body = EmptyBody | JsonBody | BytesBody | FileBody

/** No body at all. */
export interface EmptyBody {
  readonly _tag: 'Empty'
}

/** A JSON value, with the names that go over the wire. */
export interface JsonBody {
  readonly _tag: 'Json'
  readonly value: Json
}

/** Bytes, kept as base64 since a value is plain JSON. */
export interface BytesBody {
  readonly _tag: 'Bytes'
  readonly base64: string
}

/** A file that is opened only when the job is sent. */
export interface FileBody {
  readonly _tag: 'File'
  readonly file: FileDesc
}

/** The one empty body. */
export const emptyBody: EmptyBody = /* @__PURE__ */ freeze({ _tag: 'Empty' })

/**
 * Makes a JSON body from a copy of the value, frozen throughout.
 *
 * @throws InvalidParameterError with the path of whatever is not JSON.
 */
export const jsonBody = (value: Json): JsonBody => freeze({ _tag: 'Json', value: frozenJson('body', value) })

/** Makes a body from what is sure to be bytes. */
export const bytesBody = (bytes: Uint8Array): BytesBody =>
  freeze({ _tag: 'Bytes', base64: encodeBase64(bytes) })

/** Makes a body from a file. */
export const fileBody = (file: FileDesc): FileBody =>
  freeze({ _tag: 'File', file: checkFile('body/file', file) })

/** Reads the bytes of a bytes body. */
export const bodyBytes = (body: BytesBody): Uint8Array => decodeBase64(body.base64)

/** Gives the fields of a JSON body; of anything but an object there are none. */
export const bodyFields = (body: Body | undefined): JsonObject =>
  ((body?._tag === 'Json' && body.value) || {}) as JsonObject

/** Tells a JSON body from the others. */
export const isJsonBody = (body: Body): body is JsonBody => body._tag === 'Json'

/**
 * Makes a frozen body of what may be one.
 *
 * @throws InvalidParameterError with the path of what is wrong.
 */
export const checkBody = (value: unknown): Body => {
  if (!isPlainObject(value)) return refuse('body', 'an Empty, Json, Bytes or File body', value)
  switch (value._tag) {
    case 'Empty':
      return emptyBody
    case 'Json':
      // Its fields are parameters, or an auth, each of which may have all the levels.
      return freeze({ _tag: 'Json', value: frozenJson('body/value', value.value, maxLevels + 1) })
    case 'Bytes':
      return freeze({ _tag: 'Bytes', base64: requireBase64('body/base64', value.base64) })
    case 'File':
      return fileBody(value.file as FileDesc)
    default:
      return refuse('body/_tag', 'Empty, Json, Bytes or File', value._tag)
  }
}
