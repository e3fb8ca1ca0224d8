import { describe, expect, it } from '@jest/globals'
import { dialled, inWindow, joinWindow, judgeMeeting, MOST_URL, usualMinutes } from '../../src/domain/meeting'

const judged = (given: Record<string, unknown>) => judgeMeeting(given, ['fr', 'en'])
const wrong = (given: Record<string, unknown>): string[] => {
  const found = judged(given)
  return found.ok ? [] : found.problems.map(({ code, path }) => `${path} ${code}`)
}
const url = 'https://meet.example/j/1?pwd=x'

describe('a meeting as it is typed', () => {
  it('is taken with its address alone, and as it is read', () => {
    expect(judged({ url: `  ${url} ` })).toEqual({
      ok: true,
      meeting: { url, phone: null, passcode: null, words: {} },
    })
    expect(
      judged({
        url: 'HTTPS://Meet.Example:8443/a b'.replace(' ', '%20'),
        phone: 'tel:+33 1 23 45 67 89,,123#',
        passcode: ' 12 34 ',
        words: { fr: 'Micro coupé.\r\nMerci\t!', en: '  ' },
      }),
    ).toEqual({
      ok: true,
      meeting: {
        url: 'https://meet.example:8443/a%20b',
        phone: '+33 1 23 45 67 89,,123#',
        passcode: '12 34',
        words: { fr: 'Micro coupé.\nMerci !' },
      },
    })
    expect(dialled('+33 (0)1 23-45.67 89,,123#')).toBe('+330123456789,,123#')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://meet.example/%0aalert(1)',
    'data:text/html,<script>',
    'http://meet.example/',
    'ftp://meet.example/',
    'tel:+331',
    '//meet.example/',
    'meet.example',
    'https://',
    'https:///meet.example',
    'https:\\\\meet.example',
    'https:meet.example',
    'https://anna@meet.example/',
    'https://anna:secret@meet.example/',
    'https://:secret@meet.example/',
    'https://meet.example/\u0000',
    'https://meet.example/\u202egpj',
    'https://meet.example/a b',
    'https://meet.example/\nSet-Cookie: a=b',
    'https://meet.example/\u200b',
    'https://me\tet.example/',
    'https://[::1',
    `https://meet.example/${'x'.repeat(MOST_URL)}`,
    // Longer as it is followed.
    `https://meet.example/${'é'.repeat(1000)}`,
  ])('refuses an address that is none of a meeting’s: %j', (address) => {
    expect(wrong({ url: address })).toEqual(['url MEETING_URL_INVALID'])
  })

  it('says everything that is wrong, each by its field', () => {
    expect(wrong({})).toEqual(['url REQUIRED'])
    expect(wrong({ url: '  ', phone: 'call me', passcode: 'x'.repeat(201), words: { de: 'x', fr: 1 } })).toEqual([
      'url REQUIRED',
      'phone PHONE_INVALID',
      'passcode TOO_LONG',
      'words.de FIELD_UNKNOWN',
      'words.fr NO_TEXT',
    ])
    expect(wrong({ url: 7, phone: '+', passcode: 'a\nb', words: 'x', host: 'me' })).toEqual([
      'host FIELD_UNKNOWN',
      'url NO_TEXT',
      'phone PHONE_INVALID',
      'passcode NO_TEXT',
      'words NO_TEXT',
    ])
    for (const phone of ['+33\n1', '1'.repeat(61), 'javascript:1234', '12', '+33 1 <b>'])
      expect([phone, wrong({ url, phone })]).toEqual([phone, ['phone PHONE_INVALID']])
    for (const text of ['x'.repeat(1001), 'a\u202eb', 'a\u0000b'])
      expect(wrong({ url, words: { en: text } })).toHaveLength(1)
    expect(wrong({ url, __proto__: null, words: JSON.parse('{"__proto__": "x"}') as object })).toEqual([
      'words.__proto__ FIELD_UNKNOWN',
    ])
  })
})

describe('when one may join', () => {
  const held = { startsAtUtc: '2999-04-26T14:00:00.000Z', endsAtUtc: '2999-04-26T16:00:00.000Z' }

  it('is from a quarter of an hour before the start to half an hour after the end, to the millisecond', () => {
    const window = joinWindow(held, usualMinutes)
    expect(window).toEqual({ opensAtUtc: '2999-04-26T13:45:00.000Z', closesAtUtc: '2999-04-26T16:30:00.000Z' })
    for (const [at, where] of [
      ['2999-04-26T13:44:59.999Z', 'before'],
      ['2999-04-26T13:45:00.000Z', 'in'],
      ['2999-04-26T16:29:59.999Z', 'in'],
      ['2999-04-26T16:30:00.000Z', 'after'],
    ] as const)
      expect([at, window && inWindow(window, at)]).toEqual([at, where])
  })

  it('is what was set, a day after the start where no end is known, and never without a date', () => {
    expect(joinWindow(held, { joinBefore: 0, joinAfter: 0 })).toEqual({
      opensAtUtc: held.startsAtUtc,
      closesAtUtc: held.endsAtUtc,
    })
    expect(joinWindow({ ...held, endsAtUtc: null }, { joinBefore: 60, joinAfter: 0 })).toEqual({
      opensAtUtc: '2999-04-26T13:00:00.000Z',
      closesAtUtc: '2999-04-27T14:00:00.000Z',
    })
    for (const startsAtUtc of [null, 'some day'])
      expect(joinWindow({ startsAtUtc, endsAtUtc: null }, usualMinutes)).toBeNull()
  })
})
