import type { SourceFile } from '../source-files.ts'
import type { Snippet } from './snippet.ts'

interface Fence {
  readonly info: string
  /** The line of the fence, from 1. */
  readonly line: number
  readonly code: string
}

/**
 * Finds the `ts` blocks of a Markdown file.
 *
 * After `ts` a fence may say `no-run` (only the types are checked), `continued` (the block goes on with the
 * one before it) and `as=path` (it stands for that file: its relative imports are resolved from there, and
 * those of other blocks reach it).
 * @throws Error on a fence that would slip past the tests: other words, or another name of the language.
 */
export const markdownSnippets = ({ path, text }: SourceFile): readonly Snippet[] => {
  const snippets: Snippet[] = []
  for (const { info, line, code } of fences(text)) {
    const [language = '', ...words] = info.split(/\s+/)
    const where = `${path}:${line}`
    if (/^(?:typescript|tsx|jsx?|javascript|[mc][jt]s)$/i.test(language)) {
      throw new Error(`${where}: write the fence as \`\`\`ts, or the tests do not see it`)
    }
    if (language !== 'ts') continue
    const { run, continued, as } = readWords(words, where)
    const previous = snippets.at(-1)
    if (!continued) snippets.push({ source: path, line: line + 1, code, prelude: false, run, ...as })
    else if (previous === undefined) throw new Error(`${where}: nothing to continue`)
    else if (previous.run !== run) throw new Error(`${where}: continues a block that differs in no-run`)
    else snippets.splice(-1, 1, { ...previous, code: `${previous.code}\n${code}` })
  }
  return snippets
}

const readWords = (words: readonly string[], where: string) => {
  const flags = words.filter((word) => !word.startsWith('as='))
  const unknown = flags.find((word) => word !== 'no-run' && word !== 'continued')
  if (unknown !== undefined) throw new Error(`${where}: a ts fence cannot say ${unknown}`)
  const as = words.find((word) => word.startsWith('as='))?.slice('as='.length)
  return {
    run: !flags.includes('no-run'),
    continued: flags.includes('continued'),
    as: as !== undefined && { as },
  }
}

const fences = (text: string): readonly Fence[] => {
  const found: Fence[] = []
  let open: { indent: number; marks: string; info: string; line: number; code: string[] } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent = '', marks = '', info = ''] = /^([ >]*)(`{3,}|~{3,})\s*(.*)$/.exec(line) ?? []
    if (open === undefined) {
      if (marks !== '') open = { indent: indent.length, marks, info: info.trim(), line: index + 1, code: [] }
    } else if (marks.startsWith(open.marks) && info.trim() === '') {
      found.push({ info: open.info, line: open.line, code: open.code.join('\n') })
      open = undefined
    } else {
      // Inside a list or a quotation the code is as far to the right as its fence.
      open.code.push(/^[ >]*$/.test(line.slice(0, open.indent)) ? line.slice(open.indent) : line)
    }
  }
  if (open !== undefined) throw new Error(`the fence in line ${open.line} is never closed`)
  return found
}
