/** `Object.freeze`, under a name that a minifier can shorten: a job's bundle has a score of them. */
export const { freeze } = Object
