import { describe, expect, it } from '@jest/globals'
import { readLines } from '../../src/domain/programmeText/lines'
import type { PastedSession } from '../../src/domain/programmeText/entry'
import { readProgramme, type PastedProgramme } from '../../src/domain/programmeText/readProgramme'
import { outline } from './programmeOutline'
import { samples } from './programmeSamples'

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
