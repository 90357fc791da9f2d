import { decodeBase64, encodeBase64, requireBase64 } from '../internal/base64.ts'
import { requireBytes } from '../internal/bytes.ts'
import { freeze } from '../internal/freeze.ts'
import { checkHeader } from '../internal/header.ts'
import { refuse, requireNonEmpty } from '../internal/invalid-parameter.ts'
import { isPlainObject } from '../internal/json.ts'

/**
 * A file as a value: its content in memory, or the name under which the executor's file interface opens it.
 *
 * No stream ever enters a job, so a job with a file can be stored and compared like any other.
 */
export type FileDesc = MemoryFile | NamedFile

/** A file whose content is in the value. */
export interface MemoryFile {
  readonly _tag: 'MemoryFile'
  /** The content as base64, since a value is plain JSON. */
  readonly base64: string
  readonly contentType?: string
}

/** A file that is opened by name when the job is sent. */
export interface NamedFile {
  readonly _tag: 'NamedFile'
  /** What the file interface opens: a path, a key, an identifier; its meaning is the application's. */
  readonly name: string
  readonly contentType?: string
}

/**
 * Makes a file whose content is in the value.
 *
 * @param content - the bytes; they are copied
 * @param contentType - the media type, such as `image/png`
 * @throws InvalidParameterError on a content that is no Uint8Array.
 */
export const memoryFile = (content: Uint8Array, contentType?: string): MemoryFile => {
  const base64 = encodeBase64(requireBytes('file/content', content))
  return checkFile('file', { _tag: 'MemoryFile', base64, contentType }) as MemoryFile
}

/**
 * Makes a file that the executor's file interface opens by its name when the job is sent.
 *
 * @throws InvalidParameterError on an empty name.
 */
export const namedFile = (name: string, contentType?: string): NamedFile =>
  checkFile('file', { _tag: 'NamedFile', name, contentType }) as NamedFile

/** Reads the bytes of a file in memory. */
export const memoryFileContent = (file: MemoryFile): Uint8Array => decodeBase64(file.base64)

/**
 * Makes a frozen file of what may be one.
 *
 * @throws InvalidParameterError with the path of what is wrong.
 */
export const checkFile = (field: string, value: unknown): FileDesc => {
  if (!isPlainObject(value)) return refuse(field, 'a MemoryFile or NamedFile', value)
  const { _tag, contentType } = value
  if (contentType !== undefined) checkHeader('Content-Type', contentType, `${field}/contentType`)
  const type = contentType === undefined ? {} : { contentType: contentType as string }
  if (_tag === 'MemoryFile') {
    return freeze({ _tag, base64: requireBase64(`${field}/base64`, value.base64), ...type })
  }
  if (_tag !== 'NamedFile') return refuse(`${field}/_tag`, 'MemoryFile or NamedFile', _tag)
  return freeze({
    _tag,
    name: requireNonEmpty(`${field}/name`, value.name),
    ...type,
  })
}

/** The same for a file that must have a name. */
export const checkNamedFile = (field: string, value: unknown): NamedFile => {
  const file = checkFile(field, value)
  return file._tag === 'NamedFile' ? file : refuse(`${field}/_tag`, 'NamedFile', file._tag)
}
