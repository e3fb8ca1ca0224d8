import { execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll } from '@jest/globals'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { buildClient } from '../../../scripts/client.mjs'
import { findBrowser, launchArguments } from '../../browser/support/findBrowser'
import { ended, listen } from '../../browser/support/program'
import { startServer, type Running } from '../../browser/support/server'
import { publishRich, writer, type Writer } from './content'

const runFile = promisify(execFile)

/** What somebody has who copies an example: none of what was installed or built here. */
const isCopied = (file: string): boolean =>
  !['node_modules', 'dist', 'dist-next', '.next', '.astro'].includes(path.basename(file))

/** A copy of an example beside a client that is just built, installed by its lockfile. */
const install = async (name: string): Promise<{ root: string; folder: string }> => {
  const root = await mkdtemp(path.join(tmpdir(), `atelier-example-${name}-`))
  const folder = path.join(root, 'examples', name)
  await buildClient(path.join(root, 'dist/client'))
  await cp(path.resolve('examples', name), folder, { recursive: true, filter: isCopied })
  await runFile(
    'npm',
    ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--engine-strict=false'],
    {
      cwd: folder,
    },
  )
  return { root, folder }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

/** Serves the files of a folder as any web server does. */
export const serveFolder = (folder: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host')
      const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
      const send = (status: number, name: string) => (bytes: Buffer) => {
        response.writeHead(status, { 'Content-Type': types[path.extname(name)] ?? 'application/octet-stream' })
        response.end(bytes)
      }
      readFile(file)
        .then(send(200, file))
        .catch(() => readFile(path.join(folder, '404.html')).then(send(404, '404.html')))
        .catch(() => response.writeHead(404).end())
    })
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

export const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

export interface Program {
  /** What it has said so far. */
  said: () => string
  /** Waits until it has said something that often. */
  says: (words: RegExp, times?: number) => Promise<void>
  stop: () => Promise<void>
}

/**
 * An example, a server with the built-in series and a rich workshop, and a browser. Call at the top of a `describe`.
 * @param serverEnv variables of the server’s, made before it is started
 */
export const useExample = (name: string, serverEnv?: () => Promise<Record<string, string>>) => {
  let server: Running | undefined
  let example: Awaited<ReturnType<typeof install>> | undefined
  let browser: Browser | undefined
  let by: Writer | undefined
  const programs: Program[] = []

  const starting = async (): Promise<Running> => startServer({ args: ['--demo'], env: (await serverEnv?.()) ?? {} })
  beforeAll(async () => {
    // Both are waited for: what one of them began is ended though the other failed.
    const [installed, started] = await Promise.allSettled([install(name), starting()])
    if (installed.status === 'fulfilled') example = installed.value
    if (started.status === 'rejected') throw started.reason
    server = started.value
    if (installed.status === 'rejected') throw installed.reason
    by = await writer(server.url, server.admin as NonNullable<Running['admin']>)
    await publishRich(by)
    browser = await chromium.launch({ args: launchArguments, executablePath: findBrowser() as string })
  }, 600_000)
  afterAll(async () => {
    await Promise.all([browser?.close(), ...programs.map(({ stop }) => stop())])
    await server?.stop()
    if (example) await rm(example.root, { recursive: true, force: true })
  }, 60_000)

  const env = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    ATELIER_URL: server?.url,
    ...more,
  })
  const folder = (): string => (example as NonNullable<typeof example>).folder

  return {
    get url() {
      return (server as Running).url
    },
    get folder() {
      return folder()
    },
    /** The administrator. */
    get admin() {
      return (server as Running).admin as NonNullable<Running['admin']>
    },
    get by() {
      return by as Writer
    },
    /** Runs a script of the example’s to its end. @throws with what it said where it fails */
    script: async (script: string, more?: Record<string, string>): Promise<void> => {
      await runFile('npm', ['run', '-s', script], { cwd: folder(), env: env(more) }).catch(
        (error: Error & { stdout: string; stderr: string }) => {
          throw new Error(`npm run ${script}: ${error.message}\n${error.stdout}`, { cause: error })
        },
      )
    },
    /** Starts a script of the example’s that goes on. */
    start: (script: string, more?: Record<string, string>): Program => {
      const child = spawn('npm', ['run', '-s', script], {
        cwd: folder(),
        detached: true,
        env: env(more),
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const said = listen(child)
      const program: Program = {
        said,
        says: (words, times = 1) =>
          new Promise((resolve, reject) => {
            const look = (): void => {
              if ((said().match(new RegExp(words, 'gm')) ?? []).length >= times) return resolve()
              if (child.exitCode !== null) return reject(new Error(`${script} ended:\n${said()}`))
              setTimeout(look, 50)
            }
            look()
          }),
        stop: async () => {
          if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGTERM')
          await ended(child)
        },
      }
      programs.push(program)
      return program
    },
    /** A page in a window of its own, with what it asks for and complains of. */
    open: async (options: BrowserContextOptions = {}) => {
      const context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page: Page = await context.newPage()
      const asked: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
      return { page, asked, complaints, close: () => context.close() }
    },
  }
}

export type Example = ReturnType<typeof useExample>
