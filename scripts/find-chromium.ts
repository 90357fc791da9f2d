import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Finds the Chromium that the tests run in: the one that the variable `CHROMIUM` names, or the machine's own.
 *
 * @throws Error that says how to come by one.
 */
export const findChromium = (
  { CHROMIUM: named, PATH = '' }: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string => {
  const inPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  const found = (named ? [named] : [...inPath, ...applications]).find(exists)
  if (found !== undefined) return found
  const where = named
    ? `CHROMIUM names ${named}, which does not exist`
    : `no ${names.join(', ')} is in the PATH, and none among the applications`
  throw new Error(
    `No Chromium: ${where}. Install it (apt-get install chromium), or set CHROMIUM to its path.`,
  )
}
