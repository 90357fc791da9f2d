/** Tells text without lone surrogates: what has an encoding. */
export const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text)
