import { kebabCase } from '../names.ts'
import type { Api } from '../specification/operations.ts'

/** Where a shared type is. */
export const sharedPath = (name: string): string => `src/api/definitions/${kebabCase(name)}.ts`

/** Where an operation is. */
export const operationPath = (api: Api, jobId: string): string => `src/api/${api}/${kebabCase(jobId)}.ts`

/** Where the content of an event is. */
export const eventPath = ({ name }: { readonly name: string }): string =>
  `src/api/events/${kebabCase(name.replace(/Content$/, ''))}.ts`
