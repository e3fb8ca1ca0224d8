// Everything from a fresh clone to a running Atelier: install, build, migrate, seed, serve. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { isAdminCurrent } from './programs/admin.mjs'
import { programsFolder, root, stateOf } from './programs/current.mjs'

process.chdir(root)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Atelier needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Runs a step; its failure ends the demo with its own words. */
const step = (words, command, args, env = {}) => {
  console.log(`\n${words}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  step('Installing the packages (a minute or so)…', npm, ['ci', '--no-audit', '--no-fund'])
}
if (!isAdminCurrent())
  step('Building the admin (half a minute or so)…', npm, ['run', 'build', '--silent'], { NEXT_TELEMETRY_DISABLED: '1' })
else if (stateOf(programsFolder) !== 'current')
  step('Building the programs…', npm, ['run', 'build', '--silent', '--', '--programs'])

console.log('\nStarting…')
const server = spawn(process.execPath, ['scripts/programs/start.mjs', 'server', '--demo'], {
  stdio: 'inherit',
  env: { LOG_LEVEL: 'warn', ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
