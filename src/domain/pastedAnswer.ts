import type { PastedProgramme } from './programmeText/readProgramme'

/** Somebody whom a text names, as a load would take them. */
export interface ProposedPerson {
  key: string
  name: string
  /** Whether the directory has them. */
  isKnown: boolean
}

/** An organisation that a text names, as a load would take it. */
export interface ProposedOrganisation {
  key: string
  name: string
  isKnown: boolean
}

/** What a pasted text was read as, and the series file that says the same: planned and loaded like any other. */
export interface PastedAnswer {
  read: PastedProgramme
  people: ProposedPerson[]
  organisations: ProposedOrganisation[]
  /** Null where nothing was found that a file could say. */
  file: { name: string; text: string } | null
  /** Times stand in the text, but no day is known to which they belong: they are left out of the file. */
  lacksDay: boolean
}

/** Most bytes of a text that is pasted. */
export const MAX_PASTED_BYTES = 200_000
