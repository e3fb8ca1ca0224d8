import { describe, expect, it } from '@jest/globals'
import { seriesAtom } from '../../src/feeds/atom'
import { all, asXmlSays, changed, feed, oddTexts, parseXml, richText, series, textIn, type Tree } from './support'

const read = (
  workshops: ReturnType<typeof changed>[],
  more: { page?: number; pages?: number; locale?: string } = {},
): Tree => {
  const { locale = 'fr', page = 1, pages = 1 } = more
  return parseXml(seriesAtom(feed(locale), { page, pages, workshops }, series({}, locale)))
}

const links = (tree: Tree) =>
  tree.children
    .filter(({ name }) => name === 'link')
    .map(({ attributes: { href, hreflang, rel, type } }) => [rel, hreflang ?? type, href])

/** What RFC 4287 asks of a feed and of an entry, as far as a schema can say it. */
const checkAtom = (tree: Tree): void => {
  expect([tree.name, tree.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
  const once = (of: Tree, name: string) =>
    expect([name, of.children.filter((one) => one.name === name).length]).toEqual([name, 1])
  for (const name of ['id', 'title', 'updated']) for (const of of [tree, ...all(tree, 'entry')]) once(of, name)
  // Nobody else is named as the author of an entry (4.1.1).
  once(tree, 'author')
  for (const { text } of all(tree, 'updated')) {
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    expect(Date.parse(text)).not.toBeNaN()
  }
  const ids = all(tree, 'id').map(({ text }) => text)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^tag:[a-z\d.-]+,\d{4}(-\d\d(-\d\d)?)?:[!-~]+$/)
  for (const entry of all(tree, 'entry')) {
    const alternates = links(entry).filter(([rel]) => rel === 'alternate')
    // No two of one type and language (4.1.2).
    expect(new Set(alternates.map(([, language]) => language)).size).toBe(alternates.length)
    for (const name of ['summary', 'content']) once(entry, name)
  }
  const known = [
    'id',
    'title',
    'subtitle',
    'updated',
    'author',
    'generator',
    'link',
    'entry',
    'category',
    'summary',
    'content',
  ]
  for (const { name } of [...tree.children, ...all(tree, 'entry').flatMap(({ children }) => children)])
    expect(known).toContain(name)
}

describe('the news', () => {
  it('say of a workshop what it is, when and where, in a language', () => {
    const abstract = { fr: richText('Un <résumé> & plus.') } as never
    const one = changed({
      shortTitle: { fr: 'L’été' },
      abstract,
      attendanceMode: 'online',
      confidentiality: { rule: 'chathamHouse' },
    })
    const tree = read([one])
    checkAtom(tree)
    const [entry] = all(tree, 'entry') as [Tree]
    expect(textIn(entry, 'id')).toBe('tag:ateliers.example.org,2026:workshops/w1/fr')
    expect(textIn(entry, 'title')).toBe('Atelier 4 «\u00a0L’été\u00a0» – Vers l’été')
    expect(textIn(entry, 'updated')).toBe('2021-03-01T09:30:12.345Z')
    expect(textIn(tree, 'updated')).toBe('2021-03-01T09:30:12.345Z')
    expect(links(entry)).toEqual([
      ['alternate', 'fr', 'https://ateliers.example.org/fr/ateliers/summer'],
      ['alternate', 'en', 'https://ateliers.example.org/en/workshops/summer'],
    ])
    const when = 'lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h (heure d’été d’Europe centrale (Europe/Paris, UTC+2))'
    expect(textIn(entry, 'summary')).toBe(`${when}\nEn ligne\nUn <résumé> & plus.`)
    expect(textIn(entry, 'content')).toBe(
      [
        `<p>${when.replaceAll("'", '&#39;')}<br>En ligne</p>`,
        '<div lang="fr"><p>Un &#60;résumé&#62; &#38; plus.</p></div>',
        '<p>Règle de Chatham House. Ce qui se dit dans la discussion peut être repris librement, sans révéler qui l’a dit ni pour quelle organisation.</p>',
        '<p><a href="https://ateliers.example.org/fr/ateliers/summer">Page de l’atelier</a></p>',
      ].join(''),
    )
  })

  it('say what is called off or postponed before anything else', () => {
    for (const [eventStatus, locale, title, said] of [
      ['calledOff', 'fr', 'Annulé\u00a0: Atelier 4 – Vers l’été', 'Cet atelier est annulé.'],
      [
        'postponed',
        'en',
        'Postponed: Workshop 4 – Towards summer',
        'This workshop is postponed: it will not be held on the date announced.',
      ],
    ] as const) {
      const [entry] = all(read([changed({ eventStatus }, { locale })], { locale }), 'entry') as [Tree]
      expect(textIn(entry, 'title')).toBe(title)
      expect(textIn(entry, 'summary')).toContain(said)
      expect(textIn(entry, 'content')).toMatch(new RegExp(`^<p><strong>${said.replace('.', '\\.')}</strong></p>`))
      expect(all(entry, 'category').map(({ attributes }) => attributes.term)).toEqual([eventStatus])
    }
  })

  it('are another feed in each language, and mark what is in another one', () => {
    const one = { title: { fr: 'En français' }, number: null }
    const [french, english] = ['fr', 'en'].map((locale) => read([changed(one, { locale })], { locale })) as [Tree, Tree]
    const idsOf = (tree: Tree) => all(tree, 'id').map(({ text }) => text)
    expect(idsOf(french).filter((id) => idsOf(english).includes(id))).toEqual([])
    expect([french, english].map((tree) => tree.attributes['xml:lang'])).toEqual(['fr', 'en'])
    const title = (tree: Tree) => all(all(tree, 'entry')[0]!, 'title')[0]!.attributes['xml:lang']
    expect([title(french), title(english)]).toEqual([undefined, 'fr'])
    expect(links(french)).toEqual([
      ['self', 'application/atom+xml', 'https://ateliers.example.org/fr/atom.xml'],
      ['alternate', 'fr', 'https://ateliers.example.org/fr'],
      ['alternate', 'en', 'https://ateliers.example.org/en/atom.xml'],
      ['first', 'application/atom+xml', 'https://ateliers.example.org/fr/atom.xml'],
      ['last', 'application/atom+xml', 'https://ateliers.example.org/fr/atom.xml'],
    ])
  })

  it('lead from page to page (RFC 5005, 3)', () => {
    const paged = (page: number) =>
      links(read([changed()], { page, pages: 3 }))
        .filter(([rel]) => rel !== 'alternate')
        .map(([rel, , href]) => [rel, href?.split('?')[1] ?? ''])
    expect(paged(1)).toEqual([
      ['self', ''],
      ['first', ''],
      ['next', 'page=2'],
      ['last', 'page=3'],
    ])
    expect(paged(2)).toEqual([
      ['self', 'page=2'],
      ['first', ''],
      ['previous', ''],
      ['next', 'page=3'],
      ['last', 'page=3'],
    ])
    expect(paged(3)).toEqual([
      ['self', 'page=3'],
      ['first', ''],
      ['previous', 'page=2'],
      ['last', 'page=3'],
    ])
  })

  it('are a feed without a workshop, without a series and on an address that is no name', () => {
    const empty = parseXml(
      seriesAtom(feed('en', { origin: 'http://[::1]:3000' }), { page: 1, pages: 1, workshops: [] }, null),
    )
    checkAtom(empty)
    expect(textIn(empty, 'title')).toBe('Workshop series')
    expect(textIn(empty, 'id')).toBe('tag:localhost,2026:series/en')
  })

  it('keep every text whole that XML can say', () => {
    for (const odd of oddTexts(400, 2)) {
      const doc = {
        number: null,
        title: { fr: `a${odd}z` },
        subtitle: { fr: `b${odd}y` },
        statusNote: { fr: `c${odd}x` },
      }
      const workshops = [changed({ ...doc, eventStatus: 'postponed', abstract: { fr: richText(odd) } as never })]
      const contact = { name: `d${odd}w`, url: `https://e.example/?${odd}` }
      const tree = parseXml(seriesAtom(feed(), { page: 1, pages: 1, workshops }, series({ contact })))
      checkAtom(tree)
      const [entry] = all(tree, 'entry') as [Tree]
      expect([odd, textIn(entry, 'title')]).toEqual([
        odd,
        asXmlSays(`Reporté\u00a0: ${`a${odd}z`.replace(/\s*[\r\n]+\s*/g, ' ')}`),
      ])
      expect(textIn(entry, 'summary')).toContain(asXmlSays(`c${odd}x`))
      expect(textIn(all(tree, 'author')[0]!, 'name')).toBe(asXmlSays(`d${odd}w`))
      expect(textIn(all(tree, 'author')[0]!, 'uri')).toBe(asXmlSays(`https://e.example/?${odd}`))
      // As HTML it opens nothing of its own.
      const elements = [...(textIn(entry, 'content') ?? '').matchAll(/<(\/?[a-z]+)/g)].map(([, name]) => name)
      expect(new Set(elements)).toEqual(new Set(elements.filter((name) => /^\/?(p|strong|div|br|a)$/.test(name!))))
    }
  })
})
