import type { SourceFile } from '../../scripts/source-files.ts'
import { isNode, type Node, nameOf, parseModule } from '../../scripts/syntax.ts'

/** Something that a module exports, and the docstring above it. */
export interface Exported {
  readonly name: string
  /** Empty where there is none. */
  readonly docstring: string
}

/** Finds what a module declares and exports; what it only passes on is declared elsewhere. */
export const exportsOf = ({ path, text }: SourceFile): readonly Exported[] => {
  const statements = parseModule(text, path).body as readonly Node[]
  return statements.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) return []
    const docstring = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(text.slice(0, statement.start))?.[0] ?? ''
    return namesOf(statement).map((name) => ({ name, docstring }))
  })
}

const namesOf = ({ declaration, specifiers }: Node): readonly string[] => {
  if (!isNode(declaration))
    return (specifiers as readonly Node[]).map(({ exported }) => String(nameOf(exported)))
  const declared = Array.isArray(declaration.declarations) ? declaration.declarations : [declaration]
  return declared.map(({ id }: Node) => String(nameOf(id)))
}

/** Finds the comments of a module, without the marks that make them comments. */
export const commentsOf = ({ text }: SourceFile): readonly string[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm)].map(([comment]) =>
    comment.replace(/^\s*\/?\*+\/?/gm, ' '),
  )
