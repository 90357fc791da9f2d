import * as t from 'io-ts'
import { PathReporter } from 'io-ts/lib/PathReporter.js'
import { fromCodec, jsonBody } from 'matrix-jobs'
import { describe, expect, it, vi } from 'vitest'
import { guarded } from '../../src/codecs/guarded.ts'
import { fields, integer, list, optional } from '../../src/codecs/walk.ts'
import type { Guard } from '../../src/jobs/guard.ts'
import { isArray, isInteger, isObject } from '../../src/jobs/primitive-guards.ts'

interface Tree {
  readonly size?: number | null
  readonly children?: readonly Tree[] | null
}

const isTree: Guard<Tree> = (value): value is Tree =>
  isObject(value) &&
  (value.size == null || isInteger(value.size)) &&
  (value.children == null || isArray(isTree, value.children))

const TreeCodec: t.Type<Tree> = guarded('Tree', isTree, () =>
  fields({ size: optional(integer), children: optional(list(TreeCodec)) }),
)

const deep = (levels: number, leaf: unknown): unknown => {
  let value = leaf
  for (let level = 0; level < levels; level++) value = { children: [value] }
  return value
}

describe('a guarded codec', () => {
  it('gives the very object, and does not ask for the walk', () => {
    const walk = vi.fn(() => t.UnknownRecord)
    const codec = guarded('Tree', isTree, walk)
    const value = { size: 1, other: true }
    const decoded = codec.decode(value)
    expect(decoded._tag === 'Right' && decoded.right).toBe(value)
    expect(codec.encode(value)).toBe(value)
    expect(walk).not.toHaveBeenCalled()
  })

  it('asks for the walk once', () => {
    const walk = vi.fn(() => fields({ size: optional(integer) }))
    const codec = guarded('Tree', isTree, walk)
    expect([codec.decode({ size: 'a' })._tag, codec.decode({ size: 'b' })._tag]).toEqual(['Left', 'Left'])
    expect(walk).toHaveBeenCalledTimes(1)
  })

  it('reports every wrong place of types that contain themselves', () => {
    const value = { size: 'a', children: [{ size: 1 }, { children: [7, { size: 1.5 }] }, null] }
    expect(PathReporter.report(TreeCodec.decode(value))).toEqual([
      'Invalid value "a" supplied to : Tree/size: integer',
      'Invalid value 7 supplied to : Tree/children: ReadonlyArray<Tree>/1: Tree/children: ReadonlyArray<Tree>/0: Tree',
      'Invalid value 1.5 supplied to : Tree/children: ReadonlyArray<Tree>/1: Tree/children: ReadonlyArray<Tree>/1: Tree/size: integer',
      'Invalid value null supplied to : Tree/children: ReadonlyArray<Tree>/2: Tree',
    ])
  })

  it('refuses the whole value where the walk finds nothing', () => {
    const strict: Guard<Tree> = (value): value is Tree => isTree(value) && value.size === 1
    const decoded = guarded('One', strict, () => TreeCodec).decode({ size: 2 })
    expect(PathReporter.report(decoded)).toEqual(['Invalid value {"size":2} supplied to : One'])
  })

  it.each([
    ['right', {}],
    ['wrong at the bottom', 7],
  ])('does not throw at 100,000 levels that are %s', (_, leaf) => {
    const value = deep(100_000, leaf)
    expect(TreeCodec.is(value)).toBe(false)
    expect(PathReporter.report(TreeCodec.decode(value))).toEqual([
      'Tree: more levels than can be looked into',
    ])
    expect(PathReporter.report(t.type({ tree: TreeCodec }).decode({ tree: value }))).toHaveLength(1)
  })

  it('does not throw where the walk is what goes too deep', () => {
    const value = { size: 'a', children: [deep(100_000, {})] }
    const [first, second] = PathReporter.report(TreeCodec.decode(value))
    expect(first).toBe('Invalid value "a" supplied to : Tree/size: integer')
    expect(second).toBe('Tree: more levels than can be looked into')
    for (const levels of [500, 1_000, 2_000, 3_000, 4_000, 5_000]) {
      expect(TreeCodec.decode(deep(levels, 7))._tag).toBe('Left')
    }
  })

  it('does not throw at a value that does', () => {
    const value = {
      get size() {
        throw new Error('read')
      },
    }
    expect(TreeCodec.is(value)).toBe(false)
    expect(TreeCodec.decode(value)._tag).toBe('Left')
  })

  it('reads a field called __proto__ as any other', () => {
    const right: unknown = JSON.parse('{"__proto__":{"size":"a"}}')
    const decoded = TreeCodec.decode(right)
    expect(decoded._tag === 'Right' && decoded.right).toBe(right)
    expect(
      TreeCodec.decode(JSON.parse('{"__proto__":{},"children":[{"__proto__":[],"size":""}]}')),
    ).toMatchObject({
      left: [{ value: '' }],
    })
  })

  it('is a test that can be handed over', () => {
    expect([{}, { size: 1 }].every(TreeCodec.is)).toBe(true)
    expect([{}, { size: '1' }, 7].map(TreeCodec.is)).toEqual([true, false, false])
    expect([{ size: 1 }].map(TreeCodec.decode)).toEqual([{ _tag: 'Right', right: { size: 1 } }])
  })

  it('makes a decoder of definitions', () => {
    expect(fromCodec(TreeCodec)(jsonBody({ children: [{}, { size: 'a' }] }))).toMatchObject({
      left: { path: '/children/1/size', expected: 'integer', found: 'string' },
    })
  })
})
