import type { SourceFile } from '../../scripts/source-files.ts'
import { lineOf, parseModule, walk } from '../../scripts/syntax.ts'

/** The middle one of some numbers; of an even count, the mean of the two. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** The lines of a file, not counting what is behind the last line break. */
export const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length

/** How many lines each function of a file takes, the functions inside of it included. */
export const functionLengths = ({ path, text }: SourceFile): readonly number[] => {
  const lengths: number[] = []
  walk(parseModule(text, path), ({ type, body, start, end }) => {
    if (body !== null && /^(?:ArrowFunctionExpression|FunctionDeclaration|FunctionExpression)$/.test(type)) {
      lengths.push(lineOf(text, end) - lineOf(text, start) + 1)
    }
  })
  return lengths
}

/** Tells whether a generator wrote the file, as its first line then says. */
export const isGenerated = ({ text }: SourceFile): boolean => /^\/\/ Generated\b/.test(text)
