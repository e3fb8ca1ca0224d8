import { MAX_TITLE_LETTERS, type SessionKind } from '../../domain/programme'
import type { EditedSession } from '../../domain/programmeActs'
import { isBlank, type Texts } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import type { Act, Done } from './useProgramme'

/** A session that was asked to be added: on its way, or refused. */
export interface Asked {
  key: string
  kind: SessionKind
  title: Record<string, string | null>
  /** Whether it is to start where the one before ended, as was proposed. */
  isFollowing?: boolean
  /** The sessions that were there before it was first sent. */
  seen?: readonly string[]
  trouble: Done | null
}

/** Lines that were pasted at once, of which one has to say what they are. */
interface Pasted {
  locale: string
  lines: readonly string[]
}

/** What is added to a workshop or a block. */
export interface Adding {
  /** What is added next; null while its boxes are closed. */
  kind: SessionKind | null
  typed: Texts
  /** Whether the proposed times are not wanted. */
  isUntimed?: boolean
  refused: string | null
  /** The first of them is asked about; one more that is pasted meanwhile waits for its turn. */
  pasted: readonly Pasted[]
  asked: readonly Asked[]
}

export const nothing: Adding = { asked: [], kind: null, pasted: [], refused: null, typed: {} }

export const isEmpty = (texts: Texts): boolean => Object.values(texts).every(isBlank)

/** With what was pasted into the box of a language; null where it is one line, which goes into the box. */
export const withPasted = (now: Adding, text: string, locale: string): Adding | null => {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const said = lines.filter(Boolean)
  return said.length < 2 ? null : { ...now, pasted: [...now.pasted, { lines: said, locale }] }
}

/** How many letters the longest of the typed titles has, where that is more than a title may have. */
export const tooLong = ({ typed }: Adding): number | null => {
  const longest = Math.max(0, ...Object.values(typed).map((text) => text?.trim().length ?? 0))
  return longest > MAX_TITLE_LETTERS ? longest : null
}

const withAsked = (now: Adding, titles: readonly Asked['title'][]): Adding => {
  const { asked, kind } = now
  if (!kind) return now
  const isFollowing = !now.isUntimed
  const made = titles.map((title): Asked => ({ isFollowing, key: crypto.randomUUID(), kind, title, trouble: null }))
  return { ...now, asked: [...asked, ...made], refused: null }
}

const inLanguages = (textIn: (locale: string) => string | null | undefined): Asked['title'] =>
  Object.fromEntries(localeCodes.map((code) => [code, textIn(code)?.trim() ?? null]))

/** What is typed is asked for; lines that were pasted go on waiting for what they are. */
export const withTypedAsked = (now: Adding): Adding => ({
  ...withAsked(now, [inLanguages((code) => now.typed[code])]),
  typed: {},
})

/** Each of the pasted lines is asked for. */
export const withLinesAsked = (now: Adding): Adding => {
  const [first, ...pasted] = now.pasted
  const titles = (first?.lines ?? []).map((line) => inLanguages((code) => (code === first?.locale ? line : null)))
  return { ...withAsked(now, titles), pasted }
}

/** The pasted lines are one title, after what is typed. */
export const withLinesTyped = (now: Adding): Adding => {
  const [first, ...pasted] = now.pasted
  if (!first) return now
  const { lines, locale } = first
  const line = [now.typed[locale], ...lines].filter((part) => !isBlank(part)).join(' ')
  return { ...now, pasted, typed: { ...now.typed, [locale]: line } }
}

/** The sessions that an addition stands for: no other addition is taken for it. */
const claimed = new Set<string>()

const saysTheSame = ({ kind, title }: Pick<EditedSession, 'kind' | 'title'>, asked: Asked): boolean =>
  kind === asked.kind && localeCodes.every((code) => (title[code] ?? '') === (asked.title[code] ?? '').trim())

/**
 * Sends an addition, for the first time or again. Of one that is sent again the server takes what is there and says the same for what the first
 * try has added: what equal ones have added is therefore named to it.
 * @param sessions the sessions that the workshop has, as far as is known now
 * @param within the block that it is added to
 * @param proposed the times that are proposed when its turn has come
 * @returns what came of it, and the sessions that were there before
 */
export const sendAddition = async (
  act: Act,
  sessions: () => Readonly<Record<string, Pick<EditedSession, 'kind' | 'title'>>>,
  asked: Asked,
  within: string | null,
  proposed: () => Partial<Pick<EditedSession, 'startsAt' | 'endsAt'>> = () => ({}),
): Promise<{ done: Done; seen: readonly string[] }> => {
  const { kind, title } = asked
  let { seen } = asked
  const done = await act(() => {
    const there = Object.keys(sessions())
    const again = seen ? { seen: [...new Set([...seen, ...there.filter((id) => claimed.has(id))])] } : {}
    seen ??= there
    const times = asked.isFollowing ? proposed() : {}
    return { act: 'add', before: null, kind, title, within, ...times, ...again }
  })
  const before = seen ?? []
  const isNew = (id: string): boolean => !before.includes(id) && !claimed.has(id)
  // One of those that are equal, whichever: each addition has one of its own.
  const [made] = Object.entries(sessions()).find(([id, session]) => isNew(id) && saysTheSame(session, asked)) ?? []
  if (done.ok && made !== undefined) claimed.add(made)
  return { done, seen: before }
}
