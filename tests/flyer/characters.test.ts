import { describe, expect, it } from '@jest/globals'
import { coverageOf, printable } from '../../src/flyer/characters'
import { readFonts } from '../../src/flyer/fonts'

describe('what flyers can print', () => {
  const fonts = coverageOf(readFonts())

  it('is Latin, Greek, Cyrillic, Arabic, Hebrew and emoji', () => {
    for (const text of [
      'Ça coûte 3 € – œuvre, “naïve”…',
      'Łódź Ñandú Þór Ễ',
      'Ελλάδα',
      'Україна',
      'ورشة',
      'סדנה',
      '🎉',
    ])
      expect([text, printable(text, fonts)]).toEqual([text, { isWhole: true, text }])
  })

  it('says what it cannot, character by character', () => {
    expect(printable('研究 ok', fonts)).toEqual({ isWhole: false, text: '□□ ok' })
    expect(printable('a\u0000b\u{e0001}c\ud800', fonts)).toEqual({ isWhole: false, text: 'abc□' })
  })

  it('composes letters, and leaves combining marks out on request', () => {
    expect(printable('e\u0301', fonts).text).toBe('é')
    expect(printable('q\u0489\u0301', fonts, true).text).toBe('q')
  })

  it('gives long runs places to break, and short words none', () => {
    expect(
      printable('x'.repeat(70), fonts)
        .text.split('\u200b')
        .map(({ length }) => length),
    ).toEqual([12, 12, 12, 12, 12, 10])
    expect(printable('https://a.example/one/two?x=1&y=2', fonts).text.replaceAll('\u200b', '|')).toBe(
      'https://|a.|example/|one/|two?|x=|1&|y=|2',
    )
    expect(printable('interdisciplinarité', fonts).text).toBe('interdisciplinarité')
  })
})
