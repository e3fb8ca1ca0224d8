'use client'
import { DefaultEditView, usePreferences } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { isLocale } from '../../i18n/locales'
import { useAdmin } from '../shared/useAdmin'
import { SaveButton } from './buttons'
import { FormExtensions } from './FormExtensions'

/** One's own account, with the parts that every other form has (src/cms/adminConfig/formParts.ts) and that Payload leaves out here. */
export const AccountForm = () => {
  const { language } = useAdmin()
  const { setPreference } = usePreferences()
  const last = useRef(language)
  // Who changes the language of the interface here reads the lists in it too, until they choose another for those (Payload's `locale`).
  useEffect(() => {
    if (last.current === language || !isLocale(language)) return
    last.current = language
    void setPreference('locale', language)
  }, [language, setPreference])
  // Its types ask for three things that it never reads.
  const unread = { documentSubViewType: 'default', formState: {}, viewType: 'account' } as const
  return <DefaultEditView {...unread} BeforeDocumentControls={<FormExtensions />} SaveButton={<SaveButton />} />
}
