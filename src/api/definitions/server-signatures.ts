// Generated from the Matrix specification by generator/. Do not edit.

import type { Guard } from '../../jobs/guard.ts'
import { isMap, isText } from '../../jobs/primitive-guards.ts'

const isItem: Guard<{ readonly [key: string]: string }> = (
  value,
): value is { readonly [key: string]: string } => isMap('', isText, value)

/**
 * What is called `ServerSignatures` here; `bindV2` and `blindlySignStuffV2` have it.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export type ServerSignatures = { readonly [key: string]: { readonly [key: string]: string } }

/**
 * Tells whether a value is `ServerSignatures`.
 *
 * @see https://spec.matrix.org/v1.18/identity-service-api/#post_matrixidentityv23pidbind
 */
export const isServerSignatures: Guard<ServerSignatures> = (value): value is ServerSignatures =>
  isMap('', isItem, value)
