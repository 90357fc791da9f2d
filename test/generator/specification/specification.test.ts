import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { specificationRoot } from '../../../generator/specification/specification.ts'

describe('specificationRoot', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['--spec', ['--spec', '/a'], '/b', '/a'],
    ['a relative --spec', ['--check', '--spec', 'a'], undefined, resolve('a')],
    ['MATRIX_SPEC', [], '/b', '/b'],
    ['neither', [], undefined, resolve('../shared/matrix-spec')],
  ])('%s', (_, args, variable, want) => {
    vi.stubEnv('MATRIX_SPEC', variable)
    expect(specificationRoot(args)).toBe(want)
  })
})
