import type fc from 'fast-check'
import type { Type } from 'io-ts'
import * as clientServer from 'matrix-jobs/client-server'
import * as clientServerCodecs from 'matrix-jobs/codecs/client-server'
import * as identityCodecs from 'matrix-jobs/codecs/identity'
import * as identity from 'matrix-jobs/identity'
import { fromSchema } from '../../src/testing/arbitrary/schema.ts'
import { findSpec } from '../../src/testing/specification/find-spec.ts'
import { operationName, type Pair } from './defined.ts'
import type { SpecifiedResponse } from './operations.ts'
import type { Place, Value } from './reading.ts'

/** A type of response, and all that tells whether a value is of it. */
export interface ResponseType {
  readonly name: string
  /** Where the specification describes it. */
  readonly schema: Place
  readonly decode: (value: Value) => ReturnType<Pair['defined']['definition']['decodeResponse']>
  readonly guard: (value: unknown) => boolean
  readonly codec: Type<unknown>
  /** Values of the type, as the testing kit makes them. */
  readonly values: fc.Arbitrary<Value>
}

const exported: Readonly<Record<string, { readonly guards: object; readonly codecs: object }>> = {
  'client-server': { guards: clientServer, codecs: clientServerCodecs },
  identity: { guards: identity, codecs: identityCodecs },
}

/** Finds the JSON response of a success, if there is one. */
export const successOf = ({ specified }: Pair): SpecifiedResponse | undefined =>
  specified.responses.find(({ status, content }) => /^2/.test(status) && content?.type === 'application/json')

/** Tells whether the response of a success is not looked at. */
export const isIgnored = ({ defined }: Pair): boolean =>
  defined.responses.some(({ kind }) => kind === 'empty')

/** Gives the type of an operation's response: none where it is no JSON or is not looked at. */
export const responseTypeOf = (pair: Pair): readonly ResponseType[] => {
  const success = successOf(pair)
  const schema = success?.content?.schema
  if (success === undefined || schema === undefined || isIgnored(pair)) return []
  const { definition } = pair.defined
  const { guards, codecs } = exported[pair.specified.api] ?? { guards: {}, codecs: {} }
  const spec = findSpec(definition).responses[success.status]?.content?.['application/json']
  if (spec === undefined) throw new Error(`the testing kit has no schema of ${definition.jobId}`)
  const answer = { jobId: definition.jobId, statusCode: Number(success.status), headers: {} }
  return [
    {
      name: operationName(pair.specified),
      schema,
      decode: (value) => definition.decodeResponse({ ...answer, body: { _tag: 'Json', value } }),
      guard: member(guards, `is${definition.jobId}Response`),
      codec: member(codecs, `${definition.jobId}ResponseCodec`),
      values: fromSchema(spec),
    },
  ]
}

const member = <A>(module: object, name: string): A => {
  if (!Object.hasOwn(module, name)) throw new Error(`nothing is exported as ${name}`)
  return (module as Record<string, A>)[name] as A
}
