import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readSourceFiles, root } from '../source-files.ts'
import { compileSnippet, moduleName, snippetFolder } from './compile.ts'
import { docstringSnippets } from './docstrings.ts'
import { readEntryExports } from './entry-exports.ts'
import { markdownSnippets } from './markdown.ts'
import type { Snippet } from './snippet.ts'

/** A snippet and the module that was made of it. */
export interface WrittenSnippet extends Snippet {
  /** The module's absolute path. */
  readonly file: string
}

/** Finds all snippets of the project's texts and docstrings. */
const findSnippets = (): readonly Snippet[] => [
  ...['README.md', 'CONTRIBUTING.md', 'docs'].flatMap((path) =>
    readSourceFiles(path, '.md').flatMap(markdownSnippets),
  ),
  ...readSourceFiles('src', '.ts').flatMap(docstringSnippets),
]

/** Writes each snippet as a module, and removes the modules of snippets that are no more. */
export const writeSnippets = (): readonly WrittenSnippet[] => {
  const folder = `${root}${snippetFolder}/`
  mkdirSync(folder, { recursive: true })
  const snippets = findSnippets()
  const modules = new Map(
    snippets.flatMap((snippet) => (snippet.as ? [[snippet.as, moduleName(snippet)] as const] : [])),
  )
  const surroundings = { exports: readEntryExports(root), modules }
  const stale = new Set(readdirSync(folder))
  const written = snippets.map((snippet) => {
    const file = folder + moduleName(snippet)
    stale.delete(moduleName(snippet))
    writeIfChanged(file, compileSnippet(snippet, surroundings))
    return { ...snippet, file }
  })
  for (const name of stale) rmSync(folder + name, { recursive: true })
  return written
}

/** A file that is touched would make the tests in watch mode start again, and so without end. */
const writeIfChanged = (file: string, text: string): void => {
  let present: string | undefined
  try {
    present = readFileSync(file, 'utf8')
  } catch {
    // It is new.
  }
  if (present !== text) writeFileSync(file, text)
}
