import type { PersonRow } from '../../domain/printing'
import type { Snapshot } from '../../domain/publication'
import { sessionIds, type SessionDoc } from '../../domain/programme'
import { plainText } from '../../domain/richText'
import { textAsOffered } from '../../domain/richTextRules'
import type { Entry, FoundField, Searched } from '../../domain/searchIndex'
import { isWritten, type Texts } from '../../domain/texts'
import type { Fields } from '../../database/documents'
import { betweenAffiliations } from '../../i18n/betweenAffiliations'
import { say } from '../../i18n/locales'
import type { RichTexts, StoredOrganisation, StoredSpeaker, StoredWorkshop } from '../../stored-types'
import { referenceFields, rows, string, strings } from './shapes'

/** In which texts of public documents words are looked for: titles, abstracts, names and affiliations, as the public shapes have them. */

export const workshopFields = {
  ...referenceFields,
  subtitle: true,
  abstract: true,
  objectives: true,
  snapshot: true,
} as const satisfies Fields<'workshops'>

export const speakerFields = {
  name: true,
  sortName: true,
  line: true,
  affiliations: true,
  biography: true,
} as const satisfies Fields<'speakers'>

export const organisationFields = {
  name: true,
  acronym: true,
  aliases: true,
} as const satisfies Fields<'organisations'>

/** What gathers the texts of documents. @param locales of the content */
export const searchedIn = (locales: readonly string[]) => {
  const text = (field: FoundField, texts: Texts | null | undefined): Searched[] =>
    locales.flatMap((language) => {
      const written = texts?.[language]
      return isWritten(written) ? [{ field, language, text: written }] : []
    })
  const inNone = (field: FoundField, written: string | null | undefined): Searched[] =>
    isWritten(written) ? [{ field, language: null, text: written }] : []
  const richText = (field: FoundField, texts: RichTexts | null | undefined): Searched[] =>
    locales.flatMap((language) => {
      const stored = texts?.[language]
      const written = stored?.root ? plainText(textAsOffered(stored)) : ''
      return isWritten(written) ? [{ field, language, text: written }] : []
    })

  /** What is printed under a name: the whole line, else the affiliations. */
  const lineOf = ({ affiliations, printedLine }: PersonRow): Texts => {
    if (Object.values(printedLine ?? {}).some(isWritten)) return printedLine ?? {}
    return Object.fromEntries(
      locales.map((language) => [
        language,
        (affiliations ?? [])
          .flatMap(({ printed }) => string(printed?.[language]) ?? [])
          .join(say(betweenAffiliations, language)),
      ]),
    )
  }
  /** People with what is printed under their names: in one text, which is found by words of both. */
  const people = (given: readonly PersonRow[]): Searched[] =>
    given.flatMap((row) => {
      const name = row.printedName ?? ''
      const line = lineOf(row)
      const lines = Object.fromEntries(
        locales.flatMap((language) =>
          isWritten(line[language]) ? [[language, [name, line[language]].filter(Boolean).join(', ')]] : [],
        ),
      )
      return Object.keys(lines).length ? text('people', lines) : inNone('people', name)
    })

  const ofSession = (session: SessionDoc): Searched[] => [
    ...text('title', session.title),
    ...people(session.people ?? []),
    ...richText('abstract', session.abstract),
  ]

  /** A workshop with the sessions of its programme, but for breaks: what they are called says nothing of what is talked of. */
  const workshop = (doc: StoredWorkshop): Entry[] => {
    const { order = [], sessions = [], moderators = [], partners = [] }: Partial<Snapshot> = doc.snapshot ?? {}
    const known = new Map(sessions.map((session) => [session.id, session]))
    const printed = sessionIds(order).flatMap((id) => known.get(id) ?? [])
    const time = doc.startsAtUtc ? new Date(doc.startsAtUtc).getTime() : null
    const programme = printed.filter(({ kind }) => kind !== 'break')
    return [
      {
        kind: 'workshop',
        id: doc.id,
        time,
        name: doc.id,
        texts: [
          ...text('title', doc.title),
          ...text('title', doc.shortTitle),
          ...text('subtitle', doc.subtitle),
          ...people([...moderators, ...printed.flatMap((session) => session.people ?? [])]),
          ...partners.flatMap(({ printedName }) => text('partners', printedName)),
          ...richText('abstract', doc.abstract),
          ...rows(doc.objectives).flatMap((row) => text('objectives', row.text)),
          ...programme.flatMap(({ title }) => text('sessions', title)),
        ],
      },
      ...programme.map((session, n): Entry => ({
        kind: 'session',
        id: session.id,
        time,
        // After its workshop, in the order of the programme.
        name: `${doc.id} ${String(n).padStart(4, '0')}`,
        texts: ofSession(session),
      })),
    ]
  }

  /** @param settled with the affiliations as they would be printed today */
  const person = (doc: StoredSpeaker, settled: PersonRow): Entry => ({
    kind: 'person',
    id: doc.id,
    time: null,
    name: string(doc.sortName) ?? string(doc.name) ?? '',
    texts: [
      ...inNone('name', doc.name),
      ...text('affiliations', lineOf({ affiliations: settled.affiliations ?? null, printedLine: doc.line ?? null })),
      ...richText('biography', doc.biography),
    ],
  })

  const organisation = (doc: StoredOrganisation): Entry => ({
    kind: 'organisation',
    id: doc.id,
    time: null,
    name: locales.flatMap((language) => string(doc.name?.[language]) ?? [])[0] ?? '',
    texts: [
      ...text('name', doc.name),
      ...inNone('acronym', doc.acronym),
      ...strings(doc.aliases).flatMap((alias) => inNone('aliases', alias)),
    ],
  })

  return { organisation, person, workshop }
}
