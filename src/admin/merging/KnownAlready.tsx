'use client'
import {
  Button,
  useDebounce,
  useDocumentDrawerContext,
  useDocumentInfo,
  useEditDepth,
  useFormFields,
  useModal,
} from '@payloadcms/ui'
import type { KnownEntry } from '../../domain/merging'
import { formName } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/merging'
import type { StoredOrganisation, StoredSpeaker } from '../../stored-types'
import { useAnswer } from '../shared/asking'
import { useAdmin } from '../shared/useAdmin'

/** Where names stand in the forms of the directory: one name, or one for each language, and an acronym. */
const name = 'name' satisfies keyof StoredSpeaker & keyof StoredOrganisation
const acronym = 'acronym' satisfies keyof StoredOrganisation
const nameFields = [name, ...localeCodes.map((code) => formName(name, code)), acronym]

/** Beneath the name that is typed for a new entry: those that have it already, to be opened or, where a field asked for one, chosen. */
export const KnownAlready = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { api, page, say } = useAdmin()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const depth = useEditDepth()
  const typed = useFormFields(([fields]) => {
    const values = nameFields.map((name) => fields?.[name]?.value)
    return [...new Set(values.map((value) => (typeof value === 'string' ? value.trim() : '')))]
      .filter(Boolean)
      .join('\n')
  })
  const names = useDebounce(typed, 300)
  const asked = new URLSearchParams(names.split('\n').map((name) => ['name', name])).toString()
  const address = id || !names ? null : api(`/${collectionSlug ?? ''}/known?${asked}`)
  const { body } = useAnswer<{ known: readonly KnownEntry[] }>(address)
  const known = (names === typed && body?.known) || []
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
            href={page(`/collections/${collectionSlug}/${entry.id}`)}
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
