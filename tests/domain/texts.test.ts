import { describe, expect, it } from '@jest/globals'
import { brokenAt, fold, isBlank, isSlug, missingIn, serve, shortened, slugify } from '../../src/domain/texts'

describe('fold', () => {
  it.each([
    ['éric', 'eric'],
    ['Éric', 'eric'],
    ['E\u0301ric', 'eric'],
    ['ÉRIC', 'eric'],
    ['Œuf', 'oeuf'],
    ['œuf', 'oeuf'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Nguyễn Thị', 'nguyen thi'],
    ['Đặng', 'dang'],
    ['Łódź', 'lodz'],
    ['Sønderborg', 'sonderborg'],
    ['Ægir', 'aegir'],
    ['Íslenska þjóðin', 'islenska thjodin'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ﬁne', 'fine'],
    ['O’Brien-Ñ', 'o brien n'],
    ["O'Brien", 'o brien'],
    ['  two   words ', 'two words'],
    ['100 %', '100'],
    ['a_b', 'a b'],
    ['%', ''],
    ['_', ''],
    ['', ''],
    ['محمد', 'محمد'],
    ['日本', '日本'],
  ])('folds %p to %p', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing when folded twice', () => {
    for (const text of ['Œuvre d’été', 'Straße', 'コーヒー', 'ΣΊΣΥΦΟΣ', 'हिन्दी'])
      expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('slugify', () => {
  it.each([
    ['Défi mondial', 'defi-mondial'],
    ['A global challenge', 'a-global-challenge'],
    ['  L’Œuf & la poule !  ', 'l-oeuf-la-poule'],
    ['', ''],
    ['!!!', ''],
    ['コーヒー', 'コーヒー'],
  ])('makes %p %p', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })

  it('cuts between words, at the length at most', () => {
    expect(slugify('one two three', 9)).toBe('one-two')
    expect(slugify('one two three', 7)).toBe('one-two')
    expect(slugify('one two three', 8)).toBe('one-two')
    expect(slugify('extraordinary', 5)).toBe('extra')
  })

  it('never cuts a letter in two', () => {
    expect(slugify('𐐨'.repeat(10), 5)).toBe('𐐨𐐨')
  })

  it('always makes what isSlug accepts, from letters of any script', () => {
    let seed = 20210426
    const random = (n: number): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % n
    const ranges = [
      [0x20, 0x7e],
      [0xa0, 0x24f],
      [0x370, 0x5ff],
      [0x600, 0x6ff],
      [0x900, 0xdff],
      [0xe00, 0xe7f],
      [0x10a0, 0x10ff],
      [0x1e00, 0x1fff],
      [0x2070, 0x2c7f],
      [0x3040, 0x30ff],
      [0x4e00, 0x4eff],
      [0xa640, 0xa7ff],
      [0xff00, 0xff9f],
      [0x10400, 0x1044f],
      [0x1f600, 0x1f64f],
    ]
    const refused: string[] = []
    for (let n = 0; n < 3000; n++) {
      const name = Array.from({ length: 1 + random(12) }, () => {
        const [from, to] = ranges[random(ranges.length)] as [number, number]
        return String.fromCodePoint(from + random(to - from + 1))
      }).join('')
      const slug = slugify(name)
      const accepted: boolean = slug === '' || isSlug(slug)
      if (!accepted) refused.push(`${name} -> ${slug}`)
    }
    expect(refused).toEqual([])
  })
})

describe('isSlug', () => {
  it.each(['a', 'defi-mondial', '4', 'l-oeuf-2', 'محمد', '日本-2'])('accepts %p', (value) => {
    expect(isSlug(value)).toBe(true)
  })

  it.each([
    '',
    'A',
    'a--b',
    '-a',
    'a-',
    'a b',
    'a/b',
    'a~b',
    'a.b',
    '../x',
    'é'.normalize('NFD'),
    'a'.repeat(121),
    null,
    undefined,
    4,
  ])('refuses %p', (value) => {
    expect(isSlug(value)).toBe(false)
  })
})

describe('serve', () => {
  it('gives the reader’s language, else the next that has the text, and says which', () => {
    expect(serve({ fr: 'oui', en: 'yes' }, ['en', 'fr'])).toEqual({ text: 'yes', servedFrom: 'en' })
    expect(serve({ fr: 'oui', en: null }, ['en', 'fr'])).toEqual({ text: 'oui', servedFrom: 'fr' })
    expect(serve({ fr: 'oui', en: ' \n' }, ['en', 'fr'])).toEqual({ text: 'oui', servedFrom: 'fr' })
  })

  it('gives nothing where no language has it', () => {
    for (const texts of [null, undefined, {}, { fr: '', en: null }]) expect(serve(texts, ['en', 'fr'])).toBeNull()
  })

  it('never serves a language that was not asked for', () => {
    expect(serve({ de: 'ja' }, ['en', 'fr'])).toBeNull()
  })

  it('serves a text byte for byte', () => {
    expect(serve({ fr: ' « a » ' }, ['fr'])?.text).toBe(' « a » ')
  })
})

describe('missingIn', () => {
  it('names the languages in which a text is absent, null or blank', () => {
    expect(missingIn({ fr: 'a', en: ' ', de: null }, ['fr', 'en', 'de', 'es'])).toEqual(['en', 'de', 'es'])
    expect(missingIn(null, ['fr', 'en'])).toEqual(['fr', 'en'])
    expect(missingIn({ fr: 'a', en: 'b' }, ['fr', 'en'])).toEqual([])
  })
})

describe('isBlank', () => {
  it.each(['', ' ', '\u00a0', '\u202f', '\n\t', null, undefined, 0, {}])('finds nothing to read in %p', (text) => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(['a', ' a ', '0'])('finds something to read in %p', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})

describe('a character that cannot be stored', () => {
  it.each([
    ['plain é 👍 \u00a0\n', -1],
    ['a\0b', 1],
    ['👍\ud800', 2],
    ['\udc00', 0],
  ])('is found where it is: %j', (text, at) => {
    expect(brokenAt(text)).toBe(at)
  })
})

describe('shortened', () => {
  it.each([
    ['Un exposé', 'Un exposé'],
    ['Un exposé dont le titre est long', 'Un exposé dont le…'],
    // One word, which is cut.
    ['Anticonstitutionnellement', 'Anticonstitutionnell…'],
    // No half of a character.
    [`${'a'.repeat(19)}🎈🎈`, `${'a'.repeat(19)}…`],
  ])('%s', (text, wanted) => {
    expect(shortened(text, 20)).toBe(wanted)
  })
})
