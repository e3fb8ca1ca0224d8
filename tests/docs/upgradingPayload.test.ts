import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { notOffered, offered } from '../../src/admin/payloadFixes/serverFunctions'

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
  read(path.join('node_modules/@payloadcms', name, 'dist'), /\.(js|css|scss)$/).map(([, text]) => text),
)
/** What Payload puts together with a name of ours, as its code says it. */
const madeWithOurs: Record<string, string> = {
  'cell-id': 'cell-${accessor}',
  'collection-list--sessions': '${baseClass}--${collectionSlug}`',
}

/** Whether a package gives a class: by its whole name, or put together from that of the component and what follows. */
const isGiven = (name: string): boolean => {
  const made = madeWithOurs[name]
  if (made) return installed.some((text) => text.includes(made))
  const [, block, rest] = /^(.+?)((?:__|--).+)$/.exec(name) ?? [undefined, name, '']
  const last = /^(.+?)(--[\w-]+|__[\w-]+)$/.exec(rest as string)?.[2] ?? rest
  return installed.some(
    (text) => text.includes(name) || (text.includes(block as string) && Boolean(last) && text.includes(last as string)),
  )
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
    expect(isGiven('doc-controls__nothing-of-the-kind')).toBe(false)
  })

  it('holds every server function that Payload has, and no other', () => {
    const handler = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
    const [, functions = ''] = /const baseServerFunctions = \{([^}]*)\}/.exec(handler) ?? []
    expect([...offered, ...notOffered].sort()).toEqual(found(functions, /^\s*'?([a-z-]+)'?:/gm).sort())
    expect(offered.length).toBeGreaterThan(5)
  })

  it('stands in files that are there', () => {
    const document = readFileSync('docs/upgrading-payload.md', 'utf8')
    for (const name of found(document, /`((?:src|tests|migrations)\/[\w/.]*\w)`/g))
      expect([name, readdirSync(path.dirname(name)).includes(path.basename(name))]).toEqual([name, true])
  })
})
