import { expect } from 'vitest'
import { addType } from '../../../generator/emit/add-type.ts'
import { createModule, type GeneratedFile } from '../../../generator/emit/module.ts'
import { sharedFile } from '../../../generator/emit/shared-file.ts'
import type { Json } from '../../../src/internal/json.ts'
import { explain } from '../../../src/jobs/explain.ts'
import { readGiven } from '../schema/given.ts'
import { load } from './load.ts'

const link = 'https://example.org/'
const path = 'src/api/client-server/given.ts'

/** Writes the type and the guard of a schema's YAML, under the name `Given`, and those that it shares. */
const writeGiven = (
  yaml: string,
  others: Readonly<Record<string, string>> = {},
): readonly GeneratedFile[] => {
  const { schema, shared } = readGiven(yaml, others, { name: 'Given' })
  const module = createModule(path)
  addType(module, 'Given', schema, { root: 'The root.', inside: 'Inside.', link }, shared)
  const usage = { users: ['getGiven'], link }
  return [module.file(), ...[...shared.all().values()].map((one) => sharedFile(one, usage, shared))]
}

const guardOf = async (
  yaml: string,
  others?: Readonly<Record<string, string>>,
): Promise<(value: unknown) => value is unknown> => {
  const { isGiven } = await load(writeGiven(yaml, others), path)
  if (typeof isGiven !== 'function') throw new Error('no guard is written')
  return (value): value is unknown => isGiven(value) === true
}

/** A schema's YAML, and what its guard is to do. */
export interface Given {
  readonly yaml: string
  readonly others?: Readonly<Record<string, string>>
  readonly accepted: readonly Json[]
  /** What is refused, where, and what was expected there. */
  readonly refused: readonly (readonly [value: Json, path: string, expected: string])[]
}

/** Runs the guard of a schema, and checks what it accepts, and where and why it refuses. */
export const checkGuard = async ({ yaml, others, accepted, refused }: Given): Promise<void> => {
  const guard = await guardOf(yaml, others)
  expect(accepted.filter((value) => !guard(value))).toEqual([])
  const told = refused.map(([value]) => {
    if (guard(value)) return [value, 'is accepted', '']
    const { path, expected } = explain(guard, value)
    return [value, path, expected]
  })
  expect(told).toEqual(refused)
}
