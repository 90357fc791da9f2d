import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** A file of the project and its text. */
export interface SourceFile {
  /** The path from the project's folder, with slashes. */
  readonly path: string
  readonly text: string
}

/** Reads a file, or all files of a folder and its subfolders, in the order of their paths. */
export const readSourceFiles = (path: string, suffix: string): readonly SourceFile[] => {
  const absolute = join(root, path)
  const stats = statSync(absolute, { throwIfNoEntry: false })
  if (stats === undefined) return []
  const files = stats.isDirectory()
    ? readdirSync(absolute, { recursive: true, encoding: 'utf8' }).map((name) => join(absolute, name))
    : [absolute]
  return files
    .filter((file) => file.endsWith(suffix))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
