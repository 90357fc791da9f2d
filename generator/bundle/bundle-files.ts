import { type GeneratedFile, generatedHeader } from '../emit/module.ts'
import type { Documents } from '../specification/documents.ts'
import { readBundle } from './bundle.ts'

/** A module that holds one constant. */
interface Constant {
  readonly module: string
  readonly docstring: string
  readonly name: string
  readonly type: string
  /** What of the type is imported. */
  readonly imports: 'OperationSpec' | 'Schema'
  readonly value: unknown
}

/** Writes the OpenAPI data as the modules by which the mock homeserver checks requests. */
export const bundleFiles = (documents: Documents): readonly GeneratedFile[] => {
  const { operations, schemas } = readBundle(documents)
  const operationsOf = { type: 'readonly OperationSpec[]', imports: 'OperationSpec' } as const
  const constants: readonly Constant[] = [
    {
      module: 'client-server',
      docstring: 'The operations of the client-server API.',
      name: 'clientServer',
      value: operations['client-server'],
      ...operationsOf,
    },
    {
      module: 'identity',
      docstring: 'The operations of the identity API.',
      name: 'identity',
      value: operations.identity,
      ...operationsOf,
    },
    {
      module: 'schemas',
      docstring: 'The schemas that operations share: what `#/$defs/…` means.',
      name: 'schemas',
      type: 'Readonly<Record<string, Schema>>',
      imports: 'Schema',
      value: schemas,
    },
  ]
  return constants.map((constant) => ({
    path: `src/testing/specification/${constant.module}.ts`,
    text: writeConstant(constant),
  }))
}

const writeConstant = ({ docstring, name, type, imports, value }: Constant): string =>
  `${generatedHeader}

import type { ${imports} } from './operation-spec.ts'

/** ${docstring} */
export const ${name}: ${type} = ${JSON.stringify(value)}
`
