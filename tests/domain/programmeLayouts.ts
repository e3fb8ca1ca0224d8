/** Programmes made from outlines: what is to be read comes first, and the text is written from it in a layout that holds throughout. */
import {
  clockOf,
  minutesOf,
  type Language,
  type Outline,
  type Person,
  type Session,
  type Titles,
} from './programmeOutline'

/** How a programme may look: each part has several values, the first of which is plain. */
export const LAYOUTS = {
  clock: ['09:30', '9h30', '9 h 30', '9.30', '0930', '9:30 am'],
  ends: ['–', ' – ', '-', ' to ', '9h-10h30', 'none', '(20 min)', '(20’)', '[20]'],
  behindTime: [' ', '  ', ' : ', ': ', ' – ', '\t', '\n', ' | '],
  beforeTime: ['', '- ', '• ', 'à ', '* '],
  people: ['behind', 'before'],
  between: [' – ', ' — ', ' - ', ' : ', ', ', '. ', '(', '\n', '\n– ', '\n  ', '\t', ' by ', ' | ', ' / '],
  house: ['(', ', ', ' – ', ' - ', '\n', ' / ', ' ['],
  name: ['Ann Lee', 'Ann LEE', 'LEE Ann', 'Dr Ann Lee', 'ANN LEE', 'Ms. Ann Lee'],
  several: [', ', ' and ', ' & ', ' ; ', '\n', ' / ', ' + '],
  quotes: ['', '«', '“', '"', '‘'],
  bullets: ['', '- ', '• ', '1. ', '1) ', '   ', '– '],
  blanks: ['none', 'all', 'blocks', 'double'],
  block: ['X', 'Session 1 – X', 'Session 1: X', 'Session 1. X', '1. X', 'I. X', 'Session 1\nX'],
  blockTime: ['before', 'behind', 'bracket', 'below'],
  chair: ['below', 'bracket', 'comma', 'dash', 'chaired by', 'below without colon', 'bracket below', 'role behind'],
  panel: ['before', 'bracket', 'quoted', 'dash', 'below'],
  panelists: ['below', 'with', 'lines', 'sentence'],
  day: ['full', 'weekday', 'weekday, comma', 'number', 'dots', 'short', 'iso', 'month first'],
  dayPlace: ['below', 'above', 'behind', 'with place', 'labels'],
  headTimes: ['behind', 'from', 'bracket', 'own line'],
  place: ['none', 'line', 'labelled', 'beside'],
  above: ['none', 'house', 'kind', 'series', 'houses', 'programme'],
  subtitle: ['below', 'dash below', 'bracket'],
  titleQuotes: ['', '«', '“'],
  organised: ['role: ', 'Organised by', 'role\n'],
  opening: ['none', 'greeting', 'subject', 'programme', 'agenda: '],
  closing: ['none', 'signature', 'registration', 'phone', 'funded'],
  table: ['none', 'time title who', 'time who title', 'from to title who', 'title time who', 'house apart', 'pipes'],
  header: ['yes', 'no'],
  languages: [' / ', ' | ', ' – ', 'below', 'after', 'italics below', 'columns', 'English first'],
} as const

export type Layout = { -readonly [Part in keyof typeof LAYOUTS]: (typeof LAYOUTS)[Part][number] }

/** The layout in which nothing is said in an unusual way. */
export const plainLayout = (): Layout =>
  Object.fromEntries(Object.entries(LAYOUTS).map(([part, values]) => [part, values[0]])) as Layout

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const WEEKDAYS = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}
const WORDS = {
  fr: {
    and: ' et ',
    by: ' par ',
    to: ' à ',
    at: 'à ',
    session: 'Session',
    part: 'Partie',
    chair: 'Présidence',
    moderator: 'Modération',
    organiser: 'Organisation',
    chairedBy: 'sous la présidence de',
    organisedBy: 'Journée organisée par',
    panel: 'Table ronde',
    with: 'avec',
    panelists: 'Intervenants',
    date: 'Date',
    title: 'Titre',
    place: 'Lieu',
    room: 'Salle 204, bâtiment Condorcet',
    house: 'Université de Bordeaux',
    kind: 'Journée d’étude',
    series: 'Séminaire « Savoirs partagés »',
    columns: ['Horaire', 'Intitulé', 'Intervenants', 'Début', 'Fin', 'Institution'],
    greeting: 'Bonjour à toutes et à tous,\n\nVoici le programme de notre prochaine rencontre.',
    signature: 'Bien cordialement,\n\nHélène',
    registration: 'Inscription gratuite avant le 3 mars : contact@exemple.fr',
    funded: 'Avec le soutien de la Région Bretagne',
    from: 'de ',
  },
  en: {
    and: ' and ',
    by: ' by ',
    to: ' to ',
    at: 'at ',
    session: 'Session',
    part: 'Part',
    chair: 'Chair',
    moderator: 'Moderator',
    organiser: 'Organiser',
    chairedBy: 'chaired by',
    organisedBy: 'Organised by',
    panel: 'Panel discussion',
    with: 'with',
    panelists: 'Panellists',
    date: 'Date',
    title: 'Title',
    place: 'Venue',
    room: 'Room 2.14, Condorcet Building',
    house: 'University of Bristol',
    kind: 'Study day',
    series: 'Shared Knowledge Seminar Series',
    columns: ['Time', 'Title', 'Speakers', 'Start', 'End', 'Institution'],
    greeting: 'Dear all,\n\nPlease find below the programme of our next meeting.',
    signature: 'Best wishes,\n\nHelen',
    registration: 'Registration is free: contact@example.org',
    funded: 'Supported by the Arts Council',
    from: 'from ',
  },
} as const

/** Writes one outline in one layout. */
class Writer {
  private number = 0

  constructor(
    private readonly of: Outline,
    private readonly layout: Layout,
    private readonly language: Language,
    private readonly isBoth: boolean,
    private readonly isDiscussion: (title: string) => boolean,
  ) {}

  private get words() {
    return WORDS[this.language]
  }

  private word(name: 'chair' | 'moderator' | 'organiser' | 'panel' | 'panelists' | 'session' | 'part'): string {
    const [one, two] = this.order.map((language) => WORDS[language][name])
    return this.isBoth && one !== two ? `${one} / ${two}` : WORDS[this.language][name]
  }

  private get order(): Language[] {
    return this.layout.languages === 'English first' ? ['en', 'fr'] : ['fr', 'en']
  }

  private clock(time: string, isBare = false): string {
    const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)]
    const short = minute === '00' && isBare
    switch (this.layout.clock) {
      case '9h30':
        return `${hour}h${minute === '00' ? '' : minute}`
      case '9 h 30':
        return `${hour} h${minute === '00' ? '' : ` ${minute}`}`
      case '9.30':
        return `${hour}.${minute}`
      case '0930':
        return time.replace(':', '')
      case '9:30 am':
        if (this.language === 'fr') return `${hour}h${minute}`
        return `${((hour + 11) % 12) + 1}${short ? '' : `:${minute}`} ${hour < 12 ? 'am' : 'pm'}`
      default:
        return time
    }
  }

  private times(from: string | null, to: string | null): string {
    if (from === null) return ''
    const start = this.clock(from)
    if (to === null) return start
    const { ends } = this.layout
    if (ends === 'none' || ends.startsWith('(') || ends.startsWith('[')) return start
    const link = ends === ' to ' ? this.words.to : ends === '9h-10h30' ? '-' : ends
    return `${start}${link}${this.clock(to)}`
  }

  private length(of: Session): string {
    if (of.from === null || of.to === null) return ''
    const minutes = minutesOf(of.to) - minutesOf(of.from)
    const { ends } = this.layout
    return ends === '(20 min)'
      ? ` (${minutes} min)`
      : ends === '(20’)'
        ? ` (${minutes}’)`
        : ends === '[20]'
          ? ` [${minutes} min]`
          : ''
  }

  private title(titles: Titles, isQuoted = false): string {
    const quote = (text: string): string => (isQuoted ? this.quoted(text, this.layout.quotes) : text)
    if (!this.isBoth) return quote(titles[this.language] ?? '')
    const [one = '', two = ''] = this.order.map((language) => quote(titles[language] ?? ''))
    const { languages } = this.layout
    if (one === two && languages !== 'columns') return one
    const link =
      languages === 'below' || languages === 'italics below'
        ? '\n'
        : languages === 'columns'
          ? '\t'
          : languages === 'English first'
            ? ' / '
            : languages
    return `${one}${link}${two}`
  }

  private quoted(text: string, quotes: string): string {
    const pairs: Record<string, [string, string]> = {
      '«': ['« ', ' »'],
      '“': ['“', '”'],
      '"': ['"', '"'],
      '‘': ['‘', '’'],
    }
    const [open, close] = pairs[quotes] ?? ['', '']
    return /[«“"‘]/.test(text) ? text : `${open}${text}${close}`
  }

  private name({ name }: Person): string {
    const words = name.split(' ')
    const [given, family] = [words.slice(0, 1).join(' '), words.slice(1).join(' ')]
    switch (this.layout.name) {
      case 'Ann LEE':
        return `${given} ${family.toUpperCase()}`.trim()
      case 'LEE Ann':
        return `${family.toUpperCase()} ${given}`.trim()
      case 'ANN LEE':
        return name.toUpperCase()
      case 'Dr Ann Lee':
        return `Dr ${name}`
      case 'Ms. Ann Lee':
        return `${this.language === 'fr' ? 'Mme' : 'Ms.'} ${name}`
      default:
        return name
    }
  }

  private person(of: Person, isInBracket = false): string {
    if (of.house === '') return this.name(of)
    const { house } = this.layout
    if (house === '(' && !isInBracket) return `${this.name(of)} (${of.house})`
    if (house === ' [') return `${this.name(of)} [${of.house}]`
    return `${this.name(of)}${house === '(' ? ', ' : house}${of.house}`
  }

  private people(all: readonly Person[], isInBracket = false): string {
    const { several } = this.layout
    const said = all.map((each) => this.person(each, isInBracket))
    const commas = said.some((each) => /, /.test(each)) && several === ', ' ? ' ; ' : several
    if (several === ' and ')
      return `${said.slice(0, -1).join(commas === ' ; ' ? ' ; ' : ', ')}${said.length > 1 ? this.words.and : ''}${said.at(-1) ?? ''}`
    return said.join(commas)
  }

  /** A title and whoever speaks, in one line or more. */
  private told(of: Session): string {
    const isQuoted = of.kind === 'talk' && of.people.length > 0
    const length = this.length(of)
    const speakers = of.people.filter(({ role }) => role === 'speaker')
    if (of.kind === 'discussion') return this.panel(of).replace(/(?=\n|$)/, length)
    const title = this.title(of.title, isQuoted)
    const { between, people } = this.layout
    const chairs = of.people.filter(({ role }) => role === 'moderator')
    const below = chairs.length > 0 ? `\n${this.word('moderator')}${this.colon}${this.people(chairs)}` : ''
    if (speakers.length === 0) return title + length + below
    const link = between === ' by ' ? this.words.by : between === ' : ' ? this.colon : between
    const said =
      people === 'before' && between !== '(' && between !== ' by '
        ? `${this.people(speakers)}${link}${title}`
        : between === '('
          ? `${title} (${this.people(speakers, true)})`
          : `${title}${/[?!.]$/.test(title) && link === '. ' ? ' ' : link}${this.people(speakers)}`
    return said.replace(/(\n|$)/, `${length}$1`) + below
  }

  private get colon(): string {
    return this.language === 'fr' ? ' : ' : ': '
  }

  private panel(of: Session): string {
    const plain = this.title(of.title)
    const isSaid = this.of.languages.length > 1 || this.isDiscussion(of.title[this.language] ?? '')
    const { panel, panelists } = this.layout
    const word = this.words.panel
    const title =
      isSaid || this.isBoth
        ? plain
        : panel === 'bracket'
          ? `${plain} (${word.toLowerCase()})`
          : panel === 'quoted'
            ? `${word} ${this.quoted(plain, this.language === 'fr' ? '«' : '“')}`
            : panel === 'dash'
              ? `${word} – ${plain}`
              : panel === 'below'
                ? `${word}\n${plain}`
                : `${word}${this.colon}${plain}`
    const chairs = of.people.filter(({ role }) => role === 'moderator')
    const speakers = of.people.filter(({ role }) => role === 'speaker')
    const chaired = chairs.length > 0 ? `\n${this.word('moderator')}${this.colon}${this.people(chairs)}` : ''
    if (speakers.length === 0) return title + chaired
    if (panelists === 'with') return `${title}, ${this.words.with} ${this.people(speakers)}${chaired}`
    if (panelists === 'lines')
      return `${title}${chaired}\n${speakers.map((each) => `- ${this.person(each)}`).join('\n')}`
    if (panelists === 'sentence') {
      const by = this.language === 'fr' ? 'animée par' : 'moderated by'
      return `${title}${chairs.length > 0 ? `, ${by} ${this.people(chairs)}` : ''}, ${this.words.with} ${this.people(speakers)}`
    }
    return `${title}${chaired}\n${this.word('panelists')}${this.colon}${this.people(speakers)}`
  }

  private session(of: Session, isWithin: boolean): string[] {
    const times = this.times(of.from, of.to)
    const { beforeTime, behindTime, bullets } = this.layout
    const isBullet = isWithin && times === ''
    const before = times === '' ? '' : beforeTime === 'à ' ? this.words.at : beforeTime
    this.number += isBullet ? 1 : 0
    const bullet = isBullet ? bullets.replace('1', String(this.number)) : ''
    const behind = behindTime === ' : ' ? this.colon : behindTime
    const abstract = of.abstract ? [of.abstract.fr, of.abstract.en].filter((each) => each !== null) : []
    const gap = this.layout.blanks === 'all' || this.layout.blanks === 'double' ? [''] : []
    return [
      ...gap,
      ...`${bullet}${times === '' ? '' : `${before}${times}${behind}`}${this.told(of)}`.split('\n'),
      ...abstract,
    ]
  }

  private blockHead(of: Session, n: number): string[] {
    const { block, blockTime, chair } = this.layout
    const title = this.title(of.title)
    const counted = `${this.word('session')} ${n}`
    // Where the title says that itself, nothing is put before it.
    const isCounted =
      /^(?:session|séance|panel|part|axe|atelier|bloc|matin|après-midi|morning|afternoon|\d|[IVX]+\b|table|jour|day|volet|th[eè]m|première|deuxième)/iu.test(
        title,
      )
    const said =
      block === 'X' || isCounted
        ? title
        : block === '1. X'
          ? `${n}. ${title}`
          : block === 'I. X'
            ? `${['I', 'II', 'III', 'IV', 'V', 'VI'][n - 1] ?? n}. ${title}`
            : block === 'Session 1: X'
              ? `${counted}${this.colon}${title}`
              : block.replace('Session 1', counted).replace('X', title)
    const times = this.times(of.from, of.to)
    const chairs = of.people.filter(({ role }) => role === 'moderator')
    const who = this.people(chairs)
    const role = this.word('chair')
    const beside =
      chairs.length === 0
        ? ''
        : chair === 'bracket'
          ? ` (${role.toLowerCase()}${this.colon}${this.people(chairs, true)})`
          : chair === 'comma'
            ? `, ${role.toLowerCase()}${this.colon}${who}`
            : chair === 'dash'
              ? ` – ${role}${this.colon}${who}`
              : chair === 'chaired by'
                ? `, ${this.words.chairedBy} ${who}`
                : ''
    const below =
      chairs.length === 0 || beside !== ''
        ? []
        : chair === 'bracket below'
          ? [`(${role}${this.colon}${this.people(chairs, true)})`]
          : chair === 'below without colon'
            ? [`${role} ${who}`]
            : chair === 'role behind'
              ? [`${who}, ${role.toLowerCase()}`]
              : [`${role}${this.colon}${who}`]
    const gap = this.layout.blanks === 'none' ? [] : ['']
    const behind = this.layout.behindTime === ' : ' ? this.colon : this.layout.behindTime
    const line =
      times === ''
        ? [said + beside]
        : blockTime === 'behind'
          ? [`${said}, ${times}${beside}`]
          : blockTime === 'bracket'
            ? [`${said} (${times})${beside}`]
            : blockTime === 'below'
              ? [said + beside, times]
              : [`${times}${behind}${said}${beside}`]
    return [...gap, ...line.flatMap((each) => each.split('\n')), ...below]
  }

  private date(language: Language): string {
    const [year = 0, month = 0, day = 0] = (this.of.day ?? '').split('-').map(Number)
    const weekday = WEEKDAYS[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
    const name = MONTHS[language][month - 1] ?? ''
    const full = `${day} ${name} ${year}`
    const capital = weekday.charAt(0).toUpperCase() + weekday.slice(1)
    switch (this.layout.day) {
      case 'weekday':
        return `${capital} ${full}`
      case 'weekday, comma':
        return language === 'fr' ? `le ${weekday} ${full}` : `${weekday}, ${full}`
      case 'number':
        return language === 'fr' ? `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}` : full
      case 'dots':
        return `${day}.${month}.${year}`
      case 'short':
        return language === 'fr'
          ? `${weekday.slice(0, 3)}. ${full}`
          : `${weekday.slice(0, 3)} ${day} ${name.slice(0, 3)} ${year}`
      case 'iso':
        return this.of.day ?? ''
      case 'month first':
        return language === 'fr' ? full : `${name} ${day}, ${year}`
      default:
        return full
    }
  }

  private head(): string[] {
    const { above, dayPlace, headTimes, languages, opening, organised, place, subtitle, titleQuotes } = this.layout
    const { of, words } = this
    const title = this.quoted(this.title(of.title), titleQuotes).split('\n')
    const subtitles = of.subtitle === null ? [] : this.title(of.subtitle).split('\n')
    const under = subtitles.map((each) =>
      subtitle === 'dash below' ? `– ${each} –` : subtitle === 'bracket' ? `(${each})` : each,
    )
    const date = this.isBoth
      ? this.order.map((language) => this.date(language)).join(languages.startsWith(' ') ? languages : ' / ')
      : this.date(this.language)
    const range =
      of.from === null
        ? ''
        : `${this.clock(of.from)}${of.to === null ? '' : `${headTimes === 'from' ? words.to : '–'}${this.clock(of.to)}`}`
    const when =
      range === ''
        ? date
        : headTimes === 'from'
          ? of.to === null
            ? `${date}, ${words.at}${range}`
            : `${date}, ${words.from}${range}`
          : headTimes === 'bracket'
            ? `${date} (${range})`
            : headTimes === 'own line'
              ? `${date}\n${range}`
              : `${date}, ${range}`
    const where = place === 'none' && dayPlace !== 'with place' ? '' : words.room
    const dated =
      dayPlace === 'with place' || place === 'beside'
        ? [`${when} – ${where}`]
        : dayPlace === 'labels'
          ? [`${words.date}${this.colon}${when}`, ...(where ? [`${words.place}${this.colon}${where}`] : [])]
          : [
              ...when.split('\n'),
              ...(where ? [place === 'labelled' ? `${words.place}${this.colon}${where}` : where] : []),
            ]
    const aboves = {
      none: [],
      house: [words.house],
      kind: [words.kind],
      series: [words.series],
      houses: [words.house.toUpperCase(), this.language === 'fr' ? 'Faculté des lettres' : 'School of Humanities'],
      programme: ['PROGRAMME'],
    }[above]
    const roles = new Map<string, Person[]>()
    for (const person of of.people) roles.set(person.role, [...(roles.get(person.role) ?? []), person])
    const whole = [...roles].flatMap(([role, people]) => {
      if (role !== 'organiser' && role !== 'moderator') return []
      const who = this.people(people)
      if (organised === 'Organised by' && role === 'organiser') return [`${words.organisedBy} ${who}`]
      if (organised === 'role\n')
        return [`${this.word(role)}${this.colon.trimEnd()}`, ...people.map((each) => this.person(each))]
      return [`${this.word(role)}${this.colon}${who}`]
    })
    const open = {
      none: [],
      greeting: [...words.greeting.split('\n'), ''],
      subject: [
        `${this.language === 'fr' ? 'Objet : ' : 'Subject: '}${title[0] ?? ''}`,
        '',
        ...words.greeting.split('\n'),
        '',
      ],
      programme: [],
      'agenda: ': [],
    }[opening]
    const main =
      dayPlace === 'above'
        ? [...dated, ...title, ...under]
        : dayPlace === 'behind' && title.length === 1
          ? [`${title[0] ?? ''} – ${when.replace('\n', ', ')}`, ...under, ...(where ? [where] : [])]
          : [...title, ...under, ...dated]
    const after =
      opening === 'programme'
        ? ['', this.language === 'fr' ? 'PROGRAMME' : 'Programme']
        : opening === 'agenda: '
          ? ['', this.language === 'fr' ? 'Ordre du jour :' : 'Agenda:']
          : []
    return [...open, ...aboves, ...main, ...whole, ...after, '']
  }

  private tail(): string[] {
    const { words } = this
    return {
      none: [],
      signature: ['', ...words.signature.split('\n')],
      registration: ['', words.registration],
      phone: ['', 'Contact : +33 2 99 00 00 00'],
      funded: ['', words.funded],
    }[this.layout.closing]
  }

  /** The sessions as rows of cells. */
  private rows(): string[] {
    const { header, languages, table } = this.layout
    const { columns } = this.words
    const [time, what, who, start, end, house] = columns
    const inColumns = this.isBoth && languages === 'columns'
    const whats = inColumns ? 'Français\tEnglish' : what
    const heads = {
      none: [time, whats, who],
      'time title who': [time, whats, who],
      'time who title': [time, who, whats],
      'from to title who': [start, end, whats, who],
      'title time who': [whats, time, who],
      'house apart': [time, whats, who, house],
      pipes: [time, whats, who],
    }[table]
    const row = (of: Session): string[] => {
      const speakers = of.people.filter(({ role }) => role === 'speaker')
      const chairs = of.people.filter(({ role }) => role === 'moderator')
      const language = this.isBoth ? 'fr' : this.language
      const isSaid = of.kind !== 'discussion' || this.isBoth || this.isDiscussion(of.title[language] ?? '')
      const said = (isSaid ? '' : `${this.words.panel}${this.colon}`) + this.title(of.title)
      const times = this.times(of.from, of.to)
      const chaired =
        chairs.length > 0
          ? `${this.word(of.kind === 'block' ? 'chair' : 'moderator')}${this.colon}${this.people(chairs)}`
          : ''
      const named = [chaired, this.people(speakers)].filter(Boolean).join(' ; ')
      const cells = {
        none: [times, said, named],
        'time title who': [times, said, named],
        'time who title': [times, named, said],
        'from to title who': [of.from ? this.clock(of.from) : '', of.to ? this.clock(of.to) : '', said, named],
        'title time who': [said, times, named],
        'house apart': [
          times,
          said,
          speakers.length === 1 && chairs.length === 0 ? speakers.map((each) => this.name(each)).join('') : named,
          speakers.length === 1 && chairs.length === 0 ? (speakers[0]?.house ?? '') : '',
        ],
        pipes: [times, said, named],
      }[table]
      return [cells.join('\t'), ...of.sessions.flatMap(row)]
    }
    const rows = [...(header === 'yes' ? [heads.join('\t')] : []), ...this.of.sessions.flatMap(row)]
    return table === 'pipes' ? rows.map((each) => `| ${each.split('\t').join(' | ')} |`) : rows
  }

  write(): string {
    let n = 0
    const isTable = this.layout.table !== 'none' || (this.isBoth && this.layout.languages === 'columns')
    const body = isTable
      ? this.rows()
      : this.of.sessions.flatMap((each) => {
          this.number = 0
          if (each.kind !== 'block') return this.session(each, false)
          n += 1
          return [...this.blockHead(each, n), ...each.sessions.flatMap((one) => this.session(one, true))]
        })
    return [...this.head(), ...body, ...this.tail()].join('\n')
  }
}

/** What of an outline a layout does not say is taken out of it. */
const asSaid = (of: Outline, layout: Layout): Outline => {
  const noEnds = layout.ends === 'none' && layout.table !== 'from to title who'
  const session = (each: Session): Session => ({
    ...each,
    to: noEnds || (layout.ends === '[20]' && each.kind === 'block') ? null : each.to,
    people: (each.kind === 'discussion' && layout.panelists === 'with'
      ? ['speaker', 'moderator']
      : ['moderator', 'speaker']
    ).flatMap((role) => each.people.filter((person) => person.role === role)),
    abstract: layout.table === 'none' && of.languages.length === 1 ? each.abstract : null,
    sessions: each.sessions.map(session),
  })
  return {
    ...of,
    people: of.people.filter(({ role }) => role === 'organiser' || role === 'moderator'),
    sessions: of.sessions.map(session),
  }
}

const saidOf = ({ from, kind, people, sessions, title, to }: Session): string[] => [
  `${[kind, [from, to].filter(Boolean).join('-')].filter(Boolean).join(' ')}: ${title.fr ?? '–'} | ${title.en ?? '–'}`,
  ...people.map(personSaid),
  ...sessions.flatMap(saidOf).map((line) => `  ${line}`),
]
const personSaid = ({ house, name, role }: Person): string =>
  `  ${role === 'speaker' ? '' : `${role} `}${name}${house && ` <${house}>`}`

/** The text of an outline in a layout, and what is to be read in it. */
export const written = (
  outline: Outline,
  layout: Layout,
  isDiscussion: (title: string) => boolean,
): { text: string; says: string } => {
  const of = asSaid(outline, layout)
  const isBoth = of.languages.length > 1
  const one = (language: Language, both: boolean): string =>
    new Writer(of, layout, language, both, isDiscussion).write()
  const text = !isBoth
    ? one(of.languages[0] ?? 'fr', false)
    : layout.languages === 'after'
      ? `${one('fr', false)}\n\n${one('en', false)}`
      : one('fr', true)
  const says = [
    `${of.day ?? ''}${of.from ? ` ${[of.from, of.to].filter(Boolean).join('-')}` : ''}`,
    `title ${of.title.fr ?? '–'} | ${of.title.en ?? '–'}`,
    ...(of.subtitle ? [`subtitle ${of.subtitle.fr ?? '–'} | ${of.subtitle.en ?? '–'}`] : []),
    ...of.people.map((each) => personSaid(each).trim()),
    ...of.sessions.flatMap(saidOf),
  ].join('\n')
  return { text, says }
}

/** Two outlines are alike where they differ in marks, labels of kinds and the order of people alone. */
export const alike = (text: string): string[] =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(
      /^( *\w+ )(\d\d):(\d\d)(?:-\d\d:\d\d)? \((\d+)\)/gm,
      (_, head: string, hour: string, minute: string, length: string) => {
        const from = Number(hour) * 60 + Number(minute)
        return `${head}${clockOf(from)}-${clockOf(from + Number(length))}`
      },
    )
    .replace(
      /^( *(?:discussion|block)[^|]*?: |.*? \| )(?:table ronde|panel discussion|(?:session|séance|bloc|partie|part) (?:\d+|[IVX]+)|le matin|l'après-midi|\d+\.|[IVX]+\.)(?: ?[:–.|/]| -)? +"?(.*?)"?$/gimu,
      '$1$2',
    )
    .replace(/ ([:;?!»])/g, '$1')
    .replace(/^organiser /gm, 'moderator ')
    .replace(/: ([^|\n]+) \| \1$/gm, ': $1 | –')
    .split('\n')
    .filter((line) => !/^(?:left out|number| +abstract|abstract)/.test(line))
    .map((line) =>
      line.replace(
        /^( *(?:\w+)[^:]*(?::\d\d[^:]*)*: )(.*)$/,
        (_, head: string, rest: string) => head + rest.toLowerCase(),
      ),
    )
