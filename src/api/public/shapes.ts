import type { PartnerRow } from '../../domain/publication'
import type { AffiliationRow, PersonRow } from '../../domain/printing'
import { richTextToHtml, type RichText } from '../../domain/richText'
import { serve, type Texts } from '../../domain/texts'
import { instantIn } from '../../domain/time'
import { footnoteWords } from '../../i18n/words/pages'
import { fallbackOf } from '../../i18n/locales'
import type {
  RichTexts,
  StoredMedia,
  StoredOrganisation,
  StoredSeries,
  StoredSession,
  StoredSpeaker,
  StoredWorkshop,
} from '../../stored-types'

/**
 * The public shapes of what the content holds: what REST's `by-slug`, our GraphQL fields and the pages give. Texts come in every language at
 * once and as served to one reader.
 */

/** A text in every language, null where it is not there; and as one reader gets it. */
export type PublicText = Record<string, string | null> & { text: string; servedFrom: string }

/** A rich text in every language, as nodes; and as one reader gets it, as HTML. */
export type PublicRichText = Record<string, RichText | string | null> & { html: string; servedFrom: string }

interface PublicOrganisation {
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
  person: {
    id: string
    slug: string | null
    name: string | null
    sortName: string | null
    picture: PublicMedia | null
  } | null
}

export interface PublicSession {
  id: string
  key: string | null
  kind: string
  title: PublicText | null
  abstract: PublicRichText | null
  /** Wall times in the workshop's zone. */
  startsAt: string | null
  endsAt: string | null
  startsAtUtc: string | null
  endsAtUtc: string | null
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

interface PublicConfidentiality {
  rule: string | null
  note: PublicText | null
}

/** What tells one workshop from another, for a link to it. */
export interface PublicWorkshopReference {
  id: string
  slug: string | null
  number: number | null
  title: PublicText | null
  shortTitle: PublicText | null
  /** Wall times in `timeZone`. */
  startsAt: string | null
  endsAt: string | null
  timeZone: string | null
  startsAtUtc: string | null
  endsAtUtc: string | null
  attendanceMode: NonNullable<StoredWorkshop['attendanceMode']> | null
}

export interface PublicWorkshop extends PublicWorkshopReference {
  formerSlugs: string[]
  status: string
  /** When what is shown here was published; null in a working copy. */
  publishedAt: string | null
  subtitle: PublicText | null
  abstract: PublicRichText | null
  objectives: PublicText[]
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

/** A place where a person stands in a published programme: a session of it, or the workshop that they moderate. */
export interface PublicAppearance {
  role: string | null
  name: string | null
  line: PublicText | null
  affiliations: PublicAffiliation[]
  /** Null where the person moderates the workshop as a whole. */
  session: PublicSession | null
  workshop: PublicWorkshopReference
}

export interface PublicSpeaker {
  id: string
  slug: string | null
  name: string | null
  sortName: string | null
  line: PublicText | null
  affiliations: PublicAffiliation[]
  biography: PublicRichText | null
  picture: PublicMedia | null
  links: PublicLink[]
}

export interface PublicOrganisationEntry extends PublicOrganisation {
  aliases: string[]
  parent: PublicOrganisation | null
}

/** What related documents a shape needs, by id. */
export interface Related {
  speakers: ReadonlyMap<string, StoredSpeaker>
  organisations: ReadonlyMap<string, StoredOrganisation>
  media: ReadonlyMap<string, StoredMedia>
}

/** A text that says something; null for anything else. */
export const string = <T>(value: T): (T & string) | null => (typeof value === 'string' && value !== '' ? value : null)
export const rows = <T>(value: T[] | null | undefined): T[] => (Array.isArray(value) ? value : [])
export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** An instant as ISO 8601 in UTC, whatever form the database gives it in. */
const instantOf = (value: string | null | undefined): string | null => (value ? new Date(value).toISOString() : null)

/** In which order a reader of `locale` is served what exists in several languages. */
const orderFor = (locale: string, locales: readonly string[]): string[] => [locale, ...fallbackOf(locale), ...locales]

/** A stored text in its public shape, for a reader of `locale`; null where no language has it. */
export const publicText = (
  texts: Texts | null | undefined,
  locale: string,
  locales: readonly string[],
): PublicText | null => {
  const served = serve(texts, orderFor(locale, locales))
  return served && { ...Object.fromEntries(locales.map((l) => [l, string(texts?.[l])])), ...served }
}

/** The nodes of a rich text as its reader gets it. */
export const servedNodes = (text: PublicRichText | null): RichText | null => {
  const nodes = text?.[text.servedFrom]
  return typeof nodes === 'object' ? nodes : null
}

/** A workshop as it is stored, or as a form has it: a draft may lack anything. */
export type WorkshopContent = Partial<StoredWorkshop> & { id: string }

/** The fields that tell one workshop from another. */
export const referenceFields = {
  slug: true,
  number: true,
  title: true,
  shortTitle: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  startsAtUtc: true,
  endsAtUtc: true,
  attendanceMode: true,
} as const

/** What tells a workshop from another, for a reader of `locale`. */
export const workshopReference = (
  doc: WorkshopContent,
  locale: string,
  locales: readonly string[],
): PublicWorkshopReference => ({
  id: doc.id,
  slug: string(doc.slug),
  number: doc.number ?? null,
  title: publicText(doc.title, locale, locales),
  shortTitle: publicText(doc.shortTitle, locale, locales),
  startsAt: string(doc.startsAt),
  endsAt: string(doc.endsAt),
  timeZone: string(doc.timeZone),
  startsAtUtc: instantOf(doc.startsAtUtc),
  endsAtUtc: instantOf(doc.endsAtUtc),
  attendanceMode: string(doc.attendanceMode),
})

/** A session as a programme prints it. */
type PrintedSession = Pick<StoredSession, 'id' | 'key' | 'kind' | 'title' | 'abstract' | 'startsAt' | 'endsAt'> & {
  people?: PersonRow[] | null
}
type Link = NonNullable<StoredWorkshop['links']>[number]
/** What a workshop or the series says of confidentiality. */
export type Confidentiality = StoredSeries['confidentiality']

/** Builds the public shapes for a reader of one language. */
export const shapesFor = (locale: string, locales: readonly string[], { speakers, organisations, media }: Related) => {
  const order = orderFor(locale, locales)
  const text = (texts: Texts | null | undefined): PublicText | null => publicText(texts, locale, locales)
  /** @param anchor tells the footnotes of one text from those of another on one page */
  const richText = (all: RichTexts | null | undefined, anchor: string): PublicRichText | null => {
    const servedFrom = order.find((l) => all?.[l]?.root)
    if (!all || !servedFrom) return null
    const html = richTextToHtml(all[servedFrom], footnoteWords(servedFrom), `note-${anchor}`)
    return { ...Object.fromEntries(locales.map((l) => [l, all[l] ?? null])), html, servedFrom }
  }
  const picture = (id: string | null | undefined): PublicMedia | null => {
    const doc = media.get(id ?? '')
    if (!doc) return null
    return {
      id: doc.id,
      url: doc.filename ? `/api/media/file/${encodeURIComponent(doc.filename)}` : null,
      alt: text(doc.alt),
      decorative: doc.decorative === true,
      credit: string(doc.credit),
      width: doc.width ?? null,
      height: doc.height ?? null,
    }
  }
  const organisation = (id: string | null | undefined): PublicOrganisation | null => {
    const doc = organisations.get(id ?? '')
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
    const doc = speakers.get(row.person ?? '')
    return {
      role: string(row.role),
      name: row.printedName ?? string(doc?.name),
      line: text(row.printedLine),
      affiliations: (row.affiliations ?? []).map(affiliation),
      person: doc
        ? {
            id: doc.id,
            slug: string(doc.slug),
            name: string(doc.name),
            sortName: string(doc.sortName),
            picture: picture(doc.picture),
          }
        : null,
    }
  }
  const session = (doc: PrintedSession, workshop: WorkshopContent, items: PublicSession[]): PublicSession => ({
    id: doc.id,
    key: string(doc.key),
    kind: doc.kind ?? 'talk',
    title: text(doc.title),
    abstract: richText(doc.abstract, [workshop.slug, doc.key ?? doc.id].filter(Boolean).join('-')),
    startsAt: string(doc.startsAt),
    endsAt: string(doc.endsAt),
    startsAtUtc: instantIn(doc.startsAt, workshop.timeZone),
    endsAtUtc: instantIn(doc.endsAt, workshop.timeZone),
    people: (doc.people ?? []).map(person),
    items,
  })
  const partner = (row: PartnerRow): PublicPartner => ({
    role: string(row.role),
    link: string(row.link),
    name: text(row.printedName),
    organisation: organisation(row.organisation),
  })
  const link = (row: Link): PublicLink => ({ label: text(row.label), url: string(row.url) })
  const confidentiality = (own: Confidentiality, usual: Confidentiality): PublicConfidentiality => {
    const { rule, note } = own?.rule ? own : { ...usual, ...(own?.note ? { note: own.note } : {}) }
    return { rule: string(rule), note: text(note) }
  }
  const reference = (doc: WorkshopContent) => workshopReference(doc, locale, locales)
  return {
    text,
    richText,
    picture,
    organisation,
    affiliation,
    session,
    person,
    partner,
    link,
    confidentiality,
    reference,
  }
}

export type Shapes = ReturnType<typeof shapesFor>
