import { isKindOfMeeting, takeDay } from './marks'

/** Which of its series a workshop is, and what it is called behind that. */

const workshopLabel =
  /^(?:atelier|workshop|webinaire?|webinar|séminaire|seminar|rencontre|meeting|journée|réunion)\s*(?:(?:n[°o]\.?|nr\.?|numéro|number|#)\s*)?(\d{1,3})(?!\d)(?!\s(?:janv|févr|mars|avr|mai|jui|août|sept|oct|nov|déc|jan|feb|march|apr|may|jun|jul|aug|dec)\p{Ll}*(?!\p{L}))(?:\s?(?:de|sur|of|\/)\s?\d{1,3}(?!\d))?\s*[:.–—-]?\s*/iu

const laterLabel = (number: number): RegExp =>
  new RegExp(
    String.raw`(?:\s*[/|]\s*|\s*\t\s*|^)(?:atelier|workshop|webinaire?|webinar|séminaire|seminar|rencontre|meeting|journée|réunion)\s*(?:(?:n[°o]\.?|nr\.?|numéro|number|#)\s*)?${number}(?!\d)(?:\s?(?:de|sur|of|\/)\s?\d{1,3}(?!\d))?\s*[:.–—-]?\s*`,
    'iu',
  )

/**
 * The number of a workshop in the line that names it, and the name: `Atelier 4 « Défi mondial »`. `first` is the language of the first half of the
 * name where the label stands there in both: `Atelier 2 : … / Workshop 2: …`.
 */
export const takeWorkshop = (text: string): { number: number; rest: string; first?: 'fr' | 'en' } | null => {
  const match = workshopLabel.exec(text)
  if (!match) return null
  const number = Number(match[1])
  const rest = text.slice(match[0].length)
  const both = rest.replace(laterLabel(number), /^\s*(?:[/|]|$)/.test(rest) || match[0].endsWith('\t') ? '' : ' / ')
  return {
    number,
    rest: both,
    ...(both === rest ? {} : { first: /^(?:work|web|semi|meet)/iu.test(text) ? 'en' : 'fr' }),
  }
}

/** The number and name of a workshop in the midst of a sentence: `… of Workshop 8, “Debt and the city”, on …`. */
export const takeQuotedWorkshop = (text: string): { number: number; name: string } | null => {
  const match =
    /(?:atelier|workshop|webinaire?|séminaire|seminar|séance|session)\s*(?:n[°o]\s*)?(\d{1,3})(?!\d)[\s,:–—-]*(?:«\s*([^«»]+?)\s*»|“([^“”]+)”|"([^"]+)")/iu.exec(
      text,
    )
  return match ? { number: Number(match[1]), name: match[2] ?? match[3] ?? match[4] ?? '' } : null
}

/** The number of a workshop that the name of its series, or the day in a sentence, stands beside: `Séminaire du CESSP – Séance 6`, `l’atelier n° 3 du`. */
export const takeLastNumber = (text: string): { number: number; rest: string } | null => {
  const match =
    /(?:^|\s+[–—/|-]\s+|,\s+|(?:^|[\s’'])(?=(?:atelier|workshop)))(?:atelier|workshop|webina(?:ire|r)|séance|session|module|volet|réunion|meeting|rencontre)\s*(?:n[°o]\.?\s*|#\s?)?(\d{1,3})(?:\s?(?:of|sur|\/)\s?\d{1,3})?(?:\s+(?:du|of|on|le))?\s*$|\s+\((?:atelier|workshop|webina(?:ire|r)|séance|session|réunion|meeting|rencontre|séminaire|seminar|talk|lecture|part|partie|volet|épisode|episode)\s*(?:n[°o]\.?\s*|#\s?)?(\d{1,3})(?:\s?(?:of|sur|\/)\s?\d{1,3})?\)\s*$|(?:\s*[–—|,-])?\s+(?:#|n[°o]\.?\s?)(\d{1,3})\s*$/iu.exec(
      text,
    )
  if (!match || match.index === 0) return null
  const number = Number(match[1] ?? match[2] ?? match[3])
  const rest = text.slice(0, match.index)
  // `Seminar / Séminaire – Séance 4 / Session 4`
  const again = takeLastNumber(rest)
  return again?.number === number ? again : { number, rest }
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const ordinals = [
  'premi(?:er|ère)s?|first',
  'deuxièmes?|second[es]?|secondes',
  'troisièmes?|third',
  'quatrièmes?|fourth',
  'cinquièmes?|fifth',
  'sixièmes?|sixth',
  'septièmes?|seventh',
  'huitièmes?|eighth',
  'neuvièmes?|ninth',
  'dixièmes?|tenth',
].map((words) => new RegExp(`^(?:${words})$`, 'iu'))
/** The number that a word says: 3 of `Third`; null where it says none. */
export const ordinalOf = (word: string): number | null => {
  const at = ordinals.findIndex((form) => form.test(word))
  return at < 0 ? null : at + 1
}
/** A number in digits, in Roman ones or as a word: `XIV`, `Third`; null where it is none. */
const numberOf = (written: string): number | null => {
  if (/^\d/.test(written)) return Number(written)
  if (!/^[IVX]+$/.test(written)) return ordinalOf(written)
  return written.split('').reduce((sum, letter, n) => {
    const [own, next] = [roman[letter] ?? 0, roman[written[n + 1] ?? ''] ?? 0]
    return sum + (own < next ? -own : own)
  }, 0)
}

/** The number of a workshop among those of its series, and its kind: `4e édition`, `Lent Term Workshop 3 of 6`. */
export const takeEdition = (text: string): { number: number; rest: string } | null => {
  const only = /^\(?(\d{1,3})(?:e|ème|er|ère|st|nd|rd|th)\s[ée]dition\)?$/iu.exec(text)
  if (only) return { number: Number(only[1]), rest: '' }
  // `12e journée d’études du laboratoire`
  const first =
    /^(\d{1,3}|[IVX]{1,5})(?:es?|[èe]mes?|ers?|ères?|re|st|nd|rd|th)\s(\p{L}.{4,80})$/u.exec(text) ??
    /^(\p{L}{5,9})\s(\p{L}.{4,80})$/u.exec(text)
  const count = first ? numberOf(first[1] ?? '') : null
  if (first && count !== null && isKindOfMeeting(first[2] ?? '')) return { number: count, rest: first[2] ?? '' }
  // `Rencontres doctorales de géographie – 5e édition`
  const again = /^(.{4,80}?\S)\s*[,–—-]\s+(\d{1,3})(?:e|ème|er|ère|st|nd|rd|th)\s[ée]dition$/iu.exec(text)
  if (again) return { number: Number(again[2]), rest: again[1] ?? '' }
  // `Cycle « A name » – 4e atelier`
  const behind = /^.{4,80}?\S\s+[–—-]\s+(\d{1,3})(?:e|ème|er|ère|re|st|nd|rd|th)\s(?=\p{L})/u.exec(text)
  if (behind && isKindOfMeeting(text)) return { number: Number(behind[1]), rest: text }
  const counted = /^(.{4,60}?\S)\s(?:n[°o]\s?)?(\d{1,3})\s?(?:of|de|sur|\/)\s?\d{1,3}$/iu.exec(text)
  return counted && isKindOfMeeting(counted[1] ?? '') ? { number: Number(counted[2]), rest: counted[1] ?? '' } : null
}

/** The number of a workshop behind the name of what it is an edition of: `Rencontres doctorales – 5e édition`. */
export const takeLastEdition = (text: string): { number: number; rest: string } | null => {
  const match =
    text.length < 160
      ? /^(.{4,}?\S)\s*(?:[–—,(-]|\s\|)\s*(?:(\d{1,3})(?:e|ème|er|ère|re|st|nd|rd|th)\s(?:[ée]dition|année|annual)|(?:[ée]dition|saison|season)\s(?:n[°o]\s?)?(\d{1,3})(?!\d))\)?$/iu.exec(
          text,
        )
      : null
  return match ? { number: Number(match[2] ?? match[3]), rest: match[1] ?? '' } : null
}

/** The number and name of a workshop that is called as a part of one: `Séance 4 – …`, `Talk 4: …`. */
export const takeSitting = (text: string): { number: number; rest: string } | null => {
  const match =
    /^(?:séance|session|module|talk|lecture|conférence|rendez-vous|épisode|episode|édition)\s*(?:n[°o]\s*)?(\d{1,3})(?!\d)\s*[:.–—-]\s*(?=\S)/iu.exec(
      text,
    )
  return match ? { number: Number(match[1]), rest: text.slice(match[0].length) } : null
}

/** The number and name of a workshop behind those of its series: `Cycle « … » – Séance 4 : La propriété`. */
export const takeNumberWithin = (text: string): { series: string; number: number; rest: string } | null => {
  const match =
    /^(.{4,}?\S)\s*(?:[:|,]|\s[–—-])\s+(?:\p{L}+\s){0,2}?(?:atelier|workshop|séance|session|rencontre|webinaire?)\s*(?:n[°o]\.?\s*)?(\d{1,3})\s*[:–—-]\s*(\S.{2,})$/iu.exec(
      text,
    )
  // `RIVETS project – 2nd technical workshop: A name`
  const counted =
    match ??
    /^(.{3,60}?\S)\s+[–—-]\s+(\d{1,2})(?:st|nd|rd|th|e|ème|er|ère)\s(?:\p{L}+\s){0,3}(?:atelier|workshop|séminaire|seminar|webinaire?|webinar|meeting|réunion|rencontre|journée|conference|conférence|forum)(?:\s\p{Ll}+){0,2}\s*[:–—]\s+(\S.{4,})$/iu.exec(
      text,
    )
  return counted && takeDay(text) === null
    ? { series: counted[1] ?? '', number: Number(counted[2]), rest: counted[3] ?? '' }
    : null
}

/** What is held one by one in a series, by its kind. */
const kinds = String.raw`(?:atelier|workshop|webinaire|webinar|séminaire|seminar|rencontre|meeting|(?:demi-)?journée(?:\sd[’']études?)?|réunion|séance|session|module|volet|lecture|talk|conférence|conference|rendez-vous|épisode|episode|formation|training|course|cours|masterclass|day|morning|afternoon|matinée|soirée|café(?:-\p{L}+)?|midi|mardi|lundi|mercredi|jeudi|vendredi|forum|colloque|symposium|event|événement|table[ -]ronde|round ?table|stage|leçon|lesson|class|lab|clinic|briefing|débat|debate|dialogue|consultation|hearing|discussion|lunch|breakfast|petit-déjeuner|déjeuner-débat)`
const count = String.raw`(?:n[°o]\.?|no\.?|nr\.?|numéro|number|#)?\s?(?<![\p{L}\d])(\d{1,3}|[IVX]{1,4})(?![\d\p{L}])(?:\s?(?:de|sur|of|out of|/)\s?\d{1,3})?`
const behind = String.raw`\s*(?::|\s[–—-])\s+(?=\S)`
const countedForms = [
  // `Online workshop 2 of 5: A name`, `Midi de la recherche n° 3 : A name`
  new RegExp(String.raw`^(?:\p{L}[\p{L}’'-]*\s){0,3}?${kinds}s?(?:\s[\p{Ll}’'-]+){0,3}?\s*${count}${behind}`, 'iu'),
  // `Webinar series 2026, no. 3: A name`
  new RegExp(
    String.raw`^(?=[^:]{0,60}(?<!\p{L})${kinds}s?(?!\p{L}))[^:]{4,60}?[\s,–—-]+(?:n[°o]\.?|no\.|nr\.|numéro|number|#)\s?(\d{1,3})(?!\d)${behind}`,
    'iu',
  ),
  // `3e séance : A name`, `4th meeting: A name`, `Deuxième atelier : A name`
  new RegExp(
    String.raw`^(?:l[ae]\s|the\s|our\s|notre\s)?(\d{1,3}(?=(?:es?|[èe]mes?|ers?|ères?|re|nde?|st|nd|rd|th)\s)|[IVX]{1,5}(?=(?:e|ème)\s)|\p{L}{5,9}(?=\s))\p{L}*\s(?:\p{L}[\p{L}’'-]*\s){0,3}?${kinds}(?:\s(?:du|de|of|d[’'])?\s?[\p{L}’'-]+){0,4}?${behind}`,
    'iu',
  ),
]
/** The number and name of a workshop behind any kind of meeting that its series counts: `Online workshop 2 of 5: A name`, `4th meeting: A name`, `3e séance : A name`. */
export const takeCounted = (text: string): { number: number; rest: string } | null => {
  if (text.length > 200) return null
  for (const form of countedForms) {
    const match = form.exec(text)
    const number = match ? numberOf((match[1] ?? '').toUpperCase()) : null
    if (match && number !== null) return { number, rest: text.slice(match[0].length) }
  }
  return null
}
