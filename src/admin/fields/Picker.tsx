'use client'
import {
  EditIcon,
  PlusIcon,
  ReactSelect,
  useAuth,
  useDocumentDrawer,
  useDocumentInfo,
  useConfig,
  withCondition,
} from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, RelationshipFieldClientProps } from 'payload'
import { useState } from 'react'
import { formName } from '../../domain/texts'
import { defaultLocale, isLocale } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import { useBrief, useBriefName } from '../shared/documentNames'
import { isField } from '../shared/fieldPlace'
import { useAdmin } from '../shared/useAdmin'
import { FieldFrame, useFramed } from './FieldFrame'
import './picker.css'
import { useFinder } from './useFinder'

/** Of one collection, as src/cms/fields/relation.ts makes them all. */
type Props = RelationshipFieldClientProps & { field: { relationTo: CollectionSlug } }

/**
 * A document of another collection, found as the lists find it: by any of its names in any language, whatever the accents and the order of
 * the words. Beside it, ways to open the chosen one and to make a new one without leaving the form.
 */
export const Picker = withCondition((props: Props) => {
  const collection = props.field.relationTo
  const { frame, id: inputId, isFixed, select, setValue, value } = useFramed<string>(props)
  const { collectionSlug, id: own } = useDocumentInfo()
  const { permissions } = useAuth()
  const { i18n, say, t } = useAdmin()
  const nameOf = useBriefName(collection)
  const brief = useBrief(collection, value)
  const [EditDrawer, EditToggler] = useDocumentDrawer({ collectionSlug: collection, id: value ?? undefined })
  const [NewDrawer, NewToggler, { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: collection })
  const [made, setMade] = useState('')
  const { getEntityConfig } = useConfig()
  const config = getEntityConfig({ collectionSlug: collection })
  const label = getTranslation(config.labels?.singular ?? '', i18n)
  const title = config.admin?.useAsTitle ?? ''
  const inLanguage = formName(title, isLocale(i18n.language) ? i18n.language : defaultLocale)
  const nameField = isField(inLanguage, config.fields) ? inLanguage : title
  const mayMake = !isFixed && permissions?.collections?.[collection]?.create

  const conditions = collectionSlug === collection && own ? [{ id: { not_equals: String(own) } }] : []
  const makeNew = (name: string): void => {
    setMade(name)
    openDrawer()
  }
  const finder = useFinder({ collection, conditions, onChosen: setValue, onNew: Boolean(mayMake) && makeNew })
  const chosen = brief === null ? say(words.gone) : nameOf(brief)

  return (
    <FieldFrame
      {...frame}
      className={mayMake ? 'relationship relationship--allow-create picker' : 'relationship picker'}
    >
      <div className="relationship__wrap">
        <ReactSelect {...finder} {...select} value={value ? { label: chosen, value } : undefined} />
        <div className="picker__ways">
          {value && brief && (
            <>
              <EditToggler aria-label={t('general:editLabel', { label })} className="picker__edit">
                <EditIcon />
              </EditToggler>
              <EditDrawer onDelete={() => setValue(null)} />
            </>
          )}
          {mayMake && (
            <>
              <NewToggler
                aria-label={t('fields:addNewLabel', { label })}
                className="picker__new"
                onClick={() => setMade('')}
              >
                <PlusIcon />
              </NewToggler>
              <NewDrawer
                initialData={made ? { [nameField]: made } : undefined}
                onSave={({ doc, operation }) => {
                  if (operation !== 'create') return
                  setValue(doc.id)
                  closeDrawer()
                  // Once the drawer is gone.
                  setTimeout(() => document.getElementById(inputId)?.focus(), 400)
                }}
              />
            </>
          )}
        </div>
      </div>
    </FieldFrame>
  )
})
