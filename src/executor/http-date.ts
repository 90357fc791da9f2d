const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The form of today, that of RFC 850, and that of C's `asctime`: recipients have to take all three. */
const forms = [
  /^[a-z]{3}, (?<day>\d\d) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/i,
  /^[a-z]{6,9}, (?<day>\d\d)-(?<month>[a-z]{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/i,
  /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/i,
]

/**
 * Reads a date of HTTP (RFC 9110, section 5.6.7).
 *
 * `Date.parse` takes more than that, and not the same on every platform.
 * @param now - tells the century of a year of two digits, which is at most 50 years ahead
 * @returns milliseconds since 1970, or undefined for any other text and for a day or a time that there is not
 */
export const parseHttpDate = (text: string, now: number): number | undefined => {
  const found = forms.map((form) => form.exec(text)).find((match) => match !== null)
  if (found === undefined) return undefined
  const { day = '', month = '', year = '', time = '' } = found.groups ?? {}
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  // A minute can have a leap second.
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined
  const monthIndex = months.indexOf(month.toLowerCase())
  const midnight = Date.UTC(fullYear(year, now), monthIndex, Number(day))
  const isDay = new Date(midnight).getUTCDate() === Number(day) && monthIndex >= 0
  return isDay ? midnight + ((hours * 60 + minutes) * 60 + seconds) * 1000 : undefined
}

const fullYear = (digits: string, now: number): number => {
  if (digits.length === 4) return Number(digits)
  const last = new Date(now).getUTCFullYear() + 50
  return last - ((last - Number(digits)) % 100)
}
