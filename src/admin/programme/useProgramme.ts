'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { EditedProgramme, ProgrammeAct } from '../../domain/programmeActs'
import type { Undo, UndoneAct } from '../../domain/undoing'
import { askServer } from '../shared/asking'
import { isSessionOver, lookForSession } from '../shared/reach'
import { listen, repeat, together } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { undoing, type Way } from './undoing'

/** How often a programme that is looked at is read again, in milliseconds: somebody else may be at it. */
const REREAD_EVERY_MS = 15_000

export interface Done {
  ok: boolean
  /** Why not, in the reader's language; absent where the server did not answer. */
  message?: string
  /** Whether the session has ended: nobody refused it. */
  isEnded?: boolean
  /** Of an edit that met another one: what is stored now, by field. */
  stored?: Record<string, string | null> | null
}

/** Whether the server did not answer, so that nobody knows what became of it, or did not know who asks. */
export const isUnanswered = (done: Done | null): boolean => Boolean(done && !done.ok && !done.stored && !done.message)

/** How often what the server did not answer is tried again, in milliseconds. */
const RETRY_MS = 5000

/** Tries again, now and then and as soon as the network is back. */
export const useRetry = (isWanted: boolean, act: () => void): void => {
  const onRetry = useEffectEvent(act)
  useEffect(
    () =>
      isWanted
        ? together(
            repeat(() => onRetry(), RETRY_MS),
            listen(window, 'online', () => onRetry()),
          )
        : undefined,
    [isWanted],
  )
}

/** Changes a programme by one act, which may be made when its turn has come; null where there is nothing to do then, a text where it says why not. */
export type Act = (act: ProgrammeAct | (() => ProgrammeAct | string | null)) => Promise<Done>

/** What the server says of an act that it refused. */
interface Refusal {
  errors?: readonly { data?: { errors?: readonly { message: string }[] } }[]
  programme?: EditedProgramme
  stored?: Done['stored']
}

/** Programmes as they were read last: what a form shows again at once, also while the server does not answer. */
const lastRead = new Map<string, EditedProgramme>()

/** A workshop's programme as the server has it, and a way to change it: one act after the other, each saved at once. */
export const useProgramme = (workshop: string) => {
  const { api } = useAdmin()
  const { mostRecentUpdate, reportUpdate } = useDocumentEvents()
  const { incrementVersionCount, setUnpublishedVersionCount, versionCount } = useDocumentInfo()
  const [programme, show] = useState(() => lastRead.get(workshop) ?? null)
  const [isUnreadable, setIsUnreadable] = useState(false)
  const [saving, setSaving] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle')
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const acts = useRef(0)
  // The form and its button to publish hear of what is newer than the publication, whoever changed it.
  const state = programme?.state
  useEffect(() => {
    if (state === 'changed') setUnpublishedVersionCount((count) => Math.max(count, 1))
  }, [setUnpublishedVersionCount, state])
  // The number of versions above the form follows, one at a time.
  const hasMore = programme !== null && programme.versions > versionCount
  useEffect(() => {
    if (hasMore) incrementVersionCount()
  }, [hasMore, incrementVersionCount])
  const address = api(`/workshops/${workshop}/programme`)

  const take = useCallback(
    (now: EditedProgramme): void => {
      lastRead.set(workshop, now)
      show(now)
    },
    [workshop],
  )

  const read = useCallback((): void => {
    const before = acts.current
    void askServer<EditedProgramme>(address).then((answer) => {
      setIsUnreadable(!answer.body)
      // What an act has answered meanwhile is newer.
      if (answer.body && acts.current === before) take(answer.body)
    })
  }, [address, take])

  useEffect(() => {
    read()
    const again = (): void => {
      if (document.visibilityState === 'visible') read()
    }
    return together(repeat(again, REREAD_EVERY_MS), listen(window, 'focus', again))
  }, [read])

  // A session or a person that was saved in a drawer.
  useEffect(() => {
    if (mostRecentUpdate) read()
  }, [mostRecentUpdate, read])

  /** @param isUndo whether it takes back another one, of which {@link undoing} keeps account */
  const perform = async (act: ProgrammeAct, isUndo: boolean): Promise<Done> => {
    const before = lastRead.get(workshop)
    // Whoever has logged in since may be somebody else.
    if (isSessionOver() && (await lookForSession())) return { ok: false, isEnded: true }
    acts.current += 1
    setSaving('saving')
    const { body, isEnded, refused, said } = await askServer<EditedProgramme, Refusal>(address, { data: act })
    const now = body ?? said?.programme
    if (now) take(now)
    setSaving(body ? 'saved' : 'failed')
    if (isEnded) return { ok: false, isEnded }
    if (!body) {
      const message = said?.errors?.[0]?.data?.errors?.[0]?.message ?? refused ?? undefined
      return { ok: false, message, stored: said?.stored }
    }
    if (before && !isUndo) undoing.note(workshop, act, before, body)
    // The preview beside the form shows it.
    reportUpdate({ entitySlug: 'programme', id: workshop, operation: 'update', updatedAt: new Date().toISOString() })
    return { ok: true }
  }

  const inTurn = (done: () => Promise<Done>): Promise<Done> => {
    const turn = last.current.then(done)
    last.current = turn
    return turn
  }

  /** One after the other, so that each stands on what the one before has left. */
  const act: Act = (wanted) =>
    inTurn(async () => {
      const now = typeof wanted === 'function' ? wanted() : wanted
      if (now === null) return { ok: true }
      return typeof now === 'string' ? { ok: false, message: now } : perform(now, false)
    })

  /**
   * Takes back what was done last, or does again what was taken back last, in its turn: after what is on its way.
   * @param onDone hears of it before anything else has its turn
   * @returns null where there is nothing
   */
  const takeBack = async (way: Way, onDone: (undo: Undo) => void): Promise<{ done: Done; of: UndoneAct } | null> => {
    const taken: { done: Done; of: UndoneAct }[] = []
    await inTurn(async () => {
      const found = undoing.next(workshop, way)
      const before = lastRead.get(workshop)
      if (!found || !before) return { ok: true }
      const done = await perform(found.act, true)
      const after = lastRead.get(workshop)
      // What nobody answered to is there to be tried again; what somebody else has changed meanwhile is given up.
      if (!done.isEnded && !isUnanswered(done)) undoing.done(workshop, way, done.ok && after ? { after, before } : null)
      if (done.ok) onDone(found)
      taken.push({ done, of: found.of })
      return done
    })
    return taken[0] ?? null
  }

  const sessions = (): EditedProgramme['sessions'] => lastRead.get(workshop)?.sessions ?? {}
  /** The programme as it was read last, when an act’s turn has come. */
  const now = (): EditedProgramme | undefined => lastRead.get(workshop)
  return { act, isUnreadable, now, programme, read, saving, sessions, show, takeBack }
}
