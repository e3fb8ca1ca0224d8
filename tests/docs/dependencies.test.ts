import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

interface Locked {
  dev?: boolean
  license?: string
  version?: string
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const { packages } = json('package-lock.json') as { packages: Record<string, Locked> }
const { dependencies } = json('package.json') as { dependencies: Record<string, string> }

it('names every package that users install by our word, in the version that was looked at', () => {
  const text = readFileSync('docs/dependencies.md', 'utf8')
  const rows = [...text.matchAll(/^\| ([@\w./-]+) *\| (\d[\w.-]*) *\|/gm)].map(([, name = '', version = '']) => [
    name,
    version,
  ])
  expect(Object.fromEntries(rows)).toEqual(dependencies)
})

it('pins each exactly, with the hash of its archive', () => {
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  const unpinned = Object.entries(packages).filter(([name, one]) => name && !('integrity' in one) && !('link' in one))
  expect(unpinned.map(([name]) => name)).toEqual([])
})

it('has no licence that a public body could not take', () => {
  const free =
    /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache[- ]2\.0|BlueOak-1\.0\.0|Python-2\.0|WTFPL|CC-BY-4\.0|OFL-1\.1)$/
  /** As two parsers of HTTP forms say it in a file instead. */
  const inFile = ['busboy', 'streamsearch']
  const odd = Object.entries(packages).filter(([name, { dev, license = '' }]) => {
    const own = name.split('node_modules/').at(-1) ?? ''
    if (!own || dev || inFile.includes(own)) return false
    const choices = license.replace(/[()]/g, '').split(' OR ')
    const isLibvips = own.startsWith('@img/sharp-')
    return !choices.some((choice) =>
      choice.split(' AND ').every((part) => free.test(part) || (isLibvips && part === 'LGPL-3.0-or-later')),
    )
  })
  expect(odd.map(([name, { license }]) => [name, license])).toEqual([])
})
