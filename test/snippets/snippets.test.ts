import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { snippetFolder } from '../../scripts/snippets/compile.ts'
import { writeSnippets } from '../../scripts/snippets/write.ts'

const snippets = writeSnippets()
const executed = snippets.filter(({ run }) => run)
const checked = snippets.length - executed.length

// biome-ignore lint/suspicious/noConsole: a reader of the log sees that the snippets were not lost
console.info(
  `${executed.length} snippets run, ${checked} with types checked only; their modules: ${snippetFolder}`,
)

test('there are snippets in the texts and in the docstrings', () => {
  expect(executed.filter(({ prelude }) => !prelude)).not.toHaveLength(0)
  expect(executed.filter(({ prelude }) => prelude)).not.toHaveLength(0)
})

for (const { source, line, file } of executed) {
  const execute = () => import(/* @vite-ignore */ file)
  // A snippet that shows tests registers them; a group may take those up, and a test may not.
  if (/ from 'vitest'$/m.test(readFileSync(file, 'utf8'))) describe(`${source}:${line}`, execute)
  else test(`${source}:${line}`, execute)
}
