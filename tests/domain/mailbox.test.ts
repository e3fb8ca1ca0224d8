import { describe, expect, it } from '@jest/globals'
import { judgeMailbox, mailboxForCap, mailboxIdentity } from '../../src/domain/mailbox'
import { isErrorCode } from '../../src/i18n/errors'
import { Random } from '../support/random'

const judged = (typed: unknown): string => {
  const found = judgeMailbox(typed)
  return found.ok ? found.address : found.code
}
/** An address of so many octets. */
const long = (octets: number, local = 'a'): string => {
  const rest = octets - local.length - '@.fr'.length
  const labels = 'd'.repeat(rest).replace(/.{62}(?=.)./g, `${'d'.repeat(62)}.`)
  return `${local}@${labels}.fr`
}

describe('judgeMailbox', () => {
  it.each([
    ['a@example.org', 'a@example.org'],
    ['Ana.Lopez+atelier@Example.ORG', 'Ana.Lopez+atelier@example.org'],
    ['  a@example.org\t\r\n', 'a@example.org'],
    ["o'neill@example.ie", "o'neill@example.ie"],
    ['a@sub.example.co.uk', 'a@sub.example.co.uk'],
    ['a@bücher.de', 'a@xn--bcher-kva.de'],
    ['a@BÜCHER.de', 'a@xn--bcher-kva.de'],
    ['a@xn--bcher-kva.de', 'a@xn--bcher-kva.de'],
    ['a@例え.テスト', 'a@xn--r8jz45g.xn--zckzah'],
    ['a@faß.de', 'a@xn--fa-hia.de'],
  ])('%j is %s', (typed, address) => {
    expect(judged(typed)).toBe(address)
  })

  it.each([
    [undefined, 'REQUIRED'],
    [null, 'REQUIRED'],
    ['', 'REQUIRED'],
    [' \n ', 'REQUIRED'],
    [7, 'NO_TEXT'],
    [['a@example.org'], 'NO_TEXT'],
    [{ toString: () => 'a@example.org' }, 'NO_TEXT'],
    ['é@example.org', 'EMAIL_LETTERS'],
    ['用户@example.org', 'EMAIL_LETTERS'],
    ['"a b"@example.org', 'EMAIL_QUOTED'],
    ['"a@b"@example.org', 'EMAIL_QUOTED'],
    ['"a"@example.org', 'EMAIL_QUOTED'],
    ['Ana <a@example.org>', 'EMAIL_NAMED'],
    ['<a@example.org>', 'EMAIL_NAMED'],
    ['a@example.org, b@example.org', 'EMAIL_NAMED'],
    ['a@example.org;b@example.org', 'EMAIL_NAMED'],
    ['"Ana" <a@example.org>', 'EMAIL_NAMED'],
    ['Lopez, Ana a@example.org', 'EMAIL_INVALID'],
    ['ana,lopez@example.org', 'EMAIL_INVALID'],
    ['a@b@example.org', 'EMAIL_NAMED'],
    ['a@example.org\r\nBcc: b@example.org', 'EMAIL_NAMED'],
    ['a\r\nb@example.org', 'EMAIL_INVALID'],
    ['a b@example.org', 'EMAIL_INVALID'],
    ['a', 'EMAIL_INVALID'],
    ['@example.org', 'EMAIL_INVALID'],
    ['a@', 'EMAIL_INVALID'],
    ['.a@example.org', 'EMAIL_INVALID'],
    ['a.@example.org', 'EMAIL_INVALID'],
    ['a..b@example.org', 'EMAIL_INVALID'],
    ['a(x)@example.org', 'EMAIL_INVALID'],
    ['a@localhost', 'EMAIL_INVALID'],
    ['a@example.org.', 'EMAIL_INVALID'],
    ['a@example..org', 'EMAIL_INVALID'],
    ['a@-example.org', 'EMAIL_INVALID'],
    ['a@example_x.org', 'EMAIL_INVALID'],
    ['a@example.org:25', 'EMAIL_INVALID'],
    ['a@example.org/x', 'EMAIL_INVALID'],
    ['a@example.org?x', 'EMAIL_INVALID'],
    ['a@ex\tample.org', 'EMAIL_INVALID'],
    ['a@exa%6dple.org', 'EMAIL_INVALID'],
    ['a@exam\\ple.org', 'EMAIL_INVALID'],
    ['a@[127.0.0.1]', 'EMAIL_INVALID'],
    ['a@127.0.0.1', 'EMAIL_INVALID'],
    ['a@0x7f.1', 'EMAIL_INVALID'],
    ['a@１２７.０.０.１', 'EMAIL_INVALID'],
    ['a@xn--a', 'EMAIL_INVALID'],
    ['a@xn--zzzzzzzz.fr', 'EMAIL_INVALID'],
    ['a@example／.org', 'EMAIL_INVALID'],
    [`a@${'d'.repeat(64)}.fr`, 'EMAIL_INVALID'],
    [`${'a'.repeat(65)}@example.org`, 'EMAIL_LONG'],
    ['a@example.org'.padEnd(1_000_000, ' '), 'EMAIL_LONG'],
    [`${'a.'.repeat(50_000)}@example.org`, 'EMAIL_LONG'],
  ])('%j is refused: %s', (typed, code) => {
    expect(judged(typed)).toBe(code)
    expect(isErrorCode(code)).toBe(true)
  })

  it('takes 254 octets, and no more; 64 of them before the @', () => {
    expect([long(254).length, judged(long(254))]).toEqual([254, long(254)])
    expect([long(255).length, judged(long(255))]).toEqual([255, 'EMAIL_LONG'])
    const most = `${'a'.repeat(64)}@example.org`
    expect(judged(most)).toBe(most)
    // Counted as it is sent: letters of other scripts take more there.
    expect(judged(`a@${`${'ü'.repeat(20)}.`.repeat(10)}de`)).toBe('EMAIL_LONG')
  })

  it('takes what it gave for what it is, and gives a header no way out', () => {
    const random = new Random(4, 2)
    const parts = [
      'a',
      'Z',
      '9',
      '.',
      '-',
      '_',
      '+',
      '@',
      '@example.org',
      '"',
      '<',
      '>',
      ' ',
      '\r\n',
      '\0',
      'é',
      'ß',
      '。',
      '＠',
      '\u202e',
      '\u00ad',
      '😀',
      '\ud800',
      ',',
      ';',
      ':',
      '(',
      ')',
      '[',
      ']',
      '\\',
      '/',
      '%',
      "'",
      'xn--',
      '.fr',
      '.com',
      '١',
    ]
    for (let n = 0; n < 5000; n++) {
      const typed = random.some(1, 8, () => random.pick(parts)).join('')
      const found = judgeMailbox(typed)
      if (!found.ok) continue
      expect(found.address).toMatch(/^[!#-'*+/-9=?A-Z^-~-]{1,64}@[a-z0-9.-]{3,}$/)
      expect(judged(found.address)).toBe(found.address)
      expect(mailboxForCap(mailboxForCap(found.address))).toBe(mailboxForCap(found.address))
      expect(judgeMailbox(mailboxIdentity(found.address))).toEqual({
        ok: true,
        address: mailboxIdentity(found.address),
      })
    }
  })
})

describe('a mailbox', () => {
  it('is the same in large and small letters', () => {
    expect(mailboxIdentity('Ana.Lopez@example.org')).toBe(mailboxIdentity('ana.lopez@example.org'))
    expect(mailboxIdentity('ana+x@gmail.com')).not.toBe(mailboxIdentity('ana@gmail.com'))
    expect(mailboxIdentity('a.na@gmail.com')).not.toBe(mailboxIdentity('ana@gmail.com'))
  })

  it.each([
    ['Ana+1@example.org', 'ana@example.org'],
    ['ana+1+2@example.org', 'ana@example.org'],
    ['+@example.org', '+@example.org'],
    ['+ana@example.org', '+ana@example.org'],
    ['a.n.a@example.org', 'a.n.a@example.org'],
    ['A.n.a+x@gmail.com', 'ana@gmail.com'],
    ['a.na@googlemail.com', 'ana@gmail.com'],
    ['a.na@xgmail.com', 'a.na@xgmail.com'],
  ])('%s counts as %s', (address, counted) => {
    expect(mailboxForCap(address)).toBe(counted)
  })
})
