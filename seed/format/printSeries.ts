import { isRow, rowsOf, type Row } from '../../src/domain/row'
import { Document, Scalar, visit } from 'yaml'
import type { SeriesForm, SessionForm, StateForm, WorkshopForm } from './normalSeries'
import { draftFields, mediaFields, organisationFields, personFields, seriesFields, sessionFields } from './fields'
import type { Fields } from './codecs'

/** Code point order, which is that of the bytes in UTF-8: the same on every machine and in every language. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** Fields in the order of their list, whatever order they were read in. */
const inOrder = (fields: Fields, form: Row): Row =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { inner }]) => {
      const value = form[name]
      if (value === undefined) return []
      if (!inner) return [[name, value]]
      return [[name, isRow(value) ? inOrder(inner, value) : rowsOf(value).map((row) => inOrder(inner, row))]]
    }),
  )

const sessionEntry = ({ fields, key, sessions }: SessionForm): Row => ({
  key,
  ...inOrder(sessionFields, fields),
  ...(sessions.length ? { sessions: sessions.map(sessionEntry) } : {}),
})

const stateEntry = ({ fields, programme }: StateForm): Row => ({
  ...inOrder(draftFields, fields),
  ...(programme.length ? { programme: programme.map(sessionEntry) } : {}),
})

const workshopEntry = ({ aside, draft, status, ...state }: WorkshopForm): Row => ({
  status,
  ...stateEntry(state),
  ...(aside.length ? { aside: [...aside].sort((a, b) => byCodePoint(a.key, b.key)).map(sessionEntry) } : {}),
  ...(draft ? { draft: stateEntry(draft) } : {}),
})

const section = <T>(name: string, entries: ReadonlyMap<string, T>, entry: (value: T, key: string) => unknown): Row =>
  entries.size
    ? {
        [name]: Object.fromEntries(
          [...entries].sort(([a], [b]) => byCodePoint(a, b)).map(([key, value]) => [key, entry(value, key)]),
        ),
      }
    : {}

const options = {
  aliasDuplicateObjects: false,
  blockQuote: 'literal',
  // Readers of YAML 1.1 (PyYAML, Ruby) take more texts for something else: no, 1:30, 2021-01-01, <<.
  compat: 'yaml-1.1',
  defaultKeyType: 'PLAIN',
  defaultStringType: 'PLAIN',
  indentSeq: true,
  lineWidth: 0,
} as const

/** What these readers take for something else beside what the library knows: the value `=`, numbers with commas, the symbols of Ruby. */
const takenElsewhere = /^(=|[-+]?\d[\d,_]*|:.+)$/s

/** The top-level entries of a section apart from each other by a line. */
const print = (name: string, value: unknown): string => {
  const doc = new Document({ [name]: value }, options)
  visit(doc, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && takenElsewhere.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return doc.toString(options)
}

/** What says that a picture’s file is one that was stored. */
const vouched = (fingerprint: string | undefined): Row => (fingerprint ? { fingerprint } : {})

/** A series as a file: the same bytes for the same series. */
export const printSeries = ({
  fingerprints,
  media,
  organisations,
  people,
  series,
  sessions,
  workshops,
}: SeriesForm): string => {
  const { draft, fields, key, status } = series
  const file: Row = {
    series: {
      key,
      ...(status ? { status } : {}),
      ...inOrder(seriesFields, fields),
      ...(draft ? { draft: inOrder(seriesFields, draft) } : {}),
    },
    ...section('workshops', workshops, workshopEntry),
    ...(sessions.length ? { sessions: [...sessions].sort((a, b) => byCodePoint(a.key, b.key)).map(sessionEntry) } : {}),
    ...section('people', people, (entry) => inOrder(personFields, entry)),
    ...section('organisations', organisations, (entry) => inOrder(organisationFields, entry)),
    ...section('media', media, (entry, path) => ({
      ...inOrder(mediaFields, entry),
      ...vouched(fingerprints?.get(path)),
    })),
  }
  return Object.entries(file)
    .map(([name, value]) => print(name, value))
    .join('\n')
}
