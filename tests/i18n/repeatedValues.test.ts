import { describe, expect, it } from '@jest/globals'
import { sentence } from '../../src/i18n/errors'

describe('a value that a sentence repeats', () => {
  it('is cut where it is long, and never within a character', () => {
    const said = sentence({ code: 'SLUG_TAKEN', params: { value: `${'x'.repeat(299)}😀${'y'.repeat(9000)}` } }, 'en')
    expect(said).toBe(`“${'x'.repeat(299)}…” is already in use. Choose another one.`)
  })

  it('is cut line by line where several stand in one: none is left out', () => {
    const titles = Array.from({ length: 9 }, (_, n) => `${n} ${'x'.repeat(60)}`)
    const said = sentence({ code: 'SESSIONS_ELSEWHERE', params: { titles: titles.join('\n') } }, 'fr')
    for (const title of titles) expect(said).toContain(`«\u00a0${title}\u00a0»`)
    const files = titles.map((title) => `${title}.yaml`)
    expect(sentence({ code: 'ZIP_SEVERAL_SERIES', params: { files: files.join('\n') } }, 'en')).toContain(
      files.join(', '),
    )
  })

  it('is whole where it is a sentence itself, or the operator’s own', () => {
    const message = 'A reason, and what to do. '.repeat(30)
    expect(sentence({ code: 'WRITE_REFUSED', params: { message } }, 'fr')).toBe(message)
    const migrations = Array.from({ length: 20 }, (_, n) => `20261126_1747${n}_picture_fingerprint`).join(', ')
    expect(sentence({ code: 'DATABASE_NEWER', params: { migrations } }, 'en')).toContain(migrations)
  })
})
