import { isOffer, isPause } from './breaks'
import { few, isDiscussion } from './discussions'
import { inEither, accented, onceFor, MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import { isNotice } from './notices'
import { takeRole, takeRoleInBrackets } from './roles'

/** A time of the day as `HH:MM`. */
export interface Times {
  startsAt: string | null
  endsAt: string | null
}

const clock = String.raw`(\d{1,2})(?:\s?(?:[hH:]|[.](?=[0-5]\d(?!\d)))\s?([0-5]\d)?)?(?:\s?mn?|min)?(?:(?<=12(?:[.:h]?00)?)\s(?:noon|midday)(?![a-z]))?(?:\s?([ap])\.?\s?m\.?(?![a-z]))?`
const until = String.raw`(?:\s*(?:[-–—→>]|à|jusqu[’']à|to|until|till|and|et)\s*|\/(?=\d))`
const range = new RegExp(
  String.raw`^(?:de|from|at|à(?:\s+partir\s+de)?|dès|vers)?\s*${clock}(?:${until}${clock})?(?![\p{L}\d%])`,
  'iu',
)

/** Whether a match of `clock` says that it is a time: `16` alone is a number. */
const isTime = (written: string): boolean => /\d\s?h|\d[:.]\d\d|[ap]\.?\s?m|\d\s(?:noon|midday)/i.test(written)

const timeOf = (hours: string | undefined, minutes: string | undefined, half: string | undefined): string | null => {
  if (hours === undefined) return null
  let hour = Number(hours)
  if (half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  return hour > 23 ? null : `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
}

/** What follows times that stand there in the other language too: `13 h / 1:00 p.m. Opening`. */
const withoutTwin = (text: string, startsAt: string): string => {
  const mark = /^\s*[/|]\s*(?=\d)/.exec(text)
  const twin = mark && takeTimes(text.slice(mark[0].length))
  return twin?.startsAt === startsAt ? twin.rest : text
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
  const later = timeOf(laterHours, laterMinutes, laterHalf)
  // `2 pm – 14 h` is one time, said twice.
  const endsAt = later === startsAt ? null : later
  const withoutAside = (rest: string): string => rest.replace(timeAside, (aside) => (isTime(aside) ? '' : aside))
  const rest = withoutAside(
    withoutAside(withoutTwin(text.slice(written.length), startsAt)).replace(
      /^\s*(?:\(?(?:CES?T|GMT|UTC|BST|IST|E[SD]?T|WAT|CAT|EAT|SAST|heure de Paris|Paris time)(?:\s?[+±-]\s?\d{1,2})?\)?(?![\p{L}]))?(?:\s*[|/]\s*\d{1,2}[:.h]\d{2}\s*(?:[ap]m\s*)?\p{Lu}{2,5}(?![\p{L}]))*/u,
      '',
    ),
  ).replace(/^\s*(?:[:|·•▪●►▸–—-]|\.(?=\s))?\s*/u, '')
  return { startsAt, endsAt, rest }
}
/** The same times elsewhere, in brackets: `(15:00 WAT)`. */
const timeAside = new RegExp(String.raw`^\s*\((?:${clock}|${clock}${until}${clock})(?![\p{L}\d%])[^()]{0,60}\)`, 'iu')

const brackets = /\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*/gu

/** The times in brackets in a text, `Understanding (10:00–11:30)`, and what else it says. */
const takeInnerTimes = (text: string): (Times & { rest: string }) | null => {
  for (const { 0: written, 1: said = '', index } of text.matchAll(brackets)) {
    const times = index > 0 ? takeTimes(said) : null
    const after = text.slice(index + written.length)
    if (times?.rest === '')
      return { ...times, rest: `${text.slice(0, index)}${/^(?:[,.;:]|$)/.test(after) ? '' : ' '}${after}` }
  }
  return null
}

const behind =
  /^(.*?\S)(?:\s*(?:(?<![.…_]{2})[.…_]{2,}|\s\.)\s*|\s{3,}|\s*\t\s*|\s*[:|–—,]\s+|(?<=[)»”])\s+(?=\d{1,2}\s?[.:hH]\s?\d{0,2}\s?[-–—]))(\d[^\s].{0,20})$/su

/** The times that a text begins or ends with, or has in brackets, `A title ........ 10:30`, and what else it says. */
export const timesIn = (text: string): (Times & { rest: string }) | null => {
  const first = takeTimes(text)
  if (first || text.length > MOST_OF_A_LINE) return first
  const inner = takeInnerTimes(text)
  if (inner) return inner
  // `Pause déjeuner 12h30-14h30`
  const paused =
    /^(\D{4,60}?)\s+((?:de\s|from\s)?\d{1,2}\s?[:h.]\s?\d{0,2}\s?(?:[ap]m\s?)?(?:[-–—]|à|to|until)\s?\d{1,2}\s?[:h.]?\s?\d{0,2}(?:\s?[ap]\.?m\.?)?)$/iu.exec(
      text,
    )
  const pause = paused && isPause(paused[1] ?? '') ? takeTimes(paused[2] ?? '') : null
  if (paused && pause?.rest === '' && pause.endsAt !== null)
    return { ...pause, rest: (paused[1] ?? '').replace(/\s*[,:–—-]$/u, '') }
  const match = behind.exec(text)
  const last = match && takeTimes(match[2] ?? '')
  return match && last?.rest === '' && takeDay(match[1] ?? '') === null
    ? { ...last, rest: (match[1] ?? '').replace(/[\s.…_]+$/u, '') }
    : null
}

/** The times of a line, whatever it is counted or marked by: `• 10:30 A title`; in `9.30 A title` the number is the time. */
export const timesOf = (text: string): (Times & { rest: string }) | null =>
  takeTimes(text) ?? timesIn(takeNumber(text)?.rest ?? text)

const lasting =
  /\s*[([]?\s*(?<![\d:.])(?:(\d{1,3})(?:\s?(?:min(?:ute)?s?|mn|[’′'])|(?<=\s\d{1,3})m)|([1-9])\s?h(?:\s?([0-5]\d)?\s?m(?:in)?)?(?<=[\s([][1-9]h(?:\s?\d\d?m?)?))\.?\s*[)\]]?\s*$/iu

const isCounted =
  /(?:^|[\s’'])(?:the|first|last|next|every|each|in|within|under|over|after|than|of|and|en|dans|sous|les|des|de|d|ces|ses|premi(?:ères|ers)|dernières|toutes|chaque|après|et)$/iu

/** A line that says how long the whole is: `Durée : 1 h 30`. */
export const saysLength = /^(?:durée|duration)(?:\s\p{L}+)?\s?:/iu
const lengthOfAll =
  /^(?:\s*\()?(?:durée|duration)(?:\s(?:totale|prévue|indicative))?\s?:?\s?(?:(\d)\s?h(?:eures?|ours?)?)?\s?(?:(\d{2})\s?(?:mn|min\p{L}*)?)?(?=$|[),;.]|\s[–—(-])/iu
/** How many minutes the whole lasts, as a text begins: `(durée : 1h15)`, `Durée : 1 h 30 – sur inscription`; null where it says no length. */
export const lastingOf = (text: string): number | null => {
  const [, hours = '0', minutes = '0'] = lengthOfAll.exec(text) ?? []
  return Number(hours) * 60 + Number(minutes) || null
}
/** How many minutes a text ends with, `(20 min)`, and what stands before them. */
export const takeLength = (text: string): { minutes: number; rest: string } | null => {
  const match = lasting.exec(text)
  if (!match || match.index === 0) return null
  // `The first 60 minutes` says no length.
  if (!/[([,;–—-]/.test(match[0]) && isCounted.test(text.slice(0, match.index))) return null
  const rest = text.slice(0, match.index).replace(/\s*[,;–—-]$/u, '')
  // `A title (A B, 20 min)`
  const isOpen = /[([][^()[\]]*$/u.test(rest) && /[)\]]\s*$/.test(match[0])
  const minutes = match[2] === undefined ? Number(match[1]) : Number(match[2]) * 60 + Number(match[3] ?? 0)
  return { minutes, rest: isOpen ? `${rest})` : rest }
}

/** How long each of several is, at the end of a text: `(10 min each)`, `5 min per group`. */
const ofEach =
  /\s*[(,–-]\s*(\d{1,3})\s?(?:min(?:ute)?s?|mn|[’′'])\.?\s*(?:each|chacune?|par (?:exposé|intervention|personne|communication|groupe)|per (?:talk|speaker|paper|person|group|team))\s*\)?$/iu
/** The minutes that each of several has, and the text without them; null where it does not say so. */
export const takeEach = (text: string): { minutes: number; rest: string } | null => {
  const match = text.length > MOST_OF_A_LINE ? null : ofEach.exec(text)
  return match && match.index > 0 ? { minutes: Number(match[1]), rest: text.slice(0, match.index) } : null
}

/** `HH:MM` so many minutes later, within the day. */
export const laterBy = (time: string, minutes: number): string | null => {
  const [hours = 0, of = 0] = time.split(':').map(Number)
  const sum = hours * 60 + of + minutes
  return sum < 24 * 60 ? `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}` : null
}

/** What marks a line of a list. */
export const bullet = /^(?:[-–—•*▪◦·‣●○■–]|o(?=\s\s))\s*(?=[^\s-])/u
const counted =
  /^(?:intervention|talk|exposé|présentation|presentation|communication|conférence|lecture|speaker|paper|papier|contribution|exposé|item|point)\s*(?:n[°o]\s*)?\d{1,2}(?!\d)(?:\s*[:.–—-]\s*|$)/iu
const numbered =
  /^(\d{1,2}(?:\.\d{1,2})*[.)/](?!\d)|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,5}[.)]|[A-Ha-h][.)]|[A-H](?=\s+[–—-]\s))\s+(?:[–—-]\s+)?(?=\S)/u

/** What a line is counted or marked by: how deep (`1.` 1, `1.2` 2, `a)` 2, a bullet 3, one within another 4), and what follows. Null without. */
export const takeNumber = (text: string): { depth: number; rest: string } | null => {
  const count = numbered.exec(text)
  if (count) {
    const label = (count[1] ?? '').replace(/[.)/]$/, '')
    const depth = /^\d/.test(label) ? label.split('.').length : /^[IVX]+$/.test(label) ? 1 : 2
    return { depth, rest: text.slice(count[0].length) }
  }
  const mark = counted.exec(text) ?? bullet.exec(text)
  return mark ? { depth: /^[◦○‣▪]/.test(text) ? 4 : 3, rest: text.slice(mark[0].length) } : null
}

/** A title without what counts it: `1. A title`, `c) A title`, `Talk 2: A title`. */
export const withoutCount = (title: string): string => {
  const mark =
    /^(?:\d{1,2}|[a-h])[.)]\s+(?=[\p{Lu}«“"])/u.exec(title) ??
    counted.exec(title) ??
    /^(?:presentation|talk|paper|exposé|communication|intervention|présentation|lecture|speech)\s*:\s+(?=[\p{Lu}«“"])/iu.exec(
      title,
    )
  const rest = mark ? title.slice(mark[0].length) : ''
  return rest === '' || /^(?:item|point)/iu.test(title) ? title : rest
}

/** What a title says of its session, where it does: a break, or a discussion. */
export const kindOf = onceFor((title: string): 'break' | 'discussion' | null => {
  const text = plain(accented(title)).toLowerCase()
  // A sentence says that there is one.
  if (/\p{L}\.$/u.test(text) && (!few(text, 3) || /\s(?:is|are|will|est|sont|sera|seront)\s/u.test(text))) return null
  const named = accented(title)
  if (isOffer(named) || isPause(named)) return 'break'
  return isDiscussion(text) ? 'discussion' : null
})

/** What a title says of its session in one of its languages. */
export const kindOfTexts = (texts: Readonly<Record<'fr' | 'en', string | null>>): ReturnType<typeof kindOf> =>
  (texts.fr === null ? null : kindOf(texts.fr)) ?? (texts.en === null ? null : kindOf(texts.en))

/** Whether a title says that several speak with each other, as at a round table: a discussion, where no talk stands in it. */
export const isRoundTable = onceFor((title: string): boolean =>
  /^(?:(?:grande |mini[- ]|petite |final |closing |opening |plenary |première |deuxième |seconde |troisième |dernière |\d(?:re|ère|e|ème|nde) )?tables?[- ]rondes?|(?:final |closing |opening |plenary |expert )?round[- ]?table(?:s(?=$|\s?[:(]))?|(?:(?!(?:the|an?|our|king|arthurian)\s)[\p{L}’'-]+ ){0,2}round[- ]?tables?(?: discussions?)?(?=$|\s?:|\s[«“"]|\s[–—-]\s|\s\d$)|panel (?:discussions?|debates?|d[’']experts|de discussion)|(?:(?!(?:first|second|third|morning|afternoon|solar|control|the|a)\s)[\p{L}’'-]+ ){0,2}panel(?: discussions?)?(?=$|\s?:|\s[«“"]|\s[–—-]\s|\s\d$)|(?:high-level |policy |public |citizens?[’']? |open )?dialogues?(?: citoyens?| public| politique)?(?=$|\s?:|\s[«“"])|(?:regards|entretiens?|lectures|témoignages|points de vue|expériences|interviews|retours? d[’']expériences?) croisée?s?(?=$|\s?:|\s[«“"–—-])|(?:la )?paroles? (?:aux?|à (?:la|l[’']))\s.{3,40}|face[- ]à[- ]face(?=$|\s?:)|controverses?(?=$|\s?:))(?!\p{L})|[?!.:]\s(?:grande )?(?:table[- ]ronde|round[- ]?table|panel discussion)$/iu.test(
    plain(title),
  ),
)

/** Whether a line says only how a session is held, below what it is called: `Plenary discussion`, `Three groups (A; B; C)`. */
export const isManner = (line: string): boolean => {
  if (line.length > 160) return false
  const said = plain(line)
    .replace(/^\((.+)\)$/u, '$1')
    .toLowerCase()
  const [first = ''] = said.split(/\s*\(|\.\s/u)
  return (
    few(first, 9) &&
    !/:\s|[?!»”"]/u.test(first) &&
    !/^(?:discussions?|questions?(?: .*)?|échanges?|d[ée]bats?|debates?|exchanges?|conversation|q\s?(?:&|and|et)\s?[ar])$/u.test(
      first,
    ) &&
    (isRoundTable(first) || isDiscussion(said) || isDiscussion(first))
  )
}

/** Whether a line says only that all may speak behind a talk, or that it is one: `Discussion`, `Presentation followed by questions`. */
export const isFollowUp = (line: string): boolean => {
  const said = plain(line)
    .replace(/^\((.+)\)$/u, '$1')
    .toLowerCase()
  return (
    few(said, 7) &&
    /^(?:(?:(?:short |brief )?(?:presentation|talk|lecture|exposé|présentation|communication|conférence|intervention|film|screening|projection)s?,? )?(?:followed by|suivie?s? (?:d[’']|de |par ))(?:(?:an?|une?|des|les) )?\s?(?:q\s?&\s?a|questions?|discussions?|d[ée]bats?|[ée]changes?|debates?|comments?)(?: .{2,30})?|(?:and |et |puis |then |\+ ?)?(?:q\s?(?:&|and)\s?a|questions?(?:[ -]réponses| and answers)?|(?:open )?discussions?|échanges?(?: avec la salle)?|d[ée]bats?(?: avec la salle)?))$/u.test(
      said,
    )
  )
}

/** Whether a title says only what kind of talk it is: `Keynote`, `Conférence inaugurale`. */
export const isKindOfTalk = onceFor((title: string): boolean =>
  /^(?:(?:opening|closing|plenary|public|invited|guest|first|second)\s+)*(?:keynote|lecture|talk|address|presentation|film|screening)(?:\s+(?:lecture|address|speech|talk|speaker|\d))*$|^(?:conférence|leçon|exposé|communication|intervention|allocution|projection|présentation)(?:\s+(?:inaugurale?|introducti(?:f|ve)|plénière|invitée?|publique|principale|de clôture|d[’']ouverture|d[’']introduction|\d))*$/iu.test(
    plain(title),
  ),
)

const blockLabel =
  /^(?:session|panel|bloc|block|partie|part|module|séance|axe|thème|theme|table ronde|roundtable|round table|day|jour)\s*(?:n[°o]\s*)?(?:(?:\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d’'])|(?:one|two|three|four|five|six|un|une|deux|trois|quatre|cinq|six)(?=\s*(?:[:.–—-]|$)))\s*[:.,–—-]?\s*/iu
/** `Première partie : X`, `2e session – X`, `Part one`. */
const ordinalLabel =
  /^(?:premi(?:ère|er)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|\d(?:re|ère|er|e|ème|nde?|st|nd|rd|th)|first|second|third|fourth|fifth)\s+(?:parties?|session|séance|part|axe|volet|panel|module|bloc|block|temps|demi-journée|table ronde|round ?table)(?![\p{L}])(?=\s*(?:[:.,–—/|-]|$))\s*[:.,–—-]?\s*/iu

/** Other words that are counted so where nothing but their number, and a mark, follows: `Lot 2 – Observations`, `Technical Session – I`, `Track A: Sound`. */
const otherLabel =
  /^(?:(?:(?:technical|scientific|plenary|parallel|thematic|paper|oral|concurrent|special|working|business|academic|afternoon|morning)\s(?:session|panel|block)|(?:session|séance|panel|table\sronde|partie)\s(?:plénière|parallèle|thématique|technique|scientifique|orale|spéciale|de\stravail)|(?:demi-journée|half-day|lot|volet|track|strand|stream|section|segment|séquence|sequence|chantier|pilier|pillar|cluster|chapitre|chapter|acte|act|tableau|temps|work\s?package|topic|focus|étape|phase|tranche)(?=\s*(?:n[°o]|\d|[IVX]|[A-H](?!\p{L})|one|two|three|four|un|deux|trois|quatre))|(?:session|panel|séance|part|partie|axe|thème|theme|module|bloc|block)(?=\s?[–—#-]))\s*(?:n[°o]\.?\s*|[#–—-]\s?)?(?:(?:\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\d’'/])|(?:one|two|three|four|five|six|un|deux|trois|quatre|cinq|six)(?!\p{L})))(?=\s*(?:[:.,|(/–—-]|$))\s*[:.,|–—-]?\s*/iu
const labelIn = (text: string): RegExpExecArray | null =>
  blockLabel.exec(text) ?? ordinalLabel.exec(text) ?? otherLabel.exec(text)

/** What a label of a block leaves: `Session 2 : Explorer` gives `Explorer`, perhaps nothing. Null where none stands in front. */
export const takeBlock = (text: string): string | null => {
  const match = labelIn(text)
  if (!match) return null
  const rest = text.slice(match[0].length)
  // `Première session / First session : Partir / Leaving`
  const twin = /^\s*[/|]\s*(?=\p{L})/u.exec(rest)?.[0]
  const said = twin === undefined ? '' : rest.slice(twin.length)
  const second = said === '' ? null : labelIn(said)
  return second ? said.slice(second[0].length) : rest
}

/** Whether a title says that a programme is over: `Fin`, `End of the day`. */
export const isEnd = (title: string): boolean =>
  /^(?:fin|fini|ends?|closes?|finish(?:es)?|(?:the )?(?:meeting|day|session|event|workshop|seminar) (?:ends|closes|finishes|over)|finish(?:es)?|that[’']s (?:it|all)(?: folks)?|c[’']est fini|fin prévue|fin prévisionnelle)(?:\s+(?:des?|du|of)\s+(?:la\s|the\s|l[’'])?(?:(?:première|deuxième|seconde|troisième|first|second|third)\s)?(?:séance|journée|matinée|après-midi|atelier|colloque|rencontre|réunion|séminaire|manifestation|événement|formation|forum|symposium|webina(?:r|ire)|conference|conférence|session|day|morning|afternoon|event|seminar|training|workshop|meeting|programme?|travaux|proceedings|jour|day)(?:\s(?:1|2|3|one|two|three|un|deux|trois))?)?\s*\.?$/iu.test(
    plain(title),
  )

const sections: readonly (readonly [Section, RegExp])[] = [
  [
    'programme',
    /^(?:(?:le|the|au|draft|detailed|provisional)\s+)?(?:programm?e?|agenda|ordre du jour|déroul(?:é|ement)|schedule|timetable)(?:\s+(?:détaillé|provisoire|prévisionnel|général|complet|final|de l[’']atelier|de la (?:journée|matinée|rencontre|séance)|of the (?:workshop|day|event)))?(?:\s*[/|(–-].*)?$/iu,
  ],
  [
    'committee',
    /^(?:(?:le\s|the\s|nos\s|les\s|our\s)?(?:comité(?=\s*(?:$|[:/|(]|d[’']organisation|organisateur|scientifique|de (?:pilotage|programme|lecture|sélection|direction)|local|technique|d[’']honneur|éditorial|consultatif))|(?:local |scientific (?:and |& )?|program(?:me)? (?:and |& )?|joint |national |international )*(?:organi[sz](?:ation|ing)|steering|scientific|program(?:me)?|advisory|selection|review|planning) (?:committee|team|group|board)|(?:équipe|conseil|groupe|bureau)\s(?:d[’']organisation|organisat(?:eur|rice)|scientifique|de\spilotage|de\sprogramme)|organisé par|organisateurs|organisat(?:eur|rice)s?|organi[sz]ers|(?:workshop|conference|event|day|seminar) organi[sz]ers|(?:organi[sz]ation|coordination|responsables?)(?:\s(?:scientifique|générale|de la journée|du colloque|de l[’']atelier))?s?(?=$)|(?:co-?)?conven[eo]rs))(?![\p{L}]).{0,80}$/iu,
  ],
  ['people', /^(?:les\s+)?(?:intervenants|intervenant[·.]e[·.]?s|speakers|participants)(?:\s*\/.*)?\s*:?$/iu],
  [
    'abstract',
    /^(?:(?:brève |courte |short |brief )?(?:résumé|présentation|argumentaire|argument|abstract|summary|description|descriptif|background|rationale|overview|context|contexte|problématique|note conceptuelle|concept note)|(?:contexte|objet|argumentaire|description|résumé)\s(?:de\s(?:la|cette)\s|du\s|de\sl[’'])(?:journée|rencontre|atelier|séminaire|colloque|séance|formation|projet|matinée|webinaire)|contexte et (?:objectifs?|enjeux)|background and (?:objectives?|aims?|rationale)|about(?:\s(?:the|this|our))?(?:\s(?:workshop|event|day|seminar|meeting|course|webinar|symposium|conference|training|session))?|à propos)(?:\s*\/.*)?$/iu,
  ],
]
/** Lines that say something to a reader and nothing of a programme: how to come, how to join, whom to ask. */
const notes =
  /https?:\/\/|www\.|[\w.]@[\w-]+\.\w|^(?:adresse|venue|location|address|where|où|salle|room|zoom|teams|lien|link|join|rejoindre|id (?:de )?réunion|meeting id|pass(?:code|word)|mot de passe|code(?: d[’']accès)?|t[ée]l(?:éphone)?\.?|phone|e-?mail|courriel|contacts?|renseignements?|enquir(?:y|ies)|queries|réservations?|inscriptions?|registration|register|wi-?fi|code wi-?fi|hashtag|parking|rsvp|organisation|organi[sz]ed by|organisé par|partenaires?|partners?|présente?s?|excusée?s?|attendees|apologies|in attendance)(?: [^:]{0,30})?\s*:|^(?:lieu|place|infos?|informations?|(?:further |practical )?information(?! (?:day|morning|afternoon|session|evening|meeting|event|workshop|seminar)(?!\p{L}))|(?:working )?languages?|langues?|interprètes?|interpreters?|traduction|translation|accessibilité|accessibility|transports?|interprétation|interpretation|accès|format)(?:\s(?:et|and|&|ou|or|de(?:\sla)?|de\sl[’']|d[’']|du|des|of(?:\sthe)?|for(?:\sthe)?|to(?:\sthe)?|pour(?:\sla|\sle)?|en)\s?)?(?:\s?(?:travail|journées?|rencontres?|ateliers?|réunion|séances?|sessions?|rendez-vous|rdv|formation|colloque|séminaire|conférence|manifestation|événement|visites?|repas|déjeuner|dîner|accueil|workshop|meeting|event|day|conference|seminar|venue|site|gare|station|métro|train|tram|bus|voiture|car|vélo|pratiques?|practical|générales?|complémentaires?|utiles?|useful|presse|press|inscriptions?|registration|lien|salle|room|date|heure|time|horaires?|adresse|address|handicap|pmr|simultanée|simultaneous|LSF|LSFB|LSQ|BSL|ASL|exacte?|used|utilisées?|principale?|transports?|publics?|contact|accès))*\s*:|^(?:spring|summer|autumn|fall|winter|michaelmas|hilary|trinity)(?: term| semester)? \d{4}(?:[-–/]\d{2,4})?$|^(?:année|semestre)(?: universitaire| d[’'](?:automne|hiver|été))?(?: de printemps)? \d{4}(?:[-–/ ]+\d{2,4})?$|^(?:en ligne|online|en visio(?:conférence)?|en présentiel|sur inscription|inscription (?:obligatoire|gratuite)|(?:entrée|accès|participation|admission) (?:libre|gratuite?|payante?|free)(?: (?:sur|on) (?:inscription|réservation|registration))?|gratuit|free(?: (?:entry|admission|event|of charge))?|registration (?:required|is required))(?:$|\s*[–—,(.·-])|^(?:all )?(?:times?|hours)(?: [^.:]{0,20})? (?:in|are|shown|given|CES?T|UTC|GMT)(?!\p{L})|^(?:les |toutes les )?(?:heures?|horaires)(?: [^.:]{0,20})? (?:en|sont|indiqu|de Paris)(?!\p{L}).{0,60}$|^(?:©|page \d{1,3}(?:$| ?(?:of|sur|\/) ?(?:of|sur)? ?\d)|(?:prochaine?s? (?:séances?|rencontres?|ateliers?|rendez-vous|réunions?)|next (?:sessions?|seminars?|meetings?|workshops?|talks?)|(?:séance|session) (?:suivante|précédente))\s*:|(?:avec le soutien|with (?:the )?(?:kind )?support|supported by|funded by|financée? par|(?:organisée? )?en partenariat avec|in partnership with)(?!\p{L}))|^(?:horaires?|heures?|times?|items?)(?:\s*[/|]?\s+(?:activités?|activity|activities|thèmes?|themes?|sujets?|subjects?|titres?|titles?|sessions?|speakers?|intervenant\S*|responsables?|who|what|leads?|topics?|items?|durées?|duration|contenus?|presenters?|lieux?|venue)){1,6}$|[€£$]\s?\d.*[€£$]\s?\d|(?<!\p{L})grant (?:agreement|number|no\.?)(?!\p{L})|^(?:l[ae] |l[’']|the |this |cette |ce )?(?:séance|rencontre|journée|session|entrée|manifestation|séminaire|atelier|event|seminar|workshop|webina(?:ire|r)) (?:est|sont|is|are) (?:ouverte?s?|open|libres?|gratuite?s?|free)(?!\p{L})|^(?:this|ce|cette) (?:project|event|work(?:shop)?|projet|journée|manifestation) (?:has received|receives|is (?:co-?)?funded|was (?:co-?)?funded|a reçu|a bénéficié|bénéficie|est (?:co)?financée?)(?!\p{L})|^(?:(?:the|le|les|a|un) )?(?:(?:zoom|teams|webex|meeting|joining|connection|registration) )?(?:links?|liens?|details|coordonnées)(?: [^.,:]{0,40})?? (?:will|to be|sera|seront|is|are|est|sont|vous)(?!\p{L})/iu
/** The heading of what stands below a programme and is none of it: whom to ask, how to come. */
export const isEndHeading = (text: string): boolean =>
  text.length < 60 &&
  /^(?:(?:nous )?contacts?(?: us)?|contact et .{3,30}|renseignements?(?: et .{3,30})?|infos?(?:rmations?)?(?: (?:pratiques|utiles|et .{3,30}))?|inscriptions?(?: (?:et|gratuite|obligatoire).{0,30})?|practical (?:information|details|matters)|practicalities|how to (?:get there|join|register|find us)|getting there|directions|accès(?: et .{3,30})?|venir|comment venir \??|partenaires?|partners|sponsors|(?:avec le )?soutiens?(?: de)?|supported by|funded by|registration|bookings?|how to book|book (?:your|a) (?:place|ticket)s?|accessibility|accessibilité|venue|further information|more information|pour en savoir plus|about the (?:speakers|organi[sz]ers?|series|venue|project)|à propos (?:de|des|du) .{3,30}|bibliographie|references|références|restauration|hébergement|accommodation|travel|download|documents?(?: à télécharger)?|required information|note|notes)\s*[:.]?$/iu.test(
    text,
  )
/** Lines that say what it costs, and for whom it is. */
const onTerms =
  /^(?:PAF|P\.A\.F\.|(?:finance|frais|droits?|montant) d[’']inscription|(?:registration|conference|entry|delegate|attendance) fees?|éd(?:\.|iteur) resp(?:\.|onsable)|(?:resp(?:\.|onsible) )?(?:publ(?:\.|isher)|editor)|cost|co[ûu]ts?|fees?|price|prix|tarifs?|tickets?|billet(?:s|terie)?|admission|entry|participation(?: aux frais)?|capacity|capacité|jauge|public(?: visé)?|audience|bookings?|réservations?|hébergement|accommodation|parking|accessibility|accessibilité)(?:\s[/|]\s[\p{L}. ’']{3,30})?\s*:/iu
/** Whether a line says what it costs, and for whom it is. */
export const isOnTerms = (text: string): boolean => onTerms.test(text)

const ofPlaces =
  /^(?:(?:nombre de )?places (?:limitées|disponibles|gratuites)|limited (?:places|spaces|number)|(?:places|spaces) are limited|journée ouverte|ouverte?s? (?:à tous|au public|aux)|open to (?:all|the public|everyone)|all welcome|tout public|entrée libre|accès libre|réservation (?:conseillée|obligatoire)|apportez |prévoyez |pensez à |merci d[e’']|n[’']oubliez pas|please (?:bring|note|register|arrive|do not)|bring (?:your|a) |stationnement\s?:|hébergement\s?:|itinéraire\s?:|(?:interprétation|interpretation|traduction|translation|langues?|languages?)\s?:?\s(?:simultanée\s)?(?:(?:\p{Lu}{2}|français|anglais|french|english|néerlandais|dutch|allemand|german)(?:\s?[-/–,<>↔]\s?|\s(?:et|and|vers|to)\s)){1,4}(?:\p{Lu}{2}|français|anglais|french|english|néerlandais|dutch|allemand|german)(?!\p{L})|navettes?\s(?:gratuites?|pour|au départ|:)|parking\s?:|covoiturage\s?:|(?:traduction|interprétation) (?:simultanée|assurée|chuchotée|consécutive|en|sera|prévue|vers)|(?:simultaneous|whispered|consecutive|live) (?:interpretation|interpreting|translation|captioning)|(?:interpretation|interpreting|translation|lunch|coffee|refreshments|slides|childcare|a shuttle|certificates?)(?: [\p{L}/-]+){0,4} (?:will be|is|are) (?:provided|available|offered|assured|served|issued|on offer)|(?:les )?participant[·.\p{L}]* (?:are|sont|will|devront|doivent)|(?:les |your |votre |vos )?badges? (?:seront|sera|will|can|doi|obligatoire)|pièce d[’']identité|photo id|wi-?fi|(?:join (?:on|the|us|via|zoom|teams|by|online|meeting|microsoft)|rejoindre (?:la|le|sur|par)|rejoignez|cliquez|click here|dial[- ]in|download teams|microsoft teams|réunion (?:microsoft|zoom|teams)|zoom meeting|google meet|meeting options|options de (?:la )?réunion|participer (?:par|à la réunion)|ou composer|or call in|phone conference|find a local number|need help\?)(?!\p{L})|\+?[\d(][\d ./()-]{7,20}$|vestiaire|dress code|ne pas jeter|please (?:recycle|don[’']t print)|ipns(?!\p{L})|imprimé (?:par|sur|en)|printed (?:by|on)|(?:conception|création|réalisation) graphique|crédits? (?:photos?|illustration)|photo credits?|illustration\s?:|graphisme\s?:|slides will|recording\s?:|enregistrement (?:vidéo|prévu))/iu
/** In which languages people speak: `Papers will be given in French or English.` */
const ofLanguages =
  /(?<!\p{L})(?:communications?|interventions?|présentations?|exposés?|débats?|échanges?|discussions?|papers?|talks?|presentations?|journée|day|workshop|atelier|event|meeting|sessions?)\s(?:.{0,40}\s)?(?:seront|sera|sont|est|is|se|auront|will|are|may|can|peuvent|pourront)\s.{0,40}(?<!\p{L})(?:(?:en|in) (?:both )?(?:(?:le )?français|(?:l[’'])?anglais|french|english)|(?:in|dans) (?:the|la) lang(?:uage|ue) (?:of|de) (?:their|its|the|leur|son) tit(?:le|re))(?!\p{L}).{0,60}$/iu
/** A sentence that tells those who come what they will get or must do. */
const tells =
  /^(?!.*[«“"]).*(?<!\p{L})(?:liens?|links?|zoom|teams|visio(?:conférence)?|s[’']inscrire|inscriptions?|registration|register|rsvp|badges?|parking|interprétation|traduction|interpretation|translation|LSF|BSL|sous-titr\p{L}+|captions?|captioning|attestations?|certificates?|slides|supports?|repas|lunch|catering|programme?|documents?)(?!\p{L}).*(?<!\p{L})(?:sera|seront|will be|will follow|suivra|to follow|doi(?:t|vent)|must|please|merci d[e’']|veuillez|assurée?s?|available on request|sur demande)(?!\p{L}).{0,80}[.!]?$|^(?:pour )?(?:ceux|celles|les personnes|for those|those|anyone|if you|si vous) (?:et ceux |et celles )?(?:qui|who|that|wish|want|need|can[’']?t|cannot|ne)(?!\p{L})(?=.*(?<!\p{L})(?:peu(?:t|vent)|pourr\p{L}+|souhait\p{L}*|désir\p{L}*|veulent|voudr\p{L}+|prévoi\p{L}+|rest(?:ent|eront)|viendr\p{L}+|sont invitée?s|contact\p{L}*|inscri\p{L}+|merci|please|can(?:not|[’']t)?|may|wish|want|would|need|must|join|arriv\p{L}+|visio\p{L}*|zoom|teams|en ligne|online|link|lien)(?!\p{L})|https?:).*[.!]$|^(?:n\.?b\.?|p\.?s\.?|nota(?: bene)?|attention|note|rappel|reminder|important)\s?[:!–—-]\s.{4,}|^(?:l[ae]s? |l[’']|cette? |th(?:e|is) )(?:webinaire|webinar|séance|rencontre|atelier|session|talks?|event|meeting|seminar|séminaire|workshop|échanges|débats) (?:sera|seront|will be|is being) (?:enregistrée?s?|recorded|filmée?s?|filmed|diffusée?s?|retransmise?s?|streamed|broadcast)(?!\p{L}).{0,60}$|^(?:(?:the|a|le|la|l[’']|une?) ?)?(?:recordings?|replay|rediffusion|enregistrement|captation|vidéo|video)(?: [^.:]{0,30})? (?:will|sera|is|est)(?!\p{L}).{0,80}$|^(?:(?:la|le|the|our|notre) )?(?:prochaine?|next) (?:séance|rencontre|atelier|rendez-vous|réunion|webinaire|journée|session|seminar|meeting|workshop|webinar)(?: [^.:]{0,20})? (?:le|on|aura|will|:)(?!\p{L}).{0,80}$|^(?:BSL|LSF|LSFB|LSQ|ASL|ISL) (?:interpreters?|interpretation|interprètes?|interprétation)\s?:.{0,120}$|^(?:la salle|le lieu|les locaux|the (?:venue|room|building)) (?:est|sont|is|are) (?:entièrement |fully )?(?:accessibles?|équipée?s?|wheelchair|step-free)(?!\p{L}).{0,120}$|^(?:full |detailed |final )?(?:programme?|agenda)(?: détaillé| complet)? (?:to follow|à venir|suit|suivra|to be (?:sent|announced|confirmed))/iu
/** What it costs for whom. */
const ofPrices =
  /^(?!\d{1,2}\s?[:h.]).*(?:[£€$]\s?\d|\d\s?(?:[€£$]|euros?|CHF|dhs?|FCFA))(?:.*(?<!\p{L})(?:free|gratuit\p{L}*|adults?|adultes?|enfants?|children|members|membres|adhérent\p{L}*|tarif|réduit|concessions?|students?|étudiant\p{L}*|entrée|admission|on the door|per person|par personne)(?!\p{L})|[^\p{L}]*$)/iu
export const isNote = onceFor(
  (text: string): boolean =>
    (text.length < 200 && ofLanguages.test(text)) ||
    (text.length < 120 && ofPlaces.test(text)) ||
    (text.length < 240 &&
      takeTimes(text) === null &&
      (tells.test(text) || (text.length < 90 && ofPrices.test(text)))) ||
    notes.test(plain(text)) ||
    onTerms.test(text) ||
    (isNotice(text) && takeTimes(text) === null) ||
    inEither(text).some((one) => notes.test(plain(one))) ||
    (/\s[/|]\s/.test(text) && text.length < 200 && text.split(/\s+[/|]\s+/).every((part) => notes.test(plain(part)))),
)

/** Words that stand behind the name of a place, or before its number or letter: `Building C`, but `Building with Earth`, `Street trees`. */
const unplaced =
  /(?<=^|\s\/\s|,\s)(?:building|square|street|road)\s(?!\d|(?!a\s(?!room|floor|level|\d))\p{Lu}(?!\p{L}))|(?<=^|\s\/\s)place\s(?:names?|making|attachment|identity|matters?|based|branding|and)(?!\p{L})/giu

/** Where a meeting is: a street, a room, a building, with a number or a town behind. */
export const isPlace = onceFor(
  (text: string): boolean =>
    text.length < 160 &&
    /[,\d]/.test(text) &&
    /(?:^|[\s,])(?:salle|room|amphi(?:théâtre)?|librairie|médiathèque|théâtre|cinéma|auditorium|rue|avenue|boulevard|bd|place|quai|square|street|road|campus|mairie|bâtiment|building|étage|floor|hôtel)(?=[\s,])|\s(?:étage|floor)$/iu.test(
      text.replace(unplaced, ''),
    ) &&
    // `Who waters the street trees? Heat, care and budgets`, `La place des femmes, hier et demain`
    !/[?!]\s|(?<!\p{L})(?:[Tt]he|[Aa]n?|[Ll]a|[Ll]es?|[Uu]ne?|[Nn]os|[Oo]ur)\s(?:street|road|square|place|rue|campus|room|building)s?\s(?!\p{Lu})/u.test(
      text,
    ) &&
    // `Room for all`
    !/^(?:room|floor)\s\p{Ll}/iu.test(text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())),
)

/** A room or a house, by the first word of a line. */
export const isRoom = onceFor(
  (text: string): boolean =>
    /^(?:salle|amphi(?:th[ée][âa]tre)?|auditoire|auditorium|aula|room|lecture (?:theatre|hall)|hall|espace|librairie|bibliothèque|médiathèque|campus|bâtiment|building|maison d(?:es?|u|e la)?|hôtel d(?:es?|u|e la)?|centre de conf\p{L}*|conference (?:room|centre))(?![\p{L}])/iu.test(
      text,
    ) &&
    // `Building a clear message`, `Room for doubt`, `Espace public et vieillissement`
    !/^(?:building\s(?!of\s|no\s)\p{Ll}{1,12}(?:\s|$)|room\s(?:for|to)\s|espaces?\s(?:publics?|urbains?|verts?|rura(?:l|ux)|naturels?|maritimes?|aériens?|européen)(?!\p{L})|campus\s(?:durable|vert|inclusif|et|and|life)(?!\p{L}))/iu.test(
      text,
    ) &&
    plain(text).split(' ').length < 8,
)

const greeting =
  /^(?:bonjour|bonsoir|re-?bonjour|allô|coucou|salut|hey|ch[eè]r(?:e|s|es|[·.]e[·.]?s|\(e\)s)?|madame|mesdames|monsieur|messieurs|mesdemoiselles|dear|hello|hi|hiya|greetings|g[’']day|good (?:morning|afternoon|evening|day)|morning(?= all| everyone| team)|happy new year|bonne année|merci|thanks?|thank you|kia ora|tēnā|tena|mōrena|talofa|bula|mālō|aloha|namaste|namaskar|vanakkam|salaam|salam|assalam\p{L}*|as-salam\p{L}*|jambo|habari|karibu|mambo|muraho|mwaramutse|sannu|nnọọ|sawubona|molo|molweni|dumela|dumelang|hallo|guten (?:tag|morgen)|grüezi|goedemorgen|goedemiddag|goeden?dag|beste|geachte|bore da|prynhawn da|shwmae|annwyl|a chairde|a chara|dia (?:duit|dhaoibh)|kwe|kuei|boozhoo|tansi|tânsi|shé:kon)(?![\p{L}])/iu
/** Whether a line greets or thanks, as a mail begins. */
export const isGreeting = onceFor(
  (text: string): boolean =>
    greeting.test(text) && /[,.!:]$|^\S+(?:\s\S+){0,2}$/u.test(plain(text).replace(ofVersions, '')) && !takeTimes(text),
)
/** Where the other language stands, behind a greeting: `(English below)`, `– version française ci-dessous`. */
const ofVersions =
  /\s*[([–—/|-]+\s*(?=[^()]{0,40}(?:english|anglais|anglaise|french|français|française|deutsch|nederlands|below|follows|suit|ci-dessous|ci-après|infra))[^()]{3,60}[)\]]?$/iu

/** Whether a line speaks to whoever reads it, or of itself: a sentence of a mail, and no title. */
export const isAddress = (text: string): boolean =>
  /[.!]$|[.!?…]\s+\p{Lu}/u.test(text) &&
  plain(text).split(' ').length > 3 &&
  /(?<![\p{L}’'-])(?:merci|vous|votre|vos|voici|ci-joint|ci-dessous|veuillez|dis-moi|dites-moi|sonnez|apportez|pensez|n[’']h[ée]sitez|je|j[’']ai|tu|please|thanks|thank you|you|your|here is|find|attached|below|let me know|i[’']ll|i am|we (?:will|are|look|hope)|feel free|don[’']t)(?![\p{L}])/iu.test(
    text,
  )

const announces =
  /^(?:(?:bonjour|salut|coucou|hello|hi|dear all|cher\p{L}* \p{L}+)\s*[,!]\s*)?(?:as (?:promised|agreed|discussed)|comme (?:convenu|promis|prévu|demandé)|(?:please |kindly )?(?:find|see) (?:below|attached|enclosed|here)|(?:please )?(?:below|attached|enclosed|here)(?: (?:and|or) \p{L}+)? (?:is|are|comes|the|our|you (?:will )?find)|you(?: will|[’']ll) find|here[’']s|(?:i am |i[’']m )?(?:sending|attaching|pasting)|i (?:attach|enclose|paste|send|have pasted)|we (?:are (?:pleased|happy|delighted|glad) to|have the pleasure|attach|enclose|send)|(?:je|nous) (?:(?:te|vous) )?(?:mets|mettons|envoie|envoyons|joins|joignons|colle|copie|transmets|transmettons|fais suivre|partage|partageons|adresse|adressons|donne|remets|rappelle|rappelons)|(?:tu|vous) (?:trouveras|trouverez)|(?:trouverez|trouvez|veuillez trouver)|merci de (?:trouver|mettre|publier)|(?:j[’']ai|nous avons) le plaisir|(?:voici|voilà|ci-dessous|ci-joint|ci-après|pour info(?:rmation)?),?)(?!\p{L})/iu
/** A sentence that says that what follows is how the meeting goes. */
const runs =
  /(?<!\p{L})(?:will (?:run|be(?: held)?)|runs|is (?:organi[sz]ed|as)|goes|se déroule(?:ra)?|est organisée?|sera)\s.{0,20}(?:as follows|comme suit|ainsi|in this order)(?!\p{L})/iu
/** The same in the midst of a sentence. */
const announcesWithin =
  /(?<![\p{L}-])(?:voici|voilà|ci-(?:dessous|joint|après)|(?:is|are|find|see|comes?|follows?) (?:below|attached|enclosed)|below(?=[.:!,]|$)|below is|(?:you(?: will|[’']ll)|please) find|vous trouverez|here(?:[’']s| is| are))(?!\p{L})/iu
const ofProgramme =
  /(?<!\p{L})(?:programm?e|agenda|schedule|timetable|running order|déroulé|ordre du jour|planning|invit|convi|annonc|announc)/iu
/** Whether a line says, in a mail, that a programme follows, whatever it ends with: `Please find below the programme for our half day`. */
export const isAnnouncement = (text: string): boolean =>
  // `A quick reminder of our webinar next week.`
  /^(?:(?:just|juste|ceci est|this is) )?(?:an?|un) (?:quick|little|gentle|friendly|short|final|last|petit|dernier|court) (?:reminder|note|message|rappel|mot)(?!\p{L}).{0,100}[.!]$/iu.test(
    text,
  ) ||
  (text.length < 300 &&
    !/[«“"]/.test(text) &&
    (runs.test(text) || ((announces.test(text) || announcesWithin.test(text)) && ofProgramme.test(text))) &&
    plain(text).split(' ').length > 3 &&
    takeTimes(text) === null)

const draft =
  /^(?:(?:draft|provisional|tentative|preliminary|final|updated?|revised|working|last|latest|projet de|avant-projet de|dernière|nouvelle)\s)*(?:(?:agenda|programm?e|schedule|planning|document|ordre du jour|déroulé)\s*)?(?:(?:provisoire|définitif|final|draft|provisional|de travail|à jour)\s*)?[([–—,-]*\s*(?:v\.?\s?\d{1,2}(?:[.,]\d{1,2})?|version(?:\s(?:provisoire|définitive|finale|de travail|n[°o]\s?\d{1,2}|v?\d{1,2}(?:[.,]\d{1,2})?|du(?=\s\d)|of(?=\s\d)|as of|dated))?|draft|document de travail|working document|as of(?=\s\d)|(?:mise? à jour|updated?|revised)(?:\s(?:du|le|on)(?=\s\d))?)(?![\p{L}])\s*[)\]]?/iu
/** Who wrote it, and when. */
const byWhom =
  /^(?:\s*[–—,(:/-]*\s*(?:not for (?:further )?(?:circulation|distribution|citation|publication)(?: (?:outside|beyond) .{2,40})?|do not (?:circulate|cite|quote|distribute|forward|share)|for (?:internal use|discussion|comments?|consultation|information|participants)(?: only)?|internal use only|confidential|work in progress|subject to change|ne pas (?:diffuser|citer|transférer|faire circuler)(?: (?:hors|en dehors|à l[’']extérieur) .{2,40})?|usage interne|diffusion restreinte|confidentiel|sous réserve de (?:modifications?|confirmations?|changements?)|susceptible d[’'](?:être modifiée?|évoluer)|à (?:confirmer|valider)|pour (?:information|avis|discussion)))?(?:\s*[–—,(:/-]*\s*(?:(?:du|le|au|of|on|as of)\s)?(?:\p{Lu}{2,4}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}\s\p{L}{3,10}(?:\s\d{4})?)){0,3}\s*[)\]]?\.?$/u
/** Which draft of a paper a text is: `Draft agenda v3 – AV 28/05`, `Version du 12/03`, `Programme provisoire (v2)`. */
export const isVersion = (text: string): boolean => {
  if (text.length >= 120) return false
  const parts = text.split(/\s+[/|]\s+/u)
  if (parts.length === 2) return parts.every(isVersion)
  // `Projet d’ordre du jour au 2 avril`
  const said = plain(text)
    .replace(/^(?:avant-)?projet d[’']/iu, 'draft ')
    .replace(/^(draft [^\d]{4,30}) (?:au|du)(?=\s\d)/iu, '$1 as of')
  const match = said.length < 80 ? draft.exec(said) : null
  return match !== null && byWhom.test(said.slice(match[0].length))
}

const venue =
  /^(?:(?:The|Le|La|Les)\s)?(?:(?:\p{Lu}[\p{L}’'.-]*\s){0,4}(?:[Cc]entre|[Cc]enter|[Tt]heatre|[Tt]heater|[Hh]all|[Bb]uilding|[Ll]ibrary|[Mm]useum|[Cc]ollege|[Cc]ampus|House|Hotel|[Rr]oom|[Aa]uditorium|Gallery|Lab(?:oratory)?|Institute|Church|Palace|Wing)(?:\s(?:\d{1,4}|\p{Lu}\d{0,4}|of\s.{2,40}))?|(?:\d{1,2}(?:st|nd|rd|th|er|e|ème)|[Gg]round|[Ff]irst|[Ss]econd)\s(?:floor|étage)|(?:[Ss]alle|[Ll]ocal|[Pp]avillon|[Aa]mphi(?:théâtre)?|[Aa]uditorium|[Bb]âtiment|[Cc]entre|[Mm]aison|[Ee]space|[Mm]usée|[Bb]ibliothèque|[Mm]édiathèque|[Hh]ôtel|[Pp]alais|[Cc]ampus|[Mm]airie|[Ll]ycée|[ÉéEe]cole|[Hh]alle|[Tt]héâtre|[Cc]inéma|Pavillon|Local|[Ff]orum|[Ss]ite|[Ff]oyer|[Gg]rand [Aa]mphi(?:théâtre)?|[Aa]rchives|[Gg]alerie|[Cc]ité|[Mm]anège|[Cc]hapelle|[Ll]ibrairie|[Aa]cadémie|[Uu]niversité|Château|Abbaye|Dôme)\s(?:\p{Lu}|\d|d[eu’']|l[ae’']).{0,50}|[Rr]oom\s\p{Lu}?\d.{0,8})$/u
/** Places by their first word, or by their last. */
const namedPlace =
  /^(?:The\s)?(?:(?:Parc|Jardin|Place|Stade|Ferme|Gare|Port|Parlement|Bourse|Usine|Domaine|Moulin|Couvent|Monastère|Cloître|Villa|Préfecture|Ambassade|Chambre|Salon|Studio|Auberge|Casino|Kursaal|Aula|Conservatoire|Sénat|Hémicycle|Tour|Fort|Embassy\sof|Université|Institut|Collège|Faculté|Siège)\s(?:\p{Lu}|d[eu’']|l[ae’']|des\s).{0,50}|(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:Park|Gardens?|Town\sHall|City\sHall|Hall|Farm|Barn|Mill|Inn|Pavilion|Stadium|Parliament|Embassy|Abbey|Priory|Castle|Court|Square|Conference\sCentre|University|School))$/u

/** A house or a room, or a town with what it is in, on a line of its own: `Education Centre, Lecture Theatre 2`, `Gatineau (Québec)`. */
export const isVenue = onceFor((text: string): boolean => {
  const said = text.length < 120 ? plain(text).replace(unplaced, '') : ''
  if (/[?!»”"]$/.test(said)) return false
  if (/^\p{Lu}[\p{L}’' -]{1,30}\s\(\p{Lu}[\p{L}’' .-]{1,30}\)$/u.test(said)) return said.split(' ').length < 6
  const parts = said.replace(/\s*\([^()]*\)/gu, '').split(/\s*(?:,|\s[–—-]\s)\s*/)
  return (
    (parts.length > 1 || /\d/.test(said)) &&
    !/:\s/.test(said) &&
    parts.every((part) => /^[\p{Lu}\d]/u.test(part) || venue.test(part)) &&
    parts.some((part) => venue.test(part) || namedPlace.test(part))
  )
})

/** Whether a line begins with what only places are called by: `Parc Jean-Drapeau, Montréal`. */
export const isNamedPlace = (text: string): boolean => namedPlace.test(plain(text).split(/\s*,\s+/)[0] ?? '')

const farewell =
  /^(?:(?:bien )?(?:cordialement|amicalement)|ngā mihi|nga mihi|(?:le )?(?:gach dea-ghuí|meas)|slán|cofion(?: \p{L}+)?|diolch|met vriendelijke groet\p{L}*|groet(?:en|jes)|mit freundlichen grüßen|asante(?: sana)?|murakoze|shukran|miigwech|meegwetch|(?:bien|très) (?:à vous|à toi|cordialement|amicalement)|bien à|à bientôt|salutations|sincères|sincèrement|chaleureusement|(?:con)?fraternellement|respectueusement|avec (?:mes|nos|toute)(?=\s)|meilleures salutations|warmly|warmest|respectfully|with (?:best|kind|warm|thanks)|en vous remerciant|je (?:reste|vous)|nous (?:restons|vous)|dans l[’']attente|au plaisir|best(?: (?:regards|wishes))?|(?:kind|warm|many) (?:regards|thanks)|regards(?=[\s,.!]*$|,)|sincerely|yours|thanks(?=[\s,.!]*$| (?:again|all|everyone|everybody|so much|very much|a lot|in advance|for your)(?!\p{L}).{0,30}$)|thank you(?=[\s,.!]*$| (?:again|all|very much|so much)[\s,.!]*$)|merci(?=[\s,.!]*$| (?:à (?:tous|toutes|vous)|d[’']avance|beaucoup|encore)(?!\p{L}).{0,20}$)|cheers|respectueuses salutations|in solidarity|solidairement|bises|bisous|all the best|looking forward|see you|talk soon|take care|(?:belle|bonne) (?:journée|soirée|semaine|fin de)|à (?:très|demain|mardi|lundi|jeudi|vendredi|mercredi))(?![\p{L}])/iu
/** Whether a line ends a mail: what follows is a name and where to write. */
export const isFarewell = (text: string): boolean =>
  farewell.test(plain(text)) && text.length < 90 && takeDay(text) === null

/** A kind of meeting and nothing else: no title, where another line is one. */
export const isKindOfMeeting = onceFor(
  (text: string): boolean =>
    text.length < 200 &&
    accented(text)
      .split(/\s+[/|–—-]\s+/)
      .every(
        (part) =>
          moreKinds.test(plain(part)) ||
          kindOfMeeting.test(
            plain(part)
              .replace(/^\d{1,3}(?:e|ème|er|ère|re|st|nd|rd|th)\s/iu, '')
              .replace(/^(?:midis?|noon|lunch(?:time|-?hour)?|brown[ -]?bag|afternoon|evening)[ -](?=\p{L}{5})/iu, '')
              .replace(/^\p{Lu}{2,8}\s(?=\p{Ll})/u, '')
              .replace(whoseMeeting, '')
              .replace(/(?:^|\s)(?:19|20)\d\d(?:[-–/]\d{2,4})?(?=\s|$)/gu, '')
              .trim(),
          ),
      ),
)

/** Kinds of meetings that are no workshops. */
const moreKinds =
  /^(?:(?:grande?|public|evening|annual|annuel(?:le)?|online|virtual|hybrid|open|closed|technical|regional|national|high-level)\s)*(?:conférence[- ]d[ée]bat|(?:midi|lunch|evening)[- ]d[ée]bate?|ciné[- ]d[ée]bat|caf[ée][- ]d[ée]bat|petit[- ]déjeuner[- ]d[ée]bat|d[îi]ner[- ]d[ée]bat|soirée[- ]d[ée]bat|table[- ]ronde|master ?class|hackathon|hack day|summer school|école d[’']été|policy dialogue|town hall|study afternoon|half-day (?:workshop|seminar)|running order|ordre du jour|expert(?:s)? meeting|réunion d[’']experts|concept note|note conceptuelle)$/iu

/** Whose a meeting is, behind its kind: `Colloque étudiant du CRILCQ`, `Séminaire d’unité`, `International workshop, Department of History, Lund University`. */
const whoseMeeting =
  /(?:\s(?:du|de la|de l[’']|d[’']|des|de|of the|of|at the|at|by the|by|au|à la|à l[’']|DU|DE LA|DE L[’']|DES)\s?|\s?,\s)(?:[\p{Lu}\d][\p{Lu}\p{N}&.-]{2,}(?:\s[\p{Lu}\p{N}&.-]{2,})?|(?:[Ll]aboratoire|[Gg]roupe|[Cc]entre|[Rr]éseau|[Pp]ôle|[Éé]quipe|[Mm]aster|[Éé]cole|[Dd]épartement|[Aa]ssociation|[Ss]ociété|[Uu]nité|[Ss]ervice|[Mm]inistère|[Uu]niversité|[Ff]aculté|[Ii]nstitut|[Mm]usée|[Bb]ibliothèque|[Mm]édiathèque|[Aa]rchives|[Cc]omité|[Ff]édération|[Cc]hambre|[Cc]ollège|[Oo]rdre|[Ss]yndicat|[Ff]ondation|[Aa]cadémie|[Aa]gence|[Oo]bservatoire|[Dd]irection|[Cc]haire|[Cc]onseil|[Pp]rojet|[Hh]ôpital|[Cc]onsortium|[Dd]epartment|[Gg]roup|[Nn]etwork|[Ss]chool|[Ss]ociety|[Ii]nstitute|[Uu]niversity|[Mm]useum|[Ll]ibrary|[Hh]ospital|[Ff]aculty|[Cc]ollege|[Cc]ouncil|[Tt]rust|[Ff]oundation|[Ff]ederation|[Aa]cademy|[Aa]gency|[Mm]inistry|[Cc]ommittee|[Pp]roject|[Uu]nit|[Tt]eam|[Cc]enter)(?!\p{L})[^?!:«“"]{0,90}|(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:University|Institute|College|Hospital|Museum|Library|Council|Society|Network|Trust|School|Foundation|Association)(?!\p{L})[^?!:«“"]{0,60})$/u

const meeting = String.raw`(?:journées? d[’']études?|journées?|colloque|séminaires?|seminars?|webinaires?|webinars?|workshops?|conferences?|meetings?|event|ateliers?|conférences?|rencontres?|symposium|colloquium|hearing|audition|consultation|briefing|réunion|r[ée]union|table ronde|round ?table|study days?|training|formation|assises|forum|(?:research|training|discussion|professional|doctoral|information|open|exchange|networking|learning) days?)`
const ofMeeting = String.raw`(?:(?:franco|anglo|germano|euro|italo|belgo|luso|hispano|helvético|afro|sino|suisso)-\p{L}+|en ligne|printani(?:er|ère)|d[’'](?:automne|été|hiver|échanges?)|de printemps|étudiante?s?|doctorante?s?|internationa(?:le?|ux)|nationa(?:le?|ux)|régiona(?:le?|ux)|annuel(?:le)?s?|public|publique|ouverte?|doctora(?:le?|ux)|interministérie(?:ls?|lles?)|interprofessionnel(?:le)?s?|interservices?|départementa(?:le?|ux)|loca(?:le?|ux)|mensuel(?:le)?s?|bilingues?|pédagogiques?|citoyen(?:ne)?s?|plénières?|municipa(?:le?|ux)|territoria(?:le?|ux)|\p{L}+o-\p{L}+|(?:inter|pluri|trans)disciplinaires?|professionnel(?:le)?s?|scientifiques?|thématiques?|techniques?|participati(?:f|ve)s?|fina(?:le?|ux)|inaugura(?:le?|ux)|interne|hybride|d[’']information|de (?:co-?\p{L}+|recherche|travail|formation|restitution|clôture|lancement|mi-parcours|concertation|consultation|réflexion|validation|capitalisation|prospective|sensibilisation|programmation|planification|démarrage|partage|diffusion|valorisation|coordination|haut niveau)|des (?:doctorante?s|jeunes chercheurs?(?: et jeunes chercheuses)?|doctorant[·.]e[·.]?s))`
const kindOfMeeting = new RegExp(
  String.raw`^(?:(?:cycle|série|series|les (?:rendez-vous|midis|lundis|mardis|mercredis|jeudis|vendredis)|lunch (?:talks|seminars)|seminar series)(?!\p{L}).{0,60}|(?:webina(?:r|ire)|séminaire|seminar) (?:du|des|de la|of the)(?!\p{L}).{3,40}|invitation|save the date|communiqué(?: de presse)?|press release)$|^(?:an?\s+|une?\s+)?(?:(?:side|online|virtual|hybrid|public|joint|bilingual|open|user|industry|community|professional|practitioner|scientific|academic|networking|departmental|staff|internal|quarterly|monthly|inaugural|\p{L}+-(?:british|french|german|swiss|canadian|english|african|irish|belgian|american)|parliamentary|international|national|regional|annual|final|doctoral|graduate|phd|research|training|technical|stakeholder|expert|interdisciplinary|evening|morning|afternoon|kick-?off|mid-?term|closing|co-?design|co-?creation|participatory|consultation|validation|launch|inception|planning|capacity[- ]building|dissemination|restitution|multi-?stakeholder|consultative|writing|hands-on|thematic|project|network|policy|scoping|learning|exchange|peer|lunchtime|spring|summer|autumn|fall|winter|michaelmas|lent|easter|hilary|trinity|term|(?:one|two|three|half|full)[- ]day)\s+)*${meeting}(?:\s+series)?(?:\s+${ofMeeting})*$`,
  'iu',
)

/** Who wrote a mail that is quoted, and when; its subject, and to whom it went. */
export const isMailHead = (text: string): boolean =>
  /^(?:le|on)\s.{5,120}\s(?:a écrit|wrote)\s*:$|^(?:de|from|envoyé|sent|à|to|cc|objet|subject|re|concerne|subj)(?:\s*[/|]\s*(?:from|de|sent|envoyé|to|à|subject|objet))?\s*:\s*\S.*(?:@|\d{4}|:\s|$)/iu.test(
    plain(text),
  ) && !/^(?:à|de|to|from)\s*:?\s*\d/iu.test(text)

/** The lines that head a mail: `From: Canada` alone, with no other beside it and no address, only says whose a page is. */
export const mailHeadsIn = (lines: readonly SourceLine[]): Set<number> => {
  const heads = lines.map(({ text }) => isMailHead(text))
  const isOne = (text: string): boolean => /@|^(?:objet|subject|re|concerne|le|on)(?!\p{L})/iu.test(text)
  return new Set(
    lines.flatMap(({ number, text }, n) =>
      heads[n] && (isOne(text) || [1, 2].some((step) => heads[n - step] || heads[n + step])) ? [number] : [],
    ),
  )
}

/** A part of a day, as the heading of what it holds. */
export const isHalfDay = onceFor((text: string): boolean =>
  /^(?:le |in the )?(?:matin(?:[ée]e)?|avant-midi|a\.?m\.?|p\.?m\.?|après-midi|apr[eè]s[ -]midi|soir(?:[ée]e)?|morning|afternoon|evening)(?:\s+session)?\s*:?$|^(?:session|séance|partie|travaux|programme|demi-journée)\s(?:du\s(?:matin|soir)|de\s(?:la\smatinée|l[’']après-midi|la\ssoirée)|(?:matin(?:[ée]e)?|après-midi|soirée)s?)\s*:?$/iu.test(
    plain(text),
  ),
)

/** The half of a day that a line heads, and what else it says: its times, or what it is called; null where it heads none. */
export const takeHalfDay = (text: string): { name: string; rest: string } | null => {
  // `MATIN / MORNING`
  const [one = '', two = '', more] = text.length > 60 ? [] : text.split(/\s+\/\s+/u)
  if (two !== '' && more === undefined && [one, two].every((half) => takeHalfDay(half)?.rest === ''))
    return { name: text, rest: '' }
  const match =
    /^(?:le |l[’']|la |in the |(?:early|late|mid)[ -])?(?:matin(?:[ée]e)?|avant-midi|apr[eè]s[ -]midi|soir(?:[ée]e)?|morning|afternoon|evening)(?:\s+session)?(?=\s*(?:[:–—(-]\s*|\s\d|$))|^(?:session|séance|partie|travaux|programme|demi-journée)\s(?:du\s(?:matin|soir)|de\s(?:la\smatinée|l[’']après-midi|la\ssoirée)|(?:matin(?:[ée]e)?|après-midi|soirée))(?=\s*(?:[:–—(-]\s*|\s\d|$))/iu.exec(
      text,
    )
  if (/^[AP]\.?M\.?\s?:?$/u.test(text)) return { name: text.replace(/\s?:$/u, ''), rest: '' }
  if (!match || text.length > 120) return null
  const rest = text
    .slice(match[0].length)
    .replace(/^\s*[:–—(-]?\s*/u, '')
    .replace(/^([^()]*)\)\s*$/u, '$1')
  return takeRole(rest) === null && takeDay(rest) === null && takeRoleInBrackets(text) === null
    ? { name: match[0], rest }
    : null
}

/** Whoever has a part of a day, in the line of its heading: `Matinée – Présidence : A B`; the words of the role and the names. */
export const takeRoleOfHalfDay = (text: string): string | null => {
  const match = /^([^–—:(-]{3,30}(?:-midi)?)\s*(?:[–—:-]\s*(.+)|\((.+?)\)?)$/iu.exec(text)
  const said = match?.[2] ?? match?.[3] ?? ''
  return match && isHalfDay(match[1] ?? '') && takeRole(said) ? said : null
}

const tongue = String.raw`(?:fran[cç]aise?|french|anglaise?|english|fr|en)`
const paper = String.raw`(?:programm?e?|agenda|ordre du jour|schedule|timetable|déroulé)`
/** The language that a line is the heading of: `FRANÇAIS`, `English version`, `Programme (version anglaise)`. */
const languageMark = new RegExp(
  String.raw`^[([]?(?:version\s+|texte\s+|traduction\s+|${paper}\s+(?:(?:en|in|version)\s+)?|(?:en|in)\s+)?${tongue}(?:\s+(?:version|text|translation|programme?|agenda))?(?:\s+(?:of the programme?|du programme|below|follows|suit|ci-dessous))?[)\]]?\s*:?$|^[([]?\s*(?:(?:fran[cç]ais|french|anglais|english|fr|en)(?:\s*[/|·•–-]\s*|\s+)){1,3}(?:fran[cç]ais|french|anglais|english|fr|en)\s*[)\]]?$|^[([]?\s*(?:(?:the )?english (?:version |text |programme? )?(?:is )?(?:follows|below)|(?:le )?(?:texte |programme )?fran[cç]ais suit|(?:l[’'])?anglais suit|(?:la )?version (?:fran[cç]aise|anglaise) (?:suit|ci-dessous|ci-après|plus bas)|(?:le )?(?:texte |programme )?(?:en )?(?:anglais|fran[cç]ais) (?:suit|ci-dessous|ci-après|plus bas))\s*[.)\]]*$`,
  'iu',
)
/** What stands beside the word for the paper, in brackets or behind a dash. */
const languageBeside = new RegExp(
  String.raw`^(${paper})\s*(?:[–—:|-]\s*|[([]\s*)((?:version\s+|en\s+|in\s+)?${tongue}(?:\s+version)?)[)\]]?$|^((?:version\s+)?${tongue}(?:\s+version)?)\s*[–—:|-]\s*(${paper})$`,
  'iu',
)
export const isLanguageMark = (text: string): boolean => {
  if (text.length >= 80) return false
  const said = plain(text).replace(/^[^\p{L}([]+(?=\p{L}{2})|(?<=\p{L}{2})[^\p{L})\]]+$/gu, '')
  return languageMark.test(said) || languageBeside.test(said)
}

export type Field = 'title' | 'line' | 'time' | 'day' | 'abstract'
const fields: readonly (readonly [Field, RegExp])[] = [
  [
    'title',
    /^(?:titre|title|intitulé|thème|theme|sujet|subject|topic|nom|name|event(?:\s(?:name|title))?|meeting\s(?:name|title))(?:\s(?:de\sla|du|of\sthe|of|de\sl[’'])\s?[\p{L}-]+)?\s*:\s*(?=\S)/iu,
  ],
  [
    'line',
    /^(?:affiliation|institution|structure|organisme|rattachement|fonction|position|employer|organi[sz]ation)s?\s*:\s*(?=\S)/iu,
  ],
  ['time', /^(?:horaires?|heures?|time|when|quand|schedule)\s*:\s*(?=\d|de\s|from\s)/iu],
  ['day', /^(?:date|jour|day)s?\s*:\s*(?=\S)/iu],
  ['abstract', /^(?:résumé|abstract|summary)\s*(?::|[–—])\s*(?=\S)/iu],
]
/** What a label in front says that follows: `Titre : …`, `Affiliation: …`. */
export const takeField = (text: string): { field: Field; rest: string } | null => {
  for (const [field, form] of fields) {
    const match = form.exec(text)
    if (match) return { field, rest: text.slice(match[0].length) }
  }
  return null
}

export type Section = 'programme' | 'committee' | 'people' | 'abstract'

/** The part of a text that a line is the heading of. */
export const sectionOf = onceFor((text: string): Section | null => {
  const words = accented(plain(text)).replace(/\s*:$/, '')
  return sections.find(([, form]) => form.test(words))?.[0] ?? null
})

const months =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december'
/** Months as they are cut short, the point behind them or not. */
const shortMonths: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['january', 'jan', 'janv'],
    ['february', 'feb', 'fev', 'fév', 'fevr', 'févr'],
    ['march', 'mar'],
    ['april', 'apr', 'avr'],
    ['june', 'jun'],
    ['july', 'jul', 'juil'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec', 'déc'],
  ].flatMap(([name = '', ...short]) => short.map((each) => [each, name])),
)
const cut = new RegExp(
  String.raw`(?<=\d(?:er|st|nd|rd|th)?[\s-])(${Object.keys(shortMonths).join('|')})(?:\.|(?=[\s,-]))(?=,?[\s-]*\d{4}(?!\d))|(?<![\p{L}])(${Object.keys(shortMonths).join('|')})(?:\.|(?=\s))(?=\s*\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d))`,
  'giu',
)
/** A text with the months that it cuts short written out: `18 Feb. 2027`. */
const withMonths = (text: string): string =>
  text.replace(cut, (_, one?: string, two?: string) => shortMonths[(one ?? two ?? '').toLowerCase()] ?? '')

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
  String.raw`(?<!\d|\d[:.hH]|(?:n[°o]\.?|#|atelier|workshop|séance|session|webina(?:ire|r)|module|rencontre|réunion|meeting|volet|part)\s?(?=\d{1,2}\s\/\s))(\d{1,2})(?:er|st|nd|rd|th|\.(?=\s))?(?:\s*(?:[-–/&]|et|and|au|to)\s*(?:\p{L}+\s+)?\d{1,2}(?:er|st|nd|rd|th)?)?[\s-]+(?:of\s+)?(${months})[\s-]*,?[\s-]+((?:19|2[01])\d\d)`,
  'iu',
)
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(${months})\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+((?:19|2[01])\d\d)`,
  'iu',
)

const dateOf = (year: string, month: number, day: string): string | null => {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : null
}

const weekdays = [
  'sun|dim(?:anche)?',
  'mon|lun(?:di)?',
  'tue(?:s)?|mar(?:di)?',
  'wed(?:s|nes)?|mer(?:credi)?',
  'thu(?:rs?)?|jeu(?:di)?',
  'fri|ven(?:dredi)?',
  'sat(?:ur)?|sam(?:edi)?',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?:day)?(?!\\p{L})`, 'iu'))
/** The day that three numbers say: the month stands first where the day of the week beside them, or nothing else, says so. */
const dateInNumbers = (year: string, second: string, first: string, text: string): string | null => {
  const usual = dateOf(year, Number(second), first)
  const american = dateOf(year, Number(first), second)
  const isNamed = (date: string | null): boolean =>
    date !== null && weekdays[new Date(`${date}T00:00Z`).getUTCDay()]?.test(text) === true
  return usual !== null && (isNamed(usual) || !isNamed(american)) ? usual : american
}

export interface Day {
  /** `YYYY-MM-DD`. */
  day: string
  before: string
  after: string
}

const weekday = String.raw`lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day`
/** Whether words begin with a day of the week. */
export const isWeekday = (text: string): boolean => new RegExp(`^(?:${weekday})`, 'iu').test(text)

const withWeekday = new RegExp(String.raw`(?<!\p{L})(?:${weekday})(?!\p{L})`, 'iu')
/** Whether words name a day of the week. */
export const namesWeekday = (text: string): boolean => withWeekday.test(text)

/** What stands beside a day in a line that says only which day it is. */
const besideDay = new RegExp(
  String.raw`^(?:(?:jour|day)\s*\d|journée\s+du|${weekday}|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)(?!\p{L})\.?|le|the|on|date|matin|matinée|morning|après-midi|afternoon|[\s:,.()|–—-])*$`,
  'iu',
)
const short = Object.keys(shortMonths).join('|')
/** A day and its month, without the year. `Mar 24` may be a Tuesday. */
export const dayWithoutYear = new RegExp(
  String.raw`(?<![\d:.])(?:\d{1,2}(?:er|st|nd|rd|th)?\s+(?:${months}|(?:${short})(?!\p{L})\.?)|(?<!\p{L})(?:${months}|(?!mar)(?:${short})\.?)\s+\d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d:])`,
  'iu',
)

/** A name in quotation marks and the times of the whole behind it: `« A name », 18h–20h, a place`. */
export const takeQuotedTimes = (text: string): (Times & { name: string; rest: string }) | null => {
  const match = /^(?:«[^«»]{4,200}»|“[^“”]{4,200}”|"[^"]{4,200}")(?=\s*[,–—:·-]?\s*(?:de |from )?\d)/u.exec(text)
  const times = match && takeTimes(text.slice(match[0].length).replace(/^[\s,–—:·-]+/u, ''))
  return match && times?.endsAt ? { ...times, name: match[0] } : null
}

/** Whether a line says only a day of some year. */
export const isDayWithoutYear = (text: string): boolean =>
  takeDay(text) === null && takeLineOfDay(text, '2024-01-01') !== null

/** The day that a line says and nothing else; one without a year is of the year that is known. */
export const takeLineOfDay = (text: string, known: string | null): Day | null => {
  const said = dayWithoutYear.exec(text)
  const year = known?.slice(0, 4)
  const day =
    takeDay(text) ??
    (said && year
      ? takeDay(`${text.slice(0, said.index)}${said[0]} ${year}${text.slice(said.index + said[0].length)}`)
      : null)
  const twin = day && /^\s*[/|]\s/.test(day.after) ? dayWithoutYear.exec(day.after) : null
  const behind = day && twin ? day.after.replace(twin[0], '').replace(/[/|]|\d{4}/g, '') : day?.after
  // `Wednesday 10 June 2026 (open)`
  const after = behind?.replace(/^\s*\([^()\d:]{1,50}\)\s*$/u, '')
  return day && besideDay.test(day.before) && besideDay.test(after ?? '') ? day : null
}

const dayCounted = new RegExp(
  String.raw`^(?:(?:jour|day|journée)\s*(?:\d|one|two|three|four|five|un|deux|trois|quatre|I{1,3})\s*[/|]\s*)?(?:jour|day|journée)\s*(?:\d|one|two|three|four|five|un|deux|trois|quatre|I{1,3})\s*[–—:,|.-]\s*(?=(?:(?:${weekday})[,.]?\s+)?\d)`,
  'iu',
)

/** A day in both languages, of which the second says the year: `7 juillet / July 2026`. */
const dayTwice = new RegExp(
  String.raw`(?<!\d)(\d{1,2}(?:er|st|nd|rd|th)?\s+(?:${months})|(?:${months})\s+\d{1,2}(?:st|nd|rd|th)?)\s*[/|]\s*(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?(?:${months})(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?(?=\s+\d{4}(?!\d))`,
  'iu',
)

/** The first of two days behind one month: `September 24-25, 2026`, `Nov. 30 to Dec. 1, 2026`. */
const firstOfMonth = new RegExp(
  String.raw`(?<!\p{L})((?:${months}|(?:${short})\.?)\s+\d{1,2}(?:st|nd|rd|th)?)\s*(?:[-–&/]|and|to|through)\s*(?:(?:${weekday}),?\s+)?(?:(?:${months}|(?:${short})\.?)\s+)?\d{1,2}(?:st|nd|rd|th)?(?=,?\s+(?:19|2[01])\d\d(?!\d))`,
  'iu',
)

/** Whether a text names several days behind their month, as `September 24-25, 2026`. */
export const namesSeveralOfMonth = (text: string): boolean => firstOfMonth.test(text)

/** The first of two days of which the second says the month or the year: `1-2/12/2026`, `30 June and 1 July 2026`, `1, 2 et 3 juin 2026`. */
const firstOfTwo = new RegExp(
  String.raw`(?<![\d.:/h])(\d{1,2}(?:\/\d{1,2})?)\s*(?:[-–&+]|et|and|au|to)\s*\d{1,2}(\/\d{1,2})\/(\d{4})(?!\d)|(?<![\d.:/h])(\d{1,2})(?:er|st|nd|rd|th)?,\s*\d{1,2}(?:er|st|nd|rd|th)?\s+(?:et|and|&)\s+\d{1,2}(?:er|st|nd|rd|th)?(\s+(?:${months})\s+\d{4})(?!\d)|(?<![\d.:/h])(\d{1,2}(?:er|st|nd|rd|th)?\s+(?:${months}))\s*(?:[-–&]|et|and|au|to|until|jusqu[’']au)\s*(?:le\s+)?\d{1,2}(?:er|st|nd|rd|th)?\s+(?:${months}),?(\s+\d{4})(?!\d)`,
  'iu',
)
/** What stands before a second day. */
const goesBefore =
  /\d(?:er|st|nd|rd|th)?(?:\s\p{L}+)?(?:\s*[-–&+,]|\s(?:et|and|au|to|until|jusqu[’']au))\s*(?:le\s+)?$/iu
/** `Workshop 2 – 4 June 2026`: the second is no first of several days. */
const countBefore =
  /(?<=^|\S\s[–—/|-]\s)((?:atelier|workshop|webinaire?|webinar|séminaire|seminar|séance|session|rencontre|meeting|réunion|module|volet|part|partie)\s*(?:n[°o]\.?\s*|#\s?)?\d{1,2})\s+[–—/|-]\s+(?=(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}{3,6}day),?\s)?\d{1,2}\s)/iu
const withFirstDay = (text: string): string =>
  text.replace(firstOfTwo, (all: string, ...said: (string | undefined)[]) => {
    // `Room 2, 17 and 18 March 2027`
    const [one = 0, two = 0] = (all.match(/\d{1,2}/g) ?? []).map(Number)
    if (said[3] !== undefined && two - one > 7) return all.replace(',', ' ·')
    const [number, month = '', year = '', first, rest = '', whole = '', ofWhole = ''] = said
    if (number !== undefined) return `${number}${number.includes('/') ? '' : month}/${year}`
    return first === undefined ? `${whole}${ofWhole}` : `${first}${rest}`
  })

/** The day that a text names, and what stands before and after it. */
export const takeDay = (written: string): Day | null => {
  const text = withMonths(
    written.length > MOST_OF_A_LINE
      ? written
      : written
          .replace(/(?<![\d-])(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?![\d-])/gu, '$1/$2/$3')
          .replace(dayCounted, '')
          .replace(dayTwice, '$1')
          .replace(firstOfMonth, '$1')
          .replace(countBefore, '$1 '),
  )
  const numbers =
    /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4})|(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(2\d|3\d)(?=$|[\s,;:)–—-]))(?!\d)/.exec(
      text,
    )
  const first = dayFirst.exec(text)
  const second = monthFirst.exec(text)
  const match = numbers ?? first ?? second
  if (!match) return null
  const day = numbers
    ? numbers[1]
      ? dateOf(numbers[1], Number(numbers[2]), numbers[3] ?? '')
      : dateInNumbers(
          numbers[6] ?? `20${numbers[9]}`,
          numbers[5] ?? numbers[8] ?? '',
          numbers[4] ?? numbers[7] ?? '',
          text,
        )
    : first
      ? dateOf(first[3] ?? '', monthNumbers[(first[2] ?? '').toLowerCase()] ?? 0, first[1] ?? '')
      : dateOf(second?.[3] ?? '', monthNumbers[(second?.[1] ?? '').toLowerCase()] ?? 0, second?.[2] ?? '')
  if (day === null) return null
  const before = text.slice(0, match.index)
  const earlier = text.length <= MOST_OF_A_LINE && goesBefore.test(before) ? withFirstDay(text) : text
  return earlier === text ? { day, before, after: text.slice(match.index + match[0].length) } : takeDay(earlier)
}
