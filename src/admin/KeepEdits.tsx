'use client'
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import type { ClientTranslationKeys } from '@payloadcms/translations'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { isMerged } from '../domain/merging'
import { isLongEnough } from '../domain/password'
import { DocumentTitle } from './DocumentTitle'
import { placeOf } from './fieldAt'
import { GoToField } from './GoToField'
import { LeaveGuard } from './LeaveGuard'
import { LockedBy } from './LockedBy'
import { MergeDialog } from './merging/MergeDialog'
import { NextWorkshop } from './NextWorkshop'
import { PublicPage } from './PublicPage'
import { ShareDraft } from './ShareDraft'
import { RefusedList, type Wrong } from './RefusedList'
import { SaveTrouble } from './SaveTrouble'

/** Fields of an account's form that its configuration does not know, with their labels. */
const accountFields: Partial<Record<string, ClientTranslationKeys>> & { password: ClientTranslationKeys } = {
  'confirm-password': 'authentication:confirmPassword',
  password: 'authentication:newPassword',
}

/**
 * A refused save keeps its edits: the buttons stay usable, and what is wrong stands above the form, each with a way to its field.
 * Also what else every form has: a question before unsaved edits would be dropped (LeaveGuard), its title (DocumentTitle), who else is at work
 * on it (LockedBy), and its public page (PublicPage).
 */
export const KeepEdits = (): ReactNode => {
  const { isValid, setModified } = useForm()
  const submitted = useFormSubmitted()
  const modified = useFormModified()
  const [fields, dispatch] = useAllFormFields()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const depth = useEditDepth()
  const marker = useRef<HTMLSpanElement>(null)
  const [host, setHost] = useState<HTMLElement | null>(null)
  const [refusedPassword, setRefusedPassword] = useState<{ message: string; value: unknown } | null>(null)

  const config = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' })
  const refused = submitted && !isValid
  const password = fields.password
  // Payload goes on marking one that will do until the next save.
  const mended = password?.valid === false && isLongEnough(password.value)
  const judged = refused
    ? Object.entries(fields)
        .filter(([path, { valid }]) => valid === false && !(path === 'password' && mended))
        .map(([path, { errorMessage }]) => ({
          path,
          message: errorMessage ?? '',
          ...(accountFields[path] ? { label: t(accountFields[path]) } : placeOf(path, config?.fields ?? [], i18n)),
        }))
        // A row that holds a wrong field is marked wrong itself, without a message of its own.
        .filter(({ message, path }, _, all) => message || !all.some((other) => other.path.startsWith(`${path}.`)))
    : []

  // Payload's own field for passwords has a rule of its own, by which it takes back what the server says of one.
  const refusal = refused && password?.valid === false && !mended ? password.errorMessage : undefined
  if (refusal && (refusedPassword?.message !== refusal || refusedPassword.value !== password?.value))
    setRefusedPassword({ message: refusal, value: password?.value })
  const takenBack = refused && refusedPassword && password?.valid !== false && refusedPassword.value === password?.value
  useEffect(() => {
    if (mended) dispatch({ errorMessage: undefined, path: 'password', type: 'UPDATE', valid: true })
  }, [dispatch, mended])
  const wrong: Wrong[] = takenBack
    ? [...judged, { label: t(accountFields.password), message: refusedPassword.message, path: 'password' }]
    : judged

  // An answer to the form that was on its way when the save was refused knows nothing of it, and takes the marks away. Touching a field
  // makes Payload judge the form again; a touch that coincides with such an answer goes unnoticed, and the next one is of another field.
  const forgotten = refused && wrong.length === 0
  const current = useRef(fields)
  useEffect(() => {
    current.current = fields
  }, [fields])
  useEffect(() => {
    if (!forgotten) return undefined
    let n = 0
    const touch = (): void => {
      const texts = Object.entries(current.current).filter(([, { value }]) => typeof value === 'string')
      const touched = texts[n++ % texts.length]
      if (touched) dispatch({ type: 'UPDATE', path: touched[0], value: touched[1].value })
    }
    touch()
    const again = setInterval(touch, 1500)
    return () => clearInterval(again)
  }, [dispatch, forgotten])

  useEffect(() => {
    if (refused && !modified) setModified(true)
  }, [modified, refused, setModified])

  useEffect(() => {
    const bar = marker.current?.closest('.doc-controls')
    if (!bar) return undefined
    const element = document.createElement('div')
    bar.insertAdjacentElement('afterend', element)
    setHost(element)
    return () => element.remove()
  }, [])

  const isDraftable = Boolean(config && 'versions' in config && config.versions?.drafts)
  return (
    <>
      <span hidden ref={marker} />
      {host &&
        wrong.length > 0 &&
        createPortal(<RefusedList form={host.closest('form')} isDraftable={isDraftable} wrong={wrong} />, host)}
      {host && createPortal(<SaveTrouble host={host} />, host)}
      {depth <= 1 && <GoToField form={host?.closest('form') ?? null} />}
      <DocumentTitle />
      <LockedBy form={host?.closest('form') ?? null} />
      <PublicPage />
      {depth <= 1 && collectionSlug === 'workshops' && (
        <>
          <NextWorkshop />
          <ShareDraft />
        </>
      )}
      {depth <= 1 && isMerged(collectionSlug) && <MergeDialog collection={collectionSlug} />}
      {depth <= 1 && <LeaveGuard />}
    </>
  )
}
