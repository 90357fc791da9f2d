import { isStoreError, type StoreError, storeError } from '../../queue/store-error.ts'

// LevelDB and browsers put into words what has no code of its own; a path, which may hold any word, is in them too.
const full =
  /^(?:QuotaExceededError|ENOSPC|EDQUOT)$|no space left on device|dis[ck] quota exceeded|not enough space on the disk|full disk/i

/** Gives the StoreError of what a level threw: its code and kind, and nothing of what it holds. */
export const levelError = (error: unknown): StoreError => {
  if (isStoreError(error)) return error
  const chain = causes(error)
  const codes = chain.map(({ code, name }) => code ?? name ?? '').filter(Boolean)
  const texts = chain.flatMap(({ code = '', name = '', message = '' }) => [code, name, message])
  if (codes.includes('LEVEL_LOCKED')) return storeError('locked', 'another process has it')
  if (texts.some((text) => full.test(text))) return storeError('full', 'there is no room for more')
  // With a cause behind it, it is one that could not be opened.
  if (/NOT_OPEN$/.test(codes.at(-1) ?? '')) return storeError('closed', 'it is not open')
  return storeError('failed', `it failed with ${codes.join(', ') || 'an error'}`)
}

interface Cause {
  readonly code?: string
  readonly name?: string
  readonly message?: string
}

const causes = (error: unknown): readonly Cause[] =>
  error instanceof Error || (typeof error === 'object' && error !== null && 'name' in error)
    ? [error as Cause, ...causes((error as { readonly cause?: unknown }).cause)]
    : []
