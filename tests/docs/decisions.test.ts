import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

const folder = 'docs/decisions'
const records = readdirSync(folder).filter((name) => /^\d{3}-/.test(name))
const index = readFileSync(`${folder}/README.md`, 'utf8')

it('names every decision, with its number, title and date, and no other', () => {
  expect(records.length).toBeGreaterThan(20)
  const rows = [...index.matchAll(/^\| *(\d+) *\| *\[(.+?)\]\(([\w-]+\.md)\) *\| *\d{4}-\d\d-\d\d *\|/gm)]
  const titles = records.map((name) => {
    const [, number, title] = /^# (\d+)\. (.+)$/m.exec(readFileSync(`${folder}/${name}`, 'utf8')) ?? []
    expect([name, Number(name.slice(0, 3))]).toEqual([name, Number(number)])
    return [number, title, name]
  })
  expect(rows.map(([, number, title, name]) => [number, title, name])).toEqual(titles)
})

it('says in the index and in both statuses which record supersedes a part of which', () => {
  const linked = (text: string): string[] => [...text.matchAll(/\[\d+\]\(([\w-]+\.md)\)/g)].map(([, name = '']) => name)
  const inIndex = [...index.matchAll(/^\| *\d+ *\| *\[.+?\]\(([\w-]+\.md)\) *\|[^|]*\|([^|]*)\|/gm)].flatMap(
    ([, old, by = '']) => linked(by).map((name) => `${old} by ${name}`),
  )
  const statuses = records.map((name) => {
    const [, status = ''] = /^Status: (.+)$/m.exec(readFileSync(`${folder}/${name}`, 'utf8')) ?? []
    return { name, sentences: status.split(/(?<=\.) /) }
  })
  const ofNewer = statuses.flatMap(({ name, sentences }) =>
    sentences
      .filter((text) => text.startsWith('Supersedes '))
      .flatMap((text) => linked(text).map((old) => `${old} by ${name}`)),
  )
  const ofOlder = statuses.flatMap(({ name, sentences }) =>
    sentences
      .filter((text) => text.includes(' superseded by '))
      .flatMap((text) => linked(text).map((by) => `${name} by ${by}`)),
  )
  expect(inIndex.length).toBeGreaterThan(8)
  expect([ofNewer.sort(), ofOlder.sort()]).toEqual([inIndex.sort(), inIndex])
})

it('has each number once', () => {
  expect(new Set(records.map((name) => name.slice(0, 3))).size).toBe(records.length)
})

it('names no file that is gone: names follow the code', () => {
  const named = records.flatMap((name) =>
    [
      ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(
        /`((?:src|collections|seed|scripts|tests)\/[\w./-]*\.ts)`/g,
      ),
    ].map(([, file]) => [name, file] as const),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(([, file]) => !existsSync(String(file)))).toEqual([])
})
