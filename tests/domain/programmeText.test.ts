import { describe, expect, it } from '@jest/globals'
import { readLines } from '../../src/domain/programmeText/lines'
import type { PastedSession } from '../../src/domain/programmeText/entry'
import { readProgramme, type PastedProgramme } from '../../src/domain/programmeText/readProgramme'
import { outline, textOf } from './programmeOutline'
import { programmesAsPastedLines } from './programmesAsPastedLines'
import { programmesAsPastedMore } from './programmesAsPastedMore'
import { programmesOfAnotherHand } from './programmesOfAnotherHand'
import { programmesOfOrganisers } from './programmesOfOrganisers'
import { programmesOfAThirdHand } from './programmesOfAThirdHand'
import { programmesOfAFourthHand } from './programmesOfAFourthHand'
import { programmesOfAFourthHandMore } from './programmesOfAFourthHandMore'
import { programmesOfTheThirdRound } from './programmesOfTheThirdRound'
import { programmesOfTheSecondRound } from './programmesOfTheSecondRound'
import { programmesOfOrganisersMore } from './programmesOfOrganisersMore'
import { programmesAsPastedTables } from './programmesAsPastedTables'
import { programmesHeldBack } from './programmesHeldBack'
import { programmesOfFourRounds } from './programmesOfFourRounds'
import { programmesOfSevenHandsBoth } from './programmesOfSevenHandsBoth'
import { programmesOfSevenHandsTables } from './programmesOfSevenHandsTables'
import { programmesOfDays } from './programmesOfDays'
import { programmesOfKinds } from './programmesOfKinds'
import { programmesOfLines } from './programmesOfLines'
import { programmesUnseen } from './programmesUnseen'
import { programmesOfSevenHands } from './programmesOfSevenHands'
import { programmesOfManyMakes } from './programmesOfManyMakes'
import { programmesOfHeads } from './programmesOfHeads'
import { programmesOfCells } from './programmesOfCells'
import { programmesOfThirtyTrades } from './programmesOfThirtyTrades'
import { samples } from './programmeSamples'
import { growthOf, MOST_GROWTH } from '../support/growthOf'

const linesOf = ({ lines, sessions }: { lines: number[]; sessions: PastedSession[] }): number[] => [
  ...lines,
  ...sessions.flatMap(linesOf),
]
const placed = (read: PastedProgramme): number[] =>
  [...new Set([...linesOf(read), ...read.leftOut.map(({ number }) => number)])].sort((a, b) => a - b)

/** The numbers of the lines that say something; one of several fields is read as several. */
const numbersOf = (text: string): number[] => [...new Set(readLines(text).map(({ number }) => number))]

/** A text of so many lines, each made from its number. */
const madeOf = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => line(number)).join('')

const all = [
  ...samples,
  ...programmesOfManyMakes,
  ...programmesOfHeads,
  ...programmesHeldBack,
  ...programmesOfFourRounds,
  ...programmesOfAnotherHand,
  ...programmesOfOrganisers,
  ...programmesOfOrganisersMore,
  ...programmesOfTheSecondRound,
  ...programmesOfAThirdHand,
  ...programmesOfAFourthHand,
  ...programmesOfAFourthHandMore,
  ...programmesOfTheThirdRound,
  ...programmesAsPastedLines,
  ...programmesAsPastedMore,
  ...programmesAsPastedTables,
  ...programmesOfSevenHandsBoth,
  ...programmesOfSevenHands,
  ...programmesOfSevenHandsTables,
  ...programmesOfDays,
  ...programmesOfKinds,
  ...programmesOfLines,
  ...programmesOfCells,
  ...programmesOfThirtyTrades,
]

/** How many mixtures of programmes are read; the variable raises it. */
const MIXTURES = Number(process.env.PROGRAMME_MIXTURES ?? 60)

describe('a programme that is pasted', () => {
  it.each(all)('is read as a person reads it: $name', (sample) => {
    expect(outline(readProgramme(textOf(sample)))).toBe(sample.says)
  })

  it('reads most of the programmes that no rule was made for, and loses no line of any', () => {
    const read = programmesUnseen.map((sample) => ({ sample, read: readProgramme(textOf(sample)) }))
    expect(read.filter((each) => outline(each.read) === each.sample.says).length).toBeGreaterThanOrEqual(7)
    for (const each of read) expect(placed(each.read)).toEqual(numbersOf(textOf(each.sample)))
  })

  it('loses no line of any mixture of programmes', () => {
    const lines = [...all, ...programmesUnseen].flatMap((sample) => textOf(sample).split('\n'))
    let seed = 20_161
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((seed / 2 ** 31) * below)
    }
    for (let n = 0; n < MIXTURES; n++) {
      const mixed = Array.from({ length: 1 + next(40) }, () => lines[next(lines.length)] ?? '')
      // Lines of one programme stand together more often than by chance.
      const start = next(lines.length)
      const text = [...mixed, ...lines.slice(start, start + next(20)), ...mixed.slice(0, 3)].join('\n')
      expect({ text, lines: placed(readProgramme(text)) }).toEqual({
        text,
        lines: numbersOf(text),
      })
    }
  })

  it.each(samples)('is read alike with the ends of lines and the blanks of other programs: $name', ({ says, text }) => {
    const other = text.replaceAll('\n', '\r\n').replace(/(?<=\S) (?=[:;?!»])/g, '\u00a0')
    const plain = (words: string): string => words.replaceAll('\u00a0', ' ')
    expect(plain(outline(readProgramme(other)))).toBe(plain(says))
  })

  it('parts titles from whoever stands right behind them, where most lines are so', () => {
    const names = (text: string) =>
      readProgramme(`A workshop\nTuesday 24 February 2026\n${text}`).sessions.map(({ people, title }) => [
        title.en,
        ...people.map(({ line, name }) => `${name} <${line}>`),
      ])
    const usual = [
      '09:15 Welcome and practicalities Julia Weber (Energy Lab)',
      '09:30 State of play of the project Anna van der Berg (KU Leuven)',
      '10:00 The atlas, version 2 Petr Havlík (CVUT)',
      '10:20 Data centres as neighbours Marta Olmedo, Field Coordinator',
      '11:00 A visit to Castle Howard',
    ]
    expect(names(usual.join('\n'))).toEqual([
      ['Welcome and practicalities', 'Julia Weber <Energy Lab>'],
      ['State of play of the project', 'Anna van der Berg <KU Leuven>'],
      ['The atlas, version 2', 'Petr Havlík <CVUT>'],
      ['Data centres as neighbours', 'Marta Olmedo <Field Coordinator>'],
      ['A visit to Castle Howard'],
    ])
    // Of one line alone it is not known.
    expect(names(`${usual[2]}\n10:30 Sand\n10:50 Salt\n11:20 Sea walls`)[0]).toEqual([
      'The atlas, version 2 Petr Havlík (CVUT)',
    ])
  })

  it('loses no line, whatever the order that the lines stand in', () => {
    for (const [seed, { text }] of samples.entries()) {
      const lines = text.split('\n')
      for (let step = 1; step < 6; step++) {
        const mixed = lines.map((_, n) => lines[(n * (2 * step + 1) + seed) % lines.length]).join('\n')
        expect(placed(readProgramme(mixed))).toEqual(numbersOf(mixed))
      }
    }
  })

  it('is read of anything: nothing, marks alone, long lines, brackets that never close', () => {
    const odd = [
      '',
      '\n\n',
      '(((',
      '10:00',
      '10:00\n10:00',
      '– – –',
      '\t\t\n\t',
      '1.',
      '99:99 x',
      '25h00 x',
      '«',
      'Speakers:',
      'A'.repeat(300_000),
      '10:00 A talk\n'.repeat(4100),
      '('.repeat(50_000),
      'A B, '.repeat(20_000),
      '10:00 '.repeat(20_000),
      'x / '.repeat(20_000),
      ' – '.repeat(20_000),
    ]
    for (const text of odd) {
      const read = readProgramme(text)
      expect(placed(read)).toEqual(numbersOf(text))
    }
  })

  it.each([
    ['goes on', 'Where are we now?\n', 'Scans in the practice of today: Where are we now?', []],
    ['is all', '\n', 'Scans in the practice of today', []],
    ['is none', '\nImages of the past and of today\n', 'Images of the past and of today', [1]],
  ])('loses no name that ends with a colon, where it %s', (_, below, title, left) => {
    const rest = 'Tuesday 24 February 2026\n09:00 Welcome\n10:00 A talk, Anna Smith (Lund University)\n'
    const read = readProgramme(`Scans in the practice of today:\n${below}${rest}`)
    expect([read.title.en, read.leftOut.map(({ number }) => number)]).toEqual([title, left])
  })

  it.each([
    [
      'the whole may be said',
      1000,
      (n: number) => madeOf(n, (line) => `12 mars 2026\n09:${10 + (line % 50)}-10:00\n\n`),
    ],
    ['a talk of fields may begin', 2000, (n: number) => madeOf(n, (line) => `Title: Something about river ${line}\n`)],
    ['somebody is said to chair', 2000, (n: number) => madeOf(n, (line) => `10:00 Q&A ${line}, Deborah will chair\n`)],
    [
      'a title is a long run of marks behind names',
      100_000,
      (n: number) => madeOf(2, () => `10:00 ${'*'.repeat(n)} x!\n`),
    ],
    ['a title is a long run of small pictures', 40_000, (n: number) => madeOf(2, () => `10:00 ${'🎉'.repeat(n)} x!\n`)],
  ])('is read in a time that grows as it does, also where in each line %s', (_, size, textOf) => {
    const text = textOf(size)
    expect(placed(readProgramme(text))).toEqual(numbersOf(text))
    const texts = new Map([size / 4, size].map((n) => [n, textOf(n)]))
    expect(growthOf((n) => readProgramme(texts.get(n) ?? ''), size)).toBeLessThan(MOST_GROWTH)
  })
})
