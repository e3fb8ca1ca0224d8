'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { placeOf } from '../shared/fieldPlace'
import { useAdmin } from '../shared/useAdmin'
import { goTo } from './openField'

const mark = '#at='

/** The address of a form that opens at one of its fields. */
export const addressAt = (address: string, path: string): string => `${address}${mark}${encodeURIComponent(path)}`

/** Goes to the field that the address names, once the form is there. */
export const GoToField = ({ form }: { form: Element | null }): null => {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useAdmin()
  const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined
  useEffect(() => {
    const { hash } = window.location
    if (!form || !fields || !hash.startsWith(mark)) return
    const path = decodeURIComponent(hash.slice(mark.length))
    // Going back to this page later, one is not sent there again.
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
    goTo(form, path, placeOf(path, fields, i18n).tab, 300)
  }, [fields, form, i18n])
  return null
}
