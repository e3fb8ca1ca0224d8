import { describe, expect, it } from '@jest/globals'
import { filledIn, framedOrigins, readFrontEnd } from '../../src/domain/frontEnd'
import { pageAddresses } from '../../src/i18n/pageAddresses'

const locales = ['fr', 'en']
const read = (value: unknown) => readFrontEnd(value, locales)
const problemsOf = (value: unknown) => read(value).problems.map(([path, message]) => `${path.join('.')}: ${message}`)

describe('addresses of a front end', () => {
  it('are one for all languages, or one for each', () => {
    const { frontEnd, problems } = read({
      series: 'https://www.example.org/{locale}',
      workshops: {
        fr: 'https://example.fr/ateliers/{slug}',
        en: 'http://localhost:4321/workshops/{slug}?from=atelier',
      },
      registration: 'https://www.example.org/{locale}/{slug}#register',
      preview: 'https://preview.example.org:8443/{locale}/draft#{token}',
      seriesPreview: {
        fr: 'https://example.fr/brouillon/{token}',
        en: 'https://preview.example.org:8443/series#{token}',
      },
    })
    expect(problems).toEqual([])
    expect(frontEnd).toMatchObject({
      series: { fr: 'https://www.example.org/{locale}', en: 'https://www.example.org/{locale}' },
      workshops: { fr: 'https://example.fr/ateliers/{slug}' },
    })
    expect(framedOrigins(frontEnd)).toEqual(['https://preview.example.org:8443', 'https://example.fr'])
    const pages = pageAddresses('https://atelier.example', frontEnd)
    expect(pages.series('fr')).toBe('https://www.example.org/fr')
    expect(pages.series('fr', { year: '2021' })).toBe('https://atelier.example/fr?annee=2021')
    expect(pages.workshop('en', 'été')).toBe('http://localhost:4321/workshops/%C3%A9t%C3%A9?from=atelier')
    expect(pages.registration('fr', 'summer')).toBe('https://www.example.org/fr/summer#register')
    expect(pages.entry('en', 'speakers', 'ana')).toBe('https://atelier.example/en/people/ana')
  })

  it('are ours where there is no front end, and without an origin their paths', () => {
    expect(pageAddresses('https://atelier.example', null).workshop('fr', 'x')).toBe(
      'https://atelier.example/fr/ateliers/x',
    )
    expect(pageAddresses('', undefined).series('en', { page: 2 })).toBe('/en?page=2')
  })

  it('take what is filled in for nothing but a part of the path', () => {
    for (const slug of [
      '../../admin',
      'x?y=1',
      'x#y',
      '$&',
      '{token}',
      '//evil.example',
      'x\r\nSet-Cookie: a=b',
      '"><script>',
    ])
      expect(filledIn('https://www.example.org/{locale}/{slug}', { locale: 'fr', slug })).toBe(
        `https://www.example.org/fr/${encodeURIComponent(slug)}`,
      )
  })

  it.each([
    'javascript:alert(1)//{locale}{slug}',
    'data:text/html,{locale}{slug}',
    'ftp://example.org/{locale}/{slug}',
    '//example.org/{locale}/{slug}',
    '/{locale}/{slug}',
    'https://user:password@example.org/{locale}/{slug}',
    'https://example.org\\@evil.example/{locale}/{slug}',
    'https://{slug}.example.org/{locale}',
    'https://EXAMPLE.org/{locale}/{slug}',
    'https://exämple.org/{locale}/{slug}',
    "https://example.org'; script-src */{locale}/{slug}",
    'https://example.org /{locale}/{slug}',
    'https://example.org:99999/{locale}/{slug}',
    'https://',
    '',
  ])('begin with a host, and %j does not', (address) => {
    expect(problemsOf({ workshops: address })).toEqual([expect.stringMatching(/^workshops: “.*” begins neither/s)])
    expect(problemsOf({ preview: address })).toHaveLength(1)
  })

  it.each([
    ['https://example.org/{locale}/{slug}\r\nX-Evil: 1', /has a blank, a quote/],
    ['https://example.org/{locale}/{slug}\u0000', /has a blank, a quote/],
    ['https://example.org/{locale}/{slug}\u202e', /has a blank, a quote/],
    ['https://example.org/{locale}/"{slug}', /has a blank, a quote/],
    ['https://example.org/{locale}/<{slug}>', /has a blank, a quote/],
    ['https://example.org/{locale}/été/{slug}', /has a blank, a quote/],
    ['https://example.org/{slug}', /needs \{locale\}/],
    ['https://example.org/{locale}', /needs \{slug\} once/],
    ['https://example.org/{locale}/{slug}/{slug}', /needs \{slug\} once/],
    ['https://example.org/{locale}/{slug}/{token}', /nothing else in braces/],
    ['https://example.org/{locale}/{slug}/{', /nothing else in braces/],
    ['https://example.org/{locale}/{{slug}}', /nothing else in braces/],
    ['https://example.org/{locale}/#{slug}', /has a #/],
    [`https://example.org/{locale}/{slug}/${'x'.repeat(500)}`, /longer than 500/],
    [7, /a text is needed/],
    [null, /a text is needed/],
  ])('say what is wrong with %j', (address, message) =>
    expect(problemsOf({ workshops: address })).toEqual([expect.stringMatching(message)]),
  )

  it('name each place at once: kinds, languages, and pages that nobody could tell apart', () => {
    expect(problemsOf({ people: 'x', workshops: { fr: 'https://a.example/{slug}', de: 'x' }, series: [] })).toEqual([
      'people: no kind of pages: series, workshops, speakers, organisations, registration, preview, seriesPreview',
      'workshops.en: a text is needed: an address',
      'workshops.de: no language of the content: fr, en',
      'series: a text is needed: an address',
    ])
    expect(
      problemsOf({
        series: { fr: 'https://a.example', en: 'https://a.example' },
        preview: 'https://a.example/{locale}',
      }),
    ).toEqual(['preview: “https://a.example/{locale}” needs {token} once'])
    expect(problemsOf({ series: { fr: 'https://a.example', en: 'https://a.example' } })).toEqual([
      'series.en: the same address as that of series in fr',
    ])
    expect(
      problemsOf({ speakers: 'https://a.example/{locale}/{slug}', organisations: 'https://a.example/{locale}/{slug}' }),
    ).toEqual([
      'organisations.fr: the same address as that of speakers in fr',
      'organisations.en: the same address as that of speakers in en',
    ])
    for (const value of [undefined, null, 7, [], 'https://a.example'])
      expect(problemsOf(value)).toEqual([': an object is needed: addresses by kind'])
  })
})
