import { freeze } from 'immer'

/**
 * Gives a list with an item at an index, or behind the last one.
 *
 * immer walks through a list that is not frozen yet when it is put into a draft: with thousands of items that
 * would make each request take milliseconds.
 */
export const withItem = <A>(list: readonly A[], item: A, index = list.length): readonly A[] => {
  const copy = [...list]
  copy[index] = freeze(item, true)
  return freeze(copy)
}
