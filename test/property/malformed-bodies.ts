import fc from 'fast-check'
import type { Json, JsonObject } from 'matrix-jobs'
import { arbitraryJson } from './arbitrary-job.ts'

const encoder = new TextEncoder()

/** So deep that what goes into a value by calling itself overflows the stack. */
const tooDeep = 100_000

/** What a server must not send, though some bytes of it are those of a right response. */
export type Malformed = fc.Arbitrary<Uint8Array>

/** Puts something in place of one value of a JSON text, which stays JSON if that is. */
const replaceValue = (text: string, at: number, replacement: string): string => {
  const places = [...text.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.)*"(?!:)|-?\d[\d.eE+-]*|true|false|null)/g)]
  const place = places[at % places.length]
  if (place === undefined) return replacement
  return text.slice(0, place.index) + replacement + text.slice(place.index + place[0].length)
}

const hugeNumbers = fc.constantFrom(
  ...['1e400', '-1e400', '9007199254740993', '1e-400', '-0', '0.1e1', '1'.repeat(400), '9'.repeat(20)],
)

const badNames = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '')

const poison = '{"polluted":true,"isAdmin":true,"toString":"text","then":"text"}'

const brokenUnicode = fc.constantFrom('"\\ud800"', '"\\udfff\\ud800"', '"a\\ud83d"', '"\\u0000"')

/** Texts that a JSON parser refuses, and texts that nobody means. */
const fromText = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(valid, fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
    fc.tuple(valid, fc.nat(), hugeNumbers).map((of) => replaceValue(...of)),
    fc.tuple(valid, fc.nat(), brokenUnicode).map((of) => replaceValue(...of)),
    fc
      .tuple(valid, fc.nat(), arbitraryJson)
      .map(([text, at, json]) => replaceValue(text, at, String(JSON.stringify(json)))),
    fc
      .tuple(valid, badNames)
      .map(([text, name]) => text.replaceAll('{', `{"${name}":${poison},`).replaceAll(',}', '}')),
    // Every key twice, the second time with something else.
    fc
      .tuple(valid, arbitraryJson)
      .map(([text, json]) => text.replaceAll(/"[^"\\]*":/g, (key) => `${key}${JSON.stringify(json)},${key}`)),
    fc
      .tuple(valid, fc.constantFrom('\ufeff', ' \n', ")]}',\n", '{}', ',', '\0'))
      .map(([text, before]) => before + text),
    fc
      .tuple(valid, fc.constantFrom('\0', '}', ']', '"x"', ' trailing'))
      .map(([given, after]) => given + after),
    arbitraryJson.map((json) => String(JSON.stringify(json))),
    fc.constantFrom(
      '',
      ' ',
      'null',
      'NaN',
      'undefined',
      '[',
      '{',
      '"',
      '<!DOCTYPE html><title>502</title>',
      '[]',
      '{}',
      '0',
    ),
  )

const bytesOf = (valid: fc.Arbitrary<string>): Malformed =>
  fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    // A byte that UTF-8 never has, in the midst of what would be right.
    fc.tuple(valid, fc.nat(), fc.constantFrom(0xff, 0xc0, 0x80, 0xed)).map(([given, at, byte]) => {
      const bytes = encoder.encode(given)
      bytes[at % bytes.length] = byte
      return bytes
    }),
    valid.map((given) => Uint8Array.from([0xef, 0xbb, 0xbf, ...encoder.encode(given)])),
    // As UTF-16, with its own mark.
    valid.map((given) =>
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...given].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
      ]),
    ),
  )

/** Makes malformed bodies of right ones. */
export const malformed = (right: fc.Arbitrary<Json>): Malformed => {
  const valid = right.map((json) => JSON.stringify(json))
  return fc.oneof(
    { weight: 4, arbitrary: fromText(valid).map((given) => encoder.encode(given)) },
    { weight: 1, arbitrary: bytesOf(valid) },
  )
}

/** Bodies that are too deep: whole, cut off, and in place of a field of a right one. */
export const deepBodies = (right: Json): readonly Uint8Array[] => {
  const arrays = '['.repeat(tooDeep)
  const objects = '{"a":'.repeat(tooDeep)
  const values = [arrays + ']'.repeat(tooDeep), `${objects}0${'}'.repeat(tooDeep)}`]
  return [...values, arrays, objects, ...nestedIn(right, values)].map((given) => encoder.encode(given))
}

/** Puts deep values in place of the first field, and has the field contain itself. */
const nestedIn = (right: Json, values: readonly string[]): readonly string[] => {
  const fields = typeof right === 'object' && right !== null && !Array.isArray(right) ? right : {}
  const [name = 'a', ...others] = Object.keys(fields)
  const key = JSON.stringify(name)
  const rest = others.map(
    (other) => `,${JSON.stringify(other)}:${JSON.stringify((fields as JsonObject)[other])}`,
  )
  const around = (value: string) => `{${key}:${value}${rest.join('')}}`
  return [...values.map(around), around(`${`{${key}:`.repeat(tooDeep)}0${'}'.repeat(tooDeep)}`)]
}

/** What servers say when they refuse, with what they were sent in it. */
export const refusals = (echo: string): fc.Arbitrary<Json> =>
  fc.record(
    {
      errcode: fc.constantFrom('M_FORBIDDEN', 'M_LIMIT_EXCEEDED', 'M_UNKNOWN_TOKEN', ''),
      error: fc.constantFrom('no', `not ${echo}`, `${echo}${echo}`),
      retry_after_ms: fc.nat(),
      flows: fc.array(fc.record({ stages: fc.array(fc.constantFrom('m.login.password', 'm.login.dummy')) })),
      params: fc.constant({ echo: [echo, { [echo]: echo }] }),
      session: fc.constantFrom('session', echo),
    },
    { requiredKeys: ['errcode'], noNullPrototype: true },
  )
