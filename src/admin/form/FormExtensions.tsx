'use client'
import { useConfig, useDocumentInfo, useEditDepth, useForm, useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { isMerged } from '../../domain/merging'
import { DocumentTitle } from './DocumentTitle'
import { DrawerManners } from '../payloadFixes/DrawerManners'
import { AskAgain } from '../payloadFixes/FormQuestions'
import { GoToField } from './GoToField'
import { LeaveGuard } from './LeaveGuard'
import { LockedBy } from './LockedBy'
import { MenuFocus } from '../payloadFixes/MenuFocus'
import { MergeDialog } from '../merging/MergeDialog'
import { NewRowFocus } from '../payloadFixes/NewRowFocus'
import { NextWorkshop } from '../workshop/NextWorkshop'
import { PublicPage } from './PublicPage'
import { ShareDraft } from '../workshop/ShareDraft'
import { RefusedList } from './RefusedList'
import { RevertWorkshop } from '../workshop/RevertWorkshop'
import { SaveTrouble } from './SaveTrouble'
import { useRefusals } from './useRefusals'

/**
 * A refused save keeps its edits: the buttons stay usable, and what is wrong stands above the form, each with a way to its field.
 * Also what else every form has: a question before unsaved edits would be dropped (LeaveGuard), its title (DocumentTitle), who else is at work
 * on it (LockedBy), and its public page (PublicPage).
 */
export const FormExtensions = (): ReactNode => {
  const { isValid, setModified } = useForm()
  const modified = useFormModified()
  const submitted = useFormSubmitted()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const wrong = useRefusals()
  const depth = useEditDepth()
  const marker = useRef<HTMLSpanElement>(null)
  const [host, setHost] = useState<HTMLElement | null>(null)

  useEffect(() => {
    if (!isValid && !modified) setModified(true)
  }, [isValid, modified, setModified])

  useEffect(() => {
    const bar = marker.current?.closest('.doc-controls')
    if (!bar) return undefined
    const element = document.createElement('div')
    bar.insertAdjacentElement('afterend', element)
    setHost(element)
    return () => element.remove()
  }, [])

  const config = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' })
  // A draft that was refused is no way out.
  const isDraftable = submitted && Boolean(config && 'versions' in config && config.versions?.drafts)
  return (
    <>
      <span hidden ref={marker} />
      {host &&
        wrong.length > 0 &&
        createPortal(<RefusedList form={host.closest('form')} isDraftable={isDraftable} wrong={wrong} />, host)}
      {host && createPortal(<SaveTrouble host={host} />, host)}
      {depth <= 1 && <GoToField form={host?.closest('form') ?? null} />}
      <AskAgain />
      <NewRowFocus form={host?.closest('form') ?? null} />
      <DrawerManners host={host} />
      {depth <= 1 && <MenuFocus host={host} />}
      <DocumentTitle />
      <LockedBy form={host?.closest('form') ?? null} />
      <PublicPage />
      {depth <= 1 && collectionSlug === 'workshops' && (
        <>
          <NextWorkshop />
          <ShareDraft />
          <RevertWorkshop />
        </>
      )}
      {depth <= 1 && isMerged(collectionSlug) && <MergeDialog collection={collectionSlug} />}
      {depth <= 1 && <LeaveGuard />}
    </>
  )
}
