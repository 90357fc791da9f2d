import { freeze } from '../internal/freeze.ts'
import { checkHeader } from '../internal/header.ts'
import { refuse, requireText } from '../internal/invalid-parameter.ts'
import { frozenJson, isPlainObject, type Json, type JsonArray, type JsonObject } from '../internal/json.ts'
import type { FileBody, JsonBody } from './body.ts'
import { checkFile, type FileDesc } from './file-desc.ts'

// What generated definitions make their bodies and queries of. Each takes the parameter's name for the error.

/** Takes a parameter that may be left out. */
export const optional = <Params extends object, A>(
  params: Params,
  field: keyof Params & string,
  require: (field: string, value: unknown) => A,
): A | undefined => (params[field] === undefined ? undefined : require(field, params[field]))

/** Takes a boolean, and refuses anything else. */
export const requireBoolean = (field: string, value: unknown): boolean =>
  typeof value === 'boolean' ? value : refuse(field, 'a boolean', value)

/** Takes a whole number, and refuses anything else. */
export const requireInteger = (field: string, value: unknown): number =>
  Number.isSafeInteger(value) ? (value as number) : refuse(field, 'a whole number', value)

/** Takes a number that JSON can write, and refuses anything else. */
export const requireNumber = (field: string, value: unknown): number =>
  Number.isFinite(value) ? (value as number) : refuse(field, 'a finite number', value)

/** Copies a JSON object, and refuses anything else. */
export const requireObject = (field: string, value: unknown): JsonObject =>
  isPlainObject(value) ? (frozenJson(field, value) as JsonObject) : refuse(field, 'an object', value)

/** Copies a JSON array, and refuses anything else. */
export const requireArray = (field: string, value: unknown): JsonArray =>
  Array.isArray(value) ? (frozenJson(field, value) as JsonArray) : refuse(field, 'an array', value)

/** Takes a string or null, and refuses anything else. */
export const requireTextOrNull = (field: string, value: unknown): string | null =>
  value === null || typeof value === 'string' ? value : refuse(field, 'a string or null', value)

/** Takes an array of strings, and refuses anything else. */
export const requireTexts = (field: string, value: unknown): readonly string[] =>
  requireArray(field, value).map((item, index) => requireText(`${field}/${index}`, item))

/** Takes an object of strings, and refuses anything else. */
export const requireTextMap = (field: string, value: unknown): Readonly<Record<string, string>> => {
  const object = requireObject(field, value)
  for (const key of Object.keys(object)) requireText(`${field}/${key}`, object[key])
  return object as Readonly<Record<string, string>>
}

/** Makes a JSON body of the fields that are there. The values are frozen already. */
export const fieldsBody = (fields: { readonly [name: string]: Json | undefined }): JsonBody => {
  const value: Record<string, Json> = {}
  for (const name in fields) {
    const field = fields[name]
    if (field !== undefined) value[name] = field
  }
  return freeze({ _tag: 'Json', value: freeze(value) })
}

/** Makes a body of a JSON object that is free in form. */
export const objectBody = (value: unknown): JsonBody =>
  freeze({ _tag: 'Json', value: requireObject('body', value) })

/**
 * Makes a body of a file.
 *
 * @param contentType - goes before the file's own, if there is one
 */
export const uploadBody = (file: FileDesc, contentType: string | undefined): FileBody => {
  if (contentType !== undefined) checkHeader('Content-Type', contentType, 'contentType')
  const given = contentType === undefined || !isPlainObject(file) ? file : { ...file, contentType }
  return freeze({ _tag: 'File', file: checkFile('body', given) })
}
