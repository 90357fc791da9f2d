import { describe, expect, it } from 'vitest'
import { docComment } from '../../../generator/emit/doc-comment.ts'

describe('docComment', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['no line', [], ''],
    ['one line', ['A room.'], '/** A room. */\n'],
    ['a link alone', ['@see a'], '/**\n * @see a\n */\n'],
    ['several lines', ['A room.', '', '@see a'], '/**\n * A room.\n *\n * @see a\n */\n'],
    ['an end inside', ['Matches `^a*/`.'], '/** Matches `^a*\\/`. */\n'],
    ['two ends inside', ['*/', '*/'], '/**\n * *\\/\n * *\\/\n */\n'],
  ])('%s', (_, given, want) => {
    expect(docComment(given)).toBe(want)
  })
})
