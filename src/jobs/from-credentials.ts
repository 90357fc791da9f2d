import { freeze } from '../internal/freeze.ts'
import { requireText } from '../internal/invalid-parameter.ts'

/**
 * Stands in a job for a secret that the executor's `credentials` fill in when the job is sent.
 *
 * Plain JSON, so that it survives being stored. Nothing is sent while it is still in the body.
 */
export type FromCredentials = { readonly _tag: 'FromCredentials' }

/** The marker for a secret that `credentials` fill in when the job is sent. */
export const fromCredentials: FromCredentials = /* @__PURE__ */ freeze({ _tag: 'FromCredentials' })

/** Recognizes the marker, also after it went through JSON. */
export const isFromCredentials = (value: unknown): value is FromCredentials =>
  (value as Partial<FromCredentials> | null | undefined)?._tag === 'FromCredentials'

/** Takes a secret or the marker, and refuses anything else. */
export const requireSecret = (field: string, value: unknown): string | FromCredentials =>
  isFromCredentials(value) ? fromCredentials : requireText(field, value)
