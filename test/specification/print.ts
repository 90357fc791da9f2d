/** Prints a figure of a test; vitest passes it on whatever its reporter is. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
