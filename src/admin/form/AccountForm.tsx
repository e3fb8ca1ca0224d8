'use client'
import { DefaultEditView, usePreferences } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { useEffect, useRef, type ComponentType, type ReactNode } from 'react'
import { isLocale } from '../../i18n/locales'
import { useAdmin } from '../shared/useAdmin'
import { FormExtensions } from './FormExtensions'
import { SaveButton } from './SaveButton'

// Its types ask for what it never reads.
const EditView = DefaultEditView as ComponentType<Partial<DocumentViewClientProps>>

/** Who changes the language of the interface here reads the lists in it too, until they choose another for those (Payload's `locale`). */
const useListsFollow = (): void => {
  const { language } = useAdmin()
  const { setPreference } = usePreferences()
  const last = useRef<string>(language)
  useEffect(() => {
    if (last.current === language || !isLocale(language)) return
    last.current = language
    void setPreference('locale', language)
  }, [language, setPreference])
}

/** One's own account, with the parts that every other form has (src/cms/adminConfig/formParts.ts) and that Payload leaves out here. */
export const AccountForm = (): ReactNode => {
  useListsFollow()
  return <EditView BeforeDocumentControls={<FormExtensions />} SaveButton={<SaveButton />} />
}
