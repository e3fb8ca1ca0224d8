import type { Doubt } from './doubtKinds'
import { noTexts, type PastedSession, type PastedTexts } from './entry'
import { languageOf } from './languageOf'
import type { SourceLine } from './lines'
import { plain } from './lines'
import type { Times } from './marks'
import type { PastedPerson } from './people'

/** What a text proposes for a workshop; nothing of the text is lost: each line is in `lines` of something, or in `leftOut`. */
export interface PastedProgramme extends Times {
  /** `YYYY-MM-DD`. */
  day: string | null
  number: number | null
  title: PastedTexts
  shortTitle: PastedTexts
  subtitle: PastedTexts
  abstract: PastedTexts
  /** Moderators and others of the whole workshop. */
  people: PastedPerson[]
  committee: PastedPerson[]
  sessions: PastedSession[]
  lines: number[]
  leftOut: { number: number; text: string }[]
  /** What was guessed. */
  doubts: Doubt[]
}

/** A programme of which nothing is read yet. */
export const nothingRead = (): PastedProgramme => ({
  day: null,
  number: null,
  startsAt: null,
  endsAt: null,
  title: noTexts(),
  shortTitle: noTexts(),
  subtitle: noTexts(),
  abstract: noTexts(),
  people: [],
  committee: [],
  sessions: [],
  lines: [],
  leftOut: [],
  doubts: [],
})

/** Sets a line among those that found no place. */
export const leaveOut = (read: PastedProgramme, { number, text }: Pick<SourceLine, 'number' | 'text'>): void => {
  read.leftOut.push({ number, text })
}

/** Adds paragraphs to those that are there. */
export const addTexts = (place: PastedTexts, said: PastedTexts): void => {
  for (const language of ['fr', 'en'] as const)
    if (said[language] !== null)
      place[language] = place[language] === null ? said[language] : `${place[language]}\n\n${said[language]}`
}

const named = new WeakMap<PastedPerson[], Set<string>>()
/** Adds whoever is not among some people yet. */
export const append = (place: PastedPerson[], people: readonly PastedPerson[]): void => {
  // `Ana SILVA` is Ana Silva.
  const keyOf = ({ name }: PastedPerson): string => plain(name).toLowerCase()
  const names = named.get(place) ?? new Set(place.map(keyOf))
  named.set(place, names)
  for (const person of people) {
    if (names.has(keyOf(person))) {
      const known = place.find((each) => keyOf(each) === keyOf(person))
      const spoken = known && person.line !== known.line ? [languageOf(known.line), languageOf(person.line)] : []
      // Said once more, in the other language.
      if (known && !known.lineIn && spoken[0] && spoken[1] && spoken[0] !== spoken[1])
        known.lineIn = spoken[0] === 'fr' ? { fr: known.line, en: person.line } : { fr: person.line, en: known.line }
      if (known?.line === '') known.line = person.line
      continue
    }
    names.add(keyOf(person))
    place.push(person)
  }
}
