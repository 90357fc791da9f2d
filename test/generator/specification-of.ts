import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { getCurrentTest } from 'vitest/suite'
import { type Documents, openDocuments } from '../../generator/specification/documents.ts'

const folders = ['api/client-server', 'api/identity', 'event-schemas/schema']

/** Writes a specification with these files below `data`; its folder lasts as long as the test or suite. */
export const specificationRootOf = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'specification-'))
  const remove = () => rmSync(root, { recursive: true })
  if (getCurrentTest() === undefined) afterAll(remove)
  else onTestFinished(remove)
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
