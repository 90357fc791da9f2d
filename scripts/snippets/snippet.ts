/** A piece of code in a text or a docstring, before it is made a module. */
export interface Snippet {
  /** The file it stands in, as a path from the project's folder. */
  readonly source: string
  /** The line of its first line of code, from 1. */
  readonly line: number
  readonly code: string
  /** Whether it may rely on names that it does not import: so do the short examples of docstrings. */
  readonly prelude: boolean
  /** Whether it is executed; otherwise only its types are checked. */
  readonly run: boolean
  /** The file that it stands for: relative imports, its own and those of other snippets, go by that path. */
  readonly as?: string
}
