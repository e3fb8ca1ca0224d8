import type { PayloadRequest, Where } from 'payload'
import type { AffiliationRow, PersonRow } from '../domain/printing'
import type { SessionDoc } from '../domain/programme'
import { richTextToHtml, type RichText } from '../domain/richText'
import { serve, type Texts } from '../domain/texts'
import { footnoteWords } from '../i18n/words/pages'
import { fallbackOf } from '../i18n/locales'
import { directoryOf, orderOf, settlePartners, settlePeople, settleProgramme, workingSessions, type PartnerRow, type Snapshot } from './programme'
import { localesOf } from './request'
import { storedDocs, storedGlobal, withIds, workingCopies, type StoredDoc } from './stored'

/**
 * The public shape of a workshop with its programme: what REST's `by-slug`, our GraphQL fields and the pages give. Texts come in every
 * language at once and as served to one reader.
 */

type Row = Record<string, unknown>

/** A text in every language, null where it is not there; and as one reader gets it. */
export type PublicText = Record<string, string | null> & { text: string; servedFrom: string }

/** A rich text in every language, as nodes; and as one reader gets it, as HTML. */
export type PublicRichText = Record<string, RichText | string | null> & { html: string; servedFrom: string }

export interface PublicOrganisation {
  id: string
  slug: string | null
  name: PublicText | null
  acronym: string | null
  kind: string | null
  country: string | null
  link: string | null
  logo: PublicMedia | null
}

export interface PublicAffiliation {
  printed: PublicText | null
  organisation: PublicOrganisation | null
  unit: PublicText | null
  role: PublicText | null
  country: PublicText | null
  link: string | null
}

export interface PublicPerson {
  role: string | null
  name: string | null
  line: PublicText | null
  affiliations: PublicAffiliation[]
  person: { id: string; slug: string | null; name: string | null; sortName: string | null; picture: PublicMedia | null } | null
}

export interface PublicSession {
  id: string
  key: string | null
  kind: string
  title: PublicText | null
  abstract: PublicRichText | null
  startsAt: string | null
  endsAt: string | null
  people: PublicPerson[]
  items: PublicSession[]
}

export interface PublicPartner {
  role: string | null
  link: string | null
  name: PublicText | null
  organisation: PublicOrganisation | null
}

export interface PublicLink {
  label: PublicText | null
  url: string | null
}

export interface PublicMedia {
  id: string
  url: string | null
  alt: PublicText | null
  decorative: boolean
  credit: string | null
  width: number | null
  height: number | null
}

export interface PublicConfidentiality {
  rule: string | null
  note: PublicText | null
}

export interface PublicWorkshop {
  id: string
  slug: string | null
  formerSlugs: string[]
  status: string
  number: number | null
  title: PublicText | null
  subtitle: PublicText | null
  shortTitle: PublicText | null
  abstract: PublicRichText | null
  objectives: PublicText[]
  startsAt: string | null
  endsAt: string | null
  timeZone: string | null
  startsAtUtc: string | null
  endsAtUtc: string | null
  attendanceMode: string | null
  place: { name: PublicText | null; address: PublicText | null; url: string | null }
  languages: string[]
  interpretation: { status: string | null; scope: string | null; targetLanguages: string[] }
  confidentiality: PublicConfidentiality
  moderators: PublicPerson[]
  partners: PublicPartner[]
  programme: PublicSession[]
  links: PublicLink[]
  relatedEvents: { title: PublicText | null; date: string | null; url: string | null }[]
  cover: PublicMedia | null
  registration: {
    mode: string | null
    url: string | null
    opensAt: string | null
    closesAt: string | null
    capacity: number | null
    waitlist: boolean
  }
}

export interface PublicSeries {
  title: PublicText | null
  tagline: PublicText | null
  timeZone: string | null
  contact: { name: string | null; email: string | null; url: string | null }
  committee: PublicPerson[]
  partners: PublicPartner[]
  links: PublicLink[]
  confidentiality: PublicConfidentiality
  privacy: PublicRichText | null
}

/** What related documents a shape needs, by id. */
interface Related {
  speakers: ReadonlyMap<string, StoredDoc>
  organisations: ReadonlyMap<string, StoredDoc>
  media: ReadonlyMap<string, StoredDoc>
}

const string = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [])

/** In which order a reader of `locale` is served what exists in several languages. */
const orderFor = (locale: string, locales: readonly string[]): string[] => [locale, ...fallbackOf(locale), ...locales]

/** A stored text in its public shape, for a reader of `locale`; null where no language has it. */
export const publicText = (texts: unknown, locale: string, locales: readonly string[]): PublicText | null => {
  const served = serve(texts as Texts | null, orderFor(locale, locales))
  return served && ({ ...Object.fromEntries(locales.map((l) => [l, string((texts as Texts)[l])])), ...served } as PublicText)
}

/** Builds the public shapes for a reader of one language. */
const shapesFor = (locale: string, locales: readonly string[], { speakers, organisations, media }: Related) => {
  const order = orderFor(locale, locales)
  const text = (texts: unknown): PublicText | null => publicText(texts, locale, locales)
  const richText = (texts: unknown): PublicRichText | null => {
    const all = texts as Record<string, RichText | null> | null | undefined
    const servedFrom = order.find((l) => all?.[l]?.root)
    if (!all || !servedFrom) return null
    const html = richTextToHtml(all[servedFrom], footnoteWords(servedFrom))
    return { ...Object.fromEntries(locales.map((l) => [l, all[l] ?? null])), html, servedFrom } as PublicRichText
  }
  const picture = (id: unknown): PublicMedia | null => {
    const doc = media.get(id as string)
    if (!doc) return null
    return {
      id: doc.id,
      url: doc.filename ? `/api/media/file/${encodeURIComponent(doc.filename as string)}` : null,
      alt: text(doc.alt),
      decorative: doc.decorative === true,
      credit: string(doc.credit),
      width: (doc.width as number | null) ?? null,
      height: (doc.height as number | null) ?? null,
    }
  }
  const organisation = (id: unknown): PublicOrganisation | null => {
    const doc = organisations.get(id as string)
    if (!doc) return null
    return {
      id: doc.id,
      slug: string(doc.slug),
      name: text(doc.name),
      acronym: string(doc.acronym),
      kind: string(doc.kind),
      country: string(doc.country),
      link: string(doc.link),
      logo: picture(doc.logo),
    }
  }
  const affiliation = (row: AffiliationRow): PublicAffiliation => ({
    printed: text(row.printed),
    organisation: organisation(row.organisation),
    unit: text(row.unit),
    role: text(row.role),
    country: text(row.country),
    link: string(row.link),
  })
  const person = (row: PersonRow): PublicPerson => {
    const doc = speakers.get(row.person as string)
    return {
      role: string(row.role),
      name: row.printedName ?? string(doc?.name),
      line: text(row.printedLine),
      affiliations: (row.affiliations ?? []).map(affiliation),
      person: doc
        ? { id: doc.id, slug: string(doc.slug), name: string(doc.name), sortName: string(doc.sortName), picture: picture(doc.picture) }
        : null,
    }
  }
  const session = (doc: SessionDoc, items: PublicSession[]): PublicSession => ({
    id: doc.id,
    key: string(doc.key),
    kind: doc.kind ?? 'talk',
    title: text(doc.title),
    abstract: richText(doc.abstract),
    startsAt: string(doc.startsAt),
    endsAt: string(doc.endsAt),
    people: (doc.people ?? []).map(person),
    items,
  })
  const partner = (row: PartnerRow): PublicPartner => ({
    role: string(row.role),
    link: string(row.link),
    name: text(row.printedName),
    organisation: organisation(row.organisation),
  })
  const link = (row: Row): PublicLink => ({ label: text(row.label), url: string(row.url) })
  const confidentiality = (own: unknown, usual: unknown): PublicConfidentiality => {
    const group = (own as Row | null)?.rule ? (own as Row) : { ...(usual as Row | null), ...((own as Row | null)?.note ? { note: (own as Row).note } : {}) }
    return { rule: string((group as Row).rule), note: text((group as Row).note) }
  }
  return { text, richText, picture, session, person, partner, link, confidentiality }
}

const relatedTo = async (req: PayloadRequest, people: readonly PersonRow[], partners: readonly PartnerRow[], pictures: readonly unknown[], draft: boolean): Promise<Related> => {
  // A published programme may name somebody who was made private since; a stranger gets what was printed and no link to the entry.
  const visible = (docs: StoredDoc[]) => new Map(docs.filter((doc) => draft || (doc.public === true && !doc.deletedAt)).map((doc) => [doc.id, doc]))
  const ids = (values: readonly unknown[]) => values.filter((id): id is string => typeof id === 'string' && id !== '')
  const speakers = visible(await storedDocs(req, 'speakers', withIds(ids(people.map(({ person }) => person)))))
  const affiliated = people.flatMap(({ affiliations }) => affiliations ?? []).map(({ organisation }) => organisation)
  const organisations = visible(await storedDocs(req, 'organisations', withIds(ids([...affiliated, ...partners.map(({ organisation }) => organisation)]))))
  const shown = ids([...pictures, ...[...speakers.values()].map(({ picture }) => picture), ...[...organisations.values()].map(({ logo }) => logo)])
  const media = visible(await storedDocs(req, 'media', withIds(shown)))
  return { speakers, organisations, media }
}

/** A workshop's programme as printed: the published snapshot, or the working copies as they would be printed now. */
export const programmeOf = async (req: PayloadRequest, doc: Row, draft: boolean): Promise<Snapshot> => {
  const stored = doc.snapshot as Snapshot | null | undefined
  if (!draft && stored) return stored
  const source = { order: orderOf(doc.programme), moderators: rows(doc.moderators) as PersonRow[], partners: rows(doc.partners) as PartnerRow[] }
  return settleProgramme(req, source, await workingSessions(req, source.order), stored, new Date().toISOString())
}

/**
 * A workshop in its public shape.
 * @param doc the workshop in all languages: its published state, or with `draft` a working copy (unsaved changes included)
 * @param locale the reader's language
 */
export const shapeWorkshop = async (req: PayloadRequest, doc: StoredDoc, locale: string, draft: boolean): Promise<PublicWorkshop> => {
  const printed = await programmeOf(req, doc, draft)
  const series = await storedGlobal(req, 'series', draft)
  const sessions = new Map(printed.sessions.map((session) => [session.id, session]))
  const people = [...printed.moderators, ...printed.sessions.flatMap((session) => session.people ?? [])]
  const related = await relatedTo(req, people, printed.partners, [doc.cover], draft)
  const shape = shapesFor(locale, localesOf(req), related)
  const place = (doc.place ?? {}) as Row
  const interpretation = (doc.interpretation ?? {}) as Row
  const registration = (doc.registration ?? {}) as Row
  const items = (ids: readonly string[]) => ids.flatMap((id) => sessions.get(id) ?? []).map((session) => shape.session(session, []))
  return {
    id: doc.id,
    slug: string(doc.slug),
    formerSlugs: strings(doc.formerSlugs),
    status: (doc._status as string | undefined) ?? 'draft',
    number: (doc.number as number | null | undefined) ?? null,
    title: shape.text(doc.title),
    subtitle: shape.text(doc.subtitle),
    shortTitle: shape.text(doc.shortTitle),
    abstract: shape.richText(doc.abstract),
    objectives: rows(doc.objectives).flatMap(({ text }) => shape.text(text) ?? []),
    startsAt: string(doc.startsAt),
    endsAt: string(doc.endsAt),
    timeZone: string(doc.timeZone),
    startsAtUtc: instantOf(doc.startsAtUtc),
    endsAtUtc: instantOf(doc.endsAtUtc),
    attendanceMode: string(doc.attendanceMode),
    place: { name: shape.text(place.name), address: shape.text(place.address), url: string(place.url) },
    languages: strings(doc.languages),
    interpretation: {
      status: string(interpretation.status),
      scope: string(interpretation.scope),
      targetLanguages: strings(interpretation.targetLanguages),
    },
    confidentiality: shape.confidentiality(doc.confidentiality, series?.confidentiality),
    moderators: printed.moderators.map(shape.person),
    partners: printed.partners.map(shape.partner),
    programme: printed.order.flatMap((entry) => {
      const session = sessions.get(entry.session)
      return session ? [shape.session(session, items(entry.items))] : []
    }),
    links: rows(doc.links).map(shape.link),
    relatedEvents: rows(doc.relatedEvents).map((row) => ({ title: shape.text(row.title), date: string(row.date), url: string(row.url) })),
    cover: shape.picture(doc.cover),
    registration: {
      mode: string(registration.mode),
      url: string(registration.url),
      opensAt: string(registration.opensAt),
      closesAt: string(registration.closesAt),
      capacity: (registration.capacity as number | null | undefined) ?? null,
      waitlist: registration.waitlist === true,
    },
  }
}

/** An instant as ISO 8601 in UTC, whatever form the database gives it in. */
const instantOf = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : new Date(value as string).toISOString()

/**
 * A workshop by its slug, or by one it had before.
 * @param draft whether working copies are read; the caller has checked that the reader may
 */
export const readWorkshop = async (req: PayloadRequest, slug: string, locale: string, draft = false): Promise<PublicWorkshop | null> => {
  const where: Where = { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] }
  const docs = draft ? await workingCopies(req, 'workshops', where) : await storedDocs(req, 'workshops', { and: [where, { _status: { equals: 'published' } }] })
  const present = docs.filter(({ deletedAt }) => !deletedAt)
  const doc = present.find((candidate) => candidate.slug === slug) ?? present[0]
  return doc ? shapeWorkshop(req, doc, locale, draft) : null
}

/** The series in its public shape; null while it was never published. */
export const readSeries = async (req: PayloadRequest, locale: string, draft = false): Promise<PublicSeries | null> => {
  const doc = await storedGlobal(req, 'series', draft)
  return doc && (draft || doc._status === 'published') ? shapeSeries(req, doc, locale, draft) : null
}

/**
 * The series in its public shape.
 * @param doc the series in all languages: its published state, or with `draft` a working copy (unsaved changes included), whose people and
 * partners are shown as they would be printed now
 */
export const shapeSeries = async (req: PayloadRequest, doc: Row, locale: string, draft: boolean): Promise<PublicSeries> => {
  let committee = rows(doc.committee) as PersonRow[]
  let partners = rows(doc.partners) as PartnerRow[]
  if (draft) {
    const published = await storedGlobal(req, 'series', false)
    const directory = await directoryOf(req, committee, partners)
    committee = settlePeople(committee, rows(published?.committee) as PersonRow[], directory, localesOf(req))
    partners = settlePartners(partners, rows(published?.partners) as PartnerRow[], directory)
  }
  const shape = shapesFor(locale, localesOf(req), await relatedTo(req, committee, partners, [], draft))
  const contact = (doc.contact ?? {}) as Row
  return {
    title: shape.text(doc.title),
    tagline: shape.text(doc.tagline),
    timeZone: string(doc.timeZone),
    contact: { name: string(contact.name), email: string(contact.email), url: string(contact.url) },
    committee: committee.map(shape.person),
    partners: partners.map(shape.partner),
    links: rows(doc.links).map(shape.link),
    confidentiality: shape.confidentiality(doc.confidentiality, null),
    privacy: shape.richText(doc.privacy),
  }
}
