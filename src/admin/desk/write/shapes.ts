import type { Audience, MessageState, MessageText } from '../../../domain/messages'
import type { Locale } from '../../../i18n/locales'

/** Whom an audience reaches, as the server says it. */
export interface Reach {
  people: number
  languages: Partial<Record<string, number>>
  stopped: number
}

export type Texts = Partial<Record<Locale, MessageText>>

export interface Sent {
  key: string
  state: MessageState
  audience: Audience
  texts: Texts
  by: string | null
  queuedAt: string | null
  heldUntil: string | null
  counts: Record<'all' | 'bounced' | 'dropped' | 'due' | 'failed' | 'sent' | 'unsure', number>
}

export interface Draft {
  key: string
  version: number
  audience: Audience
  texts: Texts
  by: string | null
  isOwn: boolean
}

/** All that the page shows. */
export interface Writing {
  reach: Record<Audience, Reach>
  chosen: readonly { id: string; name: string; isMeant: boolean }[]
  draft: Draft | null
  mailings: readonly Sent[]
  now: string
  ownAddress: string | null
}

/** What is wrong with a field, as the server says it. */
export interface Problem {
  path: string
  message: string
}
