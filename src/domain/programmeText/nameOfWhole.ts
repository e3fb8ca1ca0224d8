import { isEmpty, noTexts, other, textsIn, type PastedTexts, type Shape } from './entry'
import { isKindOfPaper, isOfPaper, isQuoted, isSubtitle, mayBeSeries, withoutKind } from './headLines'
import { isCompany, isMeetingBody, isProject } from './bodies'
import { isGathering, isGatheringFor, isKeptByMany, isOccasion, isOfKind, isOfKindAndMatter } from './gatherings'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import { isNote, isVenue, takeNumber } from './marks'
import { isHouse } from './houses'
import { isOffice, isTitleLike } from './people'
import { isWhere as namesPlace } from './places'

/** What a line of a head may be: what the text says that the whole is about, what its number stands before, what it calls it by itself (`told`), a name, what a sentence calls it, a name that goes on below, a series, a kind of meeting, what a mail is about. */
export type Manner = 'about' | 'numbered' | 'told' | 'name' | 'said' | 'open' | 'series' | 'kind' | 'subject'

/** A line of a head that may be what the whole is called. */
export interface Called {
  line: SourceLine
  /** What of the line it would be called. */
  text: string
  manner: Manner
  /** The language of the first half, where a label says it. */
  leading?: Language | undefined
  /** Whether the day stands above it. */
  isBelowDay: boolean
  /** Whether the number of the workshop in its series stands right above it, and other lines above that. */
  isBelowNumber: boolean
  /** Whether a greeting follows it. */
  isAboveGreeting?: true
}

/** What the whole is called, the lines that say so, and those that say something else. */
export interface Name {
  title: PastedTexts
  subtitle: PastedTexts
  placed: SourceLine[]
  leftOut: SourceLine[]
}

/** Whether what stands before a name in quotation marks is none of it. */
const isKindQuoted = (half: string): boolean => /[»”"]$/.test(half) && withoutKind(half) !== half
const isLoud = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
const isWholeQuoted = (text: string): boolean => /^(?:«[^«»]{8,}»|“[^“”]{8,}”|"[^"]{8,}")\.?$/u.test(text)
/** Whether a line is whose house it is, or where. */
const isWhere = (text: string): boolean => isHouse(text) || (isVenue(text) && !text.includes('('))
/** Whether a line names an office, and nothing of what is spoken of. */
const isInviter = (text: string): boolean =>
  isOffice(text) && !isTitleLike(text) && !/[:?!]\s?/.test(text) && !isEvent.test(text)
/** Letters of a house, and where it is. */
const isLettersOfHouse =
  /^(?:\p{Lu}[\p{Lu}\d&-]{1,8}\s\p{Lu}\p{Ll}[\p{L}’'-]+(?:[\s-]\p{Lu}\p{Ll}[\p{L}’'-]+)?|\p{Lu}[\p{Lu}\d&]{1,4})$/u
const kindOfFrench =
  /^(?:\d{1,3}(?:es?|èmes?|ers?|ères?|re|nde?s?)\s|\p{L}+ièmes?\s)?(?:demi-)?(?:journées?|matinées?|ateliers?|séminaires?|rencontres?|colloque|webinaire|formation|stage|conférence)(?!\p{L})/iu
/** What is held once, or each year, by its last word or its first ones: `Pediatric Pain Research Day`, `Journée régionale de médiation numérique`. */
const isEvent =
  /(?<!\p{L})(?:day|days|conference|symposium|congress|forum|festival|summit|convention|colloquium)(?:\s20\d\d)?$|^(?:\d{1,3}(?:es?|èmes?|ères?|ers?)\s|\p{L}+ièmes?\s)?(?:journées?|rencontres?|assises|congrès|forum|états généraux|convention|festival)\s(?:inter)?(?:nationa(?:le|l)|régiona(?:le|l)|départementa(?:le|l)|mondia(?:le|l)|européen(?:ne)?|internationa(?:le|l)|cantona(?:le|l)|provincia(?:le|l)|académique|francophone|romande?|québécoise?|suisse|belge|français|française|canadien|canadienne|luxembourgeoise?|interprofessionnelle?|interrégiona(?:le|l)|annuel|annuelle|wallonne?|bretonne?)s?\s(?:\p{L}|['’]){2,}/iu

/** A name that stands in both languages, parted by a dash, a point or a bracket, with a stroke between them. */
const inTwo = (text: string, leading: Language | undefined): string => {
  if (text.length > 300) return text
  const match =
    /^([^·–—]+?)\s+[·–—]\s+([^·–—]+)$/u.exec(text) ??
    /^([^-]+?)\s+-\s+([^-]+)$/u.exec(text) ??
    /^([^()]+?)\s+\(([^()]{4,})\)$/u.exec(text)
  const [, left = '', right = ''] = match ?? []
  if (!match || / [/|] |\t/.test(text)) return text
  const [first, second] = [languageOf(left), languageOf(right)]
  const isShown = first !== null && second !== null && first !== second
  const isUsual = leading !== undefined && first === leading && second !== leading
  return isShown || isUsual ? `${left} / ${right}` : text
}

/** Kinds of meetings that one name holds several of. */
const namesKind =
  /^(?:\S+\s)?(?:journées?|demi-journées?|matinées?|soirées?|après-midi|ateliers?|séminaires?|rencontres?|réunions?|colloques?|webinaires?|formations?|stages?|conférences?|rendez-vous)(?!\p{L})|(?<!\p{L})(?:workshops?|seminars?|webinars?|meetings?|trainings?|courses?|lectures?|talks?|labs?)(?:\s20\d\d)?$/iu
/** Whether a line shows by nothing that it is another thing than a name. */
export const isPlainName = (text: string): boolean =>
  !isCompany(text) &&
  !isProject(text) &&
  !isMeetingBody(text) &&
  !isOccasion(text) &&
  !isKeptByMany(text) &&
  !isGathering(text) &&
  !isGatheringFor(text) &&
  !isInviter(text) &&
  !mayBeSeries(text)

/** Lines that go on in the next one, as one: `Bog, Body, Book:`, and below it what it is about. */
const joined = (said: readonly Called[]): (Called & { lines: SourceLine[] })[] => {
  const all: (Called & { lines: SourceLine[] })[] = []
  for (const each of said) {
    const above = all.at(-1)
    const isNext = above !== undefined && !each.line.isApart && each.manner !== 'kind'
    const isNear = isNext && (above.lines.at(-1)?.number ?? 0) === each.line.number - 1
    const isAlike = above?.line.isName === each.line.isName
    const goesOn = isNear && isAlike && above.manner === 'open' && !isHouse(each.text)
    // A title that a line breaks.
    const isBroken =
      isNear && isAlike && above.manner !== 'kind' && above.manner !== 'subject' && /^\p{Ll}/u.test(each.text)
    if (above && (goesOn || (isBroken && !/[/|]/.test(above.text))))
      Object.assign(above, {
        text: `${above.text} ${each.text}`,
        manner: each.manner !== 'name' ? each.manner : above.manner === 'open' ? 'name' : above.manner,
        lines: [...above.lines, each.line],
      })
    else all.push({ ...each, lines: [each.line] })
  }
  return all.map((each) => (each.manner === 'open' ? { ...each, text: each.text.replace(/\s*[:/–—]$/u, '') } : each))
}

/** Whose meeting it is, of which the kind stands first: `Autumn Exchange of the Welcoming Towns Network`. */
const isMeetingOf =
  /^(?:(?:the|an?|annual|\d{1,3}(?:st|nd|rd|th)|first|second|third|spring|summer|autumn|fall|winter|regional|national|international|joint|research|study|learning|members[’']?|open|public|online|biennial|annual|half-yearly|quarterly|technical|scientific)\s)*(?:workshop|seminar|webinar|meeting|conference|symposium|exchange|gathering|forum|retreat|assembly|day|days|colloquium|congress|session|convening|conversation|school|academy|hearing|briefing|get-together)\s(?:of|for|by|organi[sz]ed by|hosted by|convened by)\s(?:the\s|our\s)?\p{Lu}[^?!:«“"]{3,80}$/iu

/** Whether two lines show two languages. */
const areTwins = (one: string, two: string): boolean => {
  const [first, second] = [languageOf(one), languageOf(two)]
  return first !== null && second !== null && first !== second
}

/** The weight of a line that names a kind of gathering and what it is about. */
const KEPT = 2.325
/** Whether a line of a weight says whose gathering it is. */
const isOfWhose = (weight: number): boolean => weight >= 2.3 && weight <= 2.35 && weight !== KEPT

/** Whether a line says one thing in both languages, with a stroke between them. */
const isInBoth = (text: string): boolean => {
  const [one = '', two = '', more] = text.length > 300 ? [] : text.split(/\s+[/|]\s+/u)
  const [first, second] = [languageOf(one), languageOf(two)]
  return more === undefined && first !== null && second !== null && first !== second
}
/** Whether a line has nothing but what somebody in the text belongs to. */
const isOfSomebody = (text: string, houses: ReadonlySet<string>): boolean =>
  plain(text)
    .toLowerCase()
    .replace(/\s\([^()]*\)$/u, '')
    .split(/\s+[/|]\s+/u)
    .every((part) => houses.has(part))

/** Whether two lines have a longer word that begins alike, as many have in both languages. */
const sharesWord = (one: string, two: string): boolean => {
  const [first, second] = [one, two].map(
    (text) => new Set((accentless(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5))),
  )
  return [...(first ?? [])].some((stem) => second?.has(stem))
}
const accentless = (text: string): string => plain(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How much speaks for each line that it is the name: who invites least, what the text calls so most. `houses` are what people in the text belong to. */
const isSeriesQuoted =
  /^(?:le\s|the\s)?(?:séminaire|cycle|seminar|lecture series)(?:\s[^«»“”":]{0,60})?\s?(?:«[^«»]+»|“[^“”]+”|"[^"]+")$/iu

const weightsOf = (said: readonly Called[], houses: ReadonlySet<string>): number[] => {
  const isName = ({ manner }: Called): boolean => manner === 'name' || manner === 'series' || manner === 'open'
  const names = said.filter(isName)
  const isNumbered = said.some(({ isBelowNumber }) => isBelowNumber)
  const subjects = said.flatMap(({ manner, text }) => (manner === 'subject' ? [plain(text).toLowerCase()] : []))
  const isSubject = (text: string): boolean => subjects.some((subject) => subject.startsWith(plain(text).toLowerCase()))
  const weighOne = (each: Called, n: number): number => {
    const { isBelowDay, manner, text } = each
    if (manner === 'about') return 6
    // What stands out in the document, whatever else stands beside it.
    const isHouseInTown = isCompany(text) && /\s[–—-]\s/u.test(text) && said.some((other) => !isCompany(other.text))
    const mayStandOut =
      !isHouseInTown && manner !== 'series' && (manner !== 'kind' || plain(text).split(' ').length > 4)
    if (each.line.isName && manner !== 'numbered' && manner !== 'told' && mayStandOut && !isKindOfPaper(text))
      return 4.6
    // `Séminaire « A series »`, and below it what this sitting of it is called.
    const isSitting =
      isSeriesQuoted.test(text) &&
      said
        .slice(n + 1)
        .some(
          (below) =>
            below.manner === 'name' &&
            !isWhere(below.text) &&
            !namesPlace(below.text) &&
            !isOfKind(below.text) &&
            plain(below.text).split(' ').length > 2,
        )
    if (isSitting && manner !== 'numbered') return 2.1
    if (manner === 'numbered') return 5.5
    if (manner === 'told') return 5
    if (manner === 'kind') return isOfPaper(text) || isKindOfPaper(text) ? 0 : isHouse(text) ? 1 : isBelowDay ? 1.8 : 2
    if (manner === 'subject') return 1.9
    if (manner === 'said') return 2.9
    // What heads a letter stands above its greeting.
    const isLetterhead = each.isAboveGreeting === true && said.some((other) => other.manner === 'said')
    if (isKindOfPaper(text) || isKindOfPaper(takeNumber(text)?.rest ?? '')) return 0
    if (isMeetingBody(text) && !isOccasion(text)) return 2.25
    // What a mail is about is no house: `Subject: Dementia-Friendly Hospital workshop`.
    if (isSubject(text) && (isWhere(text) || isCompany(text))) return 3
    if (isWhere(text)) return 1
    // Whoever invites is told once, above what is called in both languages.
    const isTwin = languageOf(text) !== null && languageOf(said[n + 1]?.text ?? '') === other(languageOf(text) ?? 'fr')
    const isOnce =
      !isTwin &&
      !/\s[/|]\s/u.test(text) &&
      said
        .slice(n + 1)
        .some(
          (later) =>
            later.manner !== 'subject' && later.manner !== 'kind' && !isHouse(later.text) && isInBoth(later.text),
        )
    if (!isBelowDay && manner === 'name' && (isOfSomebody(text, houses) || isOnce)) return 1.6
    const below = said.slice(n + 1).filter((other) => isName(other) && !isWhere(other.text))
    const isOnly = names.indexOf(each) === 0
    // Whoever invites, and below it the kind of meeting, or what it is called in quotation marks or in capitals.
    const isAboveKind = isOnly && !isBelowDay && said[n + 1]?.manner === 'kind' && said[n + 1]?.isBelowDay === false
    if (isAboveKind && isInviter(text) && below.some((other) => !other.isBelowDay)) return 1.5
    const [next] = below
    const isCalled = next && /[«“"]/.test(next.text) && withoutKind(next.text) !== next.text
    const isLoudBelow = next?.isBelowDay && !isBelowDay && isLoud(next.text) && !isLoud(text)
    if (isOnly && (isCalled || isLoudBelow) && isOffice(text) && !isEvent.test(text) && !isQuoted(text)) return 1.5
    if (isCompany(text) || isProject(text)) return 1.6
    // `MSHS` below a university.
    const above = said[n - 1]
    const nextOne = said[n + 1]
    const isLetters = /^\p{Lu}[\p{Lu}\d&-]{1,11}$/u.test(text)
    if (isLetters && nextOne && isCompany(nextOne.text)) return 1.6
    // `NHS Lothian`, `UNICEF Zambie`, above what the meeting is called.
    if (
      isOnly &&
      !isBelowDay &&
      isLettersOfHouse.test(text) &&
      !isEvent.test(text) &&
      !namesKind.test(text) &&
      below.some((other) => !other.isBelowDay && plain(other.text).split(' ').length > 2)
    )
      return 1.6
    if (isLetters && above && (isWhere(above.text) || isCompany(above.text))) return 1.6
    if (isOccasion(text)) return 2.2
    if (isKeptByMany(text)) return 2.15
    if (isGathering(text)) return /(?<!\p{L})annu(?:al|el)/iu.test(text) ? 2.35 : 2.3
    if (isGatheringFor(text)) return 2.33
    // What a kind of gathering is about is kept below another name, but for what is held each year.
    if (isOfKind(text) && !isOfKindAndMatter(text)) return 2.34
    if (isOfKind(text) && !isEvent.test(text) && kindOfFrench.test(text) && !(nextOne && isWholeQuoted(nextOne.text)))
      return KEPT
    if (manner === 'open') return languageOf(text) === null ? 0 : 2.4
    if (isAboveKind && !isQuoted(text) && below.some((other) => !other.isBelowDay)) return 2.5
    if (isNumbered && !each.isBelowNumber && said.slice(n).some(({ isBelowNumber }) => isBelowNumber)) return 2.6
    // `Formation continue – Module 3`, and below it what the module is called.
    if (manner === 'series' && below.some((other) => !other.isBelowDay)) return 2.6
    // What is said again, with more: `CARE WITHOUT BORDERS`, and below it `Care without Borders: …`.
    const letters =
      plain(text)
        .toLowerCase()
        .split(/\s+[/|]\s+/u)[0] ?? ''
    if (
      letters.length > 8 &&
      below.some(
        (other) =>
          plain(other.text).toLowerCase().startsWith(`${letters} :`) ||
          plain(other.text).toLowerCase().startsWith(`${letters}:`),
      )
    )
      return 2.6
    // A tagline below a name.
    const isTagline =
      above?.manner === 'name' &&
      !isBelowDay &&
      !isWhere(above.text) &&
      isPlainName(above.text) &&
      (isEvent.test(above.text) || !namesKind.test(above.text))
    if (isWholeQuoted(text) && !isBelowDay) return isTagline ? 3 : 4
    return isLetterhead ? 2.5 : 3
  }
  const weights = said.map(weighOne)
  // Two lines that say the same in both languages are one name: `Rencontre annuelle …`, `Annual meeting …`.
  const kinds = said.filter(({ manner, text }) => manner === 'kind' && isOfKind(text))
  const isOfKinds = kinds.length > 0
  const [one, two, third] = isOfKinds ? said.filter((each) => isName(each) || kinds.includes(each)) : names
  const isPair = !isOfKinds || [one, two].every((each) => each !== undefined && isOfKind(each.text))
  if (
    one &&
    two &&
    third === undefined &&
    isPair &&
    one.isBelowDay === two.isBelowDay &&
    !/\s[/|]\s/.test(one.text + two.text)
  ) {
    const [first, second] = [languageOf(one.text), languageOf(two.text)]
    const both = [said.indexOf(one), said.indexOf(two)]
    const least = Math.min(...both.map((n) => weights[n] ?? 0))
    // `Forum sur la mobilité`, `Mobility Forum`
    const isAlike = Math.max(...both.map((n) => weights[n] ?? 0)) > 2 && sharesWord(one.text, two.text)
    if (first && second && first !== second && (isAlike || least > (isOfKinds ? 1.7 : 2)))
      for (const n of both) weights[n] = Math.max(3, weights[n] ?? 0)
  }
  return weights
}

/** What the whole is called, of all the lines of its head that may say so: that for which most speaks, the first of several. */
export const nameOf = (
  called: readonly Called[],
  main: Language,
  shape: Shape,
  houses: ReadonlySet<string> = new Set(),
): Name => {
  const said = joined(called)
  const weights = weightsOf(said, houses)
  const name: Name = { title: noTexts(), subtitle: noTexts(), placed: [], leftOut: [] }
  const most = Math.max(...weights)
  const at = weights.indexOf(most)
  const chosen = said[at]
  if (!chosen || most <= 0) return { ...name, leftOut: called.map(({ line }) => line) }
  const textsOf = ({ leading, text }: Called): PastedTexts => {
    const halves = text.split(
      /(?<=[»”"])\s+\/\s+|\s+\/\s+(?=(?:workshop|atelier|seminar|séminaire|webina(?:r|ire)|side event)\s*[:–—]\s)/iu,
    )
    // The kind of meeting stands before the name in both languages, or stays in both.
    const bares = halves.map((half) => {
      const own = withoutKind(half)
      return own === half ? half : own.charAt(0).toUpperCase() + own.slice(1)
    })
    const bare = (bares.every((half, n) => half !== halves[n]) || !halves.some(isKindQuoted) ? bares : halves).join(
      ' / ',
    )
    const strokes = bare.length > 300 ? null : /^(\S+\s[^/|]+?)\s+[/|]\s+(\S+\s[^/|]+)$/u.exec(bare)
    const [, left = '', right = ''] = strokes ?? []
    const [one, two] = [languageOf(left), languageOf(right)]
    if (strokes && leading === undefined && one !== null && two === null)
      return { ...noTexts(), [one]: left, [other(one)]: right }
    // `TÉLÉ-AVC : REGARDS CROISÉS FRANCE – CANADA`, and the same in English in a line of its own.
    const [spoken, beside] = [languageOf(bare), said[said.findIndex((each) => each.text === text) + 1]]
    const hasTwin = spoken !== null && beside?.manner === 'name' && languageOf(beside.text) === other(spoken)
    const both = hasTwin ? bare : inTwo(bare, shape.leading)
    const { isUnsure, texts } = textsIn(both, shape.leading ?? main, leading ?? shape.leading, shape.isMixed)
    // `Mesurer la confiance`, and below it `Measuring Trust`, among lines in both languages.
    const first = languageOf(chosen.text)
    const isSecond =
      isUnsure &&
      first !== null &&
      shape.isMixed === true &&
      said[at + 1]?.text === text &&
      said[at + 1]?.manner === 'name' &&
      !chosen.isBelowDay &&
      Math.abs(plain(text).split(' ').length - plain(chosen.text).split(' ').length) < 3
    return isSecond ? { ...noTexts(), [other(first)]: texts.fr ?? texts.en } : texts
  }
  let count = 0
  // Whose gathering it is, right above the name or below it, where nothing else is its subtitle.
  const isKindOfWhose = ({ manner, text }: Called): boolean =>
    manner === 'kind' &&
    text.split(/\s[/|–—-]\s/u).every((half) => plain(half).split(' ').length > 3) &&
    !isKindOfPaper(text) &&
    !mayBeSeries(text)
  const [before, after] = [said[at - 1], said[at + 1]]
  const isOfQuoted = before?.manner === 'name' && isWholeQuoted(chosen.text) && isOfKind(before.text)
  const isWhose =
    before && (isKindOfWhose(before) || ((isOfQuoted || isOfWhose(weights[at - 1] ?? 0)) && !mayBeSeries(before.text)))
  const whose = isWhose ? before : undefined
  // With a house and its town it is where people meet: `Study day at the Harbour Museum, Bristol`.
  const isWhoseBelow =
    after &&
    !chosen.isBelowDay &&
    !/[,;]|\sat\s/u.test(after.text) &&
    !after.isBelowDay &&
    (isKindOfWhose(after) || (isMeetingOf.test(after.text) && !areTwins(chosen.text, after.text)))
  const inOrder = [...said.entries()].toSorted(([, one], [, two]) => Number(one === whose) - Number(two === whose))
  for (const [n, each] of inOrder) {
    const weight = weights[n] ?? 0
    const { isBelowDay, line, lines, manner, text } = each
    // On which occasion people meet, right above the name.
    const isOccasional = weight === 2.2 || weight === KEPT || (each === whose && isEmpty(name.subtitle))
    const isBeside =
      (n === at - 1 && isOccasional && !chosen.isBelowDay && most < 5) ||
      (n === at + 1 && isWhoseBelow === true && isEmpty(name.subtitle))
    const isAside =
      n === at || isBeside ? false : n < at ? true : weight < 2.32 || manner === 'kind' || manner === 'subject'
    const texts = isAside ? noTexts() : textsOf(each)
    const isFree = (place: PastedTexts): boolean =>
      (['fr', 'en'] as const).some((language) => texts[language] !== null && place[language] === null)
    const free = isAside ? undefined : isBeside ? name.subtitle : [name.title, name.subtitle].find(isFree)
    // Right below the first name, above the day, a colon parts no label: `Antibiotiques : prescrire moins`.
    const isRight =
      count === 1 &&
      !isBelowDay &&
      !line.isApart &&
      !isNote(text) &&
      !namesPlace(text) &&
      plain(text).split(' ').length > 3
    if (!free || (free === name.subtitle && !isBeside && !isRight && !isSubtitle(text))) {
      name.leftOut.push(...lines)
      continue
    }
    for (const language of ['fr', 'en'] as const) free[language] ??= texts[language]
    name.placed.push(...lines)
    if (!isBeside) count++
  }
  return name
}
