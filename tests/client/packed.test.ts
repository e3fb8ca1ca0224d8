import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { buildClient } from '../../scripts/client.mjs'
import { richTextToHtml, type RichTextNode } from '../../src/domain/richText'
import { footnoteWords } from '../../src/i18n/words/pages'
import { describeWithDatabase, useDatabase } from '../support/database'
import { useServer } from '../support/server'

/** The package as front ends install it: packed, installed without a network, and used by what knows nothing of this repository. */

const run = promisify(execFile)
const modules = path.resolve('node_modules')
let folder = ''
const installed = (file: string): string => path.join(folder, 'node_modules/atelier-client', file)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atelier-front-end-'))
  const made = path.join(folder, 'made')
  await buildClient(made)
  const npm = { cwd: folder, env: { ...process.env, npm_config_cache: path.join(folder, 'cache') } }
  await run('npm', ['pack', made, '--silent'], npm)
  await rm(made, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts']
  await run('npm', ['install', './atelier-client-0.1.0.tgz', ...flags], npm)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a program of a front end in a process of its own. @returns what it wrote, as JSON */
const program = async (text: string, env: Record<string, string> = {}): Promise<unknown> => {
  const file = path.join(folder, 'program.mjs')
  await writeFile(file, text)
  const { stdout } = await run(process.execPath, [file], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...env },
  })
  return JSON.parse(stdout)
}

describe('the package', () => {
  it('holds what is to be used, with its licence, and installs nothing else', async () => {
    const files = await readdir(installed('.'), { recursive: true })
    const named = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/react.js']
    const astro = ['Text', 'RichText', 'Picture', 'When'].map((name) => `astro/${name}.astro`)
    expect(files).toEqual(expect.arrayContaining([...named, ...astro]))
    expect((await readdir(path.join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual([
      'atelier-client',
    ])
    const own = JSON.parse(await readFile(installed('package.json'), 'utf8')) as Record<string, unknown>
    expect([own.private, own.sideEffects, own.dependencies]).toEqual([false, false, undefined])
  })

  it('needs nothing of Node and no React', async () => {
    const text = await readFile(installed('dist/index.js'), 'utf8')
    expect(text).not.toMatch(/\bprocess\b|\bBuffer\b|\brequire\(|from "(?!\.)/)
  })

  /** The bytes of a page’s script that uses some of the package, compressed. */
  const sizeOf = async (
    text: string,
    compress = (script: Uint8Array) => gzipSync(script, { level: 9 }),
  ): Promise<number> => {
    const { outputFiles } = await build({
      bundle: true,
      format: 'esm',
      minify: true,
      stdin: { contents: text, resolveDir: folder },
      write: false,
    })
    return compress(outputFiles[0]?.contents ?? new Uint8Array()).length
  }

  it('adds little to a page: less than 6 kB to read, and a helper what it is', async () => {
    const [core, all, text, when] = await Promise.all(
      ['{ createClient, AtelierError }', '*', '{ text }', '{ when }'].map((what) =>
        sizeOf(`export ${what} from 'atelier-client'`),
      ),
    )
    expect(core).toBeLessThan(4500)
    expect(all).toBeLessThan(6144)
    expect(await sizeOf(`export * from 'atelier-client'`, brotliCompressSync)).toBeLessThan(5600)
    expect(text).toBeLessThan(700)
    expect(when).toBeLessThan(2000)
  })

  it('is typed: strictly, without a word of the server’s', async () => {
    await mkdir(path.join(folder, 'node_modules/@types'), { recursive: true })
    for (const name of ['@types/react', 'csstype'])
      await symlink(path.join(modules, name), path.join(folder, 'node_modules', name))
    const compilerOptions = {
      exactOptionalPropertyTypes: true,
      jsx: 'react-jsx',
      lib: ['ES2022', 'DOM'],
      module: 'nodenext',
      noEmit: true,
      noUncheckedIndexedAccess: true,
      strict: true,
      target: 'es2022',
      types: [],
    }
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['typed'] }))
    await mkdir(path.join(folder, 'typed'))
    await writeFile(path.join(folder, 'typed/consumer.tsx'), consumer)
    for (const name of ['Text', 'RichText', 'Picture', 'When']) {
      const component = await readFile(installed(`astro/${name}.astro`), 'utf8')
      const [, front = ''] = /^---\n([^]*?)\n---\n/.exec(component) ?? []
      expect(front).toContain('Astro.props')
      const code = front.replace('../dist/index.js', 'atelier-client')
      await writeFile(path.join(folder, `typed/${name}.ts`), `${code}\ndeclare const Astro: { props: Props }\n`)
    }
    const tsc = path.join(modules, 'typescript/bin/tsc')
    const check = () =>
      run(process.execPath, [tsc, '-p', folder]).then(
        () => '',
        ({ stdout }: { stdout: string }) => stdout,
      )
    expect(await check()).toBe('')
    // What is wrong is seen.
    const wrong = `import { createClient } from 'atelier-client'
const client = createClient({ url: 'https://atelier.example', locale: 'de' })
const draft = createClient({ url: 'https://atelier.example', locale: 'fr', draft: true })
const workshop = await client.workshop('a')
workshop.title
for await (const { cover } of client.workshops({ select: ['title'] })) cover
`
    await writeFile(path.join(folder, 'typed/wrong.ts'), wrong)
    const said = await check()
    await rm(path.join(folder, 'typed/wrong.ts'))
    expect([...said.matchAll(/wrong\.ts\((\d+),/g)].map(([, line]) => Number(line))).toEqual([2, 3, 5, 6])
  })

  it('writes rich text as the server does, to the letter, whatever is in it', async () => {
    const file = installed('dist/richTextHtml.js')
    const client = (await import(file)) as typeof import('../../packages/client/src/richTextHtml')
    let seed = 20_211_031
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    const of = <T>(values: readonly T[]): T => values[random(values.length)] as T
    const texts = ['a', '<b>"&\'', 'é — 🙂', '', '</section>', ' ']
    const urls = ['https://a.example/?b=1&c="', 'javascript:alert(1)', 'mailto:a@b.example', '', undefined]
    const types = [
      'paragraph',
      'heading',
      'quote',
      'list',
      'listitem',
      'link',
      'autolink',
      'unknown',
      'linebreak',
      'tab',
    ]
    const node = (depth: number): RichTextNode => {
      if (depth > 4 || random(3) === 0) return { type: 'text', text: of(texts), format: random(128) }
      if (random(6) === 0)
        return {
          type: 'inlineBlock',
          fields: { blockType: of(['footnote', 'other']), note: of([null, root(depth + 1)]) },
        }
      const url = of(urls)
      const children = Array.from({ length: random(4) }, () => node(depth + 1))
      const more = { tag: of(['h1', 'h2', 'h3', 'h6', 'script']), listType: of(['number', 'bullet']) }
      return { type: of(types), children, ...more, ...(url === undefined ? {} : { fields: { url } }) }
    }
    const root = (depth: number) => ({
      root: { type: 'root', children: Array.from({ length: random(5) }, () => node(depth)) },
    })
    let notes = 0
    for (let n = 0; n < 500; n += 1) {
      const document = root(0)
      const locale = of(['fr', 'en'])
      const within = of(['note', 'note-1-fr', '"><i>'])
      const html = client.richTextToHtml(document, locale, within)
      if (html.includes('doc-endnotes')) notes += 1
      expect(html).toBe(richTextToHtml(document, footnoteWords(locale), within))
      expect(html).not.toMatch(/<(script|section>|b>)|javascript:|<i>/)
    }
    expect(notes).toBeGreaterThan(50)
  })
})

/** What a front end might write, as strictly as it can be asked to. */
const consumer = `
import { AtelierError, createClient, isOpen, pictureProps, text, when, type DraftWorkshop, type PublicWorkshop, type PublicWorkshopReference } from 'atelier-client'
import { Picture, RichText, Text, When } from 'atelier-client/react'
import { richTextToHtml } from 'atelier-client/rich-text'

const client = createClient({ url: 'https://atelier.example', locale: 'fr' })
const drafts = createClient({ url: 'https://atelier.example', locale: 'en', draft: true, key: 'k' })

export const workshop: PublicWorkshop | null = await client.workshop('a', { signal: AbortSignal.timeout(1000) })
export const draft: DraftWorkshop | null = await drafts.workshop('a')
export const titles: [string, string | undefined] = [workshop?.title.text ?? '', draft?.title?.text]
export const french: string | null | undefined = workshop?.title.fr
export const open: boolean = workshop ? isOpen(workshop) : false
export const html = richTextToHtml(workshop?.abstract?.fr?.nodes, 'fr')
export const image = pictureProps(workshop?.cover, { url: client.url, locale: client.locale })
for await (const one of client.workshops({ when: 'PAST' })) {
  const reference: PublicWorkshopReference = one
  console.log(when(reference, { locale: 'fr', timeZone: 'America/Bogota' }).text, text(one.title, 'fr')?.lang)
}
for await (const { totalDocs, docs } of client.people({ select: ['name', 'totalWorkshops'] }).pages())
  console.log(totalDocs, docs.map(({ name, totalWorkshops }) => name + totalWorkshops))

// As generators of types write documents: nodes that are decorated, and a text that is.
interface Node { readonly kind: 'Document'; readonly definitions: readonly { kind: string }[] }
interface Decoration<R, V> { __apiType?: (variables: V) => R }
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
declare const bySlug: Node & Decoration<{ workshop: { number: number } | null }, { slug: string }>
declare const all: Node & Decoration<{ totalDocs: number }, Exact<{ [key: string]: never }>>
declare class TypedDocumentString<R, V> extends String implements Decoration<R, V> {
  __apiType?: NonNullable<Decoration<R, V>['__apiType']>
}
declare const asText: TypedDocumentString<{ series: { id: string } | null }, { limit?: number }>
export const one: number | undefined = (await client.query(bySlug, { slug: 'a' })).workshop?.number
export const two: number = (await client.query(all)).totalDocs
export const three: string | undefined = (await client.query(asText)).series?.id
export const four: unknown = await client.query('{ series { id } }')
export const five: { a: 1 } = await client.query<{ a: 1 }>('{ a }', { b: 2 })
// @ts-expect-error its variables are missing
await client.query(bySlug)
// @ts-expect-error they are of another kind
await client.query(bySlug, { slug: 1 })

export const retry = (error: unknown): number | null => (error instanceof AtelierError ? error.retryAfter : null)
export const Page = ({ shown }: { shown: PublicWorkshop }) => (
  <article>
    <Text as="h1" className="title" locale="fr" value={shown.title} />
    <When locale="fr" workshop={shown} />
    <Picture locale="fr" picture={shown.cover} sizes="100vw" url={client.url} />
    <RichText locale="fr" value={shown.abstract} />
  </article>
)
`

describeWithDatabase('the package, against a server with the built-in series', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  beforeAll(async () => {
    const { loadBuiltInSeries } = await import('../../scripts/docs/builtInSeries')
    await loadBuiltInSeries(database.payload)
  })

  it('reads everything from plain Node', async () => {
    const text = `
import { AtelierError, createClient, text, richText, when } from 'atelier-client'
import { richTextToHtml } from 'atelier-client/rich-text'
const url = process.env.URL
const asked = []
const noted = async (input, init) => {
  const response = await fetch(input, init)
  asked.push([new URL(input).pathname, response.status])
  return response
}
const fr = createClient({ url, locale: 'fr', fetch: noted })
const en = createClient({ url, locale: 'en', fetch: noted })
const slug = 'a-global-challenge'
const first = await fr.workshop(slug)
const again = await fr.workshop(slug)
const inEnglish = await en.workshop(slug)
const [one, two] = await Promise.all([en.person('walter-kemp'), en.person('walter-kemp')])
const people = []
for await (const page of fr.people({ limit: 5 }).pages()) people.push(page.docs.length)
const organisations = []
for await (const { slug } of en.organisations({ limit: 4, select: ['slug'] })) organisations.push(slug)
const past = []
for await (const workshop of en.workshops({ when: 'PAST' })) past.push([workshop.slug, when(workshop, { locale: 'fr', timeZone: 'America/Bogota' })])
const refused = await fr.person('walter-kemp', { page: -1 }).catch((error) => error)
const abstract = richText(first.abstract, 'fr')
console.log(JSON.stringify({
  titles: [text(first.title, 'fr'), text(inEnglish.title, 'en')],
  note: [text(inEnglish.confidentiality.note, 'en').lang, text(inEnglish.confidentiality.note, 'en').isFallback],
  same: JSON.stringify(first) === JSON.stringify(again) && first !== again,
  html: richTextToHtml(abstract.nodes, 'fr', 'note-' + first.id + '-fr') === first.abstract.html,
  person: [one.appearances[0].workshop.slug, one !== two],
  people, organisations, past,
  nothing: [await fr.workshop('nothing-here'), await en.organisation('nothing-here')],
  series: (await fr.series()).title.text,
  counted: await fr.query('query($when: PublicWhen) { workshops(when: $when) { totalDocs } }', { when: 'PAST' }),
  refused: [refused instanceof AtelierError, refused.code, refused.status, refused.message],
  asked: asked.filter(([path]) => /global|kemp/.test(path)),
}))`
    const said = (await program(text, { URL: `${server.url}/`, TZ: 'Pacific/Auckland' })) as Record<string, unknown>
    const path = '/api/workshops/by-slug/a-global-challenge'
    expect(said).toMatchObject({
      titles: [
        { text: 'Vers une approche axée sur le développement et les droits humains', lang: 'fr', isFallback: false },
        { text: 'Towards a more human and development-oriented approach to drugs', lang: 'en', isFallback: false },
      ],
      note: ['fr', true],
      same: true,
      html: true,
      person: ['a-global-challenge', true],
      nothing: [null, null],
      series: 'Décloisonner la gestion des drogues',
      counted: { workshops: { totalDocs: 1 } },
      refused: [true, 'PARAMETER_RANGE', 400, expect.stringContaining('est un nombre entier')],
      asked: [
        [path, 200],
        [path, 304],
        [path, 200],
        ['/api/speakers/by-slug/walter-kemp', 200],
        ['/api/speakers/by-slug/walter-kemp', 400],
      ],
      past: [
        [
          'a-global-challenge',
          {
            text: 'lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h',
            zone: 'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
            startsAt: '2021-04-26T16:00:00+02:00',
            yours: {
              text: 'lundi 26 avril 2021, 9\u00a0h\u00a0– 11\u00a0h',
              zone: 'heure normale de Colombie (America/Bogota, UTC−5)',
            },
          },
        ],
      ],
    })
    const { organisations, people } = said as { organisations: string[]; people: number[] }
    expect(new Set(organisations).size).toBe(organisations.length)
    expect([organisations.length, people.length > 1]).toEqual([12, true])
  })
})
