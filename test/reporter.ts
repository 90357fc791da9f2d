import type { Reporter, TestModule } from 'vitest/node'

/** Ends the output with one line that a program can read: `12 passed, 0 failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    process.stdout.write(`${countLine(modules, unhandledErrors.length)}\n`)
  }
}

/** Counts the tests; a file or group that broke outside of its tests counts as one that failed. */
export const countLine = (modules: readonly CountedModule[], unhandledErrors: number): string => {
  const counts = { passed: 0, failed: unhandledErrors, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) counts[stateOf(test)]++
    for (const part of [module, ...module.children.allSuites()]) counts.failed += part.errors().length
  }
  const { passed, failed, skipped } = counts
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** What is read of vitest's `TestModule`. */
export interface CountedModule {
  readonly children: {
    readonly allTests: () => Iterable<{ readonly result: () => { readonly state: string } }>
    readonly allSuites: () => Iterable<{ readonly errors: () => readonly unknown[] }>
  }
  readonly errors: () => readonly unknown[]
}

// A test that never began, since its file broke or the run was stopped, is pending; it did not pass.
const stateOf = (test: { readonly result: () => { readonly state: string } }) => {
  const { state } = test.result()
  return state === 'passed' || state === 'failed' ? state : 'skipped'
}
