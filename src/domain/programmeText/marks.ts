import { MOST_OF_A_LINE, plain } from './lines'

/** A time of the day as `HH:MM`. */
export interface Times {
  startsAt: string | null
  endsAt: string | null
}

const clock = String.raw`(\d{1,2})(?:\s?(?:[hH:]|[.](?=[0-5]\d(?!\d)))\s?([0-5]\d)?)?(?:\s?mn?|min)?(?:\s?([ap])\.?\s?m\.?(?![a-z]))?`
const until = String.raw`\s*(?:[-–—→>]|à|jusqu[’']à|to|until|till|and|et)\s*`
const range = new RegExp(String.raw`^(?:de|from|at|à)?\s*${clock}(?:${until}${clock})?(?![\p{L}\d%])`, 'iu')

/** Whether a match of `clock` says that it is a time: `16` alone is a number. */
const isTime = (written: string): boolean => /\d\s?h|\d[:.]\d\d|[ap]\.?\s?m/i.test(written)

const timeOf = (hours: string | undefined, minutes: string | undefined, half: string | undefined): string | null => {
  if (hours === undefined) return null
  let hour = Number(hours)
  if (half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}

/** The times that a text begins with, and what follows them: `16h – 16h20 : Ouverture`. Null where it begins with none. */
export const takeTimes = (text: string): (Times & { rest: string }) | null => {
  const match = range.exec(text)
  if (!match || !isTime(match[0])) return null
  const [written, hours, minutes, half, laterHours, laterMinutes, laterHalf] = match
  // `2.30` is the number of a section, `10.30` a time; with a second one, or `pm`, both are.
  if (laterHours === undefined && half === undefined && /\d\.\d\d$/.test(written.trim()) && Number(hours) < 8)
    return null
  const startsAt = timeOf(hours, minutes, half ?? (Number(hours) <= Number(laterHours) ? laterHalf : undefined))
  if (startsAt === null) return null
  const endsAt = timeOf(laterHours, laterMinutes, laterHalf)
  const rest = text
    .slice(written.length)
    .replace(/^\s*(?:\((?:CES?T|GMT|UTC|heure de Paris|Paris time)\)|CES?T|GMT|UTC)?\s*[:|–—-]?\s*/u, '')
  return { startsAt, endsAt, rest }
}

const inBrackets = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*$/su

/** The times in brackets at the end of a text: `Understanding (10:00–11:30)`. */
export const takeLastTimes = (text: string): (Times & { rest: string }) | null => {
  const match = text.length > MOST_OF_A_LINE ? null : inBrackets.exec(text)
  const times = match && takeTimes(match[2] ?? '')
  return match && times && times.rest === '' ? { ...times, rest: match[1] ?? '' } : null
}

const lasting = /\s*[([]?\s*(?<![\d:.])(\d{1,3})\s?(?:min(?:utes)?|mn|[’′'])\.?\s*[)\]]?\s*$/iu

/** How many minutes a text ends with, `(20 min)`, and what stands before them. */
export const takeLength = (text: string): { minutes: number; rest: string } | null => {
  const match = lasting.exec(text)
  return match && match.index > 0 ? { minutes: Number(match[1]), rest: text.slice(0, match.index) } : null
}

/** `HH:MM` so many minutes later, within the day. */
export const laterBy = (time: string, minutes: number): string | null => {
  const [hours = 0, of = 0] = time.split(':').map(Number)
  const sum = hours * 60 + of + minutes
  return sum < 24 * 60 ? `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}` : null
}

const bullet = /^(?:[-–—•*▪◦·‣●○■–]|o(?=\s\s))\s*(?=[^\s-])/u
const counted =
  /^(?:intervention|talk|exposé|présentation|presentation|communication|conférence|lecture|speaker)\s+\d{1,2}\s*[:.–—-]\s*/iu
const numbered = /^(\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,5}[.)]|[A-Ha-h][.)])\s+(?=\S)/u

/** What a line is counted or marked by: how deep (`1.` 1, `1.2` 2, `a)` 2, a bullet 3), and what follows. Null without. */
export const takeNumber = (text: string): { depth: number; rest: string } | null => {
  const count = numbered.exec(text)
  if (count) {
    const label = (count[1] ?? '').replace(/[.)]$/, '')
    const depth = /^\d/.test(label) ? label.split('.').length : /^[IVX]+$/.test(label) ? 1 : 2
    return { depth, rest: text.slice(count[0].length) }
  }
  const mark = counted.exec(text) ?? bullet.exec(text)
  return mark ? { depth: 3, rest: text.slice(mark[0].length) } : null
}

export type PastedRole = 'speaker' | 'discussant' | 'moderator'

const roleWords: Readonly<Record<PastedRole, string>> = {
  moderator: String.raw`mod[ée]r(?:ation|é(?:e|s)?\s+par|ateurs?|atrices?|ateur[·.(/-]?rices?[)]?|ateur[·.-]trice[·.-]?s?)|animation|animée?\s+par|animat(?:eur|rice)s?|moderat(?:ors?|ion|ed\s+by)|chair(?:ed\s+by|s|person|man|woman)?|président?e?\s+de\s+séance|présidence|présidée?\s+par|facilitat(?:ion|ors?|ed\s+by|eur|rice)s?`,
  discussant: String.raw`discutant(?:e|s|es|[·.]e[·.]?s?|\(e\)s?)?|discussants?|répondant(?:e|s|es)?|respondents?`,
  speaker: String.raw`intervenant(?:e|s|es|[·.]e(?:[·.]?s)?|\(e\)\(?s?\)?|[·.]es)?|intervention\s+de|orat(?:eur|rice)s?|speakers?|presenters?|presented\s+by|présentée?\s+par|panell?ists?|panélistes?|avec|with|par|by`,
}
const roles = (['moderator', 'discussant', 'speaker'] as const).map((role) => [role, roleWords[role]] as const)
const anyRole = roles.map(([, words]) => words).join('|')
const label = new RegExp(String.raw`^(?:${anyRole})(?:\s*[/|]\s*(?:${anyRole}))?\s*(?::|–|—|-\s)\s*`, 'iu')
const bare = new RegExp(String.raw`^(?:${anyRole})(?:\s*[/|]\s*(?:${anyRole}))?\s*:?$`, 'iu')
const by =
  /^(?:par|by|avec|with|moderated by|chaired by|présentée? par|animée? par|modérée? par|presented by)\s+(?=\p{Lu})/iu
const byRole = (words: string): PastedRole | null =>
  roles.find(([, all]) => new RegExp(`^(?:${all})(?![\\p{L}])`, 'iu').test(words))?.[0] ?? null

/** The role that a line names in front, and whoever follows: `Modérateur : John Collins`. `rest` is empty where only the role stands. */
export const takeRole = (text: string): { role: PastedRole; rest: string } | null => {
  const match = label.exec(text) ?? bare.exec(text) ?? by.exec(text)
  const role = match && byRole(plain(match[0]))
  return match && role ? { role, rest: text.slice(match[0].length) } : null
}

const atEnd = new RegExp(String.raw`\s*(?:[(\[]\s*(${anyRole})\s*[)\]]|[,–—-]\s*(${anyRole}))\s*$`, 'iu')

/** The role that a text ends with: `John Collins (modérateur)`. */
export const takeLastRole = (text: string): { role: PastedRole; rest: string } | null => {
  const match = atEnd.exec(text)
  const role = match && byRole(match[1] ?? match[2] ?? '')
  return match && role ? { role, rest: text.slice(0, match.index) } : null
}

const few = (text: string, most: number): boolean => plain(text).split(' ').length <= most

/** What a title says of its session, where it does: a break, or a discussion. */
export const kindOf = (title: string): 'break' | 'discussion' | null => {
  const text = plain(title).toLowerCase()
  if (
    few(text, 6) &&
    /^(?:pause|(?:coffee|tea|lunch|short|health)?[- ]?break\b|caf[ée]\b|coffee\b|tea\b|lunch\b|d[ée]jeuner\b|buffet\b|repas\b|cocktail\b|reception\b|réception\b|accueil[- ]caf[ée]\b|welcome coffee\b)/.test(
      text,
    )
  )
    return 'break'
  if (
    /^(?:discussions?\b|d[ée]bats?\b|debates?\b|[ée]changes?(?: avec| with|$|\b)|questions?(?:[ -/&]|$)|q\s?(?:&|and|\/|et)\s?[ar]\b|open floor|(?:open|general|plenary) discussion)/.test(
      text,
    ) &&
    few(text, 10)
  )
    return 'discussion'
  return null
}

const blockLabel =
  /^(?:session|panel|bloc|block|partie|part|module|séance|axe|thème|theme|table ronde|roundtable|round table|day|jour)\s*(?:n[°o]\s*)?(?:\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d])\s*[:.–—-]?\s*/iu

/** What a label of a block leaves: `Session 2 : Explorer` gives `Explorer`, perhaps nothing. Null where none stands in front. */
export const takeBlock = (text: string): string | null => {
  const match = blockLabel.exec(text)
  return match ? text.slice(match[0].length) : null
}

/** Whether a title says that a programme is over: `Fin`, `End of the day`. */
export const isEnd = (title: string): boolean =>
  /^(?:fin|end)(?:\s+(?:de|of)\s+(?:la|the|l[’'])?\s*(?:séance|journée|atelier|session|day|workshop|meeting|programme?))?\s*\.?$/iu.test(
    plain(title),
  )

const sections: readonly (readonly [Section, RegExp])[] = [
  [
    'programme',
    /^(?:(?:le|the|draft|detailed|provisional)\s+)?(?:programm?e?|agenda|ordre du jour|déroul(?:é|ement)|schedule|timetable)(?:\s+(?:détaillé|provisoire|de l[’']atelier|of the (?:workshop|day)))?(?:\s*[/|(–-].*)?$/iu,
  ],
  [
    'committee',
    /^(?:comité|organisation committee|organi[sz]ing committee|steering committee|scientific committee|organisé par|organisateurs|organi[sz]ers)(?![\p{L}]).{0,80}$/iu,
  ],
  ['people', /^(?:les\s+)?(?:intervenants|intervenant[·.]e[·.]?s|speakers|participants)(?:\s*\/.*)?\s*:?$/iu],
  [
    'abstract',
    /^(?:résumé|présentation|argumentaire|abstract|description|about(?: the workshop)?|à propos)(?:\s*\/.*)?$/iu,
  ],
]
export type Section = 'programme' | 'committee' | 'people' | 'abstract'

/** The part of a text that a line is the heading of. */
export const sectionOf = (text: string): Section | null => {
  const words = plain(text).replace(/\s*:$/, '')
  return sections.find(([, form]) => form.test(words))?.[0] ?? null
}

const workshopLabel =
  /^(?:atelier|workshop|webinaire?|séminaire|seminar|rencontre|meeting|journée)\s*(?:n[°o]\s*)?(\d{1,3})(?!\d)\s*[:.–—-]?\s*/iu

/** The number of a workshop in the line that names it, and the name: `Atelier 4 « Défi mondial »`. */
export const takeWorkshop = (text: string): { number: number; rest: string } | null => {
  const match = workshopLabel.exec(text)
  if (!match) return null
  // The label may stand there in the other language too: `Atelier 2 : … / Workshop 2: …`.
  const rest = text.slice(match[0].length)
  return {
    number: Number(match[1]),
    rest: rest.replace(laterLabel(Number(match[1])), rest.startsWith('/') ? '' : ' / '),
  }
}

/** The number and name of a workshop that is called as a part of one: `Séance 4 – …`. */
export const takeSitting = (text: string): { number: number; rest: string } | null => {
  const match = /^(?:séance|session|module)\s*(?:n[°o]\s*)?(\d{1,3})(?!\d)\s*[:.–—-]\s*(?=\S)/iu.exec(text)
  return match ? { number: Number(match[1]), rest: text.slice(match[0].length) } : null
}

const laterLabel = (number: number): RegExp =>
  new RegExp(
    String.raw`\s*[/|]\s*(?:atelier|workshop|webinaire?|séminaire|seminar|rencontre|meeting|journée)\s*(?:n[°o]\s*)?${number}(?!\d)\s*[:.–—-]?\s*`,
    'iu',
  )

const months =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december'
const monthNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['janvier', 'january'],
    ['février', 'fevrier', 'february'],
    ['mars', 'march'],
    ['avril', 'april'],
    ['mai', 'may'],
    ['juin', 'june'],
    ['juillet', 'july'],
    ['août', 'aout', 'august'],
    ['septembre', 'september'],
    ['octobre', 'october'],
    ['novembre', 'november'],
    ['décembre', 'decembre', 'december'],
  ].flatMap((names, n) => names.map((name) => [name, n + 1])),
)
const dayFirst = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?(?:\s*(?:[-–/&]|et|and|au|to)\s*(?:\p{L}+\s+)?\d{1,2})?\s+(?:of\s+)?(${months})\s*,?\s+(\d{4})`,
  'iu',
)
const monthFirst = new RegExp(String.raw`(?<!\p{L})(${months})\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})`, 'iu')

const dateOf = (year: string, month: number, day: string): string | null => {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null
}

/** The day that a text names, as `YYYY-MM-DD`, and what stands before and after it. */
export const takeDay = (text: string): { day: string; before: string; after: string } | null => {
  const numbers = /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?!\d)/.exec(text)
  const first = dayFirst.exec(text)
  const second = monthFirst.exec(text)
  const match = numbers ?? first ?? second
  if (!match) return null
  const day = numbers
    ? numbers[1]
      ? dateOf(numbers[1], Number(numbers[2]), numbers[3] ?? '')
      : dateOf(numbers[6] ?? '', Number(numbers[5]), numbers[4] ?? '')
    : first
      ? dateOf(first[3] ?? '', monthNumbers[(first[2] ?? '').toLowerCase()] ?? 0, first[1] ?? '')
      : dateOf(second?.[3] ?? '', monthNumbers[(second?.[1] ?? '').toLowerCase()] ?? 0, second?.[2] ?? '')
  if (day === null) return null
  return { day, before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) }
}
