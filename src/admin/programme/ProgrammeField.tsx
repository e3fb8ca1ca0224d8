'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { words } from '../../i18n/words/programme'
import { words as translating } from '../../i18n/words/translating'
import { onDemand } from '../shared/onDemand'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import './programme.css'

const ProgrammeEditor = onDemand(async () => (await import('./ProgrammeEditor')).ProgrammeEditor)

/** In the place of the programme's rows: the programme itself, whose sessions are documents of their own. */
export const ProgrammeField = () => {
  const { id, isTrashed } = useDocumentInfo()
  const { say } = useAdmin()
  const may = useMay('editor')
  return (
    <section className="programme">
      {!may ? (
        <p className="programme__note">{say(translating.programmeForEditors)}</p>
      ) : id && !isTrashed ? (
        <ProgrammeEditor key={id} workshop={String(id)} />
      ) : (
        <p className="programme__note">{say(isTrashed ? words.inBin : words.saveFirst)}</p>
      )}
    </section>
  )
}
