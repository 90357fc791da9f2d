import { libkazvNames } from '../facts/libkazv-names.ts'
import type { Model } from '../model.ts'
import type { Operation } from '../operation/operation.ts'
import { apis } from '../specification/operations.ts'
import type { GeneratedFile } from './module.ts'

const titles = { 'client-server': 'Client-server API', identity: 'Identity service API' } as const

/** Writes the table of the names of all operations. */
export const namesFile = ({ operations, commit }: Model): GeneratedFile => ({
  path: 'docs/operations.md',
  text: [
    '# The operations',
    `Each operation of the specification has one definition. Its jobs bear its name without \`Job\` as their \`jobId\`. libkazv's name stands where it is another one; – where libkazv lacks the operation. Generated from matrix-org/matrix-spec at commit ${commit}.`,
    ...apis.flatMap((api) => [
      `## ${titles[api]} (\`matrix-jobs/${api}\`)`,
      [
        '| operation | request | definition | libkazv |',
        '|---|---|---|---|',
        ...operations.filter((operation) => operation.api === api).map(line),
      ].join('\n'),
    ]),
    '',
  ].join('\n\n'),
})

const line = ({ api, operationId, link, method, path, definition }: Operation): string => {
  const theirs = api === 'client-server' ? libkazvNames[operationId] : undefined
  const libkazv = theirs === undefined ? '–' : theirs === definition ? '' : `\`${theirs}\``
  return `| [\`${operationId}\`](${link}) | \`${method} ${path}\` | \`${definition}\` | ${libkazv} |`
}
