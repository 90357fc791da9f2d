/** How many words in a row are a copy. */
const length = 8

/** The words of a text, in lower case; a path or a link is one. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')

/** Gives every run of eight words in a text. */
export const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '))
}

/** Finds the runs of a text that are among those of others. */
export const copiedRuns = (text: string, others: ReadonlySet<string>): readonly string[] =>
  runsOf(text).filter((run) => others.has(run))
