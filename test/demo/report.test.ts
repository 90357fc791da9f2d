import { expect, it } from 'vitest'
import { createReport } from '../../demo/report.ts'

const reported = (secrets: readonly string[] = []) => {
  const lines: string[] = []
  return { lines, report: createReport((line) => lines.push(line), secrets) }
}

it('numbers the steps, and indents what belongs to them', () => {
  const { lines, report } = reported()
  report.step('One')
  report.show('a\nb')
  report.step('Two')
  expect(lines).toEqual(['1. One', '   a', '   b', '', '2. Two'])
})

it('says what was expected where something else came', () => {
  const { lines, report } = reported()
  report.expect('outcome', 'A', 'A')
  expect(report.allAsExpected()).toBe(true)
  report.expect('outcome', 'A', 'B')
  report.expect('outcome', 'A', 'A')
  expect(report.allAsExpected()).toBe(false)
  expect(lines[1]).toBe('   outcome: expected A, but got B')
})

it('shows no secret, and nothing that steers a terminal', () => {
  const { lines, report } = reported(['secret', 'secret-longer'])
  report.show('a secret-longer and a secret \u001b[31m\u009b\u202e')
  report.expect('outcome', 'A', 'secret')
  report.step('secret')
  expect(lines.join('\n')).not.toMatch(/secret|longer|\p{Cf}/u)
  expect(lines[0]).toBe('   a *** and a *** \\u{1b}[31m\\u{9b}\\u{202e}')
})
