import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import words from '../src/i18n/words/programs.json' with { type: 'json' }
import type { Localized } from '../src/i18n/locales'
import { program } from './support/environment'
import { withSources } from '../src/stackTraces'

interface Package {
  dependencies: Record<string, string>
  exports: Record<string, { import?: Record<string, string> } | undefined>
  scripts: Record<string, string>
}

const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package

/** The programs as this run has built them. */
const built = path.dirname(program('server')[0] as string)

/** What the programs are built of: paths from their folder. */
const sourcesOfBuilt = (): string[] =>
  readdirSync(built)
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => (JSON.parse(readFileSync(path.join(built, name), 'utf8')) as { sources: string[] }).sources)

describe('a start', () => {
  it('resolves Lexical to builds without a top-level await, with which one in ten would end without a word', () => {
    const folders = ['lexical', ...readdirSync('node_modules/@lexical').map((name) => `@lexical/${name}`)]
    const builds = folders.flatMap((name) => {
      const folder = path.join('node_modules', name)
      const entries = Object.values(packageOf(folder).exports).flatMap((entry) => (entry?.import ? [entry.import] : []))
      return entries.map((entry) => {
        // Conditions are taken in the order of the package.
        const taken = (...conditions: string[]): string =>
          readFileSync(path.join(folder, Object.entries(entry).find(([name]) => conditions.includes(name))![1]), 'utf8')
        const waits = (code: string): boolean => /^(?:const|let|var) \w+ = await\b/m.test(code)
        return { ours: waits(taken('production', 'node', 'default')), plain: waits(taken('node', 'default')) }
      })
    })
    expect(builds.length).toBeGreaterThan(10)
    expect(builds.filter(({ ours }) => ours)).toEqual([])
    expect(builds.filter(({ plain }) => plain).length).toBeGreaterThan(10)
  })

  it('has the condition that does it, where TypeScript is started', () => {
    const started = Object.entries(packageOf('.').scripts).filter(([, command]) => command.includes('--import tsx'))
    expect(started.length).toBeGreaterThan(6)
    for (const [name, command] of started)
      expect([name, command]).toEqual([name, expect.stringContaining('node -C production ')])
  })

  it('has taken those builds, where a built program is started', () => {
    // Of the packages themselves, not of Payload's editor, which has a folder of that name.
    const lexical = sourcesOfBuilt().filter((source) => /\/Lexical\w*\.[\w.]*mjs$/.test(source))
    expect(lexical.length).toBeGreaterThan(3)
    expect(lexical.filter((source) => !source.endsWith('.prod.mjs'))).toEqual([])
  })

  it('needs no package for developers: what builds the programs is a dependency', () => {
    const { dependencies, scripts } = packageOf('.')
    expect(Object.keys(dependencies)).toContain('esbuild')
    for (const name of ['start', 'admin', 'seed', 'export', 'backup', 'restore'])
      expect(scripts[name]).toBe(`node scripts/programs/start.mjs ${name === 'start' ? 'server' : name}`)
  })
})

describe('a program whose build is not there, or older than its sources, says so and does not run', () => {
  const said: Record<'NOT_BUILT' | 'OUTDATED' | 'TOO_MANY_FILES', Localized<string>> = words
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'atelier-programs-'))
    cpSync('scripts/programs', path.join(root, 'scripts/programs'), { recursive: true })
    cpSync('src/i18n/words/programs.json', path.join(root, 'src/i18n/words/programs.json'))
    writeFileSync(path.join(root, 'source.ts'), 'first')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const start = (language: string): { code: number | null; out: string; err: string } => {
    const args = ['scripts/programs/start.mjs', 'hello', 'a word']
    const env = { ...process.env, NODE_OPTIONS: '', LANG: language, LC_ALL: '', LC_MESSAGES: '' }
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env })
    return { code: status, out: stdout, err: stderr }
  }

  const makeBuild = (): void => {
    mkdirSync(path.join(root, 'dist'), { recursive: true })
    writeFileSync(path.join(root, 'dist/hello.mjs'), "console.log('hello', process.argv.slice(2).join())")
    const script =
      "const { manifestOf } = await import('./scripts/programs/current.mjs'); process.stdout.write(manifestOf(['source.ts']).text)"
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
    writeFileSync(path.join(root, 'dist/sources.json'), stdout)
  }

  it('in the language of the terminal', () => {
    expect(start('fr_FR.UTF-8')).toEqual({ code: 1, out: '', err: `${said.NOT_BUILT.fr}\n` })
    expect(start('en_GB.UTF-8')).toEqual({ code: 1, out: '', err: `${said.NOT_BUILT.en}\n` })
    expect(start('de_DE.UTF-8')).toEqual({ code: 1, out: '', err: `${said.NOT_BUILT.en}\n` })
  })

  it('also where the programs are there, and the admin that the server shows is not of these sources', () => {
    makeBuild()
    const args = ['scripts/programs/start.mjs', 'server']
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en', LC_ALL: '' },
    })
    expect([status, stderr]).toEqual([1, `${said.OUTDATED.en}\n`])
  })

  it('also where it cannot be loaded, since too many files are open', () => {
    makeBuild()
    writeFileSync(
      path.join(root, 'dist/hello.mjs'),
      "throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' })",
    )
    expect(start('fr')).toEqual({ code: 1, out: '', err: `${said.TOO_MANY_FILES.fr}\n` })
  })

  it('as soon as what a source holds differs, and runs again when it is as it was', () => {
    makeBuild()
    const runs = { code: 0, out: 'hello a word\n', err: '' }
    expect(start('en')).toEqual(runs)
    writeFileSync(path.join(root, 'source.ts'), 'second')
    expect(start('fr')).toEqual({ code: 1, out: '', err: `${said.OUTDATED.fr}\n` })
    rmSync(path.join(root, 'source.ts'))
    expect(start('en')).toEqual({ code: 1, out: '', err: `${said.OUTDATED.en}\n` })
    writeFileSync(path.join(root, 'source.ts'), 'first')
    expect(start('en')).toEqual(runs)
  })
})

it('a build ends where the time of a source lies ahead, as after another clock', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-ahead-'))
  const source = path.join(folder, 'ahead.ts')
  writeFileSync(source, "console.log('built')")
  const tomorrow = new Date(Date.now() + 86_400_000)
  utimesSync(source, tomorrow, tomorrow)
  const built = path.resolve('node_modules/.cache', path.basename(folder))
  const what = JSON.stringify({ entries: { ahead: source }, folder: built })
  const script = `const { buildPrograms } = await import('./scripts/programs/build.mjs'); await buildPrograms(${what})`
  const args = ['--input-type=module', '-e', script]
  const { signal, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000 })
  const { stdout } = spawnSync(process.execPath, [path.join(built, 'ahead.mjs')], { encoding: 'utf8' })
  for (const made of [folder, built]) rmSync(made, { recursive: true, force: true })
  expect([signal, stderr, stdout]).toEqual([null, '', 'built\n'])
})

describe('a stack of a built program', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'atelier-stack-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('names the line of the source', async () => {
    const source = path.join(folder, 'fails.ts')
    writeFileSync(
      source,
      `interface Unused {\n  a: string\n}\n\nconst before = (n: number): number => n\n\nexport const fail = (): never => {\n  // of one line\n  throw new Error('x' + before(1))\n}\n\ntry {\n  fail()\n} catch (error) {\n  console.log((error as Error).stack)\n}\n`,
    )
    const outfile = path.join(folder, 'fails.mjs')
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      format: 'esm',
      minifyWhitespace: true,
      sourcemap: true,
    })
    const { stdout } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' })
    expect(stdout).toContain('fails.mjs:')
    const mapped = withSources(stdout)
    expect(mapped).toContain(`${source}:9:9`)
    expect(mapped).toContain(`${source}:13:3`)
    expect(mapped).not.toContain('.mjs:')
  })

  it('stays as it is where nothing is known of it', () => {
    const text = `Error: x\n    at ${folder}/nowhere.mjs:1:2\n    at node:internal/main:3:4\n    at ${folder}/other.ts:5:6`
    expect(withSources(text)).toBe(text)
    writeFileSync(path.join(folder, 'broken.mjs.map'), '{')
    expect(withSources(`at ${folder}/broken.mjs:1:2`)).toBe(`at ${folder}/broken.mjs:1:2`)
  })
})
