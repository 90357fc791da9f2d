import { writeSnippets } from './snippets/write.ts'

/** Writes the snippets of the texts and docstrings as modules, for the type check and the tests. */
const snippets = writeSnippets()
const run = snippets.filter((snippet) => snippet.run).length
console.log(`${snippets.length} snippets written, of which ${snippets.length - run} are not run`)
if (run === 0) process.exitCode = 1
