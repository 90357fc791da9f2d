import { examplesOf, wholeExamples } from './examples.ts'
import type { SpecifiedResponse } from './operations.ts'
import { type Data, get } from './reading.ts'

const codes = /\bM_[A-Z0-9_]*[A-Z0-9]/g

/**
 * Gathers the error codes that a response names: in its words and its examples, or, where it has none, in the
 * examples of its schema. The schema that all errors share has a code for an example that says nothing of one.
 */
export const errorCodesOf = (data: Data, { at, content }: SpecifiedResponse): readonly string[] => {
  const said = String(get(at, 'description')?.value ?? '')
  const whole = content === undefined ? [] : wholeExamples(data, content)
  const named: readonly string[] =
    [said, ...whole.map(({ value }) => JSON.stringify(value))].join(' ').match(codes) ?? []
  const ofSchema = content === undefined || named.length > 0 ? [] : examplesOf(data, content)
  const last: readonly string[] = JSON.stringify(ofSchema.map(({ value }) => value)).match(codes) ?? []
  return [...new Set([...named, ...last])].filter((code) => code !== 'M_UNKNOWN' || named.includes(code))
}
