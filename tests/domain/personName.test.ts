import { describe, expect, it } from '@jest/globals'
import { judgeLine, judgeName } from '../../src/domain/personName'
import { isErrorCode } from '../../src/i18n/errors'
import { Random } from '../support/random'

const judged = (typed: unknown): string => {
  const found = judgeName(typed)
  return found.ok ? found.text : found.code
}

describe('judgeName', () => {
  it.each([
    'J. R. R. Tolkien',
    'J.R.R. Tolkien',
    'J.R.R.Tolkien',
    'Dr.Who',
    'Dr.Li',
    'Mme.Xu',
    'A. B.',
    'A.B.',
    'A.B',
    'M.A.',
    'B.Sc',
    'Ph.D.',
    'Dipl.-Ing. Weber',
    'J.de Vries',
    'Ch.de Gaulle',
    'j.de vries',
    'A.St. John',
    'Yu.Li',
    "J.d'Alembert",
    'St.John',
    'Martin Luther King, Jr.',
    'Smith & Co.',
    'Jean-Luc Picard',
    "Seán O'Neill",
    'María-José Carreño Quiñones',
    'Nguyễn Thị Minh Khai',
    '王小明',
    'И. И. Иванов',
    'И.И.Иванов',
    'ʻAbd al‑Raḥmān',
    '@ana',
    'ana (elle/she)',
    'A.Martin/B.Dupont',
    'Participant 7',
    '2.0',
    '★',
    'Node.js',
    'R2-D2',
    'Anna: she',
  ])('%s is a name', (name) => {
    expect(judged(name)).toBe(name.normalize('NFC'))
  })

  it.each([
    'Win at http://x.example',
    'HTTPS://X',
    'www.spam',
    'example.com',
    'Visit Example.COM now',
    'see example.org/win.',
    'spam.co.uk',
    'bit.ly/abc',
    't.co',
    'T.CO',
    'T.Co/abc',
    'Free.Top',
    'go.de vries',
    'x.li',
    'ana@example.org',
    'ana＠example。org',
    'ｅｘａｍｐｌｅ．ｃｏｍ',
    'exam\u200bple.com',
    'example\u00ad.com',
    'пример.рф',
    '例子.中国',
    'mailto:x',
    'javascript:alert(1)',
    '192.168.1.1',
    'example.com:8080',
    '(example.com)',
    'a-b.xyz',
  ])('%s is an address, or looks like one', (name) => {
    expect(judged(name)).toBe('NAME_IS_ADDRESS')
  })

  it.each([
    ['  Ana \t Lopez\u00a0 ', 'Ana Lopez'],
    [`Ana${'\n'.repeat(200)}Lopez`, 'Ana Lopez'],
    ['Ana\r\nBcc: x', 'Ana Bcc: x'],
    ['\u202eAna\u2066\u200f', 'Ana'],
    ['Ana\ufeff\u2060\u00ad', 'Ana'],
    ['e\u0301', 'é'],
    // What letters need.
    ['نیک\u200cنام', 'نیک\u200cنام'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
    // Nothing that anybody sees.
    ['\u3164\u115f\u200b', ''],
    ['\u200d', ''],
    [' ', ''],
    [undefined, ''],
    [null, ''],
    [7, 'NO_TEXT'],
    [['Ana'], 'NO_TEXT'],
    [{ a: 'Ana' }, 'NO_TEXT'],
    ['A\0na', 'TEXT_BROKEN'],
    ['A\ud800na', 'TEXT_BROKEN'],
  ])('%j becomes %j', (typed, name) => {
    expect(judged(typed)).toBe(name)
  })

  it('has 200 characters at most, once it is a line', () => {
    expect(judgeName('x'.repeat(201))).toEqual({ ok: false, code: 'TOO_LONG', max: 200 })
    expect([judged('x'.repeat(200)).length, judged(`${'x'.repeat(200)}${' '.repeat(500)}`).length]).toEqual([200, 200])
    expect(judged('x.'.repeat(1_000_000))).toBe('TOO_LONG')
    // The worst of what is looked at, at once.
    for (const worst of ['a-'.repeat(100), 'a.'.repeat(100), '1.'.repeat(100), `${'a-'.repeat(99)}.`]) judgeName(worst)
  })

  const random = new Random(5, 1)
  const letters = [
    'Tolkien',
    'Li',
    'Xu',
    'Co',
    'Me',
    'Info',
    'Martin',
    'Dupont',
    'Öztürk',
    'Élie',
    'Łukasz',
    'O’Neill',
    'Nguyễn',
    'Іваненко',
    'Top',
    'Pro',
  ]
  const initials = ['A', 'J', 'É', 'Ö', 'Ł', 'Ch', 'St', 'Dr', 'Pr', 'Prof', 'Mme', 'M', 'Mr', 'Ph', 'И']

  it('takes names of initials, titles, particles and words, with or without a blank between', () => {
    for (let n = 0; n < 1500; n++) {
      const blank = (): string => random.pick(['', ' '])
      const front = random.some(0, 3, () => `${random.pick(initials)}.${blank()}`).join('')
      const middle = random.chance(0.3) ? `${random.pick(['de', 'la', 'al', 'von', 'van der', 'du', 'el', 'd’'])} ` : ''
      const name = `${front}${middle}${random.some(1, 3, () => random.pick(letters)).join(random.pick([' ', '-']))}`
      expect([name, judged(name)]).toEqual([name, name.normalize('NFC')])
    }
  })

  it('takes no address, whatever stands around it', () => {
    const labels = ['win', 'free-money', 'Example', 'x1', 'пример', 'a.b', 'ab.cd']
    for (let n = 0; n < 1500; n++) {
      const domain = `${random.pick(labels)}.${random.pick(['com', 'org', 'ru', 'fr', 'xyz', 'Top', 'INFO', 'рф', 'co.uk'])}`
      const address = random.pick([
        domain,
        `http://${domain}`,
        `me@${domain}`,
        `www.${domain}`,
        `${domain}/x`,
        `${domain}:80`,
      ])
      const [before, after] = [
        random.pick(['', 'Win at ', '(', 'Dr. ', 'A.B. ', '“']),
        random.pick(['', ' now', ')', '.', ' !', ',']),
      ]
      const hidden = random.chance(0.2) ? address.split('').join('\u200b') : address
      expect([address, judged(`${before}${hidden}${after}`)]).toEqual([address, 'NAME_IS_ADDRESS'])
    }
  })

  it('takes what it gave for what it is', () => {
    const parts = [
      'A',
      'é',
      'e\u0301',
      ' ',
      '\n',
      '\t',
      '.',
      '-',
      'com',
      '@',
      '\u202e',
      '\u200d',
      '\u200b',
      '\u3164',
      '王',
      '。',
      '/',
      ':',
      '1',
      '😀',
      '\u0600',
      '\ufb01',
    ]
    for (let n = 0; n < 2000; n++) {
      const found = judgeName(random.some(0, 12, () => random.pick(parts)).join(''))
      if (!found.ok) {
        expect(isErrorCode(found.code)).toBe(true)
        continue
      }
      expect(found.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s/u)
      expect(judgeName(found.text)).toEqual(found)
    }
  })
})

it('a line of another kind may name an address: an organisation is called as it is called', () => {
  expect(judgeLine('Change.org', 200)).toEqual({ ok: true, text: 'Change.org' })
})
