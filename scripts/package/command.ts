import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../source-files.ts'

/**
 * Runs a program of Node's.
 *
 * @returns what it writes
 * @throws Error with all that it wrote, if it fails.
 */
export const node = (folder: string, ...args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string }
    throw new Error(`${stdout ?? ''}${stderr ?? ''}`.trim() || message)
  }
}

/** Runs npm: the one that runs this script, because its name alone is not a program on Windows. */
export const npm = (folder: string, ...args: readonly string[]): string => {
  const own = process.env.npm_execpath
  if (own === undefined) throw new Error('start this with npm run check:package')
  return node(folder, own, ...args)
}

/** Runs the compiler of this project. */
export const tsc = (folder: string, ...args: readonly string[]): string =>
  node(folder, join(root, 'node_modules/typescript/bin/tsc'), ...args)
