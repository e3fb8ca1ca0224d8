import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { textOfList } from '../../../src/domain/lists/bytes'
import { guarded, unguarded, writable } from '../../../src/domain/lists/cells'
import { guessColumns, headersKey, type Known } from '../../../src/domain/lists/columns'
import { guessSeparator, parseCsv, printCsv, separators } from '../../../src/domain/lists/csv'
import { answerCell, answerIn, type ListQuestion } from '../../../src/domain/lists/values'
import { Random } from '../../support/random'

const random = new Random(17, 0)
const letters = [
  'a',
  'é',
  ' ',
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '＝',
  '＠',
  '\u202e',
  '😀',
]
const cell = (): string => Array.from({ length: random.below(6) }, () => random.pick(letters)).join('')
const COUNT = Number(process.env.LIST_COUNT ?? 400)

describe('cells of a list', () => {
  it('give back what was written, whatever stands in them', () => {
    for (let n = 0; n < COUNT * 10; n++) {
      const text = cell()
      expect([text, unguarded(guarded(text))]).toEqual([text, text])
    }
  })

  it('begin with an apostrophe where a spreadsheet could take them for a formula', () => {
    for (const text of [
      '=1',
      '+1',
      '-1',
      '@a',
      '\t=1',
      '\r=1',
      ' =1',
      '\u00a0=1',
      '\u202e=1',
      '＝1',
      '＋1',
      '－1',
      '＠a',
      "'=1",
      '\ta',
    ])
      expect([text, guarded(text)]).toEqual([text, `'${text}`])
    for (const text of ['=1', '\u22121', '\ufe631', "'=1"])
      expect([text, printCsv([[text]], ',')]).toEqual([text, `\uFEFF"'${text}"\r\n`])
    for (const text of ['a=1', 'l’été', "'tis", 'a@example.org', '', '1-2']) expect(guarded(text)).toBe(text)
  })

  it('hold nothing that a file cannot', () => {
    expect(writable('a\0b\u000bc\ud800d\uffffe\tf\ng')).toBe('abcde\tf\ng')
    expect(writable('😀')).toBe('😀')
  })
})

describe('a CSV file', () => {
  it('is read as it was written, also by others, and theirs by us', () => {
    for (let n = 0; n < COUNT; n++) {
      const width = 1 + random.below(4)
      const said = Array.from({ length: 1 + random.below(4) }, () => Array.from({ length: width }, cell))
      const separator = random.pick(separators)
      const text = printCsv(said, separator)
      // Whoever writes them, they are inert.
      const rows = said.map((cells) => cells.map((one) => guarded(writable(one))))
      expect(parseCsv(text, separator)).toEqual({ rows, open: null })
      expect(
        parse(text, { bom: true, delimiter: separator, relax_column_count: true, record_delimiter: '\r\n' }),
      ).toEqual(rows)
      const theirs = stringify(rows, { delimiter: separator, quoted_match: /[\r\n]|^$/ })
      expect(parseCsv(theirs, separator)).toEqual({ rows, open: null })
    }
  })

  it('has numbers as they are, and nothing where nothing is known', () => {
    expect(printCsv([['a', -1, null]], ';')).toBe('\ufeff"a";-1;\r\n')
  })

  it('is parted by what parts its rows alike', () => {
    expect(guessSeparator('Nom;Ville, pays\nA;B, C\nD;E')).toBe(';')
    expect(guessSeparator('"Nom; prénom",Ville\n"A; B",C')).toBe(',')
    expect(guessSeparator('Nom\tVille\nA\tB')).toBe('\t')
    expect(guessSeparator('Adresse\na@example.org')).toBe(',')
  })

  it('says where its quotation marks are not closed', () => {
    expect(parseCsv('a;b\n"c;d', ';')).toEqual({ rows: [['a', 'b'], ['c;d']], open: 2 })
    expect(parseCsv('a "b" c;d', ';').rows).toEqual([['a "b" c', 'd']])
    expect(parseCsv('a;\r\n\r\n', ';').rows).toEqual([['a', ''], ['']])
  })

  it('is read by the encoding that its bytes show, and by another where one is chosen', () => {
    const said = 'Prénom;Été'
    const windows = Uint8Array.from(said, (letter) => letter.charCodeAt(0))
    expect(textOfList(windows)).toEqual({ text: said, encoding: 'Windows-1252' })
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${said}`, 'utf16le'))
    expect(textOfList(utf16)).toEqual({ text: said, encoding: 'UTF-16' })
    expect(textOfList(new Uint8Array(Buffer.from(said)))).toEqual({ text: said, encoding: 'UTF-8' })
    expect(textOfList(windows, 'UTF-8').text).toBe('Pr\ufffdnom;\ufffdt\ufffd')
  })
})

const question: ListQuestion = {
  key: 'days',
  kind: 'choices',
  options: [
    { value: 'mon', label: { fr: 'Lundi, le matin', en: 'Monday' } },
    { value: 'tue', label: { fr: 'Mardi', en: 'Tuesday, all day' } },
    { value: 'wed', label: { fr: 'Mercredi', en: 'Wednesday' } },
  ],
}

describe('an answer in a cell', () => {
  it('is parted by what the question offers, in either language', () => {
    expect(answerIn(question, 'Lundi, le matin, Mardi')).toEqual(['mon', 'tue'])
    expect(answerIn(question, 'Tuesday, all day, Wednesday')).toEqual(['tue', 'wed'])
    expect(answerIn(question, 'tue; mon')).toEqual(['tue', 'mon'])
    expect(answerIn(question, 'mardi, Dimanche')).toEqual(['tue', 'Dimanche'])
    expect(answerIn(question, ' ')).toBeNull()
  })

  it('is as it was when it is read again, whatever the words of the options are', () => {
    const words = ['A', 'A, B', 'B', 'b', 'A; B', 'x', '']
    for (let n = 0; n < COUNT; n++) {
      const options = Array.from({ length: 1 + random.below(4) }, (_, m) => ({
        value: `v${m}`,
        label: { fr: random.pick(words), en: random.pick([...words, 'v0', 'v1']) },
      }))
      const asked: ListQuestion = { key: 'k', kind: 'choices', options }
      const given = options.map(({ value }) => value).filter(() => random.chance(0.5))
      const cell = answerCell(asked, given, (value, label) => label?.fr || value)
      expect([options, cell, [answerIn(asked, cell) ?? []].flat().toSorted()]).toEqual([options, cell, given])
    }
  })

  it('says yes and no in both languages', () => {
    const asked: ListQuestion = { key: 'k', kind: 'yesNo' }
    expect(['Oui', 'yes', 'NON', 'No', 'peut-être'].map((text) => answerIn(asked, text))).toEqual([
      'yes',
      'yes',
      'no',
      'no',
      'peut-être',
    ])
  })

  it('takes no time over what was made to take some', () => {
    const many: ListQuestion = {
      key: 'k',
      kind: 'choices',
      options: Array.from({ length: 50 }, (_, n) => ({ value: `v${n}`, label: { fr: `${'a, '.repeat(n)}a` } })),
    }
    const started = performance.now()
    answerIn(many, `${'a, '.repeat(6000)}b`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('columns', () => {
  const known: Known[] = [
    { target: 'name', headers: ['Nom', 'Name'] },
    { target: 'email', headers: ['Adresse électronique', 'E-mail address'] },
    { target: 'createdAt', headers: ['Demandée le (Europe/Paris)', 'Asked at (Europe/Paris)'] },
    { target: 'answers.days', headers: ['Quels jours\u202f?', 'Which days?', 'days'] },
  ]

  it('are known by our own headers in both languages, and by those of Google’s forms', () => {
    expect(guessColumns(['Nom', 'Adresse électronique', 'Demandée le (Europe/Paris)', 'Quels jours ?'], known)).toEqual(
      ['name', 'email', 'createdAt', 'answers.days'],
    )
    expect(guessColumns(['Horodateur', 'Adresse e-mail', 'Nom', 'Prénom', 'Which days?', 'Remarque'], known)).toEqual([
      'createdAt',
      'email',
      'familyName',
      'givenName',
      'answers.days',
      null,
    ])
    expect(guessColumns(['Timestamp', 'Email Address', 'Full name', 'Organization'], known)).toEqual([
      'createdAt',
      'email',
      'name',
      'organisation',
    ])
    expect(guessColumns(['Votre adresse mail', 'Nom et prénom', 'Votre organisme', 'Adresse postale'], known)).toEqual([
      'email',
      'name',
      'organisation',
      null,
    ])
  })

  it('are known again by their words, and by nothing of anybody where a file has none', () => {
    expect(headersKey(['E-mail', 'Prénom'])).toBe('e mail|prenom')
    expect(headersKey(['ana@example.org', 'Ana'])).toBeNull()
  })

  it('are each read once', () => {
    expect(guessColumns(['E-mail', 'Email', 'Nom', 'Name'], known)).toEqual(['email', null, 'name', null])
  })
})
