'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { words } from '../../i18n/words/registrationsDesk'
import { useAdmin } from '../shared/useAdmin'

/** What one is asked before it is done. */
interface Question {
  title: string
  text: string
  /** What the button says that does it; without it the title. */
  yes?: string
  /** What the other one says. */
  no?: string
  /** Does it. */
  act: () => Promise<void>
}

/** Asks before something is done that is not undone by a press. What is asked stays as it was while it is asked. @param slug of the dialog, one for each place */
export const useSure = (slug: string): { ask: (question: Question) => void; dialog: ReactNode } => {
  const { say } = useAdmin()
  const { openModal } = useModal()
  const [asked, setAsked] = useState<Question | null>(null)
  const { act, no, text = '', title = '', yes } = asked ?? {}
  return {
    ask: (question) => {
      setAsked(question)
      openModal(slug)
    },
    dialog: (
      <ConfirmationModal
        body={text}
        cancelLabel={no ?? say(words.leave)}
        confirmLabel={yes ?? title}
        heading={title}
        modalSlug={slug}
        onConfirm={async () => act?.()}
      />
    ),
  }
}
