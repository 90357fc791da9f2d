import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../../scripts/source-files.ts'

const folder = process.env.MATRIX_SPEC
  ? resolve(process.env.MATRIX_SPEC)
  : join(root, '../shared/matrix-spec')

/** Said by the tests that are skipped for want of the specification. */
export const noSpecification = `skipped: there is no data of the specification in ${folder}; MATRIX_SPEC names its folder`

/** Finds the folder that `MATRIX_SPEC` names, or `../shared/matrix-spec`; undefined if there is no `data/api` in it. */
export const specificationRoot = (): string | undefined =>
  existsSync(join(folder, 'data/api')) ? folder : undefined
