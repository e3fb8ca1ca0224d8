import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { forSeconds, program as built } from '../../support/environment'

const root = path.resolve(import.meta.dirname, '../../..')

export interface Administrator {
  email: string
  password: string
}

export const program = (name: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, [...forSeconds, '--max-semi-space-size=64', ...built(name), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export const listen = (child: ChildProcess): (() => string) => {
  let said = ''
  const hear = (chunk: Buffer): void => {
    said += chunk.toString()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return () => said
}

export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', resolve)
  })

const email = 'admin@example.org'

/** Makes the first administrator as an operator would: by the command, while no server has the database. */
export const makeAdmin = async (env: NodeJS.ProcessEnv): Promise<Administrator> => {
  const child = program('admin', [email, '--name', 'Administration'], env)
  const said = listen(child)
  const code = await ended(child)
  const [, password] = new RegExp(`^${email}\\n(\\S+)$`, 'm').exec(said()) ?? []
  if (code !== 0 || !password) throw new Error(`The command that makes an administrator ended with ${code}:\n${said()}`)
  return { email, password }
}
