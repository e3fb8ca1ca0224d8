import { spawnSync } from 'node:child_process'

/**
 * `npm run advisories`: asks npm’s registry whether a package that users install has a known vulnerability, high or critical. Not every mirror of the
 * registry answers that; where it does not, it is said, and docs/dependencies.md says what was looked at by hand.
 */

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const { auditReportVersion, message, vulnerabilities = {} } = JSON.parse(stdout || '{}')
if (!auditReportVersion) {
  console.log(`The registry does not say what is known of these packages${message ? ` (${message})` : ''}.`)
  console.log('What was looked at by hand, and when, stands in docs/dependencies.md.')
} else {
  const bad = Object.values(vulnerabilities).filter(({ severity }) => ['high', 'critical'].includes(severity))
  for (const { name, range, severity, via } of bad) {
    const known = via.filter((one) => typeof one === 'object').map(({ title, url }) => `${title} ${url}`)
    console.error(`${name} ${range}: ${severity}. ${known.join('; ')}`)
  }
  if (!bad.length) console.log('No package that users install has a known vulnerability that is high or critical.')
  process.exitCode = bad.length ? 1 : 0
}
