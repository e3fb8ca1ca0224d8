import { SaxesParser } from 'saxes'
import { shapesFor, type Changed, type PublicSeries, type WorkshopContent } from '../../src/api/public/shapes'
import type { Snapshot } from '../../src/domain/publication'
import { instantIn } from '../../src/domain/time'
import type { Feed } from '../../src/feeds/feed'
import { Random } from '../support/random'

export const locales = ['fr', 'en']
const none = { speakers: new Map(), organisations: new Map(), media: new Map(), placeholders: new Map() }

export const feed = (locale = 'fr', more: Partial<Feed> = {}): Feed => ({
  locale,
  locales,
  now: '2021-04-01T10:00:00.000Z',
  origin: 'https://ateliers.example.org',
  ...more,
})

/** The nodes of a text, a paragraph for each line. */
export const richText = (...lines: string[]) => ({
  root: { type: 'root', children: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
})

/** A published workshop in its public shape, as the public shapes make it of what is stored. */
export const changed = (
  doc: Partial<WorkshopContent> = {},
  { at = '2021-03-01T09:30:12.345Z', locale = 'fr', ...printed }: Partial<Snapshot> & { locale?: string } = {},
): Changed => {
  const { startsAt = '2021-04-26T16:00', endsAt = '2021-04-26T18:00', timeZone = 'Europe/Paris' } = doc
  const whole: WorkshopContent = {
    id: 'w1',
    slug: 'summer',
    number: 4,
    title: { fr: 'Vers l’été', en: 'Towards summer' },
    eventStatus: 'scheduled',
    startsAt,
    endsAt,
    timeZone,
    startsAtUtc: instantIn(startsAt, timeZone),
    endsAtUtc: instantIn(endsAt, timeZone),
    _status: 'published',
    ...doc,
  }
  const snapshot = { at, order: [], sessions: [], moderators: [], partners: [], ...printed }
  const facts = { desk: undefined, draft: false, now: '2021-04-01T10:00:00.000Z', rule: 'none' }
  const workshop = shapesFor(locale, locales, none).workshop(whole, snapshot, null, facts)
  return { workshop: { ...workshop, updatedAt: at }, changedAt: at }
}

export const series = (doc: Record<string, unknown> = {}, locale = 'fr'): PublicSeries => ({
  ...shapesFor(locale, locales, none).series(
    { title: { fr: 'Les fracas du monde', en: 'The clashes of the world' }, timeZone: 'Europe/Paris', ...doc } as never,
    [],
    [],
  ),
  updatedAt: null,
})

export interface Tree {
  name: string
  attributes: Record<string, string>
  text: string
  children: Tree[]
}

/** What a strict parser reads. @throws Error where it is no well-formed XML 1.0 */
export const parseXml = (xml: string): Tree => {
  const root: Tree = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const tree: Tree = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)!.children.push(tree)
    open.push(tree)
  })
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

/** All elements of a name, however deep. */
export const all = (tree: Tree, name: string): Tree[] => [
  ...(tree.name === name ? [tree] : []),
  ...tree.children.flatMap((child) => all(child, name)),
]

export const textIn = (tree: Tree, name: string): string | undefined =>
  tree.children.find((child) => child.name === name)?.text

const pieces = [
  ['"', '“deux”', '«\u00a0trois\u00a0»', "'", ']]>', '<![CDATA[', '<!--', '-->', '&amp;', '&#0;', '<b>', '?>'],
  ['\\', '\\n', '\\,', ',', ';', ':', '\n', '\r\n', '\r', '\n ', '\t', 'END:VEVENT', '\r\nBEGIN:VALARM', '=', '^n'],
  ['👩‍🔬', '🏳️‍🌈', '🇫🇷', 'e\u0301', 'مرحبا بالعالم', '\u202eשלום\u202c', '漢字', '\u200d', '\u2028', '\u0085', '\ufeff'],
  ['\0', '\u0001', '\u0008', '\u000b', '\u000c', '\u001f', '\u007f', '\u009f', '\ud83d', '\ude00', '\ufffe', '\uffff'],
  ['a', 'Atelier', ' ', 'é'.repeat(60), 'x'.repeat(300), 'https://a.example/?b=1&c=2', '{{7*7}}', '__proto__'],
].flat()

/** Titles that try everything, the same each time; none is empty. */
export const oddTexts = (count: number, seed = 1): string[] => {
  const random = new Random(seed, 0)
  const one = () => random.some(1, 7, () => random.pick(pieces)).join('')
  return [...pieces, ...Array.from({ length: count }, one)]
}

/** A text as XML can say it. */
export const asXmlSays = (text: string): string =>
  Array.from(text)
    .filter((one) => {
      const code = one.codePointAt(0)!
      if (code < 0x20) return [9, 10, 13].includes(code)
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
    })
    .join('')
    .replace(/\r\n?/g, '\n')

/** A text as iCalendar can say it. */
export const asCalendarsSay = (text: string): string =>
  Array.from(text)
    .map((one) => (/^[\ud800-\udfff]$/.test(one) ? '\ufffd' : one))
    .filter((one) => {
      const code = one.codePointAt(0)!
      return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0x7f)
    })
    .join('')
    .replace(/\r\n|\r/g, '\n')
