'use client'
import { useAllFormFields, useDocumentEvents, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { ClientTranslationKeys } from '@payloadcms/translations'
import { useEffect, useLayoutEffect, useState } from 'react'
import { isLongEnough } from '../../domain/password'
import { words } from '../../i18n/words/admin'
import { placeOf, placeToName, withoutPlace, type Place } from '../shared/fieldPlace'
import { heldAt } from '../shared/heldAt'
import { useAdmin } from '../shared/useAdmin'
import type { Wrong } from './RefusedList'

/** Fields of an account's form that its configuration does not know, with their labels. */
const accountFields: Partial<Record<string, ClientTranslationKeys>> = {
  'confirm-password': 'authentication:confirmPassword',
  password: 'authentication:newPassword',
}

/** What Payload's `Upload` says, in English alone, of a picture's form without a picture. */
const NO_FILE = 'A file is required.'

interface Refusal {
  /** What the form's fields held when it was refused. */
  held: string
  paths: readonly string[]
  wrong: Readonly<Record<string, string>>
}

/**
 * What was refused of the form at its last save, a draft's included: by Payload's rules of each field, which it judges again at every change,
 * and by what the server alone knows. That stays until something is changed: Payload forgets it at the next answer to the form, which may have
 * been on its way already, and its own field for passwords takes it back at once.
 *
 * Upstream: docs/upstream/029-what-the-server-refused.md, and for the picture 002-sentences-in-english.md (open in 3.90.2). What keeps a refusal goes
 * when it stays until its field is changed. Told by tests/browser/refusedPublish.test.ts and tests/browser/accounts.test.ts.
 */
export const useRefusals = (): Wrong[] => {
  const { getFields, isValid } = useForm()
  const [, dispatch] = useAllFormFields()
  // As the form has them now: what it hands on of its fields comes a moment after what it says of itself.
  const fields = getFields()
  const { docConfig, id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  // A programme is changed beside the form (useProgramme.ts).
  const isOwn = mostRecentUpdate?.entitySlug === 'programme' && mostRecentUpdate.id === String(id)
  const [programme, setProgramme] = useState('')
  if (isOwn && mostRecentUpdate.updatedAt !== programme) setProgramme(mostRecentUpdate.updatedAt)
  const { i18n, say, t } = useAdmin()
  const [last, setLast] = useState<Refusal | null>(null)

  const { file, password } = fields
  const isEnglish = file?.errorMessage === NO_FILE
  useLayoutEffect(() => {
    if (isEnglish) dispatch({ errorMessage: say(words.picture.needed), path: 'file', type: 'UPDATE' })
  }, [dispatch, isEnglish, say])

  // Payload goes on marking one that will do until the next save.
  const mended = password?.valid === false && isLongEnough(password.value)
  useEffect(() => {
    if (mended) dispatch({ errorMessage: undefined, path: 'password', type: 'UPDATE', valid: true })
  }, [dispatch, mended])

  if (isValid) {
    if (last) setLast(null)
    return []
  }
  const stands = last && programme + heldAt(fields, last.paths) === last.held
  const judged = Object.fromEntries(
    Object.entries(fields)
      .filter(([path, { valid }]) => valid === false && !(path === 'password' && mended))
      .map(([path, { errorMessage }]) => [path, errorMessage ?? '']),
  )
  const wrong = stands ? { ...last.wrong, ...judged } : judged
  if (!stands) {
    const paths = Object.keys(fields)
    // From the first change on, what is right and wrong is what the form is told.
    setLast({ held: programme + heldAt(fields, paths), paths, wrong: last ? {} : wrong })
  }

  const place = (path: string): Place => {
    if (path === 'file') return { label: say(words.picture.label) }
    if (accountFields[path]) return { label: t(accountFields[path]) }
    return placeOf(placeToName(path), docConfig?.fields ?? [], i18n)
  }
  return (
    Object.entries(wrong)
      .map(([path, message]) => ({
        path,
        message: withoutPlace(message),
        ...place(path),
      }))
      // A row that holds a wrong field is marked wrong itself, without a message of its own.
      .filter(({ message, path }, _, all) => message || !all.some((other) => other.path.startsWith(`${path}.`)))
  )
}
