/** Prints the steps, and keeps whether each came out as expected. */
export interface Report {
  readonly step: (title: string) => void
  readonly show: (text: string) => void
  /** Says what came out, and what was expected where that is something else. */
  readonly expect: (what: string, expected: string, actual: string) => void
  readonly allAsExpected: () => boolean
}

/**
 * Makes a report: the one way out for everything that is printed.
 *
 * @param secrets - what stands as `***` in the output even if a server repeats it
 */
export const createReport = (write: (line: string) => void, secrets: readonly string[]): Report => {
  // The longest first, so that a secret which begins with another leaves no rest.
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length)
  let steps = 0
  let allAsExpected = true
  const print = (text: string) => {
    const shown = longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
    for (const line of shown.split('\n')) write(printable(line))
  }
  return {
    step: (title) => print(`${steps++ === 0 ? '' : '\n'}${steps}. ${title}`),
    show: (text) => print(indented(text)),
    expect: (what, expected, actual) => {
      if (actual === expected) return print(indented(`${what}: ${actual}, as expected`))
      allAsExpected = false
      print(indented(`${what}: expected ${expected}, but got ${actual}`))
    },
    allAsExpected: () => allAsExpected,
  }
}

const indented = (text: string): string => text.replace(/^/gm, '   ')

// What a server sends could otherwise steer the terminal.
const printable = (line: string): string =>
  line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`)
