/** The unit of a number. */
export type Unit = 'milliseconds' | 'seconds' | 'bytes' | 'pixels'

/** Words by which a description tells the unit, in the order that counts: examples are also in seconds. */
const words: readonly (readonly [word: RegExp, unit: Unit])[] = [
  [/\bmilliseconds?\b/i, 'milliseconds'],
  [/\bseconds\b/i, 'seconds'],
  [/\bbytes?\b/i, 'bytes'],
  [/\bpixels?\b/i, 'pixels'],
]

/** Endings of names that tell the unit. */
const endings: readonly (readonly [ending: RegExp, unit: Unit])[] = [
  [/_ms$/, 'milliseconds'],
  [/(?:^|_)ts$/, 'milliseconds'],
]

/** Numbers whose unit neither their description nor their name's ending tells. */
export const unitExceptions: Readonly<Record<string, { unit: Unit; reason: string }>> = {
  height: { unit: 'pixels', reason: 'a thumbnail’s, as the sizes that servers offer' },
  last_seen: { unit: 'milliseconds', reason: 'a time of a session, as its example shows' },
  not_after: { unit: 'milliseconds', reason: 'a time of an association, as its example shows' },
  not_before: { unit: 'milliseconds', reason: 'a time of an association, as its example shows' },
  width: { unit: 'pixels', reason: 'a thumbnail’s, as the sizes that servers offer' },
}

/**
 * Gives the unit of a number field or parameter; undefined where it counts, or has no unit.
 *
 * A time stamp is in its unit since the Unix epoch.
 * @param name - on the wire
 * @param description - the specification's own
 */
export const unitOf = (name: string, description: string): Unit | undefined =>
  words.find(([word]) => word.test(description))?.[1] ??
  endings.find(([ending]) => ending.test(name))?.[1] ??
  (Object.hasOwn(unitExceptions, name) ? unitExceptions[name]?.unit : undefined)
