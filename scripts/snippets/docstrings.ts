import type { SourceFile } from '../source-files.ts'
import { lineOf } from '../syntax.ts'
import type { Snippet } from './snippet.ts'

/** Finds the `@example` blocks in the docstrings of a source file; one ends at the next tag. */
export const docstringSnippets = ({ path, text }: SourceFile): readonly Snippet[] =>
  [...text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].flatMap((comment) => {
    const first = lineOf(text, comment.index)
    const lines = comment[0]
      .replace(/\s*\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\/?\*+ ?/, ''))
    return lines.flatMap((line, index) => {
      const opening = /^@example\b(.*)$/.exec(line)?.[1]
      if (opening === undefined) return []
      const next = lines.findIndex((other, i) => i > index && /^@\w/.test(other))
      const body = lines.slice(index + 1, next === -1 ? undefined : next)
      const code = [opening.trim(), ...body].join('\n')
      if (code.trim() === '') throw new Error(`${path}:${first + index}: an @example without code`)
      // With code behind the tag, the first line is the tag's own.
      const inline = opening.trim() !== ''
      return [
        {
          source: path,
          line: first + index + (inline ? 0 : 1),
          code: inline ? code : body.join('\n'),
          prelude: true,
          run: true,
        },
      ]
    })
  })
