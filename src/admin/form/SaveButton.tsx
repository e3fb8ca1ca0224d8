'use client'
import { FormSubmit, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { isLongEnough, MIN_PASSWORD } from '../../domain/password'
import { sentence } from '../../i18n/errors'
import { useAdmin } from '../shared/useAdmin'
import { forgetRefusals, goToRefusals, useSave, useSaveButton } from './useSave'

/**
 * Saves what has no drafts; Payload's own would put it over whatever somebody else has stored meanwhile. A short password is not sent: the
 * form of an account closes its fields at whatever the server answers.
 */
export const SaveButton = (): ReactNode => {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { dispatchFields, formRef, getField, getFields, setIsValid, setSubmitted } = useForm()
  const { i18n, t } = useAdmin()
  const save = useSave()
  const button = useSaveButton()

  const press = async (): Promise<void> => {
    const password = collectionSlug === config.admin.user ? getField('password')?.value : undefined
    if (password && !isLongEnough(password)) {
      const errorMessage = sentence({ code: 'PASSWORD_SHORT', params: { min: MIN_PASSWORD } }, i18n.language)
      // Shown before anything else reaches the form, as in useSave.ts.
      flushSync(() => {
        setSubmitted(true)
        setIsValid(false)
        forgetRefusals({ dispatchFields, getFields })
        dispatchFields({ errorMessage, path: 'password', type: 'UPDATE', valid: false })
      })
      goToRefusals(formRef?.current)
      return
    }
    await save()
  }
  return (
    <FormSubmit {...button} buttonId="action-save" onClick={() => void press()}>
      {t('general:save')}
    </FormSubmit>
  )
}
