import { readArguments, usage } from './arguments.ts'
import { demonstrate } from './embedded.ts'
import { createReport } from './report.ts'
import { buildInvite, sendInvite } from './steps.ts'

const main = async (): Promise<number> => {
  const read = readArguments(process.argv.slice(2), process.env)
  if (read._tag === 'Left') {
    console.error(read.left)
    console.error(usage)
    return 2
  }
  if (read.right._tag === 'Embedded') return (await demonstrate(console.log)) ? 0 : 1
  const { session, params } = read.right
  const secrets = [session.accessToken, params.idAccessToken].filter((secret) => typeof secret === 'string')
  const report = createReport(console.log, secrets)
  await sendInvite(report, session, params.roomId, buildInvite(report, session, params))
  return report.allAsExpected() ? 0 : 1
}

process.exitCode = await main()
