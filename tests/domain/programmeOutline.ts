import type { PastedSession, PastedTexts } from '../../src/domain/programmeText/entry'
import { tableText } from '../../src/domain/programmeText/fromHtml'
import type { PastedPerson } from '../../src/domain/programmeText/people'
import type { PastedProgramme } from '../../src/domain/programmeText/readProgramme'
import { htmlTree } from './htmlTree'

/** A programme as it is pasted, and what a person reads in it. */
export type Sample = { name: string; says: string } & ({ text: string } | { html: string })

/** What is pasted, as the text that is read. */
export const textOf = (sample: Sample): string =>
  'text' in sample ? sample.text : (tableText(htmlTree(sample.html)) ?? '')

const texts = ({ en, fr }: PastedTexts): string => [fr, en].map((text) => text ?? '–').join(' | ')
const said = (place: PastedTexts): boolean => place.fr !== null || place.en !== null
const peopleOf = (all: readonly PastedPerson[]): string[] =>
  all.map(({ line, lineIn, name, role }) => {
    const about = lineIn ? `${lineIn.fr} | ${lineIn.en}` : line
    return `  ${role === 'speaker' ? '' : `${role} `}${name}${about && ` <${about}>`}`
  })
const times = (...all: readonly (string | null)[]): string | null => all.filter(Boolean).join('-') || null

const sessionOf = (session: PastedSession): string[] => [
  `${[
    session.kind,
    session.day,
    times(session.startsAt, session.endsAt),
    session.minutes === null ? null : `(${session.minutes})`,
  ]
    .filter(Boolean)
    .join(' ')}: ${texts(session.title)}`,
  ...peopleOf(session.people),
  ...(said(session.abstract) ? [`  abstract ${texts(session.abstract)}`] : []),
  ...session.sessions.flatMap(sessionOf).map((line) => `  ${line}`),
]

/** What a programme was read as, as lines. */
export const outline = (read: PastedProgramme): string =>
  [
    ...(read.day ? [[read.day, times(read.startsAt, read.endsAt)].filter(Boolean).join(' ')] : []),
    ...(read.number ? [`number ${read.number}`] : []),
    ...(['title', 'shortTitle', 'subtitle', 'abstract'] as const).flatMap((name) =>
      said(read[name]) ? [`${name} ${texts(read[name])}`] : [],
    ),
    ...peopleOf(read.people).map((line) => line.trim()),
    ...read.sessions.flatMap(sessionOf),
    ...(read.committee.length ? ['committee', ...peopleOf(read.committee)] : []),
    ...read.leftOut.map(({ text }) => `left out ${text}`),
  ].join('\n')
