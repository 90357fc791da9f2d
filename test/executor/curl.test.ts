import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { toCurl, toHttpRequest } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { afterAll, describe, expect, it } from 'vitest'
import { BaseJob, type BaseJobParams } from '../../src/jobs/base-job.ts'
import { bytesBody, emptyBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { fromCredentials } from '../../src/jobs/from-credentials.ts'
import { job, params, session } from '../jobs/sample.ts'
import { isWellFormed } from '../property/well-formed.ts'

const folder = mkdtempSync(join(tmpdir(), 'curl-'))
afterAll(() => rmSync(folder, { recursive: true }))

// What stands in for curl: its arguments, each ended by NUL.
const fakeCurl = `curl() { printf '%s\\0' "$@"; }\n`

/** Runs lines in a real shell, and gives the arguments that each hands to curl. */
const runInShell = (lines: readonly string[], shell = '/bin/sh'): string[][] => {
  const script = join(folder, 'script.sh')
  writeFileSync(script, fakeCurl + lines.map((line) => `${line}\nprintf 'END\\0'\n`).join(''))
  const env = {
    PATH: process.env.PATH,
    MATRIX_ACCESS_TOKEN: "tok'en $x",
    MATRIX_ID_ACCESS_TOKEN: 'id token',
  }
  const output = execFileSync(shell, [script], { env, maxBuffer: 1e9 }).toString('latin1')
  return output
    .split('END\0')
    .slice(0, -1)
    .map((part) =>
      part
        .split('\0')
        .slice(0, -1)
        .map((text) => Buffer.from(text, 'latin1').toString()),
    )
}

const run = (line: string, shell?: string): string[] => runInShell([line], shell)[0] ?? []

const request = (parts: Partial<BaseJobParams> = {}) =>
  BaseJob(
    { serverUrl: 'https://h' },
    { jobId: 'A', method: 'POST', requestUrl: '/a', facts: { sensitive: ['secret', 'pin'] }, ...parts },
  )

describe('toCurl', () => {
  it('is a line that the README can show', () => {
    expect(toCurl(job)).toBe(
      "curl --globoff --request POST --header 'Content-Type: application/json' " +
        "--header 'Authorization: Bearer '\"$MATRIX_ACCESS_TOKEN\"'' --data-raw '" +
        '{"id_server":"id.example.org","id_access_token":"\'"$MATRIX_ID_ACCESS_TOKEN"\'",' +
        '"medium":"email","address":"alice@example.com"}\' ' +
        "'https://matrix.example.org/_matrix/client/v3/rooms/!room%3Aexample.org/invite'",
    )
  })

  it.each(['/bin/sh', '/bin/bash'])('has no secret, and gets them from variables in %s', (shell) => {
    const line = toCurl(job)
    expect(line).not.toContain(session.accessToken)
    expect(line).not.toContain(params.idAccessToken)
    expect(run(line, shell)).toEqual([
      '--globoff',
      '--request',
      'POST',
      '--header',
      'Content-Type: application/json',
      '--header',
      "Authorization: Bearer tok'en $x",
      '--data-raw',
      JSON.stringify({ ...fieldsOf(job), id_access_token: 'id token' }),
      job.url,
    ])
  })

  it('shows secrets when asked', () => {
    const words = run(toCurl(job, { showSecrets: true }))
    expect(words).toContain(`Authorization: Bearer ${session.accessToken}`)
    expect(words).toContain(toHttpRequest(job).body)
  })

  it.each([true, false])('has variables for what credentials fill in, showSecrets %s', (showSecrets) => {
    const queued = InviteBy3PIDJob(
      { serverUrl: session.serverUrl },
      { ...params, idAccessToken: fromCredentials },
    )
    const words = run(toCurl(queued, { showSecrets }))
    expect(words).toContain("Authorization: Bearer tok'en $x")
    expect(words.find((word) => word.includes('id_server'))).toContain('"id_access_token":"id token"')
  })

  it('gives no token to a request that can do without', () => {
    expect(toCurl(request())).not.toContain('Authorization')
    expect(toCurl(request({ headers: { Authorization: 'Basic abc' } }))).toContain('"$MATRIX_AUTHORIZATION"')
  })

  it('hides a sensitive value of any kind, in the body and in the query', () => {
    const line = toCurl(
      request({ body: jsonBody({ pin: 1234, secret: ['hidden'] }), query: [['secret', 'hidden too']] }),
    )
    expect(line).not.toMatch(/1234|hidden/)
    expect(line).toContain(`'{"pin":'"$MATRIX_PIN"',"secret":'"$MATRIX_SECRET"'}'`)
    expect(line).toContain(`'https://h/a?secret='"$MATRIX_SECRET"''`)
  })

  it('cannot be taken in by a text that looks like its own marks', () => {
    const text = 'secret0ztextHOMEsecret0z $HOME \'"$HOME"\''
    const words = run(toCurl(request({ body: jsonBody({ text, secret: 's' }) })))
    expect(words).toContain(`{"text":${JSON.stringify(text)},"secret":""}`)
  })

  it.each<[string, string]>([
    ['single quotes', "it's ''quoted''"],
    ['double quotes', '"'],
    ['newlines', 'a\nb\r\nc'],
    ['history', 'wow!! !$ !x'],
    ['variables', `$HOME $${'{HOME}'} $(id) \`id\``],
    ['backslashes', '\\n \\\\ \\'],
    ['globs and lists', '* ? [a] {a,b} ~ ; & | < > #'],
    ['unicode', 'é 漢 😀 \u2028'],
    ['control characters', '\u0001\u001b[31m\u007f'],
    ['a dash', '--output /etc/passwd'],
    ['an at sign', '@/etc/passwd'],
  ])('quotes %s', (_, text) => {
    const given = request({ body: jsonBody(text), query: [[text, text]] })
    const words = run(toCurl(given))
    expect(words.at(-1)).toBe(toHttpRequest(given).url)
    expect(words.at(-2)).toBe(toHttpRequest(given).body)
  })

  it('gives curl the very request, whatever the text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 30 }).filter(isWellFormed)
    const ascii = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim())
    const some = fc.sample(fc.tuple(texts, fc.jsonValue(), ascii), { numRuns: 1000, seed: 1 })
    const jobs = some.map(([text, value, header]) =>
      request({ query: [['q', text]], body: jsonBody([value as never, text]), headers: { X: header } }),
    )
    const results = runInShell(jobs.map((given) => toCurl(given)))
    jobs.forEach((given, i) => {
      const { url, body, headers } = toHttpRequest(given)
      const header = headers.X === '' ? 'X;' : `X: ${headers.X}`
      const json = 'Content-Type: application/json'
      expect(results[i]).toEqual([
        ...['--globoff', '--request', 'POST', '--header', json, '--header', header],
        ...['--data-raw', body, url],
      ])
    })
  })

  it('is short for a GET', () => {
    expect(toCurl(request({ method: 'GET' }))).toBe("curl --globoff 'https://h/a'")
  })

  it('sends an empty body and no form type where there is no body', () => {
    expect(run(toCurl(request({ method: 'DELETE' })))).toEqual([
      ...['--globoff', '--request', 'DELETE', '--header', 'Content-Type:', '--data-raw', '', 'https://h/a'],
    ])
    expect(toCurl(request({ body: emptyBody, headers: { 'content-type': 'a/b' } }))).toContain(
      "'content-type: a/b'",
    )
  })

  it('pipes bytes through its input', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const line = toCurl(request({ body: bytesBody(bytes) }))
    writeFileSync(join(folder, 'bytes.sh'), `curl() { cat; }\n${line}`)
    expect(new Uint8Array(execFileSync('/bin/sh', [join(folder, 'bytes.sh')]))).toEqual(bytes)
    expect(line).toContain('--data-binary @-')
  })

  it.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['letters of three bytes, as many as exceed an argument', '漢'.repeat(50_000)],
    ['quotes', "'".repeat(100_000)],
  ])('pipes %s through its input, which a real program could not take as an argument', (_, text) => {
    const given = request({ body: jsonBody({ text, secret: 's' }) })
    const seen = join(folder, 'seen')
    writeFileSync(join(folder, 'fake'), '#!/bin/sh\ncat\n', { mode: 0o755 })
    const script = `curl() { '${join(folder, 'fake')}' "$@" > '${seen}'; }\n${toCurl(given)}`
    writeFileSync(join(folder, 'long.sh'), script)
    execFileSync('/bin/sh', [join(folder, 'long.sh')])
    expect(readFileSync(seen, 'utf8')).toBe(JSON.stringify({ text, secret: '' }))
  })

  it('names files, a dash included', () => {
    const upload = toCurl(request({ body: fileBody(namedFile("it's.png", 'image/png')) }))
    expect(run(upload)).toEqual(
      expect.arrayContaining(['--data-binary', "@it's.png", 'Content-Type: image/png']),
    )
    expect(toCurl(request({ body: fileBody(namedFile('-')) }))).toContain("--data-binary '@./-'")
    const download = (name: string) =>
      toCurl(request({ method: 'GET', returnType: 'File', responseFile: namedFile(name) }))
    expect(run(download('a b'))).toEqual(['--globoff', '--output', 'a b', 'https://h/a'])
    expect(download('-')).toContain("--output './-'")
  })
})

const fieldsOf = ({ body }: BaseJob) => (body._tag === 'Json' ? (body.value as object) : {})
