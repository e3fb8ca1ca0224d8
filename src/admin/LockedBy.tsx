'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { dayAtTime } from '../i18n/dates'
import { words } from '../i18n/words/admin'
import { hereAt } from './hereAt'
import { InDialog } from './InDialog'
import './locked.css'
import { useAccountName } from './useAccountName'
import { useSay } from './useSay'

/** In the dialog that tells that somebody else is at work on this: who, when something was last typed, and what a take-over does. */
export const LockedBy = (): ReactNode => {
  const { currentEditor, lastUpdateTime } = useDocumentInfo()
  const name = useAccountName(currentEditor)
  const { language } = useTranslation().i18n
  const say = useSay()
  if (!currentEditor || !lastUpdateTime) return null
  const who = name ?? say(words.somebody)
  return (
    <InDialog dialog="document-locked" within=".document-locked__content">
      <div className="locked-by">
        <p>{say(words.locked.who)(who, dayAtTime(hereAt(lastUpdateTime), language))}</p>
        <p>{say(words.locked.takeOver)}</p>
      </div>
    </InDialog>
  )
}
