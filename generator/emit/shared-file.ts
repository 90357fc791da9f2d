import type { Usage } from '../model.ts'
import type { SharedSchema, SharedSchemas } from '../schema/shared.ts'
import { addType } from './add-type.ts'
import { createModule, type GeneratedFile } from './module.ts'
import { sharedPath } from './paths.ts'

/** Writes the file of a type that several others share. */
export const sharedFile = (
  { name, schema }: SharedSchema,
  { users, link }: Usage,
  shared: SharedSchemas,
): GeneratedFile => {
  const module = createModule(sharedPath(name))
  const root = `What is called \`${name}\` here; ${usedBy(users)}.`
  addType(module, name, schema, { root, inside: `Inside \`${name}\`.`, link }, shared)
  return module.file()
}

const usedBy = (users: readonly string[]): string => {
  const [first = '', second = '', ...rest] = users.map((user) => `\`${user}\``)
  if (second === '') return `${first} has it`
  return rest.length === 0
    ? `${first} and ${second} have it`
    : `${first}, ${second} and ${rest.length} more have it`
}
