import { describe, expect, it } from '@jest/globals'
import { readLines } from '../../src/domain/programmeText/lines'
import type { PastedSession, PastedTexts } from '../../src/domain/programmeText/entry'
import { readProgramme, type PastedProgramme } from '../../src/domain/programmeText/readProgramme'
import type { PastedPerson } from '../../src/domain/programmeText/people'
import { samples } from './programmeSamples'

const texts = ({ en, fr }: PastedTexts): string => [fr, en].map((text) => text ?? '–').join(' | ')
const said = (place: PastedTexts): boolean => place.fr !== null || place.en !== null
const peopleOf = (all: readonly PastedPerson[]): string[] =>
  all.map(({ line, name, role }) => `  ${role === 'speaker' ? '' : `${role} `}${name}${line && ` <${line}>`}`)
const times = (...all: readonly (string | null)[]): string => all.filter(Boolean).join('-')

const sessionOf = ({ abstract, endsAt, kind, minutes, people, sessions, startsAt, title }: PastedSession): string[] => [
  `${[kind, times(startsAt, endsAt) || null, minutes && `(${minutes})`].filter(Boolean).join(' ')}: ${texts(title)}`,
  ...peopleOf(people),
  ...(said(abstract) ? [`  abstract ${texts(abstract)}`] : []),
  ...sessions.flatMap(sessionOf).map((line) => `  ${line}`),
]
/** What a programme was read as, as lines. */
const outline = (read: PastedProgramme): string =>
  [
    ...(read.day ? [`${read.day} ${times(read.startsAt, read.endsAt)}`] : []),
    ...(read.number ? [`number ${read.number}`] : []),
    ...(['title', 'shortTitle', 'subtitle', 'abstract'] as const).flatMap((name) =>
      said(read[name]) ? [`${name} ${texts(read[name])}`] : [],
    ),
    ...peopleOf(read.people).map((line) => line.trim()),
    ...read.sessions.flatMap(sessionOf),
    ...(read.committee.length ? ['committee', ...peopleOf(read.committee)] : []),
    ...(read.leftOut.length ? [`left out ${read.leftOut.map(({ number }) => number).join(' ')}`] : []),
  ].join('\n')

const linesOf = ({ lines, sessions }: { lines: number[]; sessions: PastedSession[] }): number[] => [
  ...lines,
  ...sessions.flatMap(linesOf),
]
const placed = (read: PastedProgramme): number[] =>
  [...new Set([...linesOf(read), ...read.leftOut.map(({ number }) => number)])].sort((a, b) => a - b)

describe('a programme that is pasted', () => {
  it.each(samples)('is read as a person reads it: $name', ({ says, text }) => {
    expect(outline(readProgramme(text))).toBe(says)
  })

  it.each(samples)('is read alike with the ends of lines and the blanks of other programs: $name', ({ says, text }) => {
    const other = text.replaceAll('\n', '\r\n').replace(/(?<=\S) (?=[:;?!»])/g, '\u00a0')
    const plain = (words: string): string => words.replaceAll('\u00a0', ' ')
    expect(plain(outline(readProgramme(other)))).toBe(plain(says))
  })

  it('loses no line, whatever the order that the lines stand in', () => {
    for (const [seed, { text }] of samples.entries()) {
      const lines = text.split('\n')
      for (let step = 1; step < 12; step++) {
        const mixed = lines.map((_, n) => lines[(n * (2 * step + 1) + seed) % lines.length]).join('\n')
        expect(placed(readProgramme(mixed))).toEqual(readLines(mixed).map(({ number }) => number))
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
      expect(placed(read)).toEqual(readLines(text).map(({ number }) => number))
    }
  })
})
