import type {
  PublicMedia,
  PublicPartner,
  PublicPerson,
  PublicRichText,
  PublicSeries,
  PublicSession,
  PublicText,
  PublicWorkshop,
} from '../api/public/shapes'
import { linesOf, linkedLine, namedPartners, type PrintedLine } from '../api/public/printed'
import { faceOf, USUAL_COLOUR } from '../domain/colour'
import { slugIn } from '../domain/slugs'
import type { PublicationState } from '../domain/publication'
import { footnoteTexts, safeHref, type RichText } from '../domain/richText'
import { timeState } from '../domain/timeState'
import { hostOf } from '../domain/webAddress'
import { betweenAffiliations } from '../i18n/betweenAffiliations'
import { dayAtTime, interval, momentAt, momentOf, sameDay, timeOf, dash, zoneName } from '../i18n/dates'
import { inLanguage, intoLanguages, languageName, listed } from '../i18n/languageNames'
import { say, type Localized } from '../i18n/locales'
import type { PageAddresses } from '../i18n/pageAddresses'
import { workshopHeading } from '../i18n/workshopHeading'
import { words as common } from '../i18n/words/common'
import { words as own } from '../i18n/words/flyer'
import { confidentialityMeanings, interpretationSentence, registration, words } from '../i18n/words/pages'
import { words as workshopWords } from '../i18n/words/workshops'
import type { PictureOf } from './pictures'
import { blocksOf } from './richText'
import type {
  Beside,
  Card,
  Inline,
  Said,
  SaidAtLength,
  Sheet,
  SheetFace,
  SheetFact,
  SheetPerson,
  SheetPicture,
  SheetSession,
} from './sheet'

/** For whom a flyer is made. */
export interface FlyerReader {
  /** Its languages, the leading one first. */
  languages: readonly [string, ...string[]]
  /** Codes of the content’s languages. */
  locales: readonly string[]
  /** The time at which it is made (ISO 8601, UTC). */
  now: string
  /** The addresses of the pages that it names. */
  pages: PageAddresses
}

export interface FlyerContent {
  workshop: PublicWorkshop
  series: PublicSeries | null
  /** How far a working copy is from the public; null where what is public is printed. */
  state: PublicationState | null
  /** The files of its pictures. */
  pictureOf: PictureOf
}

/** The colours of what is made of a series. */
const faceIn = (series: PublicSeries | null): SheetFace => {
  const { fill, ink, light } = faceOf(series?.colour ?? USUAL_COLOUR)
  return { fill, over: ink, read: light.text }
}

const plain = (text: string): Inline[] => (text ? [{ text }] : [])

/** A link, where its address may be followed; else its words. */
const linked = (text: string, url: string | null): Inline[] => {
  const href = safeHref(url)
  return text ? [href === '#' ? { text } : { href, text }] : []
}

/** Writes what flyers in some languages say. */
const writerFor = ({ languages, locales }: FlyerReader) => {
  const [leading] = languages

  const markFor = (lang: string): { mark?: string } =>
    languages.includes(lang) ? {} : { mark: inLanguage(lang, leading) }

  /** One of ours, in each language. */
  const inEach = (lineIn: (lang: string) => readonly Inline[]): Beside => {
    const said = languages.map((lang) => ({ lang, line: lineIn(lang) })).filter(({ line }) => line.length)
    return said.length > 1 && said.every(({ line }) => JSON.stringify(line) === JSON.stringify(said[0]?.line))
      ? said.slice(0, 1)
      : said
  }
  const ours = (sentence: Localized | null | undefined): Beside =>
    sentence ? inEach((lang) => plain(say(sentence, lang))) : []

  /** A text in the languages of the flyer that have it, once where they say the same; else in the one that it is in. */
  const textIn = (text: PublicText | null): { lang: string; text: string }[] => {
    if (!text) return []
    const found = languages.flatMap((lang) => {
      const wording = text[lang]
      return wording ? [{ lang, text: wording }] : []
    })
    if (!found.length) return [{ lang: text.servedFrom, text: text.text }]
    return found.every((one) => one.text === found[0]?.text) ? found.slice(0, 1) : found
  }
  const texts = (text: PublicText | null, lineOf: (text: string, lang: string) => Inline[] = plain): Beside =>
    textIn(text).map(({ lang, text: wording }) => ({ lang, line: lineOf(wording, lang), ...markFor(lang) }))

  const nodesIn = (text: PublicRichText, lang: string): RichText | null => {
    const one = text[lang]
    return one && typeof one === 'object' ? one.nodes : null
  }
  const richTexts = (text: PublicRichText | null, level: number): SaidAtLength[] => {
    if (!text) return []
    const found = languages.filter((lang) => nodesIn(text, lang))
    return (found.length ? found : [text.servedFrom]).flatMap((lang) => {
      const blocks = blocksOf(nodesIn(text, lang), level)
      return blocks.length ? [{ blocks, lang, ...markFor(lang) }] : []
    })
  }

  const affiliation = ({ affiliations, text }: PrintedLine): Beside =>
    texts(text, (wording, lang) => {
      const { left, pieces } = linkedLine({ lang, text: wording }, affiliations, locales)
      return [
        ...pieces.flatMap((piece) => linked(piece.text, piece.href ?? null)),
        ...left.flatMap(({ href, name }) => [{ text: ' (' }, ...linked(name, href), { text: ')' }]),
      ]
    })
  const roles: Readonly<Record<string, Localized>> = common.people.roles
  /** Lines that are each in one language, the same, stand on one line, as on the pages. */
  const onOneLine = (lines: readonly Beside[]): Beside[] => {
    const [first] = lines
    const single = lines.flatMap((line): Said[] => (line.length === 1 ? [...line] : []))
    const lang = first?.[0]?.lang
    if (!first || lang === undefined || single.length < lines.length || single.some((one) => one.lang !== lang))
      return [...lines]
    const between = { text: say(betweenAffiliations, lang) }
    return [[{ ...first[0], lang, line: single.flatMap(({ line }, n) => (n ? [between, ...line] : line)) }]]
  }
  const person = (one: PublicPerson): SheetPerson => {
    const role = one.role === 'speaker' ? undefined : roles[one.role ?? '']
    return {
      name: one.name ?? '',
      role: role ? inEach((lang) => plain(say(role, lang).toLocaleLowerCase())) : [],
      lines: onOneLine(linesOf(one).map(affiliation)),
    }
  }

  return { inEach, nodesIn, ours, person, richTexts, textIn, texts }
}

type Writer = ReturnType<typeof writerFor>

const when = ({ inEach }: Writer, workshop: PublicWorkshop): Beside[] => {
  const start = momentAt(workshop.startsAt, workshop.timeZone, workshop.startsAtUtc)
  const end = momentAt(workshop.endsAt, workshop.timeZone, workshop.endsAtUtc)
  if (!start) return [inEach((lang) => plain(say(words.undated, lang)))]
  return [
    inEach((lang) => [{ marks: ['strong'], text: interval(start.wall, end?.wall ?? null, lang) }]),
    inEach((lang) => plain(zoneName(start, lang))),
  ]
}

const place = ({ inEach, texts }: Writer, { place: { address, name, url } }: PublicWorkshop): Beside[] => [
  texts(name),
  texts(address),
  url ? inEach((lang) => linked(say(words.directions, lang), url)) : [],
]

/** How one registers: where, and until when; an address in full, for whoever has it on paper. */
const registering = ({ inEach, ours }: Writer, workshop: PublicWorkshop, { now, pages }: FlyerReader): Beside[] => {
  const { capacity, closesAt, mode, opensAt, state, url, waitlist } = workshop.registration
  if (workshop.eventStatus === 'calledOff') return []
  const isPast = timeState(workshop, now) === 'past'
  const past = isPast ? [ours(registration.takenPlace)] : []
  if (mode === 'external' && url)
    return [
      ...past,
      inEach((lang) => linked(say(isPast ? registration.form : registration.register, lang), url)),
      isPast ? [] : [{ lang: 'und', line: linked(url, url) }],
    ]
  if (isPast) return past
  if (mode === 'none') return [ours(registration.none)]
  if (mode !== 'internal' || !workshop.slug) return []
  const opens = momentOf(opensAt, workshop.timeZone)
  const closes = momentOf(closesAt, workshop.timeZone)
  const isAhead = state === 'notYet' && opens
  const said = (lang: string): string =>
    state !== 'open' && state !== 'notYet'
      ? say(registration.closed, lang)
      : isAhead
        ? say(registration.opens, lang)(dayAtTime(opens.wall, lang))
        : closes
          ? say(registration.openUntil, lang)(dayAtTime(closes.wall, lang))
          : say(registration.open, lang)
  const seats = (lang: string): string => (capacity === null ? '' : say(registration.seats, lang)(capacity, waitlist))
  const pageIn = (lang: string): string => pages.registration(lang, slugIn(workshop, lang) ?? '')
  return [
    inEach((lang) => plain([said(lang), seats(lang)].filter(Boolean).join(' '))),
    state === 'open' || isAhead ? inEach((lang) => linked(pageIn(lang), pageIn(lang))) : [],
  ]
}

const confidential = (
  { inEach, nodesIn, texts }: Writer,
  workshop: PublicWorkshop,
  { languages }: FlyerReader,
): Beside[] => {
  const { note, rule } = workshop.confidentiality
  const rules: Readonly<Record<string, Localized>> = common.confidentiality.rules
  const [name, meaning] = [rules[rule ?? ''], confidentialityMeanings[rule ?? '']]
  const { abstract } = workshop
  const notes = abstract ? languages.flatMap((lang) => footnoteTexts(nodesIn(abstract, lang))) : []
  const said = texts(note).filter(
    ({ line }) =>
      !notes.includes(
        line
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
  )
  const explained =
    name && meaning
      ? inEach((lang) => [{ marks: ['strong'], text: `${say(name, lang)}.` }, { text: ` ${say(meaning, lang)}` }])
      : []
  return [explained, said]
}

const interpreted = ({ interpretation }: PublicWorkshop, lang: string): string | null =>
  interpretationSentence(
    {
      ...interpretation,
      into: interpretation.targetLanguages.length ? intoLanguages(interpretation.targetLanguages, lang) : '',
    },
    lang,
  )

const kinds: Readonly<Record<string, Localized>> = common.partner.kinds

/** Partners by what they do, in the order in which each kind first comes. */
const partnerFacts = (writer: Writer, partners: readonly PublicPartner[]): SheetFact[] => {
  const named = namedPartners(partners)
  return [...new Set(named.map(({ role }) => role))].map((role) => ({
    name: kinds[role] ? writer.ours(kinds[role]) : writer.inEach(() => plain(role)),
    values: named
      .filter((partner) => partner.role === role)
      .map(({ text, url }) => writer.texts(text, (wording) => linked(wording, url))),
  }))
}

const facts = (writer: Writer, workshop: PublicWorkshop, reader: FlyerReader): SheetFact[] => {
  const { inEach, ours } = writer
  const { attendanceMode, languages: working } = workshop
  const interpretation = inEach((lang) => plain(interpreted(workshop, lang) ?? ''))
  const all: SheetFact[] = [
    { name: ours(words.when), values: when(writer, workshop) },
    {
      name: ours(words.attendance),
      values: [attendanceMode ? ours(modeWords[attendanceMode]) : []],
    },
    { name: ours(words.place), values: attendanceMode === 'online' ? [] : place(writer, workshop) },
    { name: ours(registration.title), values: registering(writer, workshop, reader) },
    {
      name: working.length
        ? inEach((lang) => plain(say(words.workingLanguages, lang)(working.length > 1)))
        : ours(words.interpretation),
      values: [
        inEach((lang) => {
          const names = listed(
            working.map((code) => languageName(code, lang)),
            lang,
          )
          return plain(names.charAt(0).toLocaleUpperCase(lang) + names.slice(1))
        }),
        interpretation,
      ],
    },
    { name: ours(words.confidentiality), values: confidential(writer, workshop, reader) },
    ...partnerFacts(writer, workshop.partners),
  ]
  return all
    .map(({ name, values }) => ({ name, values: values.filter((value) => value.length) }))
    .filter(({ values }) => values.length)
}

const modeWords: Readonly<Record<string, Localized>> = workshopWords.attendanceMode

/** A session’s times, with the day where it is not the workshop’s first. */
const timesOf = ({ inEach }: Writer, session: PublicSession, { startsAt, timeZone }: PublicWorkshop): Beside => {
  const start = momentAt(session.startsAt, timeZone, session.startsAtUtc)
  const end = momentAt(session.endsAt, timeZone, session.endsAtUtc)
  if (!start) return []
  const otherDay = !startsAt || !sameDay(startsAt, start.wall)
  return inEach((lang) =>
    plain(
      otherDay || (end && !sameDay(start.wall, end.wall))
        ? interval(start.wall, end?.wall ?? null, lang)
        : `${timeOf(start.wall, lang)}${end ? `${dash(lang)}${timeOf(end.wall, lang)}` : ''}`,
    ),
  )
}

const sessionOf = (writer: Writer, session: PublicSession, workshop: PublicWorkshop, level: number): SheetSession => {
  const { abstract, items, kind, people, title } = session
  const usual = kind === 'break' || kind === 'discussion' ? kind : 'untitled'
  return {
    kind,
    time: timesOf(writer, session, workshop),
    title: title ? writer.texts(title) : writer.ours(words[usual]),
    people: people.map(writer.person),
    abstract: writer.richTexts(abstract, level + 1),
    items: items.map((item) => sessionOf(writer, item, workshop, level + 1)),
  }
}

const listOf = (
  writer: Writer,
  items: readonly { text: PublicText | null; url: string | null; date?: string | null }[],
) =>
  items.flatMap(({ date, text, url }): Beside[] => {
    const more = date ? [{ text: ` ${date}` }] : []
    if (text) return [writer.texts(text, (wording) => [...linked(wording, url), ...more])]
    return url ? [[{ lang: 'und', line: [...linked(hostOf(url), url), ...more] }]] : []
  })

/** What a workshop is called in some languages, on one line: `Atelier 4 « Défi mondial - A global challenge »`. */
const kickerOf = ({ textIn }: Writer, { number, shortTitle }: PublicWorkshop, leading: string): string | null =>
  workshopHeading(
    number,
    textIn(shortTitle).map(({ text }) => text),
    leading,
  )

const contactOf = ({ contact }: PublicSeries): Inline[] => {
  const { email, name, url } = contact
  const ways = [
    plain(name ?? ''),
    email ? linked(email, `mailto:${encodeURIComponent(email).replace('%40', '@')}`) : [],
    url ? linked(hostOf(url), url) : [],
  ].filter((way) => way.length)
  return ways.flatMap((way, n) => (n ? [{ text: ' · ' }, ...way] : way))
}

/** What a flyer says of a workshop. */
export const compose = (reader: FlyerReader, { pictureOf, series, state, workshop }: FlyerContent): Sheet => {
  const writer = writerFor(reader)
  const { inEach, ours, person, richTexts, textIn, texts } = writer
  const { languages, pages } = reader
  const [leading] = languages
  const isDraft = state !== null && state !== 'public'
  const kicker = kickerOf(writer, workshop, leading)
  const titles = texts(workshop.title)
  const named = [kicker, ...textIn(workshop.title).map(({ text }) => text)].filter(Boolean).join(' – ')
  const title = named || say(words.untitled, leading)
  const moderators = workshop.moderators.map(person)
  const picture = (found: PublicMedia | null, fallback: string): SheetPicture | null => {
    const file = found && pictureOf(found)
    if (!found || !file) return null
    const [alt] = found.decorative ? [] : textIn(found.alt)
    const credit = found.credit
    return {
      alt: found.decorative ? '' : (alt?.text ?? fallback),
      credit: credit ? inEach((lang) => plain(say(words.picture, lang)(credit))) : [],
      file,
      lang: alt?.lang ?? leading,
    }
  }
  const partners = [...workshop.partners, ...(series?.partners ?? [])]
  const logos = new Map(
    namedPartners(partners).flatMap(({ logo, text }) => {
      const shown = logo && picture({ ...logo, decorative: false }, text.text)
      return logo && shown ? [[logo.id, { ...shown, credit: [] }] as const] : []
    }),
  )
  const seriesName = (series?.title && textIn(series.title)[0]?.text) ?? say(words.series, leading)
  const shownLogo = series?.logo ? picture({ ...series.logo, decorative: false }, seriesName) : null
  return {
    languages,
    title: isDraft ? `${say(own.draft[state], leading)} – ${title}` : title,
    face: faceIn(series),
    // It is no decoration: who sees nothing hears whose programme it is.
    logo: shownLogo && { ...shownLogo, credit: [] },
    draft: isDraft ? ours(own.draft[state]) : [],
    series: series?.title ? texts(series.title) : ours(words.series),
    tagline: texts(series?.tagline ?? null),
    kicker: kicker ? [{ lang: leading, line: plain(kicker) }] : [],
    titles: titles.length || kicker ? titles : ours(words.untitled),
    subtitle: texts(workshop.subtitle),
    notice:
      workshop.eventStatus === 'scheduled'
        ? []
        : [ours(words.notAsPlanned[workshop.eventStatus]), texts(workshop.statusNote)].filter((one) => one.length),
    cover: picture(workshop.cover, title),
    facts: facts(writer, workshop, reader),
    abstract: { heading: ours(words.abstract), texts: richTexts(workshop.abstract, 3) },
    objectives: { heading: ours(words.objectives), items: workshop.objectives.map((one) => texts(one)) },
    moderators: {
      heading: inEach((lang) => plain(say(words.moderators, lang)(moderators.length > 1))),
      items: moderators,
    },
    programme: {
      heading: ours(words.programme),
      items: workshop.programme.map((session) => sessionOf(writer, session, workshop, 3)),
    },
    related: {
      heading: ours(words.relatedEvents),
      items: listOf(
        writer,
        workshop.relatedEvents.map(({ title: text, ...event }) => ({ ...event, text })),
      ),
    },
    links: {
      heading: ours(words.links),
      items: listOf(
        writer,
        workshop.links.map(({ label, url }) => ({ text: label, url })),
      ),
    },
    partners: partnerFacts(writer, series?.partners ?? []),
    logos: [...logos.values()],
    committee: { heading: ours(words.committee), items: (series?.committee ?? []).map(person) },
    contact: {
      heading: ours(words.contact),
      items: series ? [inEach(() => contactOf(series))].filter((one) => one.length) : [],
    },
    online: {
      heading: ours(own.online),
      items:
        workshop.slug && !isDraft
          ? [
              inEach((lang) => {
                const address = pages.workshop(lang, slugIn(workshop, lang) ?? '')
                return linked(address, address)
              }),
            ]
          : [],
    },
    pages: languages.map((lang) => {
      const [before = '', between = '', after = ''] = say(own.page, lang)('\n', '\n').split('\n')
      return { after, before, between, lang }
    }),
    missing: ours(own.missing),
  }
}

/** What a card says of a workshop, to readers of one language. */
export const composeCard = (
  workshop: PublicWorkshop,
  series: PublicSeries | null,
  { languages: [locale] }: Pick<FlyerReader, 'languages'>,
  pictureOf: PictureOf,
): Card => {
  const { eventStatus, number, shortTitle, title } = workshop
  const kicker = workshopHeading(number, shortTitle?.text ?? null, locale) ?? ''
  const heading = title?.text ?? (kicker || say(words.untitled, locale))
  const start = momentAt(workshop.startsAt, workshop.timeZone, workshop.startsAtUtc)
  return {
    face: faceIn(series),
    file: (series?.logo && pictureOf(series.logo)) ?? '',
    heading,
    kicker: title ? kicker : '',
    notice: eventStatus === 'scheduled' ? '' : say(words.held[eventStatus], locale),
    series: series?.title?.text ?? say(words.series, locale),
    title: heading,
    when: start ? interval(start.wall, workshop.endsAt, locale) : say(words.undated, locale),
  }
}
