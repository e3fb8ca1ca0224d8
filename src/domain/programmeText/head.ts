import { isEmpty, noTexts, onlyLanguage, other, textsIn, isProse, type PastedTexts, type Shape } from './entry'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import {
  isAddress,
  isAnnouncement,
  isDayWithoutYear,
  isFarewell,
  isGreeting,
  isHalfDay,
  isKindOfMeeting,
  isMailHead,
  isVenue,
  isVersion,
  isWeekday,
  namesWeekday,
  isNote,
  isPlace,
  isRoom,
  sectionOf,
  takeDay,
  takeEdition,
  takeField,
  takeLastEdition,
  takeLastNumber,
  takeLineOfDay,
  takeNumber,
  takeNumberWithin,
  takeQuotedTimes,
  takeQuotedWorkshop,
  takeRole,
  takeRoleInBrackets,
  takeSitting,
  takeTimes,
  takeWorkshop,
  timesIn,
  type Day,
  type Times,
} from './marks'
import { takeCommittee, takeOrganisers } from './bodyLines'
import { isHouse, isOffice, isTitleLike, peopleIn, surePeople, type PastedPerson } from './people'
import { addTexts, append, leaveOut, type PastedProgramme } from './programme'

/** What parts a day from the times, and the times from the place. */
const parted =
  /^[\s,:|·•–—-]*(?:\([^)]*\)\s*)?(?:(?:de|from|at|à partir de|à|dès|(?:starting|starts|beginning|begins|début|commence)(?:\s(?:at|à))?)(?![\p{L}]))?\s*/iu

/** A text without the end of brackets that were opened before it. */
const outside = (text: string): string =>
  /^[^(]*\)/.test(text) ? text.replace(/\)[\s:.,;]*$/u, '') : (/^\(([^()]+)\)[\s:.,;]*$/u.exec(text)?.[1] ?? text)

const moderates =
  /^(?:.{0,80}[.!,:;]\s+)?(\p{Lu}[^.,:;()]{4,50}(?:\s\([^()]{2,60}\))?)\s(?:will (?:moderate|chair|facilitate|host)|(?:anime|modère|préside)(?:ra)?)(?!\p{L})[^.,:;]{0,40}\.?$/u
/** What a meeting is called, behind words that say so: `La séance portera sur : …`. */
const isAbout =
  /^(?:(?:cette|la|le|l[’']|this|the|our)\s?)?(?:\p{L}+\s){0,2}(?:séance|rencontre|journée|session|atelier|séminaire|workshop|seminar|meeting|event|talk|discussion|conférence)\s(?:(?:portera|porte)\ssur|(?:sera|est)\sconsacrée?\s(?:à|au)|(?:a|aura)\spour\s(?:thème|titre|sujet)|(?:traitera|traite)\sde|will\s(?:focus\son|be\s(?:on|about|devoted\sto)|address)|is\s(?:on|about|called|entitled))\s*:?\s+(\S.{5,200})$/iu
/** The same in a sentence that says the day: `… du mardi 9 mai 2028 sur le thème : …`, `the running order for … on 22 May 2028`. */
const themeBehind =
  /\s(?:sur le thème|ayant pour (?:thème|titre|sujet)|autour d(?:u thème|e la question)|on the (?:theme|topic|subject)(?: of)?|intitulée?|entitled|titled|consacrée? (?:à|au))\s*:?\s*(\S.{5,200})$/iu
const calledBefore =
  /\s(?:programme|agenda|running order|schedule|timetable|déroulé|ordre du jour)\s(?:for the|for|of the|of|de la|de l[’']|des|de|du|pour la|pour l[’']|pour)\s?(?:\d{1,3}(?:e|ème|er|ère|st|nd|rd|th)\s)?(\p{Lu}[^,:;.«“"]{8,120}?)\s*,?\s+(?:on|le|du|this|ce|held on|which|qui (?:aura lieu|se tiendra|se déroulera|se tient)|prévue?|that will|taking place)(?:\s.{0,40})?$|\s(?:programme|agenda|running order|schedule|timetable|déroulé|ordre du jour)\s(?:for the|for|of the|of|de la|de l[’']|des|de|du|pour la|pour l[’']|pour)\s?(?:\d{1,3}(?:e|ème|er|ère|st|nd|rd|th)\s)?(\p{Lu}[^,:;.«“"(]{8,120}?)\s*[,(]\s*(?:\p{L}{3,9}\.?\s*)?$/u
const nameInSentence = (text: string, { after, before }: Day): string | null => {
  const [, behind = ''] = themeBehind.exec(after) ?? []
  if (behind !== '') {
    const quoted = /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")/u.exec(behind)?.[0]
    return quoted ?? behind.replace(/(?<=[\p{L})?»])[.!]?\s\p{Lu}.*$/su, '').replace(/(?<=\p{L})\.$/u, '')
  }
  const [, one, two] = calledBefore.exec(before) ?? []
  const name = one ?? two ?? ''
  return name !== '' && !isKindOfMeeting(name) && plain(name).split(' ').length > 1 ? name : null
}

/** What a mail is about, without what it answers, when that is, and that a programme follows. */
const subjectOf = (text: string): string =>
  text
    .replace(/^(?:objet|subject|sujet)\s*:\s*/iu, '')
    .replace(/^(?:(?:re|fwd?|tr|rép?|aw)\s*:\s*|\[[^\]]{1,40}\]\s*)+/iu, '')
    .replace(
      /\s*[,–—(:|-]?\s*(?:(?:programm?e|agenda|running order|ordre du jour|déroulé|invitation|rappel|reminder|final)\s?)*(?:\s?(?:du|de|le|on|for|of))?\s*(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*,?\s*\d{1,2}(?:er|st|nd|rd|th)?(?:\s\p{L}{3,10}\.?(?:\s\d{4})?|[/.]\d{1,2}(?:[/.]\d{2,4})?)\)?(?:\s.{0,20})?$/iu,
      '',
    )
    .replace(/\s*[,–—(:|-]\s*(?:(?:the|le|final|draft)\s)?(?:programm?e|agenda|running order|ordre du jour)\)?$/iu, '')
    .trim()

/** What a line of a name, the kind of meeting, a town and the day calls it, parted by dashes; null where it is no such line. */
const nameBeforeKind = (before: string): string | null => {
  const parts = before
    .replace(
      /[\s,(]*(?:(?:le|on|du)\s)?(?:\p{L}{3,6}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?[\s,(]*$/iu,
      '',
    )
    .split(/\s+[–—|-]\s+/u)
  const [name = '', ...others] = parts
  const isKind = (part: string): boolean =>
    isKindOfMeeting(part) ||
    /^(?:\p{Ll}+\s){1,3}(?:workshop|seminar|meeting|symposium|conference|training|course|forum)$|^(?:une?\s)?(?:atelier|séminaire|journée|rencontre|colloque|formation|réunion)(?:\s\p{Ll}[\p{L}’]*){1,4}$/u.test(
      part,
    )
  const isAside = (part: string): boolean =>
    isKind(part) || (/^\p{Lu}[\p{L}’-]+(?:[ -]\p{L}+){0,2}$/u.test(part) && languageOf(part) === null)
  return others.some(isKind) && others.every(isAside) && plain(name).split(' ').length > 1 && !isKindOfMeeting(name)
    ? name
    : null
}

/** Whether words speak of the programme itself: `Voici le programme de`. */
const isOfPaper = (text: string): boolean =>
  /^(?:(?:coucou|salut|hello|hi|hey|bonjour|bonsoir)[^,]{0,30},\s*)?(?:(?:(?:le|the|voici le|voici l[’']|here is the|please find the) ?)?(?:(?:draft|provisional|tentative|final|full|detailed|preliminary) )?(?:programm?e|agenda|schedule|running order|timetable|planning|ordre du jour|déroul)|présentation du programme|(?:petit )?rappel|(?:a |quick |gentle )*reminder)/iu.test(
    text,
  )

/** A line that says only that a programme follows: `WORKSHOP PROGRAMME`, `Programme de la journée d’étude`. */
const isKindOfPaper = (text: string): boolean => {
  const halves = text.split(/\s+[/|]\s+/)
  if (halves.length === 2) return halves.every(isKindOfPaper)
  const rest = text
    .replace(
      /^(?:(?:le|the|présentation\s+du|(?:avant-)?projet\s+de|draft|provisional|tentative|final|full|detailed|preliminary)\s+)*(?:programm?e|agenda|schedule)(?:\s+v\d+)?(?:\s+(?:de la|du|de l[’']|of the|for the))?\s*/iu,
      '',
    )
    .replace(/\s*(?:programm?e|agenda)$/iu, '')
  return rest !== text && (rest === '' || isKindOfMeeting(rest))
}

/** The kind of a meeting, and on which occasion it is. */
const isOccasion =
  /^(?:(?:official|hybrid|virtual|public|high-level|joint)\s)?(?:side event|événement parallèle|parallel event|workshop|atelier|webina(?:r|ire)|séminaire|seminar|conférence|conference|colloque|rencontre|journée d[’']étude|panel|round ?table|table ronde|policy dialogue|training|formation)\s(?:on the (?:margins|sidelines|occasion)|in the (?:margins|framework)|en marge|dans le cadre|as part|à l[’']occasion|organi[sz]ed (?:by|on|in)|organisée? (?:par|en|à)|to mark|during|pendant|au cours)(?!\p{L}).{4,120}$/iu
/** Whether a line that ends with a colon begins a name, and says of nothing else that it follows. */
const isNameOpen = (text: string): boolean =>
  plain(text).split(' ').length > 2 &&
  text.length < 100 &&
  languageOf(text) !== null &&
  !isGreeting(text) &&
  !isAnnouncement(text) &&
  !isOfPaper(text) &&
  sectionOf(text) === null &&
  takeField(text) === null &&
  takeRole(text) === null

/** What a series is called, and no more: `Cycle « A name »`, `COASTAL TALKS WORKSHOP SERIES`, `Séminaire « A name » –`. */
const isOfSeries = (text: string): boolean =>
  /^(?:(?:cycle|série|series|collection|parcours|les (?:rendez-vous|midis|lundis|mardis|mercredis|jeudis|vendredis))(?:\s\p{L}+){0,3}\s[«“"][^«»“”"]+[»”"](?:\s\(?\d{4}.{0,8})?|(?:séminaire|seminar|webina(?:r|ire)s?|ateliers?|workshops?|rencontres)\s[«“"][^«»“”"]+[»”"]\s*[–—-]|\P{Ll}{0,1}.{4,60}\s(?:workshop|seminar|webinar|lecture|talk|meeting|training)s?\s(?:series|programme)(?:,?\s\(?\d{4}.{0,8})?)$/iu.test(
    plain(text),
  )

/** A project or a series, by its first words: `ERC project X`, `Projet ANR Y`, `Cycle Z`. */
const ofProject =
  /^(?:(?:ERC|ANR|H2020|Horizon(?: Europe)?|EU|FNS|SNSF|UKRI|AHRC|ESRC|EPSRC|NSF|DFG|Erasmus\+?|Interreg|LIFE|COST|MSCA|CRSH|SSHRC)\s.{0,40}|(?:the |le |la )?(?:projet|project|programme|réseau|network|cycle|série|series|action|chaire)\s.{2,80})$/iu

/** What may be a series or a programme of some: with its year, or the word for it. */
const mayBeSeries = (text: string): boolean =>
  /(?<!\p{L})(?:programme|program|series|série|cycle|parcours|curriculum|saison|season|academy|académie|school|école|collection|rendez-vous|midis|lundis|mardis|mercredis|jeudis|vendredis)(?!\p{L})|(?<!\d)20\d\d(?:[-–/]\d{2,4})?\s*$/iu.test(
    text,
  )

/** Whether what stands behind the number of a workshop is what it is called. */
const isNamedBehind = (text: string): boolean =>
  plain(text).split(' ').length > 2 && !isHouse(text) && !ofProject.test(text)

/** The words of a line that says of which series the workshop is, and which of it: `Part of the series …`, `4th workshop of the … network`. */
const ofWhich =
  /^(?:(?:this (?:workshop|event|seminar|session) is )?(?:a )?part of (?:the|our|a)\s|(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|final|last)\s(?:\p{Ll}+\s){0,2}(?:workshop|seminar|meeting|webinar|session|event|conference|symposium)\s(?:of|in|from)\s(?:the|our|a)\s|(?:an?|one)\s(?:\p{Ll}+\s){0,2}(?:workshop|seminar|meeting|webinar|event)\s(?:of|in|by)\s(?:the|our)\s|(?:cet(?:te)? \p{L}+ s[’']inscrit )?(?:dans|en marge) (?:le cadre )?d[ue]\s?(?:cycle|projet|programme|séminaire|réseau|la série|l[’'])|(?:le |la )?(?:\d{1,2}(?:er|ère|re|e|è|ème|nde?)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|derni(?:er|ère))\s(?:atelier|séminaire|rencontre|séance|journée|webinaire|réunion|rendez-vous|volet)\s(?:du|de la|de l[’']|de notre|d[’']un)\s?)(?=\S.{3,120}$)/iu

/** Which of how many: `3 of 5`. */
const ofCount = /\d\s?(?:of|sur|\/|out of)\s?\d{1,2}\)?$/iu
/** A room by its letters and number: `LUX C121`. */
const roomCode = /^(?:\p{Lu}[\p{L}’-]*\s){0,2}\p{Lu}{1,2}[-. ]?\d{1,4}(?:\.\d{1,3})?\p{L}?$/u
/** A sentence of what the whole is about: `Cette séance fait dialoguer …`, `This workshop asks …`. */
const ofWhole =
  /^(?:cette|cet|ce|this|la|le|l[’']|the|our|notre)\s?(?:\p{L}+\s){0,2}?(?:séance|journée|demi-journée|matinée|après-midi|atelier|rencontre|colloque|séminaire|webinaire|formation|workshop|seminar|webinar|meeting|study day|day|session|event|training|conference|symposium|course)(?:\sd[’']étude)?(?:\s(?:of|de|du|on|sur)\s[^,.:]{3,40})?\s(?:\p{Ll}+)(?!\p{L})/iu
/** Whoever is said in a sentence to lead the whole: `The day will be moderated by A B (C).`, `Séance animée par A B`. */
const ledBy =
  /(?:(?:^|[.!;]\s+)(?:la|le|l[’']|les|cette?|the|this|it|elle|il)(?:\s?[^.!;:]{0,40})?\s?(?:sera|est|will be|is)|^(?:séance|journée|rencontre|session|atelier|séminaire|workshop|seminar|meeting))\s(?:moderated|chaired|facilitated|hosted|led|animée?|modérée?|présidée?)\s(?:by|par)\s+(\p{Lu}[^.!;:]{4,120}?)(?=[.!;]|$)/iu

/** Whether a line below the name says more of it: not where it is, who invites, or how to come. */
const isSubtitle = (text: string): boolean =>
  /\p{L}\S*\s+\S/u.test(text) &&
  !/^(?:by|par|language|langue|time ?zone|fuseau|lieu|venue|place|where|où|contact|register|registration|inscri\p{L}+|free|gratuit|entrée|accueil|date|partager|share|google|zoom|teams|join)(?!\p{L})|^\P{L}{0,4}\p{L}+(?:\s\p{L}+)?\s?:\s|[\t@]|https?:|\d{5}/iu.test(
    text,
  ) &&
  !isHouse(text) &&
  !isVenue(text) &&
  !isGreeting(text)

const isQuoted = (text: string): boolean => /^[«“"]/.test(text)

/** A name without the word that says what the text is: `Agenda — …`, `WEBINAR | …`. */
const withoutKind = (text: string): string => {
  const match = /^(agenda|programme|[^|]{4,30}?)\s*(?:\||(?<=^(?:agenda|programme)\s*)[–—:-])\s+(?=\S)/iu.exec(text)
  // `A name – a one-day workshop`
  const beside =
    /^(.{4,}?)\s+[–—-]\s+(?:(?:an?|une?|the|le|la)\s(?:[\p{L}-]+\s){0,3})?(?:workshop|atelier|conference|symposium|seminar|séminaire|journée(?: d[’']études?)?|colloque)$/iu.exec(
      text,
    )
  if (beside) return beside[1] ?? text
  // `Programme du webinaire « … »`, `Workshop agenda: “…”`
  const of =
    /^(?:(?:le |the )?(?:programm?e|agenda|ordre du jour)\s(?:d[eu]s?|de la|de l[’']|of|of the|for|for the)\s?(?:\p{L}+\s){0,3}|(?:\p{L}+\s){0,2}(?:programm?e|agenda)\s*[:–—-]\s+)(?=[«“"][^«»“”"]+[»”"]$)/iu.exec(
      text,
    )
  if (of) return text.slice(of[0].length)
  // `3e atelier territorial « A name »`
  const counted =
    /^(?:\d{1,2}(?:er|ère|re|e|è|ème|st|nd|rd|th)|premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|first|second|third|fourth|fifth)\s(?:\p{L}+\s)?(?:atelier|workshop|séminaire|seminar|rencontre|journée|colloque|webina(?:ire|r)|forum|conférence|conference|symposium)s?(?:\s[\p{L}’'-]+){0,3}\s*[:–—-]?\s*(?=(?:«[^«»]+»|“[^“”]+”|"[^"]+")$)/iu.exec(
      text,
    )
  if (counted) return text.slice(counted[0].length)
  const called =
    /^(?:(?:\p{L}+ )?(?:workshop|atelier)|side event)\s*[:–—]\s+(?=\S)|^(?:\p{L}+\s){1,2}(?:workshop|seminar|conference|colloquium|symposium)\s+(?=[«“"][^«»“”"]+[»”"]$)|^(?:workshop|atelier|colloque|seminar|s[ée]minaire|journée d[’']études?|symposium|rencontre)(?:\s\p{Ll}+){1,2}\s+(?=[«“"][^«»“”"]+[»”"]$)|^(?:workshop|atelier|colloque|seminar|s[ée]minaire|webinaire|webinar|conf[ée]rence|symposium|stage|formation|training|masterclass)\s*(?::\s+(?=[«“"][^«»“”"]+[»”"]$)|(?<=^(?:workshop|atelier|seminar|s[ée]minaire|symposium|colloque|stage|formation|training|masterclass))\s+(?=[«“"][^«»“”"]+[»”"]$))/iu.exec(
      text,
    )
  if (called) return text.slice(called[0].length)
  // `TECHNICAL BRIEFING: A name`, `2nd Stakeholder Workshop – A name`, `Journée professionnelle : « A name »`
  const [ahead, kind = ''] = /^([^:«“"]{4,60}?)\s*(?::|\s[–—-])\s+(?=\S)/u.exec(text) ?? []
  const isMarked = (rest: string): boolean =>
    /^\d/.test(kind) || !/\p{Ll}/u.test(kind) || (ahead?.includes(':') === true && /^[«“"][^«»“”"]+[»”"]$/u.test(rest))
  if (ahead && isKindOfMeeting(kind) && isMarked(text.slice(ahead.length))) return text.slice(ahead.length)
  return match && (isKindOfMeeting(match[1] ?? '') || /^(?:agenda|programme)$/i.test(match[1] ?? ''))
    ? text.slice(match[0].length)
    : text
}

/** Reads what stands before the programme: when it is, what it is called, who moderates. */
export class Head {
  private titled: SourceLine[] = []
  /** What was taken for a series above the number of the workshop. */
  private dropped: SourceLine[] = []
  private inAbstract = false
  private inPeople = false
  /** The last line of the head of a mail. */
  private mailAt = -1
  /** The day that the subject of a mail says. */
  private subjectDay: string | null = null
  /** The last line below the day that says where the whole is. */
  private whereAt = -1
  /** What a mail is about. */
  private subject: SourceLine | null = null
  /** Whether the day of the whole was said without its day of the week. */
  private isDayBare = false
  /** The line of the day. */
  private dayAt = -1
  /** The line before, and the one before that; times below a day count as the day. */
  private before = -1
  private whenBefore = -1
  private named: PastedTexts | null = null
  /** The line of the series and the number in it: its name, where no other line is. */
  private series: SourceLine | null = null
  /** A line that says on which occasion people meet, where it is all that is read as a name so far. */
  private occasion: string | null = null
  /** Whether a line behind the day said where it is. */
  private isPlaced = false
  /** Whether a mail has greeted. */
  private isGreeted = false
  /** A name that ends with a colon, and goes on in the next line. */
  private open: SourceLine | null = null
  /** A line that says only what kind of meeting it is: the title, where no other line is. */
  private kind: SourceLine | null = null

  constructor(
    private readonly read: PastedProgramme,
    private readonly main: Language,
    private readonly shape: Shape,
    /** The lines that head a mail. */
    private readonly mails: ReadonlySet<number>,
    /** Who is said to speak, above the programme. */
    private readonly announced: PastedPerson[] = [],
  ) {}

  private name(line: SourceLine, below: string, leading?: Language): void {
    const { open, read } = this
    this.open = null
    const goesOn = open !== null && open.number < line.number && !line.isApart
    if (goesOn) read.lines.push(open.number)
    else if (open) leaveOut(read, open)
    const written = goesOn ? `${open.text} ${below}` : below
    const field = takeField(written)
    const said = (field?.field === 'title' ? field.rest : written.replace(/^[*•▪■●]\s+(?=\S)/u, '')).replace(
      /\s*(?:\s[–—:-]\s(?:(?:draft|final|provisional|full)\s)?(?:programme?|agenda|ordre du jour|running order)(?:\s(?:provisoire|définitif|détaillé))?(?:\s\([^()]{2,40}\))?|\s\((?:version|v\.?\s?\d|draft|provisoire|projet|final)[^()]{0,40}\))$/iu,
      '',
    )
    // `Side event on the margins of …` above the name.
    if (this.titled.length === 1 && this.titled[0]?.text === this.occasion && !isHouse(said) && read.day === null) {
      const spoken = textsIn(
        withoutKind(said),
        this.shape.leading ?? this.main,
        leading ?? this.shape.leading,
        this.shape.isMixed,
      ).texts
      read.subtitle = read.title
      read.title = spoken
      this.named = read.title
      this.titled.push(line)
      read.lines.push(line.number)
      return
    }
    if (isEmpty(read.title) && isOccasion.test(said)) this.occasion = line.text
    // Whoever invites stands above what it is called, in quotation marks.
    const [only, more] = this.titled
    const isCalled = /[«“"]/.test(said) && withoutKind(said) !== said
    // The same above the day, and below it the name in capitals.
    const isLoud = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
    const isBelowDay = only !== undefined && this.dayAt > only.number && line.number > this.dayAt
    const isNamedBelow = isBelowDay && isLoud(said) && !isLoud(only.text)
    if ((isCalled || isNamedBelow) && only && !more && isOffice(only.text) && !isQuoted(only.text)) this.begin()
    // `« A name »` in quotation marks, below who invites or the series.
    const isWhole = /^(?:«[^«»]{8,}»|“[^“”]{8,}”|"[^"]{8,}")\.?$/u.test(said)
    if (isWhole && this.titled.length > 0 && this.dayAt < 0 && !this.titled.some(({ text }) => isQuoted(text)))
      this.begin()
    // Whoever invites, the kind of meeting, and what it is called.
    const isBelowKind = this.kind !== null && only !== undefined && !more && read.day === null
    if (isBelowKind && only.number < (this.kind?.number ?? 0) && !isQuoted(only.text)) this.begin()
    // Whoever invites stands above the name, or below it.
    // `Formation continue – Module 3`, and below it what the module is called.
    if (only && only === this.series && !more && this.dayAt < 0) this.begin()
    this.series = null
    if (this.titled.length > 0 && !isHouse(said) && this.titled.every(({ text }) => isHouse(text))) this.begin()
    else if (this.titled.some(({ text }) => !isHouse(text)) && isHouse(said)) return leaveOut(read, line)
    const named = said
      .split(
        /(?<=[»”"])\s+\/\s+|\s+\/\s+(?=(?:workshop|atelier|seminar|séminaire|webina(?:r|ire)|side event)\s*[:–—]\s)/iu,
      )
      .map(withoutKind)
      .join(' / ')
    const texts = textsIn(
      named,
      this.shape.leading ?? this.main,
      leading ?? this.shape.leading,
      this.shape.isMixed,
    ).texts
    // A title that a line breaks.
    const language = this.named && onlyLanguage(this.named)
    if (!line.isApart && this.named && language && /^\p{Ll}/u.test(said) && field === null) {
      this.named[language] = `${this.named[language]} ${said}`
      read.lines.push(line.number)
      return
    }
    const free = [read.title, read.subtitle].find((place) =>
      (['fr', 'en'] as const).some((language) => texts[language] !== null && place[language] === null),
    )
    // Right below the first name, above the day, a colon parts no label: `Antibiotiques : prescrire moins`.
    const isRight =
      this.titled.length === 1 && this.dayAt < 0 && !line.isApart && !isNote(said) && plain(said).split(' ').length > 3
    if (!free || (free === read.subtitle && !isRight && !isSubtitle(said))) return leaveOut(read, line)
    for (const language of ['fr', 'en'] as const) free[language] ??= texts[language]
    this.named = free
    this.titled.push(line)
    read.lines.push(line.number)
  }

  /** What stands before the line that names the workshop is of its series. */
  private begin(): void {
    const { read } = this
    for (const line of this.titled.splice(0)) {
      leaveOut(read, line)
      read.lines.splice(read.lines.indexOf(line.number), 1)
    }
    Object.assign(read, { title: noTexts(), subtitle: noTexts() })
  }

  /** When the whole is, and what else that line says: its name, or where it is. */
  private when(line: SourceLine, { after, before, day }: Day): string {
    const { read } = this
    const isNamed = namesWeekday(before.slice(-24))
    // A day alone may be that of a letter or a page: the day of the week says when people meet.
    if (this.isDayBare && isNamed && read.day !== null && read.day !== day) read.day = day
    read.day ??= day
    const twin = takeDay(after)
    const rest = (twin?.after ?? after).replace(parted, '')
    const ahead = takeTimes(rest) ?? takeTimes((twin?.after ?? after).replace(/^\s*\(/, '')) ?? takeTimes(before)
    // `4 June 2026, Bern, 9.15 am – 4 pm`
    const [, where = '', last = ''] = ahead
      ? []
      : (/^(.{3,80}?)\s*[,;·|]\s+((?:de |from )?\d{1,2}\s?[hH:.].{3,20})$/u.exec(rest) ?? [])
    const ofWhole = takeTimes(last)
    const said = ahead ?? (ofWhole?.endsAt && ofWhole.rest === '' ? { ...ofWhole, rest: where } : null)
    // `9h30 / 16h30`
    const until = said?.endsAt === null ? takeTimes(/^\s*\/\s+(\d.*)$/u.exec(said.rest)?.[1] ?? '') : null
    const isUntil = until?.startsAt != null && until.endsAt === null && until.startsAt > (said?.startsAt ?? '')
    const times = said && isUntil ? { ...said, endsAt: until.startsAt, rest: until.rest } : said
    if (times) this.at(times)
    const place = outside((times?.rest ?? rest).replace(/^[\s,;·•|–—-]+/u, ''))
    const isName = !times && /^\s*[–—:-]\s/.test(twin?.after ?? after) && !isPlace(rest)
    if (/^\p{L}.{2}/u.test(place) && !isName && !/^(?:heure|time)|\btime$/iu.test(place))
      leaveOut(read, { number: line.number, text: place.replace(/(?<=\p{Ll}{2})\.$/u, '') })
    // `Séance du 6 mars 2026 – Cartes et pouvoirs`
    return isName ? rest : ''
  }

  private at({ endsAt, startsAt }: Times): void {
    if (this.read.startsAt === null) Object.assign(this.read, { startsAt, endsAt })
  }

  private workshop(
    line: SourceLine,
    { first: leading, number, rest }: { number: number; rest: string; first?: Language },
  ): void {
    const { main, read } = this
    // `Workshop 2 of 3 – ERC project X` below the name is of the series.
    if (this.titled.length > 0 && rest !== '' && (isHouse(rest) || ofProject.test(rest))) {
      read.number ??= number
      return leaveOut(read, { number: line.number, text: rest })
    }
    if (read.number === null) {
      this.dropped = [...this.titled]
      this.begin()
    }
    read.number ??= number
    const quoted = /^[«“"]\s*([^»”"]+?)\s*[»”"]$/u.exec(rest)
    const halves = quoted && /^(.+?)\s+[-–—/]\s+(.+)$/u.exec(quoted[1] ?? '')
    if (halves) {
      const first = languageOf(halves[1] ?? '') ?? other(languageOf(halves[2] ?? '') ?? other(main))
      read.shortTitle = { ...noTexts(), [first]: halves[1] ?? null, [other(first)]: halves[2] ?? null }
    } else if (quoted) read.shortTitle = textsIn(quoted[1] ?? '', main).texts
    else if (isKindOfMeeting(rest)) this.kind ??= { ...line, text: rest }
    else if (rest !== '') return this.name(line, rest, leading)
    read.lines.push(line.number)
  }

  /** The titles that it has read, and who is named. */
  words(): string {
    return this.titled.map(({ text }) => text).join('\n')
  }

  take(written: SourceLine): void {
    // `★ A name ★`
    const said = /^[★☆✦✧✶❖◆♦]/u.test(written.text)
      ? written.text.replace(/^[★☆✦✧✶❖◆♦\s]+|[★☆✦✧✶❖◆♦\s]+$/gu, '')
      : written.text
    const whole = said === written.text || said === '' ? written : { ...written, text: said, cells: [said] }
    const { main, read } = this
    // The times of the whole may stand between the day and the place.
    this.whenBefore = this.before
    if (!(this.before === this.dayAt && takeTimes(whole.text)?.rest === '')) this.before = whole.number
    // `Programme (animation : A B)`
    const bracket = takeRoleInBrackets(whole.text)
    const others = bracket && peopleIn(bracket.names, bracket.role, true)
    if (others) append(read.people, others)
    const line = bracket && others ? { ...whole, text: bracket.rest } : whole
    const { isApart, number, text } = line
    const placed = (): void => void read.lines.push(number)
    const organisers = takeOrganisers(text)
    if (organisers) {
      append(read.people, organisers)
      return placed()
    }
    const [, leader = ''] = text.length > 600 ? [] : (ledBy.exec(text) ?? [])
    const leaders = leader === '' ? null : surePeople(leader, 'moderator')
    if (leaders) append(read.people, leaders)
    // `A B (C) will moderate.`
    const [, led = ''] = moderates.exec(text) ?? []
    const leading = led === '' || text.length > 300 ? null : surePeople(led, 'moderator')
    if (leading) {
      append(read.people, leading)
      return placed()
    }
    const [, about = ''] = text.length > 400 ? [] : (isAbout.exec(text) ?? [])
    if (about !== '' && takeDay(text) === null) {
      // What stands above is the series.
      this.begin()
      return this.name(line, about.replace(/(?<=\p{L})\.$/u, ''))
    }
    const committee = takeCommittee(text)
    if (committee) {
      append(read.committee, committee)
      return placed()
    }
    // `Programme – A name`
    const behindWord = isEmpty(read.title) ? /^programm?e\s*(?::|[–—-])\s+(\S.{7,})$/iu.exec(text)?.[1] : undefined
    if (
      behindWord &&
      plain(behindWord).split(' ').length > 2 &&
      takeDay(behindWord) === null &&
      !isKindOfMeeting(behindWord) &&
      !isVersion(behindWord) &&
      takeTimes(behindWord) === null
    )
      return this.name(line, behindWord)
    const section = sectionOf(text)
    if (section) {
      this.inAbstract = section === 'abstract'
      this.inPeople = section === 'people'
      read.day ??= takeDay(text)?.day ?? null
      return placed()
    }
    const speakers = this.inPeople && takeDay(text) === null ? surePeople(takeNumber(text)?.rest ?? text) : null
    if (speakers) {
      this.announced.push(...speakers)
      return placed()
    }
    this.inPeople = false
    if (isMailHead(text)) {
      // What stands above is of another mail.
      if (this.mails.has(number)) this.begin()
      this.mailAt = number
      if (/^(?:objet|subject|sujet)/iu.test(text)) this.subjectDay ??= takeDay(text)?.day ?? null
      if (/^(?:objet|subject|sujet)/iu.test(text)) this.subject ??= { ...line, text: subjectOf(text) }
      return leaveOut(read, line)
    }
    // `Hello, the programme of 13 March 2027:`
    if (isGreeting(text) && isOfPaper(text)) read.day ??= takeDay(text)?.day ?? null
    this.isGreeted ||= isGreeting(text)
    // A mail says when it was written below whom it is from.
    const isDated = this.mailAt === number - 1 && /^(?:date|sent|envoyé)\s*:/iu.test(text)
    if (isDated) this.mailAt = number
    if (
      isDated ||
      isGreeting(text) ||
      isFarewell(text) ||
      (isAnnouncement(text) && takeDay(text) === null) ||
      (isVersion(text) && takeDay(text) === null) ||
      (isAddress(text) && takeDay(text) === null && !isProse(text))
    )
      return leaveOut(read, line)
    const day = takeDay(text) ?? takeLineOfDay(text, read.day)
    if (day) {
      const isFirst = read.day === null
      const rest = this.when(line, day)
      this.dayAt = number
      if (isFirst)
        this.isDayBare =
          !namesWeekday(text) &&
          read.startsAt === null &&
          !/\d\S*\s*(?:[-–&+,]|et|and|au|to)\s*(?:le\s+)?\d/iu.test(text)
      const named = day.before.replace(
        /(?:[\s,:|–—-]|\s(?:du|le|of|on|séance|session)|[\s,](?:\p{L}{3,6}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\.?(?=[\s,]*$)))+$/iu,
        '',
      )
      // `« A name » (a place, 8 October 2026)`
      const beside = /^(.{4,}\S)\s*\(([^()]*)$/u.exec(day.before)
      const inSentence = isEmpty(read.title) && plain(text).split(' ').length > 8 ? nameInSentence(text, day) : null
      if (beside && isEmpty(read.title) && inSentence === null && !isOfPaper(beside[1] ?? '')) {
        const where = named.slice((beside[1] ?? '').length).replace(/^\s*\(/, '')
        if (/^\p{L}.{2}/u.test(where) && !isWeekday(where)) leaveOut(read, { number, text: where })
        return this.name(line, beside[1] ?? '')
      }
      // `… of Friday 16 October 2026, « A name », which …`
      if (inSentence !== null) return this.name(line, inSentence)
      const inside =
        isEmpty(read.title) &&
        (plain(text).split(' ').length > 20 || isOfPaper(day.before) || isAddress(text) || text.endsWith('.'))
          ? /(?<![\p{L}])(?:«[^«»]{4,}»|“[^“”]{4,}”|"[^"]{4,}")/u.exec(text)?.[0]
          : undefined
      const isOfCycle =
        inside !== undefined &&
        /(?:série|cycle|series|programme|parcours|projet|project)\s*$/iu.test(text.slice(0, text.indexOf(inside)))
      if (isOfCycle) return leaveOut(read, line)
      if (inside && !takeQuotedWorkshop(text)) return this.name(line, inside)
      const counted = takeLastNumber(
        day.before.replace(/\s+\p{L}+day\s*$|\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s*$/iu, ''),
      )
      if (counted) {
        read.number ??= counted.number
        // `A name – Workshop 2 – 4 June 2026`, where no other line is the name.
        const isMarked = /\S\s+[–—|-]\s+\p{L}+\s*(?:n[°o]\.?\s*|#\s?)?\d{1,3}\D*$/u.test(day.before)
        if (
          isMarked &&
          /^\p{Lu}/u.test(counted.rest) &&
          plain(counted.rest).split(' ').length < 12 &&
          !isOfPaper(counted.rest)
        )
          this.kind ??= { ...line, text: counted.rest }
        return placed()
      }
      const quoted = takeQuotedWorkshop(day.before)
      if (quoted) {
        read.number ??= quoted.number
        this.name(line, quoted.name)
        return
      }
      // `A name – methods seminar – Dublin, 17 February 2026`
      const called = isEmpty(read.title) ? nameBeforeKind(day.before) : null
      if (called !== null) return this.name(line, called)
      const town = /^(\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)?)\s*,\s*(?:les?|on|the)?\s*$/u.exec(day.before)?.[1]
      // `Paris, les 4 et 5 octobre 2027`
      if (town && !isWeekday(town)) leaveOut(read, { number, text: town })
      // `Atelier participatif – 14 mars 2027`: the title, where no other line is.
      else if (
        /^\S+\s\S+/.test(named) &&
        (plain(named).split(' ').length < 6 || /[–—:|-]\s*$/u.test(day.before)) &&
        !/^(?:date|when)/iu.test(named) &&
        !isWeekday(named.replace(/^(?:le|la|on|the)\s/iu, '')) &&
        !isOfPaper(named) &&
        !isFarewell(named) &&
        !isGreeting(named)
      )
        this.kind ??= { ...line, text: named }
      return rest.length > 5 && isEmpty(read.title) ? this.name(line, rest) : placed()
    }
    const field = takeField(text)
    const times = field?.field === 'time' ? takeTimes(field.rest) : !isApart && read.day !== null ? timesIn(text) : null
    const called = isEmpty(read.title) ? takeQuotedTimes(text) : null
    if (called) {
      this.at(called)
      const place = called.rest.replace(/^[\s,;·•|–—-]+/u, '')
      if (/^\p{L}.{2}/u.test(place)) leaveOut(read, { number, text: place })
      return this.name(line, called.name)
    }
    if (times?.endsAt && read.startsAt === null) {
      this.at(times)
      const place = times.rest.replace(/^[\s,;·•|–—-]+/u, '')
      if (/^\p{L}.{2}/u.test(place)) leaveOut(read, { number, text: place })
      return placed()
    }
    if (field?.field === 'abstract') {
      addTexts(read.abstract, textsIn(field.rest, main).texts)
      this.inAbstract = true
      return placed()
    }
    const role = takeRole(text)
    const people = role && peopleIn(role.rest, role.role, true)
    if (people) {
      append(read.people, people)
      return placed()
    }
    const edition = takeEdition(text)
    if (edition) {
      read.number ??= edition.number
      if (edition.rest !== '') this.kind ??= { ...line, text: edition.rest }
      return placed()
    }
    const workshop = takeWorkshop(text) ?? takeSitting(text)
    // `Workshop 2 of 3 – a project`, below what it is called.
    const isCounted =
      workshop !== null &&
      /^\D{4,14}\d{1,3}\s?(?:of|sur|de|\/)\s?\d/iu.test(text) &&
      (!isNamedBehind(workshop.rest) || this.titled.every((each) => !mayBeSeries(each.text)))
    if (workshop && isCounted && this.titled.some((each) => !isHouse(each.text))) {
      read.number ??= workshop.number
      return leaveOut(read, line)
    }
    // `SKILLMAP – Stakeholder workshop 3 of 5`
    const counted = workshop || isEmpty(read.title) ? null : takeLastNumber(text)
    if (
      counted &&
      this.titled.some((each) => !isHouse(each.text)) &&
      (ofCount.test(text) || isKindOfMeeting(counted.rest))
    ) {
      read.number ??= counted.number
      return leaveOut(read, line)
    }
    if (workshop) return this.workshop(line, workshop)
    const within = isEmpty(read.title) && read.number === null ? takeNumberWithin(text) : null
    if (within) {
      read.number = within.number
      leaveOut(read, { number, text: within.series })
      return this.name(line, within.rest)
    }
    const isUncalled = isEmpty(read.title) || this.titled.every(({ text: above }) => isHouse(above))
    const last = isUncalled && read.number === null ? (takeLastNumber(text) ?? takeLastEdition(text)) : null
    if (last) {
      read.number = last.number
      if (isKindOfMeeting(last.rest)) {
        this.kind ??= { ...line, text: last.rest }
        return placed()
      }
      this.name(line, last.rest)
      this.series = this.titled.at(-1) === line ? line : null
      return
    }
    const which = text.length < 160 && !isProse(text) ? ofWhich.exec(text) : null
    if (which) {
      const count = /\d{1,2}/.exec(which[0])?.[0]
      if (count !== undefined) read.number ??= Number(count)
      return leaveOut(read, line)
    }
    // `(The same title)` in the other language.
    const bracketed = /^[([]([^()]{8,200})[)\]]$/u.exec(text)?.[1]
    const spoken = onlyLanguage(read.title)
    if (
      bracketed &&
      spoken &&
      languageOf(bracketed) === other(spoken) &&
      takeDay(text) === null &&
      !isNote(bracketed)
    ) {
      read.title[other(spoken)] = bracketed
      return placed()
    }
    // Below the day, what has commas is where.
    const isBelow =
      !isApart &&
      number === this.dayAt + 1 &&
      !isEmpty(read.title) &&
      text.length < 80 &&
      (text.includes(',') || this.isWhere(text))
    // Behind the day, a town and a house, or a street and its number.
    const isTold =
      this.dayAt > 0 &&
      !isEmpty(read.title) &&
      !this.isPlaced &&
      text.length < 90 &&
      /,/.test(text) &&
      !/[?!:«“"]|\.$/u.test(text) &&
      text
        .split(/,\s+|\s+\/\s+/u)
        .every((part) => /^(?:[\p{Lu}\d]|(?:l[ae]|le|the|rue|avenue|place|salle)(?!\p{L})|[ld][’'])/u.test(part)) &&
      takeRole(text) === null &&
      !text.split(/,\s+/).some((part) => peopleIn(part, 'speaker') !== null && surePeople(part) !== null)
    if (isTold) {
      this.isPlaced = true
      return leaveOut(read, line)
    }
    // A town below a house.
    const isTown =
      !isApart &&
      this.whereAt === number - 1 &&
      !isEmpty(read.title) &&
      /^\p{Lu}[\p{L}’-]+(?:[ -]\p{L}+){0,2}$/u.test(text)
    if (
      isTown ||
      isNote(text) ||
      (isPlace(text) && !isProse(text)) ||
      /^\([^()]+\)$/.test(text) ||
      /(?:^|\s)(?:presents?|présentent?|vous invitent?(?: à .{2,40})?|invites? you(?: to .{2,40})?)\s*:?$/iu.test(
        text,
      ) ||
      (this.dayAt > 0 && (isRoom(text) || roomCode.test(text) || (!isEmpty(read.title) && isVenue(text)))) ||
      /^(?:(?:co-?)?organi[sz]ed|hosted|convened) by\s|^(?:co-?)?organisée?s? par\s|^à l[’']initiative d/iu.test(
        text,
      ) ||
      isDayWithoutYear(text) ||
      isHalfDay(text) ||
      (isBelow && !isQuoted(text))
    ) {
      if (this.dayAt > 0) this.whereAt = number
      return leaveOut(read, line)
    }
    const isSentence = /\p{Ll}[»”")]?\.$/u.test(text) && plain(text).split(' ').length > 11
    // What a mail says behind its greeting, before it says what it is about.
    if (this.isGreeted && isEmpty(read.title) && read.day === null && !this.inAbstract && (isProse(text) || isSentence))
      return leaveOut(read, line)
    const isOfWhole =
      !isEmpty(read.title) && plain(text).split(' ').length > 9 && ofWhole.test(text) && /[.?!…]$/u.test(text)
    if (isProse(text) || isOfWhole || (isSentence && !isEmpty(read.title)) || (this.inAbstract && !isApart)) {
      addTexts(read.abstract, textsIn(text, main).texts)
      return placed()
    }
    // `A name:`, and below it the rest of it.
    if (
      /\p{L}\s?:$/u.test(text) &&
      (isEmpty(read.title) || this.titled.every(({ text: above }) => isHouse(above))) &&
      isNameOpen(text)
    ) {
      if (this.open) leaveOut(read, this.open)
      this.open = line
      return
    }
    if (/[,:]$/.test(text) && !/^\p{Ll}/u.test(text)) return leaveOut(read, line)
    // Two columns at the top of a page are of whoever writes.
    if (text.length < 200 && /\S\s{3,}\S/u.test(text) && this.dayAt < 0 && this.titled.length === 0)
      return leaveOut(read, line)
    const isKind = isKindOfMeeting(text) || isKindOfPaper(text) || isOfSeries(text)
    // Whoever invites stands above the kind of meeting, and what it is called below.
    const [only, more] = this.titled
    const isInvited =
      only !== undefined && isOffice(only.text) && !isTitleLike(only.text) && !/[:?!]\s?/.test(only.text)
    if (isKind && isInvited && !more && read.day === null) this.begin()
    if (isKind && this.kind !== null && !isQuoted(text)) {
      // `DRAFT PROGRAMME`, and below it `PUBLIC HEARING`.
      const isPaper = isKindOfPaper(this.kind.text)
      leaveOut(read, isPaper ? this.kind : line)
      if (isPaper) this.kind = line
    } else if (isKind && this.kind === null) this.kind = line
    else this.name(line, text)
  }

  /** Whether a few words below the day say where the whole is, and are no title in the other language. */
  private isWhere(text: string): boolean {
    const { title } = this.read
    const language = languageOf(text)
    const isMissing = language !== null && title[language] === null
    return (
      !isMissing &&
      plain(text).split(' ').length < 7 &&
      /^\p{Lu}/u.test(text) &&
      /\p{Ll}/u.test(text) &&
      !/[?!.:»”"]$|:\s/u.test(text)
    )
  }

  /** What only another line would have said otherwise. */
  close(): void {
    const { kind, open, read } = this
    this.open = null
    if (open && isEmpty(read.title)) this.name(open, open.text.replace(/\s*:$/u, ''))
    else if (open) leaveOut(read, open)
    read.day ??= this.subjectDay
    // `Atelier 11 « Drogues et travail »`, and no other name.
    if (isEmpty(read.title) && kind === null && !isEmpty(read.shortTitle)) {
      read.title = read.shortTitle
      read.shortTitle = noTexts()
    }
    // Below the number stood no name: what stands above it is one.
    if (isEmpty(read.title) && this.dropped.length > 0) {
      for (const line of this.dropped.splice(0)) {
        const at = read.leftOut.findIndex(({ number }) => number === line.number)
        if (at >= 0) read.leftOut.splice(at, 1)
        this.name(line, line.text)
      }
    }
    if (
      isEmpty(read.title) &&
      this.subject !== null &&
      (kind === null || isOfPaper(kind.text)) &&
      plain(this.subject.text).split(' ').length > 1 &&
      !isOfPaper(this.subject.text) &&
      !isKindOfMeeting(this.subject.text)
    ) {
      const { number, text } = this.subject
      const at = read.leftOut.findIndex((each) => each.number === number)
      if (at >= 0) read.leftOut.splice(at, 1)
      this.name(this.subject, text)
      return
    }
    if (kind === null) return
    if (isEmpty(read.title) && !isOfPaper(kind.text)) this.name(kind, kind.text)
    else if (!/^(?:le|la|the|an?|une?)\s\S+$/iu.test(kind.text)) leaveOut(read, kind)
  }
}
