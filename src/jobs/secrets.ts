import type { BaseJob } from './base-job.ts'

/** What stands where a secret was. */
export const mask = '***'

// A shorter secret would also be found where it is not meant, and tear other words apart.
const minLength = 6

/** Takes the secrets of a job out of a text that a server or a platform wrote. */
export const redactText = (text: string, job: BaseJob): string => {
  let result = text
  // Writing JSON visits every field at any depth.
  JSON.stringify([job.headers, Object.fromEntries(job.query), job.body], (name, value) => {
    if (typeof value === 'string' && ['Authorization', ...job.facts.sensitive].includes(name)) {
      const secret = value.replace('Bearer ', '')
      // The word `password` as a password hides nothing, and without it there is no stage `m.login.password`.
      if (secret.length >= minLength && !name.includes(secret)) result = result.replaceAll(secret, mask)
    }
    return value
  })
  return result
}
