import { isColour } from '../../domain/colour'
import type { PartnerRow, Snapshot } from '../../domain/publication'
import type { AffiliationRow, PersonRow } from '../../domain/printing'
import type { SessionDoc } from '../../domain/programme'
import { imageSizes, versionOf } from '../../domain/pictures'
import { richTextToHtml, type RichText } from '../../domain/richText'
import { textAsOffered } from '../../domain/richTextRules'
import { slugsOf } from '../../domain/slugs'
import { serve, type Texts } from '../../domain/texts'
import { asInstant, instantIn } from '../../domain/time'
import { settingsOf, type DeskRow } from '../../domain/desk'
import { registrationNow } from '../../domain/registrationForm'
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
 * once and as served to one reader. All but texts and slugs have ids: those of a
 * document, of a row or of a part of one.
 */

/** A text in every language, null where it is not there; and as one reader gets it. */
export type PublicText = Record<string, string | null> & { text: string; servedFrom: string }

/** A rich text in one language. */
export interface PublicRichTextIn {
  /** As the editor offers them, whatever an earlier version stored. Made when they are read first, as `html` is: a question may do so often. */
  readonly nodes: RichText
  readonly html: string
}

/** A rich text in every language, as nodes and HTML; and as one reader gets it, as HTML. */
export type PublicRichText = Record<string, PublicRichTextIn | string | null> & {
  readonly html: string
  servedFrom: string
}

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

const richTextIn = (text: PublicRichText | null, locale: string): PublicRichTextIn | null => {
  const found = text?.[locale]
  return typeof found === 'object' ? found : null
}

/** The nodes of a rich text as its reader gets it. */
export const servedNodes = (text: PublicRichText | null): RichText | null =>
  text && (richTextIn(text, text.servedFrom)?.nodes ?? null)

/** A rich text as a reader of `locale` gets it; null where no language has it. */
const serveRichText = (
  all: ReadonlyMap<string, PublicRichTextIn | null>,
  locale: string,
  locales: readonly string[],
): PublicRichText | null => {
  for (const servedFrom of orderFor(locale, locales)) {
    const found = all.get(servedFrom)
    if (!found) continue
    return {
      ...Object.fromEntries(all),
      get html() {
        return found.html
      },
      servedFrom,
    }
  }
  return null
}

/**
 * A stored rich text in its public shape, for a reader of `locale`; null where no language has it.
 * @param of the document that it stands in: tells the footnotes of one text from those of another on one page
 */
const publicRichText = (
  texts: RichTexts | null | undefined,
  of: string,
  locale: string,
  locales: readonly string[],
): PublicRichText | null => {
  const inOne = (code: string): PublicRichTextIn | null => {
    const stored = texts?.[code]
    if (!stored?.root) return null
    let offered: RichText | undefined
    let html: string | undefined
    const read = (): RichText => (offered ??= textAsOffered(stored))
    return {
      get nodes() {
        return read()
      },
      get html() {
        return (html ??= richTextToHtml(read(), footnoteWords(code), `note-${of}-${code}`))
      },
    }
  }
  return serveRichText(new Map(locales.map((code) => [code, inOne(code)])), locale, locales)
}

/** A text in its public shape as a reader of another language gets it. */
export const publicTextAs = (text: PublicText, locale: string, locales: readonly string[]): PublicText | null =>
  publicText(text, locale, locales)

/** The same of a rich text. */
export const publicRichTextAs = (
  text: PublicRichText,
  locale: string,
  locales: readonly string[],
): PublicRichText | null =>
  serveRichText(new Map(locales.map((code) => [code, richTextIn(text, code)])), locale, locales)

/** A workshop as it is stored, or as a form has it: a draft may lack anything. */
export type WorkshopContent = Partial<StoredWorkshop> & { id: string }

/** The fields that tell one workshop from another. */
export const referenceFields = {
  slug: true,
  slugs: true,
  number: true,
  title: true,
  shortTitle: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  startsAtUtc: true,
  endsAtUtc: true,
  attendanceMode: true,
  eventStatus: true,
} as const satisfies Partial<Record<keyof StoredWorkshop, true>>

/** What tells a workshop from another, for a link to it, as a reader of `locale` gets it. */
export const workshopReference = (doc: WorkshopContent, locale: string, locales: readonly string[]) => ({
  id: doc.id,
  slug: string(doc.slug),
  /** In the address of each language. */
  slugs: slugsOf(doc, locales),
  number: doc.number ?? null,
  title: publicText(doc.title, locale, locales),
  shortTitle: publicText(doc.shortTitle, locale, locales),
  /** Wall times in `timeZone`. */
  startsAt: string(doc.startsAt),
  endsAt: string(doc.endsAt),
  timeZone: string(doc.timeZone),
  startsAtUtc: asInstant(doc.startsAtUtc),
  endsAtUtc: asInstant(doc.endsAtUtc),
  attendanceMode: string(doc.attendanceMode),
  /** Whether it is held as announced. */
  eventStatus: doc.eventStatus ?? 'scheduled',
})

/** What a part of a document is known by: the document and the way to it there. */
export const placeIn = (id: string, ...way: (string | number)[]): string => [id, ...way].join('/')

/**
 * What a row of a list is known by, wherever in the list it stands: the row, and whom it names, since a row that names somebody else is another
 * thing. A row that has no id of its own, as earlier versions printed some, by its place.
 */
export const placeOfRow = (list: string, row: { id?: string | null }, n: number, names?: string | null): string =>
  placeIn(list, row.id ?? n, ...(names ? [names] : []))

/** An entry's slug; its id where it has none, as what was stored under a name without a letter. */
export const slugOf = ({ id, slug }: { id: string; slug?: string | null }): string => string(slug) ?? id

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
  const text = (texts: Texts | null | undefined): PublicText | null => publicText(texts, locale, locales)
  const richText = (texts: RichTexts | null | undefined, of: string): PublicRichText | null =>
    publicRichText(texts, of, locale, locales)
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
      slug: slugOf(doc),
      name: text(doc.name),
      acronym: string(doc.acronym),
      kind: string(doc.kind),
      country: string(doc.country),
      link: string(doc.link),
      logo: picture(doc.logo),
    }
  }
  const affiliation = (row: AffiliationRow, id: string) => ({
    id,
    printed: text(row.printed),
    organisation: organisation(row.organisation),
    unit: text(row.unit),
    role: text(row.role),
    country: text(row.country),
    link: string(row.link),
  })
  /** @param of what they belong to */
  const affiliationsOf = (given: readonly AffiliationRow[] | null | undefined, of: string) =>
    (given ?? []).map((row, n) => affiliation(row, placeOfRow(placeIn(of, 'affiliations'), row, n, row.organisation)))
  /** The entry of a person in the directory, for a link to it. */
  const entry = (id: string | null | undefined) => {
    const doc = speakers.get(id ?? '')
    if (!doc) return null
    return {
      id: doc.id,
      slug: slugOf(doc),
      name: string(doc.name),
      sortName: string(doc.sortName),
      picture: picture(doc.picture),
    }
  }
  /** @param id where it stands */
  const person = (row: PersonRow, id: string) => {
    const doc = speakers.get(row.person ?? '')
    return {
      id,
      role: string(row.role),
      name: row.printedName ?? string(doc?.name),
      line: text(row.printedLine),
      affiliations: affiliationsOf(row.affiliations, id),
      person: entry(row.person),
    }
  }
  const peopleIn = (list: string, given: readonly PersonRow[]) =>
    given.map((row, n) => person(row, placeOfRow(list, row, n, row.person)))
  const session = (doc: SessionDoc, workshop: WorkshopContent) => ({
    id: doc.id,
    key: string(doc.key),
    kind: doc.kind ?? 'talk',
    title: text(doc.title),
    abstract: richText(doc.abstract, doc.id),
    /** Wall times in the workshop's zone. */
    startsAt: string(doc.startsAt),
    endsAt: string(doc.endsAt),
    startsAtUtc: instantIn(doc.startsAt, workshop.timeZone),
    endsAtUtc: instantIn(doc.endsAt, workshop.timeZone),
    people: peopleIn(placeIn(doc.id, 'people'), doc.people ?? []),
  })
  const partner = (row: PartnerRow, id: string) => ({
    id,
    role: string(row.role),
    link: string(row.link),
    name: text(row.printedName),
    organisation: organisation(row.organisation),
  })
  const partnersIn = (list: string, given: readonly PartnerRow[]) =>
    given.map((row, n) => partner(row, placeOfRow(list, row, n, row.organisation)))
  /** @param of what they belong to */
  const linksOf = (given: Link[] | null | undefined, of: string) =>
    rows(given).map((row, n) => ({
      id: placeOfRow(placeIn(of, 'links'), row, n),
      label: text(row.label),
      url: string(row.url),
    }))
  const confidentiality = (id: string, own: Confidentiality, usual: Confidentiality) => {
    const { rule, note } = own?.rule ? own : { ...usual, ...(own?.note ? { note: own.note } : {}) }
    return { id: placeIn(id, 'confidentiality'), rule: string(rule), note: text(note) }
  }
  const reference = (doc: WorkshopContent) => workshopReference(doc, locale, locales)
  /**
   * @param usual the series' confidentiality, where the workshop states none
   * @param rule that is in force, whether the series is published or not
   */
  const workshop = (
    doc: WorkshopContent,
    programme: Snapshot,
    usual: Confidentiality,
    { desk, draft, now, rule }: { desk: DeskRow | undefined; draft: boolean; now: string; rule: string },
  ) => {
    const { id } = doc
    const place = doc.place ?? {}
    const interpretation = doc.interpretation ?? {}
    const registration = doc.registration ?? {}
    const settings = settingsOf(desk)
    const sessions = new Map(programme.sessions.map((one) => [one.id, session(one, doc)]))
    const placed = <T>(one: string, items: T[]) => {
      const found = sessions.get(one)
      return found ? [{ ...found, items }] : []
    }
    return {
      ...reference(doc),
      formerSlugs: strings(doc.formerSlugs),
      status: doc._status ?? 'draft',
      /** When what is shown here was published; null in a working copy. */
      publishedAt: draft ? null : string(programme.at),
      subtitle: text(doc.subtitle),
      abstract: richText(doc.abstract, id),
      objectives: rows(doc.objectives).flatMap((row) => text(row.text) ?? []),
      statusNote: text(doc.statusNote),
      place: {
        id: placeIn(id, 'place'),
        name: text(place.name),
        address: text(place.address),
        url: string(place.url),
      },
      languages: strings(doc.languages),
      interpretation: {
        id: placeIn(id, 'interpretation'),
        status: string(interpretation.status),
        scope: string(interpretation.scope),
        targetLanguages: strings(interpretation.targetLanguages),
      },
      confidentiality: confidentiality(id, doc.confidentiality, usual),
      moderators: peopleIn(placeIn(id, 'moderators'), programme.moderators),
      partners: partnersIn(placeIn(id, 'partners'), programme.partners),
      programme: programme.order.flatMap((entry) =>
        placed(
          entry.session,
          entry.items.flatMap((item) => placed(item, [])),
        ),
      ),
      links: linksOf(doc.links, id),
      relatedEvents: rows(doc.relatedEvents).map((row, n) => ({
        id: placeOfRow(placeIn(id, 'relatedEvents'), row, n),
        title: text(row.title),
        date: string(row.date),
        url: string(row.url),
      })),
      cover: picture(doc.cover),
      registration: {
        id: placeIn(id, 'registration'),
        mode: string(registration.mode),
        url: string(registration.url),
        opensAt: settings.opensAt,
        closesAt: settings.closesAt,
        // A working copy says what it would if it were published.
        ...registrationNow(doc, desk, { isPublished: true, now, rule }),
        capacity: settings.capacity,
        waitlist: settings.waitlist,
      },
    }
  }
  const series = (doc: Partial<StoredSeries>, committee: readonly PersonRow[], partners: readonly PartnerRow[]) => {
    const contact = doc.contact ?? {}
    const id = 'series'
    return {
      /** There is one. */
      id,
      title: text(doc.title),
      tagline: text(doc.tagline),
      timeZone: string(doc.timeZone),
      contact: {
        id: placeIn(id, 'contact'),
        name: string(contact.name),
        email: string(contact.email),
        url: string(contact.url),
      },
      committee: peopleIn(placeIn(id, 'committee'), committee),
      partners: partnersIn(placeIn(id, 'partners'), partners),
      links: linksOf(doc.links, id),
      confidentiality: confidentiality(id, doc.confidentiality, null),
      /** `#rrggbb`; null where it is the usual one. */
      colour: isColour(doc.colour) ? doc.colour.toLowerCase() : null,
      logo: picture(doc.logo),
      privacy: richText(doc.privacy, id),
    }
  }
  return {
    text,
    richText,
    picture,
    organisation,
    affiliationsOf,
    session,
    entry,
    person,
    linksOf,
    reference,
    workshop,
    series,
  }
}

type Shapes = ReturnType<typeof shapesFor>
type Shaped<K extends keyof Shapes> = NonNullable<ReturnType<Shapes[K]>>

export type PublicAffiliation = Shaped<'affiliationsOf'>[number]
export type PublicLink = Shaped<'linksOf'>[number]
export type PublicMedia = Shaped<'picture'>
export type PublicOrganisation = Shaped<'organisation'>
export type PublicPerson = Shaped<'person'>
/** When the public answer about a document changed last (ISO 8601, UTC), whatever else it is made of; null in a working copy. */
type Dated = { updatedAt: string | null }
export type PublicSeries = Shaped<'series'> & Dated
export type PublicPartner = PublicSeries['partners'][number]
export type PublicSession = Shaped<'session'> & { items: PublicSession[] }
export type PublicWorkshop = Shaped<'workshop'> & Dated

/** A published workshop, and when what is public of it was last written (ISO 8601, UTC): by a publication, or by a merge of people. */
export interface Changed {
  workshop: PublicWorkshop
  changedAt: string
}
