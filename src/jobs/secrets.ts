import type { BaseJob } from './base-job.ts'

/** What stands where a secret was. */
export const mask = '***'

// A shorter secret would also be found where it is not meant, and tear other words apart.
const minLength = 6

/** Takes the secrets of a job out of a text that a server or a platform wrote. */
export const redactText = (text: string, { headers, query, body, facts }: BaseJob): string => {
  const names = ['Authorization', ...facts.sensitive]
  let result = text
  // Writing JSON visits every field at any depth.
  JSON.stringify([headers, Object.fromEntries(query), body], (name, value) => {
    const secret = names.includes(name) && typeof value === 'string' ? value.replace('Bearer ', '') : ''
    if (secret.length >= minLength) result = result.replaceAll(secret, mask)
    return value
  })
  return result
}
