/** Writes a doc comment with these lines, or nothing for none. */
export const docComment = (lines: readonly string[]): string => {
  if (lines.length === 0) return ''
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'))
  if (safe.length === 1 && !safe[0]?.startsWith('@see')) return `/** ${safe[0]} */\n`
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}
