import {
  isNameOpen,
  hybrid,
  inviting,
  labelOnce,
  ofNotice,
  ofPage,
  ofSubject,
  telling,
  isOfPaper,
  isKindOfPaper,
  isNamedBehind,
  isQuoted,
  mayBeSeries,
  isMotto,
  isNameBefore,
  nameBeforeKind,
  ofCount,
  ofProject,
  ofWhich,
  saysWhole,
  onlyNumber,
  outside,
  parted,
  roomCode,
  subjectOf,
  whenAndWhere,
  withoutKind,
  withoutOpen,
  withoutPlace,
} from './headLines'
import { aboutIn, leadersIn, nameInSentence, namesPaper, numberInSentence } from './sentences'
import { isCompany, isOfSeries } from './bodies'
import { isOfKind } from './gatherings'
import { isPlainName, nameOf, type Called, type Manner } from './nameOfWhole'
import { isEmpty, noTexts, other, textsIn, isProse, type Shape } from './entry'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import {
  dayWithoutYear,
  isAddress,
  isAnnouncement,
  isDayWithoutYear,
  isFarewell,
  lastingOf,
  laterBy,
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
  takeField,
  takeLineOfDay,
  takeNumber,
  takeQuotedTimes,
  takeTimes,
  timesIn,
  type Day,
  type Times,
} from './marks'
import {
  takeCounted,
  takeEdition,
  takeLastEdition,
  takeLastNumber,
  takeNumberWithin,
  takeQuotedWorkshop,
  takeSitting,
  takeWorkshop,
} from './series'
import { takeRole, takeRoleInBrackets } from './roles'
import { takeCommittee, takeOrganisers } from './bodyLines'
import { isHouse } from './houses'
import { isOffice, peopleIn, surePeople, type PastedPerson } from './people'
import { isWhere } from './places'
import { addTexts, append, leaveOut, type PastedProgramme } from './programme'

/** Where and when a letter was written, before its day. */
const ofLetter = /^(?:(?:l[ae]\s|l[’'])?\p{Lu}[\p{L}’' -]{1,30},\s*(?:le|on|the)?|date\s*:|le|on|the|)\s*$/iu
/** What stands before the day until which something is to be done. */
const isDeadline =
  /(?<!\p{L})(?:avant|d[’']ici|jusqu[’']au|before|by|until|no later than|au plus tard|deadline|inscri\p{L}+|réponse|rsvp|register\p{L}*|registration|répondre|confirmer|confirm)(?!\p{L})[^.!?;]{0,20}$/iu

/** More lines than those of a head that may be what the whole is called. */
const MOST_OF_A_HEAD = 50

/** Reads what stands before the programme: when it is, what it is called, who moderates. */
export class Head {
  /** The lines that may be what the whole is called. */
  private readonly said: Called[] = []
  /** What was chosen of them. */
  private placed: SourceLine[] = []
  /** The line of the number of the workshop. */
  private numberAt = -1
  private inAbstract = false
  private inPeople = false
  /** The last line of the head of a mail. */
  private mailAt = -1
  /** The day that the head of a mail says. */
  private mailDay: string | null = null
  /** A day without its year, and a year. */
  private undated: string | null = null
  private year: string | null = null
  /** Whether the day stands where that of a letter does: `Paris, le 3 mars 2026`. */
  private isDayOfLetter = false
  /** The day that the subject of a mail says. */
  private subjectDay: string | null = null
  /** The last line below the day that says where the whole is. */
  private whereAt = -1
  /** Whether the day of the whole was said without its day of the week. */
  private isDayBare = false
  /** Sentences that say the day, whatever else they say. */
  private readonly sayingDay = new Set<number>()
  /** The line of the day. */
  private dayAt = -1
  /** The line before, and the one before that; times below a day count as the day. */
  private before = -1
  private whenBefore = -1
  /** Whether a line behind the day said where it is. */
  private isPlaced = false
  /** Whether a mail has greeted. */
  private isGreeted = false

  constructor(
    private readonly read: PastedProgramme,
    private readonly main: Language,
    private readonly shape: Shape,
    /** The lines that head a mail. */
    private readonly mails: ReadonlySet<number>,
    /** Who is said to speak, above the programme. */
    private readonly announced: PastedPerson[] = [],
  ) {}

  /** Keeps a line that may be what the whole is called, until all are known. */
  private call(line: SourceLine, written: string, manner: Manner = 'name', leading?: Language): void {
    if (this.said.length >= MOST_OF_A_HEAD) return leaveOut(this.read, line)
    const field = takeField(written)
    const isTheme = field?.field === 'title' && /^(?:th[èe]m|suj|topic|subj)/iu.test(written)
    const isTitled = isTheme ? !this.isTold : field?.field === 'title' && /^(?:t|in)/iu.test(written)
    const own = withoutPlace(field?.field === 'title' ? field.rest : written.replace(/^[*•▪■●]\s+(?=\S)/u, ''))
    const text = own
      .replace(ofNotice, '')
      .replace(
        /\s*(?:\s[–—:-]\s(?:(?:draft|final|provisional|full)\s)?(?:programme?|agenda|ordre du jour|running order)(?:\s(?:provisoire|définitif|détaillé))?(?:\s\([^()]{2,40}\))?|\s\((?:version|v\.?\s?\d|draft|provisoire|projet|final)[^()]{0,40}\))$/iu,
        '',
      )
    const isNumbered =
      this.numberAt > 0 && this.said.some(({ line: { number } }) => number < this.numberAt) && manner !== 'kind'
    this.said.push({
      line,
      text,
      manner: isTitled && manner === 'name' ? 'told' : manner,
      leading,
      isBelowDay: this.dayAt >= 0 && this.dayAt <= line.number,
      isBelowNumber: isNumbered && line.number >= this.numberAt && line.number - this.numberAt < 4,
    })
  }

  /** Whether a line that may be the name was read. */
  get isCalled(): boolean {
    return this.said.some(({ manner }) => manner !== 'kind' && manner !== 'subject' && manner !== 'open')
  }

  /** Whether one of those shows by nothing that it is another thing than a name. */
  private get isTold(): boolean {
    return this.said.some(
      ({ manner, text }) =>
        (manner === 'name' || manner === 'told' || manner === 'numbered') && isPlainName(text) && !isHouse(text),
    )
  }

  private get isKindKnown(): boolean {
    return this.said.some(({ manner }) => manner === 'kind')
  }

  /** Whether one of those that were read is no house. */
  private get isNamed(): boolean {
    return this.said.some(
      ({ manner, text }) =>
        manner !== 'kind' && manner !== 'subject' && manner !== 'open' && !isHouse(text) && !isCompany(text),
    )
  }

  /** What stands above is of another mail. */
  private begin(): void {
    for (const { line } of this.said.splice(0)) leaveOut(this.read, line)
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
    // `12h30 (durée : 1h15)`
    const lasting = lastingOf(said?.rest ?? '')
    if (said?.startsAt && said.endsAt === null && lasting !== null) said.endsAt = laterBy(said.startsAt, lasting)
    const times = said && isUntil ? { ...said, endsAt: until.startsAt, rest: until.rest } : said
    if (times) this.at(times)
    const place = outside((times?.rest ?? rest).replace(/^[\s,;·•|–—-]+/u, ''))
    const isName = !times && /^\s*[–—:-]\s/.test(twin?.after ?? after) && !isPlace(rest)
    if (/^\p{L}.{2}/u.test(place) && !isName && !/^(?:heure|time)|\btime$/iu.test(place))
      leaveOut(read, { number: line.number, text: place.replace(/(?<=\p{Ll}{2})\.$/u, '') })
    // `Séance du 6 mars 2026 – Cartes et pouvoirs`
    return isName ? rest : ''
  }

  /** Keeps a day that a line says without its year, and a year. */
  private hearDay(text: string): void {
    if (isMailHead(text) && !ofSubject.test(text)) return
    this.year ??= /(?<![\d/.-])20\d\d(?![\d/.-])/.exec(text)?.[0] ?? null
    const said = takeDay(text) === null ? dayWithoutYear.exec(text) : null
    if (said && !isDeadline.test(text.slice(0, said.index))) this.undated ??= said[0]
  }

  /** The day that was said without its year: of the year that the head says, or of the first one once a mail was written. */
  private get dayOfYear(): string | null {
    const inYear = (year: string): string | null => takeDay(`${this.undated} ${year}`)?.day ?? null
    if (this.undated === null) return null
    if (this.year !== null) return inYear(this.year)
    if (this.mailDay === null) return null
    const year = this.mailDay.slice(0, 4)
    const same = inYear(year)
    return same !== null && same < this.mailDay ? inYear(String(Number(year) + 1)) : same
  }

  /** What a letter says above what it is about and whom it greets is when it was written. */
  private leaveLetter(): void {
    if (!this.isDayOfLetter || this.read.day === null) return
    this.mailDay ??= this.read.day
    this.read.day = null
    this.year = null
    this.isDayOfLetter = false
  }

  /** The day of the whole, as soon as the programme begins: what stands there without a year is of the same. */
  settleDay(): void {
    this.read.day ??= this.subjectDay ?? this.dayOfYear
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
    if (this.isCalled && rest !== '' && (isHouse(rest) || ofProject.test(rest))) {
      read.number ??= number
      return leaveOut(read, { number: line.number, text: rest })
    }
    if (read.number === null) this.numberAt = line.number
    read.number ??= number
    const quoted = /^[«“"]\s*([^»”"]+?)\s*[»”"]$/u.exec(rest)
    const halves = quoted && /^(.+?)\s+[-–—/]\s+(.+)$/u.exec(quoted[1] ?? '')
    if (halves) {
      const first = languageOf(halves[1] ?? '') ?? other(languageOf(halves[2] ?? '') ?? other(main))
      read.shortTitle = { ...noTexts(), [first]: halves[1] ?? null, [other(first)]: halves[2] ?? null }
    } else if (quoted) read.shortTitle = textsIn(quoted[1] ?? '', main).texts
    else if (rest !== '') return this.call(line, rest, isKindOfMeeting(rest) ? 'kind' : 'numbered', leading)
    read.lines.push(line.number)
  }

  /** The titles that it has read, and who is named. */
  words(): string {
    return this.placed.map(({ text }) => text).join('\n')
  }

  take(written: SourceLine): void {
    // `★ A name ★`
    const said = labelOnce(
      /^(?:[★☆✦✧✶❖◆♦]|[*=~#_]{1,4}\s?(?=.*[*=~#_]$))/u.test(written.text)
        ? written.text.replace(/^[★☆✦✧✶❖◆♦*=~#_\s]+|[★☆✦✧✶❖◆♦*=~#_\s]+$/gu, '')
        : written.text,
    )
    const whole = said === written.text || said === '' ? written : { ...written, text: said, cells: [said] }
    const { main, read } = this
    // The times of the whole may stand between the day and the place.
    this.whenBefore = this.before
    if (!(this.before === this.dayAt && takeTimes(whole.text)?.rest === '')) this.before = whole.number
    // `Programme (animation : A B)`
    const bracket = takeRoleInBrackets(whole.text)
    const others = bracket && peopleIn(bracket.names, bracket.role, true)
    if (others) append(read.people, others)
    // A cell that says the kind of the meeting, beside its name.
    const cells = whole.cells.filter(Boolean)
    const named = cells.filter((cell) => !isKindOfMeeting(cell))
    const isBeside =
      cells.length > named.length &&
      named.length > 0 &&
      takeDay(whole.text) === null &&
      takeRole(named[0] ?? '') === null
    const bare = isBeside ? named.join('\t') : whole.text
    const line = bracket && others ? { ...whole, text: bracket.rest } : { ...whole, text: bare }
    const { isApart, number, text } = line
    this.hearDay(text)
    const placed = (): void => void read.lines.push(number)
    // `Durée : 1 h 30 – sur inscription`
    const lasting = lastingOf(text)
    if (lasting !== null) {
      if (read.startsAt !== null) read.endsAt ??= laterBy(read.startsAt, lasting)
      return leaveOut(read, line)
    }
    const organisers = takeOrganisers(text)
    if (organisers) {
      append(read.people, organisers)
      return placed()
    }
    const leaders = leadersIn(text, takeDay(text) !== null)
    if (leaders) {
      append(read.people, leaders.people)
      if (leaders.isAll) return placed()
    }
    const about = this.isTold && /\p{L}\s?[.?!]$/u.test(text) ? '' : aboutIn(text)
    if (about !== '') {
      const dated = takeDay(text)
      if (dated) this.when(line, dated)
      return this.call(line, about, 'about')
    }
    const committee = takeCommittee(text)
    if (committee) {
      append(read.committee, committee)
      return placed()
    }
    // `Programme – A name`
    const behindWord = !this.isCalled ? /^programm?e\s*(?::|[–—-])\s+(\S.{7,})$/iu.exec(text)?.[1] : undefined
    if (
      behindWord &&
      plain(behindWord).split(' ').length > 2 &&
      takeDay(behindWord) === null &&
      !isKindOfMeeting(behindWord) &&
      !isVersion(behindWord) &&
      takeTimes(behindWord) === null
    )
      return this.call(line, behindWord)
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
      if (ofSubject.test(text)) {
        this.leaveLetter()
        this.subjectDay ??= takeDay(text)?.day ?? null
      } else this.mailDay ??= takeDay(text)?.day ?? null
      const written = ofSubject.test(text) ? subjectOf(text) : ''
      const counted = dayWithoutYear.test(written)
        ? null
        : (takeWorkshop(written) ?? takeSitting(written) ?? takeCounted(written) ?? takeLastNumber(written))
      if (counted) read.number ??= counted.number
      const subject = counted?.rest ?? written
      const isTold = plain(subject).split(' ').length > 1 && !isOfPaper(subject) && !isKindOfMeeting(subject)
      if (!isTold || this.said.some(({ manner }) => manner === 'subject')) return leaveOut(read, line)
      return this.call(line, subject, 'subject')
    }
    // `Hello, the programme of 13 March 2027:`
    if (isGreeting(text) && namesPaper(text)) read.day ??= takeDay(text)?.day ?? null
    if (!this.isGreeted && isGreeting(text)) {
      this.isGreeted = true
      this.leaveLetter()
      for (const each of this.said) each.isAboveGreeting = true
    }
    // What heads a letter is of whoever writes.
    const isLetter = this.isGreeted && this.said.every(({ isAboveGreeting }) => isAboveGreeting === true)
    const sentence = (this.isCalled && !isLetter) || this.inAbstract ? null : nameInSentence(text, takeDay(text))
    if (sentence && takeDay(text) === null) {
      read.number ??= numberInSentence(text)
      return this.call(line, sentence.name, sentence.manner)
    }
    // A mail says when it was written below whom it is from.
    const isDated = this.mailAt === number - 1 && /^(?:date|sent|envoyé)\s*:/iu.test(text)
    if (isDated) {
      this.mailAt = number
      this.mailDay ??= takeDay(text)?.day ?? null
    }
    if (
      isDated ||
      (isGreeting(text) && (takeDay(text) === null || plain(text).split(' ').length < 15)) ||
      isFarewell(text) ||
      (text.length < 200 && (ofPage.test(text) || isMotto(text)) && takeDay(text) === null) ||
      (isAnnouncement(text) && takeDay(text) === null) ||
      (isVersion(text) && takeDay(text) === null) ||
      (isAddress(text) && takeDay(text) === null && !isProse(text) && !(this.isCalled && saysWhole(text)))
    )
      return leaveOut(read, line)
    const day = takeDay(text) ?? takeLineOfDay(text, read.day)
    if (day) {
      const isFirst = read.day === null
      const rest = this.when(line, day)
      this.dayAt = number
      if (isFirst) this.isDayOfLetter = !this.isGreeted && ofLetter.test(day.before) && day.after.trim().length < 2
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
      if (beside && !this.isCalled && sentence === null && !isOfPaper(beside[1] ?? '')) {
        const where = named.slice((beside[1] ?? '').length).replace(/^\s*\(/, '')
        if (/^\p{L}.{2}/u.test(where) && !isWeekday(where)) leaveOut(read, { number, text: where })
        return this.call(line, beside[1] ?? '', 'told')
      }
      // `… of Friday 16 October 2026, « A name », which …`
      if (sentence !== null) {
        if (sentence.manner !== 'told') this.sayingDay.add(number)
        read.number ??= numberInSentence(text)
        return this.call(line, sentence.name, sentence.manner)
      }
      const inside =
        !this.isCalled &&
        (plain(text).split(' ').length > 20 || isOfPaper(day.before) || isAddress(text) || text.endsWith('.'))
          ? /(?<![\p{L}])(?:«[^«»]{4,}»|“[^“”]{4,}”|"[^"]{4,}")/u.exec(text)?.[0]
          : undefined
      const isOfCycle =
        inside !== undefined &&
        /(?:série|cycle|series|programme|parcours|projet|project)\s*$/iu.test(text.slice(0, text.indexOf(inside)))
      if (isOfCycle) return leaveOut(read, line)
      if (inside && !takeQuotedWorkshop(text)) return this.call(line, inside, 'told')
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
          this.call({ ...line, text: counted.rest }, counted.rest, 'kind')
        return placed()
      }
      const quoted = takeQuotedWorkshop(day.before)
      if (quoted) {
        read.number ??= quoted.number
        return this.call(line, quoted.name, 'told')
      }
      // `Journée d’études « A name » – Tours, 27 mars 2026`
      const [ahead = '', ...places] = named.split(/\s+(?:[–—|]|\/\/)\s+/u)
      if (!this.isCalled && places.length > 0 && withoutKind(ahead) !== ahead && /[»”"]$/.test(ahead)) {
        leaveOut(read, { number, text: places.join(', ') })
        return this.call(line, ahead, 'told')
      }
      // `A name – methods seminar – Dublin, 17 February 2026`
      const called = !this.isCalled ? nameBeforeKind(day.before) : null
      if (called !== null) return this.call(line, called, 'told')
      const town = /^(\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)?)\s*,\s*(?:les?|on|the)?\s*$/u.exec(day.before)?.[1]
      // `Paris, les 4 et 5 octobre 2027`
      if (town && !isWeekday(town)) leaveOut(read, { number, text: town })
      // `Atelier participatif – 14 mars 2027`: the title, where no other line is.
      else if (
        /^\S+\s\S+/.test(named) &&
        (plain(named).split(' ').length < 6 ||
          /[–—:|-]\s*$/u.test(day.before) ||
          (!this.isCalled && isNameBefore(named, text))) &&
        !/^(?:date|when)/iu.test(named) &&
        !isWeekday(named.replace(/^(?:le|la|on|the)\s/iu, '')) &&
        !isOfPaper(named) &&
        !isFarewell(named) &&
        !/^(?:le|la|the|an?|une?)\s\S+$/iu.test(named) &&
        !isGreeting(named)
      ) {
        if (isPlace(named)) leaveOut(read, { number, text: named })
        else if (!this.isKindKnown) {
          // `A project Mid-term Workshop, Wrocław, 6 November 2025`
          const [, bare = named, where = ''] =
            /^([^,]{8,}\s[^,]+),\s(\p{Lu}[\p{L}’-]+(?:[ -]\p{Lu}[\p{L}’-]+)?)$/u.exec(named) ?? []
          const isTowned =
            where !== '' && languageOf(where) === null && !isHouse(bare) && plain(bare).split(' ').length > 2
          if (isTowned) leaveOut(read, { number, text: where })
          this.call({ ...line, text: isTowned ? bare : named }, isTowned ? bare : named, 'kind')
        }
      }
      return rest.length > 5 && !this.isCalled ? this.call(line, rest) : placed()
    }
    const field = takeField(text)
    const ofDay = read.day === null ? null : isApart ? takeTimes(text) : timesIn(text)
    const ofAll = read.day !== null && read.startsAt === null ? whenAndWhere(text) : null
    const times =
      ofAll ?? (field?.field === 'time' ? takeTimes(field.rest) : isApart && ofDay?.rest !== '' ? null : ofDay)
    const called = !this.isCalled ? takeQuotedTimes(text) : null
    if (called) {
      this.at(called)
      const place = called.rest.replace(/^[\s,;·•|–—-]+/u, '')
      if (/^\p{L}.{2}/u.test(place)) leaveOut(read, { number, text: place })
      return this.call(line, called.name, 'told')
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
      if (read.number === null && this.isCalled) this.numberAt = number
      read.number ??= edition.number
      return edition.rest === '' ? placed() : this.call({ ...line, text: edition.rest }, edition.rest, 'kind')
    }
    const only = onlyNumber(text)
    if (only !== null) {
      read.number ??= only
      // Below what is no series, `2 of 3` parts nothing.
      if (!ofCount.test(text) || this.said.some((each) => mayBeSeries(each.text))) this.numberAt = number
      return placed()
    }
    const workshop = takeWorkshop(text) ?? takeSitting(text) ?? takeCounted(text)
    // `Workshop 2 of 3 – a project`, below what it is called.
    const isCounted =
      workshop !== null &&
      /^\D{4,14}\d{1,3}\s?(?:of|sur|de|\/)\s?\d/iu.test(text) &&
      (!isNamedBehind(workshop.rest) ||
        (!/^\D{4,14}\d{1,3}\s?(?:of|sur|de|\/)\s?\d{1,2}\s*:/iu.test(text) &&
          this.said.every((each) => !mayBeSeries(each.text))))
    if (workshop && isCounted && this.isNamed) {
      read.number ??= workshop.number
      return leaveOut(read, line)
    }
    // `SKILLMAP – Stakeholder workshop 3 of 5`
    const counted = workshop || !this.isCalled ? null : takeLastNumber(text)
    if (counted && this.isNamed && (ofCount.test(text) || isKindOfMeeting(counted.rest) || isOfKind(text))) {
      read.number ??= counted.number
      return leaveOut(read, line)
    }
    if (workshop) return this.workshop(line, workshop)
    const within = !this.isNamed && read.number === null ? takeNumberWithin(text) : null
    if (within) {
      read.number = within.number
      leaveOut(read, { number, text: within.series })
      return this.call(line, within.rest, 'numbered')
    }
    const last = !this.isNamed && read.number === null ? (takeLastNumber(text) ?? takeLastEdition(text)) : null
    if (last) {
      read.number = last.number
      const isKind = isKindOfMeeting(last.rest)
      return this.call(isKind ? { ...line, text: last.rest } : line, last.rest, isKind ? 'kind' : 'series')
    }
    const which = text.length < 160 && !isProse(text) ? ofWhich.exec(text) : null
    if (which) {
      const count = /\d{1,2}/.exec(which[0])?.[0]
      if (count !== undefined) read.number ??= Number(count)
      return leaveOut(read, line)
    }
    // `(The same title)` in the other language.
    const bracketed = /^[([]([^()]{8,200})[)\]]$/u.exec(text)?.[1]
    const above = this.said.at(-1)
    const spoken = above && above.manner !== 'kind' ? languageOf(above.text) : null
    if (
      bracketed &&
      above &&
      spoken &&
      languageOf(bracketed) === other(spoken) &&
      takeDay(text) === null &&
      !isNote(bracketed)
    ) {
      above.text = `${above.text} / ${bracketed}`
      return placed()
    }
    if (line.isName && !isKindOfMeeting(text)) return this.call(line, text)
    // Below the day, what has commas is where.
    const isBelow =
      !isApart &&
      number === this.dayAt + 1 &&
      this.isNamed &&
      text.length < 80 &&
      (text.includes(',') || this.isWhere(text))
    // Behind the day, a town and a house, or a street and its number.
    const isTold =
      this.dayAt > 0 &&
      this.isNamed &&
      !this.isPlaced &&
      text.length < 90 &&
      /,/.test(text) &&
      !/[?!:«“"]|\.$/u.test(text) &&
      // `Lessons from Accra, Kigali and Cape Town`
      !/^\p{Lu}\p{Ll}+\s(?:from|between|across|beyond|towards?|entre|depuis|vers)\s/u.test(text) &&
      text
        .split(/,\s+|\s+\/\s+/u)
        .every((part) => /^(?:[\p{Lu}\d]|(?:l[ae]|le|the|rue|avenue|place|salle)(?!\p{L})|[ld][’'])/u.test(part)) &&
      takeRole(text) === null &&
      // `The court as a theatre, the theatre as a court`
      !(
        text.split(/,\s+/u).every((part) => plain(part).split(' ').length > 3) &&
        languageOf(text) !== null &&
        !isOffice(text)
      ) &&
      !text.split(/,\s+/).some((part) => peopleIn(part, 'speaker') !== null && surePeople(part) !== null)
    if (isTold) {
      this.isPlaced = true
      // `10h00-16h00, A museum, a town`
      const ofPlace = read.startsAt === null ? takeTimes(text) : null
      if (ofPlace?.endsAt) this.at(ofPlace)
      return leaveOut(read, line)
    }
    // A town below a house.
    const isTown =
      !isApart && this.whereAt === number - 1 && this.isCalled && /^\p{Lu}[\p{L}’-]+(?:[ -]\p{L}+){0,2}$/u.test(text)
    if (
      isTown ||
      isNote(text) ||
      inviting.test(text) ||
      (this.dayAt > 0 && text.length < 90 && hybrid.test(text)) ||
      (isPlace(text) && !isProse(text)) ||
      /^\([^()]+\)$/.test(text) ||
      /(?:^|\s)(?:presents?|présentent?|vous invitent?(?: à .{2,40})?|invites? you(?: to .{2,40})?)\s*:?$/iu.test(
        text,
      ) ||
      (this.dayAt > 0 &&
        text.length < 120 &&
        text
          .split(/\s+[–—|·]\s+/u)
          .slice(1)
          .some(isNote)) ||
      (this.dayAt > 0 && (isRoom(text) || roomCode.test(text) || isWhere(text) || (this.isCalled && isVenue(text)))) ||
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
    const isSentence =
      (/[\p{Ll}\d][»”")]?\.$/u.test(text) || (this.dayAt > 0 && this.isNamed && /\p{Ll}\s?[?!]$/u.test(text))) &&
      plain(text).split(' ').length > 11
    // What a mail says behind its greeting, before it says what it is about.
    if (this.isGreeted && !this.isCalled && read.day === null && !this.inAbstract && (isProse(text) || isSentence))
      return leaveOut(read, line)
    const isOfWhole = this.isCalled && saysWhole(text)
    if (isProse(text) || isOfWhole || (isSentence && this.isCalled) || (this.inAbstract && !isApart)) {
      addTexts(read.abstract, textsIn(text, main).texts)
      return placed()
    }
    // `A name:`, and below it the rest of it.
    if (/\p{L}\s?[:/]$/u.test(text) && isNameOpen(text) && !telling.test(text)) return this.call(line, text, 'open')
    if (/[,:]$/.test(text) && !/^\p{Ll}/u.test(text)) return leaveOut(read, line)
    // Two columns at the top of a page are of whoever writes.
    if (text.length < 200 && /\S\s{3,}\S/u.test(text) && this.dayAt < 0 && !this.isCalled) return leaveOut(read, line)
    const isKind =
      isKindOfMeeting(withoutOpen(text).replace(/\t+/gu, ' / ')) ||
      isKindOfPaper(takeNumber(text)?.rest ?? text) ||
      isOfSeries(text)
    this.call(line, text, isKind ? 'kind' : 'name')
  }

  /** Whether a few words below the day say where the whole is, and are no title in the other language. */
  private isWhere(text: string): boolean {
    const language = languageOf(text)
    const isMissing = language !== null && this.said.every((each) => (languageOf(each.text) ?? this.main) !== language)
    return (
      !isMissing &&
      plain(text).split(' ').length < 7 &&
      /^\p{Lu}/u.test(text) &&
      /\p{Ll}/u.test(text) &&
      !/[?!.:»”"]$|:\s/u.test(text)
    )
  }

  /** What the whole is called, now that all lines are known; `houses` are what those who are named in the text belong to. */
  close(houses?: ReadonlySet<string>): void {
    const { main, read, said, shape } = this
    // `Forum 2026`, and below it `Friday 5 June`.
    this.settleDay()
    read.day ??= this.mailDay
    // `Atelier 11 « Drogues et travail »`, and no other name.
    if (said.length === 0 && !isEmpty(read.shortTitle)) {
      read.title = read.shortTitle
      read.shortTitle = noTexts()
    }
    const { leftOut, placed, subtitle, title } = nameOf(said, main, shape, houses)
    if (placed.length > 0) Object.assign(read, { title, subtitle })
    this.placed = placed
    read.lines.push(...placed.map(({ number }) => number))
    for (const line of leftOut)
      if (this.sayingDay.has(line.number)) read.lines.push(line.number)
      else leaveOut(read, line)
  }
}
