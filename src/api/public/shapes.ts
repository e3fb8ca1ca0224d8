import type { PartnerRow, Snapshot } from '../../domain/publication'
import type { AffiliationRow, PersonRow } from '../../domain/printing'
import type { SessionDoc } from '../../domain/programme'
import { imageSizes, versionOf } from '../../domain/pictures'
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

/** What related documents a shape needs, by id. */
export interface Related {
  speakers: ReadonlyMap<string, StoredSpeaker>
  organisations: ReadonlyMap<string, StoredOrganisation>
  media: ReadonlyMap<string, StoredMedia>
  /** What is shown of pictures until they are there. */
  placeholders: ReadonlyMap<string, string | null>
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
} as const satisfies Partial<Record<keyof StoredWorkshop, true>>

/** What tells a workshop from another, for a link to it, as a reader of `locale` gets it. */
export const workshopReference = (doc: WorkshopContent, locale: string, locales: readonly string[]) => ({
  id: doc.id,
  slug: string(doc.slug),
  number: doc.number ?? null,
  title: publicText(doc.title, locale, locales),
  shortTitle: publicText(doc.shortTitle, locale, locales),
  /** Wall times in `timeZone`. */
  startsAt: string(doc.startsAt),
  endsAt: string(doc.endsAt),
  timeZone: string(doc.timeZone),
  startsAtUtc: instantOf(doc.startsAtUtc),
  endsAtUtc: instantOf(doc.endsAtUtc),
  attendanceMode: string(doc.attendanceMode),
})

type Link = NonNullable<StoredWorkshop['links']>[number]
/** What a workshop or the series says of confidentiality. */
type Confidentiality = StoredSeries['confidentiality']

/** The address of a picture’s file, which changes with it: whoever has it may keep the file. */
const addressOf = (doc: StoredMedia, filename: string | null | undefined): string | null => {
  const version = versionOf(doc)
  return filename ? `/api/media/file/${encodeURIComponent(filename)}${version ? `?v=${version}` : ''}` : null
}

/** A picture in the sizes that are narrower than it, narrowest first. */
const sizesOf = (doc: StoredMedia) =>
  imageSizes.flatMap(({ name }) => {
    const { filename, height, mimeType, width } = doc.sizes?.[name] ?? {}
    const url = addressOf(doc, filename)
    if (!url || !width || !height || width >= (doc.width ?? 0)) return []
    return [{ url, width, height, mimeType: mimeType ?? null }]
  })

/** Builds the public shapes for a reader of one language. */
export const shapesFor = (locale: string, locales: readonly string[], related: Related) => {
  const { media, organisations, placeholders, speakers } = related
  const order = orderFor(locale, locales)
  const text = (texts: Texts | null | undefined): PublicText | null => publicText(texts, locale, locales)
  /** @param anchor tells the footnotes of one text from those of another on one page */
  const richText = (all: RichTexts | null | undefined, anchor: string): PublicRichText | null => {
    const servedFrom = order.find((l) => all?.[l]?.root)
    if (!all || !servedFrom) return null
    const html = richTextToHtml(all[servedFrom], footnoteWords(servedFrom), `note-${anchor}`)
    return { ...Object.fromEntries(locales.map((l) => [l, all[l] ?? null])), html, servedFrom }
  }
  const picture = (id: string | null | undefined) => {
    const doc = media.get(id ?? '')
    if (!doc) return null
    return {
      id: doc.id,
      url: addressOf(doc, doc.filename),
      alt: text(doc.alt),
      decorative: doc.decorative === true,
      credit: string(doc.credit),
      width: doc.width ?? null,
      height: doc.height ?? null,
      mimeType: string(doc.mimeType),
      focalX: doc.focalX ?? 50,
      focalY: doc.focalY ?? 50,
      sizes: sizesOf(doc),
      placeholder: placeholders.get(doc.id) ?? null,
    }
  }
  const organisation = (id: string | null | undefined) => {
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
  const affiliation = (row: AffiliationRow) => ({
    printed: text(row.printed),
    organisation: organisation(row.organisation),
    unit: text(row.unit),
    role: text(row.role),
    country: text(row.country),
    link: string(row.link),
  })
  const person = (row: PersonRow) => {
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
  const session = (doc: SessionDoc, workshop: WorkshopContent) => ({
    id: doc.id,
    key: string(doc.key),
    kind: doc.kind ?? 'talk',
    title: text(doc.title),
    abstract: richText(doc.abstract, [workshop.slug, doc.key ?? doc.id].filter(Boolean).join('-')),
    /** Wall times in the workshop's zone. */
    startsAt: string(doc.startsAt),
    endsAt: string(doc.endsAt),
    startsAtUtc: instantIn(doc.startsAt, workshop.timeZone),
    endsAtUtc: instantIn(doc.endsAt, workshop.timeZone),
    people: (doc.people ?? []).map(person),
  })
  const partner = (row: PartnerRow) => ({
    role: string(row.role),
    link: string(row.link),
    name: text(row.printedName),
    organisation: organisation(row.organisation),
  })
  const link = (row: Link) => ({ label: text(row.label), url: string(row.url) })
  const confidentiality = (own: Confidentiality, usual: Confidentiality) => {
    const { rule, note } = own?.rule ? own : { ...usual, ...(own?.note ? { note: own.note } : {}) }
    return { rule: string(rule), note: text(note) }
  }
  const reference = (doc: WorkshopContent) => workshopReference(doc, locale, locales)
  /** @param usual the series' confidentiality, where the workshop states none */
  const workshop = (doc: WorkshopContent, programme: Snapshot, usual: Confidentiality, draft: boolean) => {
    const place = doc.place ?? {}
    const interpretation = doc.interpretation ?? {}
    const registration = doc.registration ?? {}
    const sessions = new Map(programme.sessions.map((one) => [one.id, session(one, doc)]))
    const placed = <T>(id: string, items: T[]) => {
      const found = sessions.get(id)
      return found ? [{ ...found, items }] : []
    }
    return {
      ...reference(doc),
      formerSlugs: strings(doc.formerSlugs),
      status: doc._status ?? 'draft',
      /** When what is shown here was published; null in a working copy. */
      publishedAt: draft ? null : string(programme.at),
      subtitle: text(doc.subtitle),
      abstract: richText(doc.abstract, string(doc.slug) ?? doc.id),
      objectives: rows(doc.objectives).flatMap((row) => text(row.text) ?? []),
      place: { name: text(place.name), address: text(place.address), url: string(place.url) },
      languages: strings(doc.languages),
      interpretation: {
        status: string(interpretation.status),
        scope: string(interpretation.scope),
        targetLanguages: strings(interpretation.targetLanguages),
      },
      confidentiality: confidentiality(doc.confidentiality, usual),
      moderators: programme.moderators.map(person),
      partners: programme.partners.map(partner),
      programme: programme.order.flatMap((entry) =>
        placed(
          entry.session,
          entry.items.flatMap((id) => placed(id, [])),
        ),
      ),
      links: rows(doc.links).map(link),
      relatedEvents: rows(doc.relatedEvents).map((row) => ({
        title: text(row.title),
        date: string(row.date),
        url: string(row.url),
      })),
      cover: picture(doc.cover),
      registration: {
        mode: string(registration.mode),
        url: string(registration.url),
        opensAt: string(registration.opensAt),
        closesAt: string(registration.closesAt),
        capacity: registration.capacity ?? null,
        waitlist: registration.waitlist === true,
      },
    }
  }
  const series = (doc: Partial<StoredSeries>, committee: readonly PersonRow[], partners: readonly PartnerRow[]) => {
    const contact = doc.contact ?? {}
    return {
      title: text(doc.title),
      tagline: text(doc.tagline),
      timeZone: string(doc.timeZone),
      contact: { name: string(contact.name), email: string(contact.email), url: string(contact.url) },
      committee: committee.map(person),
      partners: partners.map(partner),
      links: rows(doc.links).map(link),
      confidentiality: confidentiality(doc.confidentiality, null),
      privacy: richText(doc.privacy, 'privacy'),
    }
  }
  return { text, richText, picture, organisation, affiliation, session, person, link, reference, workshop, series }
}

type Shapes = ReturnType<typeof shapesFor>
type Shaped<K extends keyof Shapes> = NonNullable<ReturnType<Shapes[K]>>

export type PublicAffiliation = Shaped<'affiliation'>
export type PublicLink = Shaped<'link'>
export type PublicMedia = Shaped<'picture'>
export type PublicPerson = Shaped<'person'>
export type PublicSeries = Shaped<'series'>
export type PublicPartner = PublicSeries['partners'][number]
export type PublicSession = Shaped<'session'> & { items: PublicSession[] }
export type PublicWorkshop = Shaped<'workshop'>
