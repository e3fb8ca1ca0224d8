import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkSeriesFile } from '../../seed/format/checkSeriesFile'
import { printSeries } from '../../seed/format/printSeries'

/** What YAML 1.1 takes for something else than a text where it is not quoted: https://yaml.org/type, and what Ruby’s reader adds. */
const implicit: Record<string, readonly string[]> = {
  bool: 'y Y yes Yes YES n N no No NO true True TRUE false False FALSE on On ON off Off OFF'.split(' '),
  null: ['~', 'null', 'Null', 'NULL'],
  int: ['0', '7', '+12', '-12', '1_000', '07', '0o7', '0b101', '-0b1', '0x1F', '1:30', '-1:30', '190:20:30', '1,000'],
  float: ['1.', '.5', '0.1', '1e3', '6.8523015e+5', '685.230_15e+03', '190:20:30.15', '.inf', '-.Inf', '.NaN'],
  timestamp: ['2021-01-01', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5', '2021-04-26T16:00:00Z'],
  merge: ['<<'],
  value: ['='],
  symbol: [':no', ':yes'],
}

const head = 'series: { key: a, status: published, title: { fr: Une série, en: A series } }\n'

describe('a series as a file', () => {
  test.each(Object.entries(implicit))('has in quotes what YAML 1.1 takes for another kind: %s', (_, words) => {
    const isKey = (word: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)
    const people = Object.fromEntries(words.map((word, n) => [isKey(word) ? word : `p${n}`, { name: word }]))
    const moderators = Object.keys(people).map((person) => ({ person }))
    const workshops = { one: { status: 'draft', moderators } }
    const sections = `people: ${JSON.stringify(people)}\nworkshops: ${JSON.stringify(workshops)}\n`
    const { form, problems } = checkSeriesFile(head + sections)
    expect(problems).toEqual([])
    const text = printSeries(form!)
    for (const word of words) {
      expect(text).toMatch(`    name: "${word}"\n`)
      if (isKey(word)) expect(text).toMatch(`\n  "${word}":\n`)
      if (isKey(word)) expect(text).toMatch(`- person: "${word}"\n`)
    }
    expect(parse(text, { merge: true, version: '1.1' })).toMatchObject({ people, workshops })
    // Loaded and written again, it is the same bytes.
    expect(printSeries(checkSeriesFile(text).form!)).toBe(text)
  })

  test('leaves what every reader takes for a text as it is', () => {
    const names = ['2021-04-26T16:00', 'No way', 'nobody', '1.2.3', 'Ana', '12h30', '+', '=x']
    const people = names.map((name, n) => `  p${n}: { name: "${name}" }\n`).join('')
    const text = printSeries(checkSeriesFile(`${head}people:\n${people}`).form!)
    expect(text.match(/(?<= name: ).*/g)).toEqual(names)
  })
})
