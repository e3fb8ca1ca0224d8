'use client'
import {
  Button,
  toast,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useModal,
} from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { onlyProgramme } from '../../domain/programmeActs'
import { dayAtTime } from '../../i18n/clock'
import { listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/admin'
import type { StoredWorkshop } from '../../stored-types'
import { askServer } from '../shared/asking'
import { SessionEnded, Trouble } from '../shared/Trouble'
import { later, listen } from '../shared/until'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useUnstored } from '../shared/unstored'
import { useAccountName } from '../shared/useAccountName'
import { useAdmin } from '../shared/useAdmin'
import { useKeptSession } from './useKeptSession'
import { goToNotice } from './useSave'

/** Payload's notices of the same, whose only ways on lead away from what was typed. */
const payloadNotices = ['document-stale-data', 'document-take-over'] as const

/** What the server alone changes of a workshop, where it did not publish it. */
const publishAt = 'publishAt' satisfies keyof StoredWorkshop

/** What the server says of a document that somebody else saved: who and what, where it knows. */
interface Stored {
  by?: string | null
  fields?: readonly string[] | null
  labels?: readonly string[] | null
  updatedAt: string
}

type Obstacle =
  { kind: 'silent' } | { kind: 'session' } | { kind: 'back' } | { kind: 'taken' } | ({ kind: 'stale' } & Stored)

/**
 * Why a form cannot be saved, where it is no matter of its fields: the session has ended, somebody else took over, or something newer is stored. Says so above the
 * form, which keeps what was typed, with a way on.
 *
 * Upstream: docs/upstream/026-notices-of-other-editors.md (open in 3.90.2). That it stands in for Payload’s notices goes when these offer to keep the
 * form. Told by tests/browser/otherWindows.test.ts.
 */
export const SaveTrouble = ({ form }: { form: HTMLFormElement | null }) => {
  const { collectionSlug, currentEditor, data, globalSlug, id, setData } = useDocumentInfo()
  const { accounts, api, language, say } = useAdmin()
  const { fetchFullUser } = useAuth()
  const { setModified } = useForm()
  const [fields, dispatch] = useAllFormFields()
  const modified = useFormModified()
  const isClosed = useFormProcessing()
  const processing = useFormBackgroundProcessing() || isClosed
  const submitted = useFormSubmitted()
  const { closeModal, isModalOpen } = useModal()
  const editor = useAccountName(currentEditor)
  const [trouble, setTrouble] = useState<Obstacle | null>(null)
  const entity = globalSlug ? (`/globals/${globalSlug}` as const) : (`/${collectionSlug}/${id}` as const)
  const basedOn: string | undefined = data?.updatedAt

  const box = useRef<HTMLDivElement>(null)
  const wasSaved = useRef(false)
  const basedOnNow = useRef(basedOn)
  useEffect(() => {
    basedOnNow.current = basedOn
  }, [basedOn])
  const check = useCallback(async (): Promise<void> => {
    const read = async <T,>(path: `/${string}`): Promise<T | undefined> => (await askServer<T>(api(path))).body
    const me = await read<{ user?: unknown }>(`${accounts}/me`)
    // Without a network nothing is known, but that what was to be saved is not.
    if (!me) return wasSaved.current ? setTrouble({ kind: 'silent' }) : undefined
    if (!me.user) {
      toast.dismiss()
      return setTrouble({ kind: 'session' })
    }
    setTrouble((before) => (before?.kind === 'session' ? { kind: 'back' } : before?.kind === 'silent' ? null : before))
    if ((!id && !globalSlug) || `/${collectionSlug}` === accounts || !basedOn) return
    const stored =
      (await read<Stored>(`${entity}/changes?since=${encodeURIComponent(basedOn)}`)) ??
      (await read<Stored>(`${entity}?draft=true&depth=0&select[updatedAt]=true`))
    // What was asked of an earlier state says nothing of this one.
    if (!stored || basedOnNow.current !== basedOn) return
    if (Date.parse(stored.updatedAt) === Date.parse(basedOn)) return
    // Of the programme a form writes nothing.
    if (!stored.fields || !onlyProgramme(stored.fields)) setTrouble({ kind: 'stale', ...stored })
  }, [accounts, api, basedOn, collectionSlug, entity, globalSlug, id])

  // What kept a save from being made is gone to; what is found out while one types is only shown.
  useEffect(() => {
    if (!trouble || !wasSaved.current) return
    wasSaved.current = false
    goToNotice(box.current)
  }, [trouble])

  // A save that has ended and left something to save was refused.
  const wasProcessing = useRef(false)
  useEffect(() => {
    if (processing) {
      wasProcessing.current = true
      return undefined
    }
    if (!wasProcessing.current) return undefined
    return later(() => {
      wasProcessing.current = false
      if (!modified && !submitted) return setTrouble(null)
      wasSaved.current = true
      // Of this check alone: what is found later is not gone to.
      void check().finally(() => setTimeout(() => (wasSaved.current = false), 100))
    }, 50)
  }, [check, modified, processing, submitted])

  // A new row waits for the server to fill it; without a session it waits for ever.
  const waiting = Object.values(fields).some(({ rows }) => rows?.some(({ isLoading }) => isLoading))
  useEffect(() => (waiting ? later(() => void check(), 2000) : undefined), [check, waiting])

  const isUnstored = useUnstored()
  useKeptSession(modified || isUnstored, check)

  // Somebody who logs in elsewhere comes back to this window.
  const ended = trouble?.kind === 'session'
  useEffect(
    () => (ended ? listen(window, ['focus', 'visibilitychange'], () => void check()) : undefined),
    [check, ended],
  )
  const back = trouble?.kind === 'back'
  // Rows that waited are asked for again when a field is touched.
  const touch = useEffectEvent((): void => {
    const touched = Object.entries(fields).find(([, { value }]) => typeof value === 'string')
    if (touched) dispatch({ type: 'UPDATE', path: touched[0], value: touched[1].value })
  })
  useEffect(() => {
    if (!back) return
    void fetchFullUser()
    touch()
  }, [back, fetchFullUser])

  const noticed = payloadNotices.find((notice) => isModalOpen(notice))
  useEffect(() => {
    if (!noticed) return
    closeModal(noticed)
    setTimeout(() => {
      if (noticed === 'document-take-over') setTrouble({ kind: 'taken' })
      void check()
    }, 0)
  }, [check, closeModal, noticed])

  // A save that is on its way is answered first: until then its buttons take no press.
  const [isAsked, setIsAsked] = useState(false)
  useEffect(() => {
    if (!isAsked || processing) return undefined
    return later(() => {
      setIsAsked(false)
      form?.querySelector<HTMLButtonElement>('#action-save-draft, #action-save')?.click()
    }, 100)
  }, [form, isAsked, processing])

  // What was newer once is not when the form was saved since, whatever was typed meanwhile.
  const isOver = trouble?.kind === 'stale' && basedOn && Date.parse(basedOn) > Date.parse(trouble.updatedAt)
  if (!trouble || isOver) return null
  if (trouble.kind === 'back') return <output className="trouble trouble--over">{say(words.session.back)}</output>
  if (trouble.kind === 'silent')
    return <Trouble lines={[say(words.notReached.text)]} ref={box} title={say(words.notReached.title)} />
  if (trouble.kind === 'session') return <SessionEnded ref={box} text={say(words.session.text)} />

  const look = (
    <a href={window.location.href} rel="noreferrer" target="_blank">
      {say(words.stale.look)}
    </a>
  )
  if (trouble.kind === 'taken')
    return (
      <Trouble lines={[say(words.locked.kept)]} ref={box} title={say(words.locked.taken)(editor)}>
        {look}
      </Trouble>
    )

  const { by = null, fields: changedFields, labels, updatedAt } = trouble
  const overwrite = (): void => {
    // From here on the form stands on what is stored now.
    setData({ ...data, updatedAt })
    setModified(true)
    setIsAsked(true)
  }
  const when = dayAtTime(toLocalWallTime(updatedAt), language)
  const what = say(words.stale.text)(when.charAt(0).toUpperCase() + when.slice(1), by)
  const changed = labels?.length ? [say(words.stale.changed)(listed(labels, language))] : []
  // Nobody else: the server, which did not publish.
  const isRefused = !by && changedFields?.length === 1 && changedFields[0] === publishAt
  const lines = isRefused ? [say(words.stale.refused)] : [what, ...changed]
  return (
    <Trouble lines={lines} ref={box} title={say(words.stale.title)}>
      {look}
      <Button buttonStyle="secondary" margin={false} onClick={overwrite} size="medium">
        {say(words.stale.overwrite)}
      </Button>
    </Trouble>
  )
}
