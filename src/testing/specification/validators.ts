import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { pointer } from '../../internal/pointer.ts'
import { clientServer } from './client-server.ts'
import { formats } from './formats.ts'
import { identity } from './identity.ts'
import type { OperationSpec } from './operation-spec.ts'
import { schemas } from './schemas.ts'

/** The operations of all APIs. */
export const operations: readonly OperationSpec[] = [...clientServer, ...identity]

/** Tells what is wrong with a value; nothing, if it fits. */
export type Validate = (value: unknown) => readonly ErrorObject[]

let shared: Ajv2020 | undefined

/** What compiles a schema once it is asked for, and keeps it. */
const compiler = (): Ajv2020 => {
  if (shared !== undefined) return shared
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  for (const [name, { form }] of Object.entries(formats)) ajv.addFormat(name, form)
  // Of numbers, which have the same form in JSON whatever their size.
  for (const name of ['int64', 'float']) ajv.addFormat(name, true)
  ajv.addSchema({ $id: 'specification', $defs: schemas, operations })
  shared = ajv
  return ajv
}

const indexes = new Map(operations.map((operation, index) => [operation, index]))

/**
 * Gives what checks a part of an operation.
 *
 * @param place - the steps from the operation to the part's schema
 */
export const validatorOf = (operation: OperationSpec, ...place: readonly (string | number)[]): Validate => {
  const path = pointer(['operations', `${indexes.get(operation)}`, ...place])
  const validate = compiler().getSchema(`specification#${encodeURI(path)}`)
  if (validate === undefined) throw new Error(`${operation.operationId} has no schema at ${pointer(place)}`)
  return (value) => (validate(value) ? [] : (validate.errors ?? []))
}
