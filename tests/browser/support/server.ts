import type { ChildProcess } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { isAdminCurrent } from '../../../scripts/programs/admin.mjs'
import { freshEnvironment } from '../../support/environment'
import { ended, listen, makeAdmin, program, type Administrator } from './program'

export interface Running {
  url: string
  /** The administrator that the command made; null where none was asked for. */
  admin: Administrator | null
  /** What the server wrote, for a test that fails. */
  said: () => string
  /** Makes the first administrator of a server that was started without one: stops it, runs the command, starts it again. */
  restartWithAdmin: () => Promise<Running>
  stop: () => Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const stopped = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await ended(child)
  clearTimeout(late)
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

interface StartOptions {
  /** What the program is told: `--demo`. */
  args?: readonly string[]
  /** Variables that are otherwise than the suite’s. */
  env?: Record<string, string>
  /** Whether an administrator is made first. */
  withAdmin?: boolean
  /** STOP_NOTICE, in seconds. */
  notice?: number
  /** JavaScript that runs in the server's process before the server. */
  preload?: string
}

/**
 * Starts the built server with a database of its own.
 * @throws when `.next` does not exist or is outdated: the suite drives what `npm run build` made
 */
export const startServer = async ({
  args = [],
  env: more = {},
  notice = 0,
  preload = '',
  withAdmin = true,
}: StartOptions = {}): Promise<Running> => {
  if (!isAdminCurrent()) throw new Error('The admin is not built, or of other sources. Run `npm run build` first.')
  const own = await freshEnvironment()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...own,
    NODE_ENV: 'production',
    NODE_OPTIONS: preload && `--import=data:text/javascript,${encodeURIComponent(preload)}`,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    FRONT_ENDS: '',
    LOGIN_LIMIT: '0',
    READ_LIMIT: '0',
    STOP_NOTICE: String(notice),
    ...more,
  }

  const run = async (admin: Running['admin']): Promise<Running> => {
    const child = program('server', args, env)
    const said = listen(child)
    for (let waited = 0; !(await isReady(url)); waited += 200) {
      if (child.exitCode !== null || waited > 90_000) throw new Error(`The server did not become ready:\n${said()}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return {
      url,
      admin,
      said,
      restartWithAdmin: async () => {
        await stopped(child)
        return run(await makeAdmin(env))
      },
      stop: async () => {
        await stopped(child)
        await rm(own.DATA_DIR as string, { recursive: true, force: true })
      },
    }
  }
  const { TEST_ADMIN_FOLDER: readyMade, TEST_ADMIN: account } = process.env
  if (withAdmin && readyMade && account) {
    await cp(readyMade, own.DATA_DIR as string, { recursive: true })
    return run(JSON.parse(account) as Administrator)
  }
  return run(withAdmin ? await makeAdmin(env) : null)
}
