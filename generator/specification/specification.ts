import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../../shared/matrix-spec', import.meta.url))

/** The folder of the specification: `--spec` says where, or `MATRIX_SPEC`, or it lies beside the project. */
export const specificationRoot = (args: readonly string[] = process.argv.slice(2)): string => {
  const index = args.indexOf('--spec')
  return resolve(index < 0 ? (process.env.MATRIX_SPEC ?? beside) : (args[index + 1] ?? ''))
}
