'use client'
import { useDocumentInfo, useEditDepth, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isMerged } from '../../domain/merging'
import { DocumentTitle } from './DocumentTitle'
import { DrawerManners } from '../payloadFixes/DrawerManners'
import { AskAgain } from '../payloadFixes/FormQuestions'
import { LeaveGuard } from './LeaveGuard'
import { LockedBy } from './LockedBy'
import { MenuFocus } from '../payloadFixes/MenuFocus'
import { MergeDialog } from '../merging/MergeDialog'
import { NewRowFocus } from '../payloadFixes/NewRowFocus'
import { PreviewRoom } from '../payloadFixes/PreviewRoom'
import { PreviewToldAgain } from '../payloadFixes/PreviewToldAgain'
import { NextWorkshop } from '../workshop/NextWorkshop'
import { GoToField } from './openField'
import { PublicPage } from './PublicPage'
import { ShareDraft } from '../workshop/ShareDraft'
import '../shared/dialogs.css'
import { RefusedList } from './RefusedList'
import { RevertWorkshop } from '../workshop/RevertWorkshop'
import { SaveTrouble } from './SaveTrouble'
import { useRefusals } from './useRefusals'

/**
 * A refused save keeps its edits (useSave.ts), and what is wrong stands above the form, each with a way to its field.
 * Also what else every form has: a question before unsaved edits would be dropped (LeaveGuard), its title (DocumentTitle), who else is at work
 * on it (LockedBy), and its public page (PublicPage).
 */
export const FormExtensions = () => {
  const submitted = useFormSubmitted()
  const { collectionSlug, docConfig } = useDocumentInfo()
  const wrong = useRefusals()
  const isPage = useEditDepth() <= 1
  const marker = useRef<HTMLSpanElement>(null)
  const [host, setHost] = useState<HTMLElement | null>(null)
  const form = host?.closest('form') ?? null

  useEffect(() => {
    const bar = marker.current?.closest('.doc-controls')
    if (!bar) return undefined
    const element = document.createElement('div')
    bar.insertAdjacentElement('afterend', element)
    setHost(element)
    return () => element.remove()
  }, [])

  // A draft that was refused is no way out.
  const isDraftable = submitted && Boolean(docConfig?.versions?.drafts)
  return (
    <>
      <span hidden ref={marker} />
      {host &&
        wrong.length > 0 &&
        createPortal(<RefusedList form={form} isDraftable={isDraftable} wrong={wrong} />, host)}
      {host && createPortal(<SaveTrouble form={form} />, host)}
      <AskAgain />
      <NewRowFocus form={form} />
      <DrawerManners host={host} />
      <DocumentTitle />
      <LockedBy form={form} />
      <PublicPage />
      <PreviewRoom />
      {isPage && (
        <>
          <GoToField form={form} />
          <MenuFocus host={host} />
          <PreviewToldAgain />
          {collectionSlug === 'workshops' && (
            <>
              <NextWorkshop />
              <ShareDraft />
              <RevertWorkshop />
            </>
          )}
          {isMerged(collectionSlug) && <MergeDialog collection={collectionSlug} />}
          <LeaveGuard />
        </>
      )}
    </>
  )
}
