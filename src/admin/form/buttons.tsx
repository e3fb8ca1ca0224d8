'use client'
import { FormSubmit, Link, toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { flushSync } from 'react-dom'
import { isLongEnough, MIN_PASSWORD } from '../../domain/password'
import { content } from '../../i18n/errors/content'
import { made } from '../../i18n/errors/sentences'
import { words } from '../../i18n/words/admin'
import type { StoredSession } from '../../stored-types'
import { textAt, useBrief } from '../shared/documentNames'
import { useAdmin } from '../shared/useAdmin'
import { useFormValue } from '../shared/useFormValue'
import { LookButton } from './LookButton'
import { askToConfirm, useUnconfirmed } from './confirmed'
import { forgetRefusals, goToRefusals, useSave, useSaveButton } from './useSave'

/**
 * Saves what has no drafts; Payload's own would put it over whatever somebody else has stored meanwhile. A short password is not sent, nor how one
 * signs in oneself before the current password was shown: the form of an account closes its fields at whatever the server answers.
 *
 * Upstream: payloadcms/payload#15486 and docs/upstream/027-form-of-an-account.md (open in 3.90.2). Goes when a save says which state it stands on; the
 * check of the password, when the form closes its fields where the save was taken. Told by tests/browser/otherWindows.test.ts and
 * tests/browser/accounts.test.ts.
 */
export const SaveButton = () => {
  const { dispatchFields, formRef, getField, getFields, setIsValid, setSubmitted } = useForm()
  const { say, t } = useAdmin()
  const save = useSave()
  const button = useSaveButton()
  const isUnconfirmed = useUnconfirmed()

  const press = async (): Promise<void> => {
    const password = getField('password')?.value
    const email = getField('email')
    const isSignIn = password || (email && email.value !== email.initialValue)
    if (!password || isLongEnough(password)) return isSignIn && isUnconfirmed() ? askToConfirm() : void (await save())
    const errorMessage = made(say(content.PASSWORD_SHORT), { min: MIN_PASSWORD })
    // Shown before anything else reaches the form, as in useSave.ts.
    flushSync(() => {
      setSubmitted(true)
      setIsValid(false)
      forgetRefusals({ dispatchFields, getFields })
      dispatchFields({ errorMessage, path: 'password', type: 'UPDATE', valid: false })
    })
    goToRefusals(formRef?.current)
  }
  return (
    <FormSubmit {...button} buttonId="action-save" onClick={() => void press()}>
      {t('general:save')}
    </FormSubmit>
  )
}

/** Saves a draft; Payload's own would put it over whatever somebody else has stored meanwhile. */
export const SaveDraftButton = () => {
  const { setUnpublishedVersionCount } = useDocumentInfo()
  const { t } = useAdmin()
  const save = useSave()
  const button = useSaveButton()
  const saveDraft = async (): Promise<void> => {
    if (await save('draft')) setUnpublishedVersionCount((count) => count + 1)
  }
  return (
    <FormSubmit
      {...button}
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      onClick={() => void saveDraft()}
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}

/**
 * Publishes the document as it stands in the form, in all its languages. Payload's own button takes the other language's text into the
 * form where there is a gap, and offers to publish one language alone, which a programme cannot be (no fault).
 *
 * Upstream: payloadcms/payload#16303 (open in 3.90.2). That it saves by itself goes when no answer to a publication has fallbacks, and an option takes
 * one language alone away. Told by tests/browser/fallback.test.ts.
 */
export const PublishButton = () => {
  const info = useDocumentInfo()
  const modified = useFormModified()
  const save = useSave()
  const { say } = useAdmin()
  if (!info.hasPublishPermission) return null

  const publish = async (): Promise<void> => {
    if (!(await save('published'))) return
    toast.success(say(words.published))
    info.setUnpublishedVersionCount(0)
    info.setHasPublishedDoc(true)
  }

  const nothingNew = info.hasPublishedDoc && !modified && !info.unpublishedVersionCount
  return (
    <>
      {info.collectionSlug === 'workshops' && info.id && <LookButton publish={publish} />}
      <FormSubmit
        buttonId="action-save"
        disabled={nothingNew || info.uploadStatus === 'uploading'}
        onClick={() => void publish()}
        size="medium"
        type="button"
      >
        {say(words.publish)}
      </FormSubmit>
    </>
  )
}

/** In the place of a session's publish button: a session is published with its workshop, and the way there. */
export const NoPublishButton = () => {
  const workshop = useFormValue<StoredSession>('workshop')
  const brief = useBrief('workshops', workshop)
  const { page, say } = useAdmin()
  const title = textAt(brief, 'title')
  const said = title ? say(words.publishedWith)(title) : say(words.publishedWithWorkshop)
  return (
    <p className="published-with">
      {brief ? <Link href={page(`/collections/workshops/${String(workshop)}`)}>{said}</Link> : said}
    </p>
  )
}
