import { programmeField, type ProgrammeOrder, type SessionKind } from './programme'
import type { PublicationState } from './publication'
import type { Place, Standing } from './rearrange'
import type { Texts } from './texts'

/** A programme as a workshop's form shows it, and what can be done to it. Texts are in every language. */

export type SessionRole = 'speaker' | 'discussant' | 'moderator'

export interface EditedPerson {
  /** The row in which they stand. */
  row: string
  person: string | null
  name: string
  role: SessionRole
  /** The affiliation that would be printed. */
  line: string | null
  /** Name and affiliation as the directory has them today, where they are printed otherwise. */
  today?: string
  /** The affiliations that they can be printed with; without a choice all that the directory has. */
  choices: { id: string; line: string; chosen: boolean }[]
}

export interface EditedSession {
  id: string
  kind: SessionKind
  title: Texts
  /** Wall times in the workshop's zone. */
  startsAt: string | null
  endsAt: string | null
  people: EditedPerson[]
}

export interface EditedProgramme {
  order: ProgrammeOrder[]
  sessions: Record<string, EditedSession>
  /** The workshop's sessions that stand outside its programme. */
  aside: string[]
  /** What would be refused if it were published now, by session. */
  problems: Record<string, string[]>
  /** How what one sees relates to what the public reads. */
  state: PublicationState
  /** How many versions of the workshop there are. */
  versions: number
  /** When the workshop is: what times of sessions lie in. */
  startsAt: string | null
  endsAt: string | null
  timeZone: string | null
}

/** What is changed of a session in place; texts by language, those that are left out stay. */
interface SessionChange {
  kind?: SessionKind
  title?: Record<string, string | null>
  startsAt?: string | null
  endsAt?: string | null
}

/** An act on what is there. Some say what their editor saw (`from`, `was`), and are refused where somebody has changed that: they take others back. */
export type SingleAct =
  | ({ act: 'move'; session: string; from?: Standing | null } & Place)
  | { act: 'takeOut'; session: string; from?: Standing | null }
  /** `was` says what the editor saw in the place of what they change. */
  | { act: 'edit'; session: string; data: SessionChange; was: SessionChange }
  | { act: 'addPerson'; session: string; person: string; role: SessionRole }
  | { act: 'takePersonOut'; session: string; row: string; was?: string[] }
  /**
   * Who was taken out comes back as they were last, before another row or last; who is there, where `was` says what the editor saw, as they were when
   * these affiliations were chosen.
   */
  | {
      act: 'putPersonBack'
      session: string
      row: string
      before: string | null
      affiliations?: string[]
      was?: string[]
    }
  /** The affiliations that somebody is printed with, by their ids among the choices; none is all that the directory has. */
  | { act: 'affiliate'; session: string; row: string; affiliations: string[] }

export type ProgrammeAct =
  /** `seen`, of an addition that is tried again, names the sessions that were there before: what is not among them and says the same was added then. */
  | ({
      act: 'add'
      kind: SessionKind
      title: Record<string, string | null>
      startsAt?: string | null
      endsAt?: string | null
      seen?: string[]
    } & Place)
  | SingleAct
  /** All of them, or none where one is refused. */
  | { act: 'several'; acts: SingleAct[] }

/**
 * Whether nothing but the programme of a workshop was changed, which its form does not write: what was published is a draft again with it.
 * @param fields names of the fields that differ
 */
export const onlyProgramme = (fields: readonly string[]): boolean =>
  !fields.length ||
  (fields.includes(programmeField) && fields.every((name) => [programmeField, '_status'].includes(name)))
