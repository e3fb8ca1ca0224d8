import type { Localized } from '../../i18n/locales'
import { words as door } from '../../i18n/words/desk/door'
import { words as lists } from '../../i18n/words/desk/lists'
import { words as mails } from '../../i18n/words/desk/mails'
import { words as meeting } from '../../i18n/words/desk/meeting'
import { words } from '../../i18n/words/desk/parts'
import { words as report } from '../../i18n/words/desk/report'

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
  { slug: 'mails', label: mails.part },
  { slug: 'lists', label: lists.part },
  { slug: 'meeting', label: meeting.part },
  { slug: 'door', label: door.part },
  { slug: 'report', label: report.part },
] as const satisfies readonly Part[]

export type DeskPart = (typeof deskParts)[number]['slug']

/** Where a part of a desk is, below the admin. */
export const deskPath = (workshop: string, part: DeskPart = ''): `/${string}` =>
  `/desks/${workshop}${part ? `/${part}` : ''}`
