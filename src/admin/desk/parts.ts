import type { Localized } from '../../i18n/locales'
import { words as report } from '../../i18n/words/desk/report'
import { words as meeting } from '../../i18n/words/desk/meeting'
import { words as listsWords } from '../../i18n/words/desk/lists'
import { words as doorWords } from '../../i18n/words/desk/door'
import { words as mails } from '../../i18n/words/desk/mails'
import { words } from '../../i18n/words/desk/parts'

/** A part of a workshop’s desk, and how its link is called. */
interface Part {
  /** The last step of its address; none is the desk itself. */
  slug: string
  label: Localized
}

/** In the order of the day of a workshop. */
export const deskParts = [
  { slug: '', label: words.people },
  { slug: 'write', label: words.write },
  { slug: 'report', label: report.part },
  { slug: 'meeting', label: meeting.part },
  { slug: 'lists', label: listsWords.part },
  { slug: 'door', label: doorWords.part },
  { slug: 'mails', label: mails.part },
] as const satisfies readonly Part[]

export type DeskPart = (typeof deskParts)[number]['slug']

/** Where a part of a desk is, below the admin. */
export const deskPath = (workshop: string, part: DeskPart = ''): `/${string}` =>
  `/desks/${workshop}${part ? `/${part}` : ''}`
