'use client'
import {
  EditIcon,
  PlusIcon,
  ReactSelect,
  useAuth,
  useDocumentDrawer,
  useDocumentInfo,
  useField,
  useConfig,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { RelationshipFieldClientProps } from 'payload'
import { useMemo, useState, type ReactNode } from 'react'
import { formName } from '../../domain/texts'
import { defaultLocale, isLocale } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import { useBrief, useBriefName, type NamedCollection } from '../shared/documentNames'
import { isField } from '../shared/fieldPlace'
import { FieldFrame } from './FieldFrame'
import './picker.css'
import { useFinder } from './useFinder'
import { useSay } from '../shared/useSay'

/**
 * A document of another collection, found as the lists find it: by any of its names in any language, whatever the accents and the order of
 * the words. Beside it, ways to open the chosen one and to make a new one without leaving the form.
 */
const Pick = ({ field, path: pathGiven, readOnly }: RelationshipFieldClientProps): ReactNode => {
  const collection = field.relationTo as NamedCollection
  const state = useField<string | null>({ potentiallyStalePath: pathGiven })
  const { customComponents: { AfterInput, BeforeInput } = {}, disabled, path, setValue, showError, value } = state
  const { collectionSlug, id: own } = useDocumentInfo()
  const { permissions } = useAuth()
  const say = useSay()
  const nameOf = useBriefName(collection)
  const brief = useBrief(collection, value)
  const [EditDrawer, EditToggler] = useDocumentDrawer({ collectionSlug: collection, id: value ?? undefined })
  const [NewDrawer, NewToggler, { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: collection })
  const [made, setMade] = useState('')
  const { getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const config = getEntityConfig({ collectionSlug: collection })
  const label = getTranslation(config.labels?.singular ?? '', i18n)
  const title = config.admin?.useAsTitle ?? ''
  const inLanguage = formName(title, isLocale(i18n.language) ? i18n.language : defaultLocale)
  const nameField = isField(inLanguage, config.fields) ? inLanguage : title
  const inputId = `field-${path.replaceAll('.', '__')}`
  const isFixed = readOnly || disabled
  const mayMake = !isFixed && field.admin?.allowCreate !== false && permissions?.collections?.[collection]?.create

  const conditions = useMemo(
    () => (collectionSlug === collection && own ? [{ id: { not_equals: String(own) } }] : []),
    [collection, collectionSlug, own],
  )
  const makeNew = (name: string): void => {
    setMade(name)
    openDrawer()
  }
  const finder = useFinder({ collection, conditions, onChosen: setValue, onNew: Boolean(mayMake) && makeNew })
  const chosen = brief === null ? say(words.gone) : nameOf(brief)

  return (
    <FieldFrame
      className={['relationship picker', isFixed && 'relationship--read-only', mayMake && 'relationship--allow-create']
        .filter(Boolean)
        .join(' ')}
      field={field}
      isFixed={isFixed}
      state={state}
    >
      {BeforeInput}
      <div className="relationship__wrap">
        <ReactSelect
          {...finder}
          disabled={isFixed}
          inputId={inputId}
          showError={showError}
          value={value ? { label: chosen, value } : undefined}
        />
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
      {AfterInput}
    </FieldFrame>
  )
}

export const Picker = withCondition(Pick)
