import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { type Documents, openDocuments } from '../../generator/specification/documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'specification-'))
let count = 0
afterAll(() => rmSync(folder, { recursive: true }))

const folders = ['api/client-server', 'api/identity', 'event-schemas/schema']

/** Writes a specification with these files below `data`, and gives its folder. */
export const specificationRootOf = (files: Readonly<Record<string, string>>): string => {
  const root = join(folder, String(count++))
  for (const path of folders) mkdirSync(join(root, 'data', path), { recursive: true })
  writeFileSync(join(root, 'COMMIT'), 'c0ffee\n')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'data', path)), { recursive: true })
    writeFileSync(join(root, 'data', path), text)
  }
  return root
}

/** Opens a specification with these files below `data`. */
export const specificationOf = (files: Readonly<Record<string, string>>): Documents =>
  openDocuments(specificationRootOf(files))
