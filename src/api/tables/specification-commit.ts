// Generated from the Matrix specification by generator/. Do not edit.

/**
 * The commit of matrix-org/matrix-spec that the definitions are made of.
 *
 * @see https://spec.matrix.org/
 */
export const specificationCommit = 'd0ba2aaef801e0134a4e5c6054a2c2f41bb55531'
