// One after the other: what the machine does for one must not slow the other.
await import('./jobs.ts')
console.log()
await import('./decode.ts')
