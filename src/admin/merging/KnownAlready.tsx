'use client'
import {
  Button,
  useConfig,
  useDebounce,
  useDocumentDrawerContext,
  useDocumentInfo,
  useEditDepth,
  useFormFields,
  useModal,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, type ReactNode } from 'react'
import type { KnownEntry } from '../../domain/merging'
import { formName } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/merging'
import { useSay } from '../shared/useSay'
import './merging.css'

/** Where names stand in the forms of the directory: one name, or one for each language, and an acronym. */
const nameFields = ['name', ...localeCodes.map((code) => formName('name', code)), 'acronym']

/** Beneath the name that is typed for a new entry: those that have it already, to be opened or, where a field asked for one, chosen. */
export const KnownAlready = (): ReactNode => {
  const { collectionSlug, id } = useDocumentInfo()
  const {
    config: {
      routes: { admin, api },
    },
  } = useConfig()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const depth = useEditDepth()
  const say = useSay()
  const typed = useFormFields(([fields]) => {
    const values = nameFields.map((name) => fields?.[name]?.value)
    return [...new Set(values.map((value) => (typeof value === 'string' ? value.trim() : '')))]
      .filter(Boolean)
      .join('\n')
  })
  const names = useDebounce(typed, 300)
  const [found, setFound] = useState<{ names: string; known: readonly KnownEntry[] } | null>(null)

  useEffect(() => {
    if (id || !names) return undefined
    const controller = new AbortController()
    const asked = new URLSearchParams(names.split('\n').map((name) => ['name', name]))
    const address = formatAdminURL({ apiRoute: api, path: `/${collectionSlug}/known?${asked.toString()}` })
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { known: KnownEntry[] }) : { known: [] }))
      .then(({ known }) => setFound({ names, known }))
      // Without an answer nothing is offered; typing on asks again.
      .catch(() => undefined)
    return () => controller.abort()
  }, [api, collectionSlug, id, names])

  const known = !id && found?.names === typed ? found.known : []
  const isInDrawer = depth > 1
  const choose = (entry: KnownEntry): void => {
    // As if it had been made here: the field that asked for a new one takes it.
    void onSave?.({ doc: { id: entry.id }, operation: 'create', result: {} })
    closeModal(drawerSlug)
  }
  return (
    <output className="known" hidden={!known.length}>
      {known.map((entry) => (
        <p key={entry.id}>
          <span>{say(words.known.is)(entry.name, entry.more)}</span>
          {isInDrawer && onSave && (
            <Button buttonStyle="secondary" margin={false} onClick={() => choose(entry)} size="small">
              {say(words.known.choose)}
            </Button>
          )}
          <a
            href={formatAdminURL({ adminRoute: admin, path: `/collections/${collectionSlug}/${entry.id}` })}
            {...(isInDrawer ? { rel: 'noreferrer', target: '_blank' } : {})}
          >
            {say(isInDrawer ? words.known.openElsewhere : words.known.open)}
          </a>
        </p>
      ))}
      {known.length > 0 && <p className="known__another">{say(words.known.another)}</p>}
    </output>
  )
}
