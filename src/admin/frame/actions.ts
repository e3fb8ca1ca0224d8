import { answersTo } from '../../domain/found'
import { includesRole, seriesFileRoles, type Role } from '../../domain/roles'
import { fold } from '../../domain/texts'
import { localeCodes, say, type Localized } from '../../i18n/locales'
import { words as admin } from '../../i18n/words/admin'
import { words } from '../../i18n/words/frame'

/** Something that one goes to or begins, from wherever one is. */
export interface Action {
  id: string
  label: Localized
  /** By which other words it is found. */
  also?: Localized
  path: `/${string}`
  /** Who is offered it. */
  role: Role
}

const { act, alsoCalled } = words

/** What is offered, the likeliest first. Labels are found in every language, whichever the interface has. */
export const actions: readonly Action[] = [
  { id: 'todo', label: act.todo, path: '/', role: 'editor' },
  { id: 'translating', label: act.translating, path: '/translations', role: 'translator' },
  {
    id: 'newWorkshop',
    label: act.newWorkshop,
    also: alsoCalled.newWorkshop,
    path: '/collections/workshops/create',
    role: 'editor',
  },
  { id: 'paste', label: act.paste, also: alsoCalled.paste, path: '/series-file#paste', role: 'editor' },
  { id: 'registrations', label: act.registrations, path: '/desks', role: 'organiser' },
  {
    id: 'newPerson',
    label: act.newPerson,
    also: alsoCalled.newPerson,
    path: '/collections/speakers/create',
    role: 'editor',
  },
  {
    id: 'newOrganisation',
    label: act.newOrganisation,
    also: alsoCalled.newOrganisation,
    path: '/collections/organisations/create',
    role: 'editor',
  },
  {
    id: 'newPicture',
    label: act.newPicture,
    also: alsoCalled.newPicture,
    path: '/collections/media/create',
    role: 'editor',
  },
  { id: 'load', label: act.load, also: alsoCalled.load, path: '/series-file', role: seriesFileRoles.load },
  { id: 'take', label: act.take, also: alsoCalled.take, path: '/series-file', role: seriesFileRoles.read },
  { id: 'invite', label: act.invite, also: alsoCalled.invite, path: '/collections/users/create', role: 'admin' },
  { id: 'account', label: act.account, also: alsoCalled.account, path: '/account', role: 'translator' },
  { id: 'logOut', label: act.logOut, also: alsoCalled.logOut, path: '/logout', role: 'translator' },
]

/** What buttons of the page do, where they are there, for whoever is far from them: that which says what a publication changes, and the way to an open preview. */
export const actionsHere: readonly (Action & { press: string })[] = [
  { id: 'look', label: act.look, path: '/', press: 'action-look', role: 'editor' },
  { id: 'preview', label: admin.toPreview, path: '/', press: 'way-to-preview', role: 'translator' },
]

const labelsOf = ({ label }: Pick<Action, 'label'>): string[] => localeCodes.map((code) => say(label, code))

const alsoOf = ({ also }: Pick<Action, 'also'>): string[] => (also ? localeCodes.map((code) => say(also, code)) : [])

/** Those that a role is offered, by what is typed: all where nothing is. */
export const actionsFor = <T extends Pick<Action, 'also' | 'label' | 'role'>>(
  all: readonly T[],
  role: unknown,
  sought: { words: readonly string[] },
): T[] =>
  all.filter(
    (action) =>
      includesRole(role, action.role) &&
      (!sought.words.length || answersTo([...labelsOf(action), ...alsoOf(action)], sought)),
  )

/** Whether what is typed begins the label of an action, in whichever language: it is likelier meant than what has the word somewhere. */
export const isBegun = (action: Pick<Action, 'label'>, { whole }: { whole: string }): boolean =>
  labelsOf(action).some((label) => fold(label).startsWith(whole))
