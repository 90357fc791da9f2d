import { expect, it } from 'vitest'
import { nextStages } from '../../src/jobs/next-stages.ts'

const next = (flows: readonly (readonly string[])[], completed: readonly string[] = []) =>
  nextStages({ flows: flows.map((stages) => ({ stages })), completed })

it.each<[string, readonly string[], readonly string[]]>([
  ['the first of each flow', [], ['a', 'c']],
  ['what follows what is done', ['a'], ['b']],
  ['what is left of a flow, if the server takes its stages in any order', ['b'], ['a']],
  ['nothing, if a flow is done', ['a', 'b'], []],
])('gives %s', (_, completed, expected) => {
  expect(next([['a', 'b'], ['c']], completed)).toEqual(expected)
})

it('gives each stage once, in the order of the flows', () => {
  expect(next([['b'], ['a', 'c'], ['b', 'c']])).toEqual(['b', 'a'])
})

it('begins anew where what is done leads nowhere', () => {
  expect(next([['a', 'b'], ['c']], ['x'])).toEqual(['a', 'c'])
})

it('gives nothing where there is no flow, or none with a stage', () => {
  expect(next([])).toEqual([])
  expect(next([[]], ['a'])).toEqual([])
})

it('gives a frozen list', () => {
  expect(Object.isFrozen(next([['a']]))).toBe(true)
})
