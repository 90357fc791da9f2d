import type { TestProject } from 'vitest/node'
import { startServers } from './server/start.ts'

/** Starts the servers before the first test, and tells the tests where they listen. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { places, close } = await startServers()
  provide('places', places)
  return close
}
