import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { offered } from '../../src/admin/payloadFixes/serverFunctions'

const read = (folder: string, ending: RegExp): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])

const sources = read('src/admin', /\.tsx?$/)
const styles = read('src/admin', /\.css$/)

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

/** Names of classes that our own components and fields give. */
const own = new Set(
  [...sources, ...read('src/cms', /\.ts$/)].flatMap(([, text]) =>
    [...text.matchAll(/className(?:=|: )(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g)].flatMap((match) =>
      found(match.slice(1).join(' '), /([a-z][\w-]*)/g),
    ),
  ),
)
const isOwn = (name: string): boolean => own.has(name) || own.has(name.replace(/--\w+$/, ''))

/** Names of classes that our rules and our code look for. */
const named = [
  ...styles.flatMap(([, text]) => found(text.replaceAll(/\/\*[^]*?\*\//g, ''), /\.([a-z][\w-]*)/gi)),
  ...sources.flatMap(([, text]) =>
    found(text, /'([.:#[][^'\n]*)'/g)
      .filter((string) => !/^\.\.?\//.test(string))
      .flatMap((selector) => found(selector, /(?<![\w./])\.([a-z][\w-]*)/gi)),
  ),
]
const foreign = [...new Set(named.filter((name) => !isOwn(name)))].sort()

const installed = ['ui', 'next', 'richtext-lexical'].flatMap((name) =>
  read(path.join('node_modules/@payloadcms', name, 'dist'), /\.js$/).map(([, text]) => text),
)
/** What Payload puts together with a name of ours, or hands to a library to begin its names with, as its code says it. */
const madeWithOurs: Record<string, string> = {
  'cell-id': 'cell-${accessor}',
  'collection-edit--workshops': 'collection-edit--${collectionSlug}`',
  'collection-list--sessions': '${baseClass}--${collectionSlug}`',
  'collection-list--users': '${baseClass}--${collectionSlug}`',
  'collection-list--workshops': '${baseClass}--${collectionSlug}`',
  'global-edit--series': 'global-edit--${globalSlug}`',
  'collection-list--webhooks': '${baseClass}--${collectionSlug}`',
  'rs__input-container': 'classNamePrefix: "rs"',
  'payload__modal-item': 'classPrefix: "payload"',
  'nav__mobile-close': '`${baseClass}__mobile-close`',
  'template-default--nav-open': 'navOpen && `${baseClass}--nav-open`',
  'view-version-controls-top__wrapper-actions': '`${baseClass}-controls-top__wrapper-actions`',
  'version-pill-label-date': '`${baseClass}-date`',
  'version-pill-label-text': '`${baseClass}-text`',
  'field-diff-container': '`${baseClass}-container${className',
  rs__control: 'classNamePrefix: "rs"',
  rs__placeholder: 'classNamePrefix: "rs"',
  'rs__single-value': 'classNamePrefix: "rs"',
  'rs__value-container': 'classNamePrefix: "rs"',
}

const isIn = (text: string, name: string): boolean =>
  text.includes(name) && new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text)

/** Whether a package gives a class: by its whole name, or put together from that of the component and what follows. */
const isGiven = (name: string): boolean => {
  const made = madeWithOurs[name]
  if (made) return installed.some((text) => text.includes(made))
  const ends = [...name.matchAll(/(?:__|--)(?=\w)/g)].map(({ index }) => index)
  return installed.some(
    (text) =>
      isIn(text, name) ||
      ends.some((end) => isIn(text, name.slice(0, end)) && new RegExp(`[}&]${name.slice(end)}(?![\\w-])`).test(text)),
  )
}

/** The methods that a wrapper of an adapter puts its own in the place of, in the order of the alphabet. */
const wrappedBy = async (file: string): Promise<string[]> => {
  const set = new Set<string>()
  const adapter = new Proxy<Record<string, unknown>>(
    {},
    {
      get: () => Object.assign(() => undefined, { catch: () => undefined }),
      set: (_, name, value) => {
        if (typeof value === 'function') set.add(String(name))
        return true
      },
    },
  )
  const wrap = (
    (await import(`../../${file}`)) as Record<string, (base: object) => { init: (options: object) => void }>
  )[path.basename(file, '.ts')]
  wrap?.({ init: () => adapter }).init({})
  return [...set].sort()
}

describe('what we lean on in Payload’s markup', () => {
  it('is named in the document, and nothing else is', () => {
    const document = readFileSync('docs/upgrading-payload.md', 'utf8')
    const [, list = ''] = /```text\n([^]*?)```/.exec(document) ?? []
    expect(list.split(/\s+/).filter(Boolean)).toEqual(foreign)
  })

  it('is there in the installed version', () => {
    expect(foreign.length).toBeGreaterThan(40)
    expect(foreign.filter((name) => !isGiven(name))).toEqual([])
    for (const name of ['doc-controls__nothing-of-the-kind', 'file-fiel', 'upload__or'])
      expect([name, isGiven(name)]).toEqual([name, false])
  })

  it('holds every server function that Payload has, and no other', () => {
    const handler = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
    const notOffered = [
      'copy-data-from-locale',
      'get-folder-results-component-and-data',
      'get-upcoming-scheduled-publish',
      'schedule-publish',
      'slugify',
    ]
    const [, functions = ''] = /const baseServerFunctions = \{([^}]*)\}/.exec(handler) ?? []
    expect([...offered, ...notOffered].sort()).toEqual(found(functions, /^\s*'?([a-z-]+)'?:/gm).sort())
    expect(offered.length).toBeGreaterThan(5)
  })

  it('has every method of an adapter that is wrapped, by its wrapper', async () => {
    const document = readFileSync('docs/upgrading-payload.md', 'utf8')
    const [, list = ''] = /## Methods of the adapters\n([^]*?)\n## /.exec(document) ?? []
    const said = list
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, wrapper = '', methods = '']) => [wrapper.replaceAll('`', ''), found(methods, /`(\w+)`/g)] as const)
    const wrappers = (readdirSync('src/database', { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => name.endsWith('.ts') && name !== 'wrapAdapter.ts')
      .map((name) => `src/database/${name}`)
      .filter((file) => /wrapAdapter[<(]/.test(readFileSync(file, 'utf8')))
    expect(said.map(([wrapper]) => wrapper).sort()).toEqual(wrappers.sort())
    for (const [wrapper, methods] of said) expect([wrapper, methods]).toEqual([wrapper, await wrappedBy(wrapper)])
  })

  it('is found in Payload’s modules by paths of either kind, and said where it is gone', () => {
    const load: (this: { resourcePath: string }, source: string) => string = createRequire(import.meta.url)(
      '../../scripts/payloadInParts.cjs',
    )
    const theirs = 'utilities/renderTable.js'
    const source = readFileSync(`node_modules/@payloadcms/ui/dist/${theirs}`, 'utf8')
    const there = `/atelier/node_modules/@payloadcms/ui/dist/${theirs}`
    for (const resourcePath of [there, `C:${there.replaceAll('/', '\\')}`]) {
      expect(load.call({ resourcePath }, source)).toContain("from 'atelier-list-columns'")
      expect(() => load.call({ resourcePath }, '')).toThrow(`Payload’s ${theirs} no longer imports`)
    }
  })

  it('stands in files that are there', () => {
    const documents = ['docs/upgrading-payload.md', 'docs/upstream/README.md'].map((file) => readFileSync(file, 'utf8'))
    for (const name of found(documents.join('\n'), /`((?:src|tests|migrations)\/[\w/.]*\w)`/g))
      expect([name, readdirSync(path.dirname(name)).includes(path.basename(name))]).toEqual([name, true])
  })
})

describe('what mends a fault of Payload’s', () => {
  const table = readFileSync('docs/upstream/README.md', 'utf8')
  const rows = table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, file = '']) => /^`(?:src|collections)\//.test(file))
    .map(([, file = '', mends = '', upstream = '', goes = '', told = '']) => ({
      file: file.replaceAll('`', ''),
      goes,
      mends,
      told: found(told, /`([^`]*)`/g),
      upstream,
    }))
  const files = (folder: string): string[] => readdirSync(folder).map((name) => `${folder}/${name}`)
  /** The wrappers of the adapters, as the file that wraps says them. */
  const wrappers = found(readFileSync('src/database/adapter.ts', 'utf8'), /from '\.\/([\w/]+)'/g).map(
    (name) => `src/database/${name}.ts`,
  )

  it('stands in the table, every file of it', () => {
    expect(wrappers.length).toBeGreaterThan(4)
    const said = ['src', 'collections', 'globals'].flatMap((folder) =>
      read(folder, /\.tsx?$/)
        .filter(([, text]) => /\bUpstream: /.test(text))
        .map(([name]) => `${folder}/${name}`),
    )
    expect(said.length).toBeGreaterThan(50)
    const all = new Set([...files('src/admin/payloadFixes'), ...wrappers, ...said])
    expect([...all].sort()).toEqual(rows.map(({ file }) => file).sort())
  })

  it('says what it mends, when it goes, and which tests tell, which are there', () => {
    for (const { file, goes, mends, told } of rows) {
      expect([file, existsSync(file), Boolean(mends && goes), told.length > 0]).toEqual([file, true, true, true])
      expect(told.filter((test) => !existsSync(test))).toEqual([])
    }
  })

  it('says the same where it is: its threads, its condition, and a test of the row', () => {
    for (const { file, told, upstream } of rows) {
      const docstrings = [...readFileSync(file, 'utf8').matchAll(/\/\*\*[^]*?\*\//g)]
        .map(([text]) => text.replaceAll(/\s*\n \*\s*/g, ' '))
        .filter((text) => text.includes('Upstream: '))
        .join(' ')
      expect([file, /Upstream: .* goes\b.* when .* Told by /i.test(docstrings)]).toEqual([file, true])
      const references = [...found(upstream, /\[(#\d+)\]/g), ...found(upstream, /\]\((\d{3}-[\w-]+\.md)\)/g)]
      expect([file, references.filter((name) => !docstrings.includes(name))]).toEqual([file, []])
      expect([file, told.some((test) => docstrings.includes(test))]).toEqual([file, true])
    }
  })

  it('has a text that is ready to be reported where there is no thread, and no other', () => {
    const reports = readdirSync('docs/upstream').filter((name) => name !== 'README.md')
    expect(reports.filter((name) => !table.includes(`](${name})`))).toEqual([])
    expect(found(table, /\]\((\d{3}-[\w-]+\.md)\)/g).filter((name) => !reports.includes(name))).toEqual([])
    for (const name of reports) {
      const headings = found(readFileSync(`docs/upstream/${name}`, 'utf8'), /^## (.*)$/gm)
      const wanted = ['What happens', 'Reproduction', 'Expected', 'Cause', 'Suggested change']
      expect([name, headings]).toEqual([name, wanted])
    }
  })

  it('was judged on the installed version', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: { payload: string } }
    expect(table).toContain(`because of Payload ${dependencies.payload} `)
  })
})
