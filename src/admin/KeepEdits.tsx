'use client'
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { words } from '../i18n/words/admin'
import { DocumentTitle } from './DocumentTitle'
import { placeOf, type Place } from './fieldAt'
import { LeaveGuard } from './LeaveGuard'
import { useSay } from './useSay'

/** The form's element of a field, once its tab and its rows are open. */
const elementOf = (form: Element, path: string): HTMLElement | null => {
  const id = `field-${path.replaceAll('.', '__')}`
  return form.querySelector<HTMLElement>(`[id="${id}"]`)
}

/** Opens the tab and the rows around a field, then goes there. */
const goTo = (form: Element, path: string, tab: number | undefined, tries = 20): void => {
  if (tab !== undefined) {
    const button = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab]
    if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  }
  const element = elementOf(form, path)
  if (!element) {
    if (tries > 0) requestAnimationFrame(() => goTo(form, path, tab, tries - 1))
    return
  }
  for (let around = element.parentElement; around && around !== form; around = around.parentElement) {
    if (around.classList.contains('collapsible--collapsed'))
      around.querySelector<HTMLButtonElement>(':scope > .collapsible__toggle-wrap .collapsible__toggle')?.click()
  }
  const focusable = element.matches('input, textarea, select, [tabindex], [contenteditable]')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  element.scrollIntoView({ block: 'center' })
  focusable?.focus({ preventScroll: true })
}

interface Wrong extends Place {
  path: string
  message: string
}

const RefusedList = ({
  form,
  isDraftable,
  wrong,
}: {
  form: Element | null
  isDraftable: boolean
  wrong: readonly Wrong[]
}): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.focus()
  }, [])
  return (
    <div className="refused" ref={list} role="alert" tabIndex={-1}>
      <p className="refused__title">{say(words.refused.title)}</p>
      <p>{say(isDraftable ? words.refused.next : words.refused.nextPlain)}</p>
      <ul>
        {wrong.map(({ label, message, path, tab }) => (
          <li key={path}>
            <button onClick={() => form && goTo(form, path, tab)} type="button">
              {label}
            </button>
            <span> – {message}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * A refused save keeps its edits: the buttons stay usable, and what is wrong stands above the form, each with a way to its field.
 * Also asks before unsaved edits would be dropped (LeaveGuard), and gives the form its title (DocumentTitle).
 */
export const KeepEdits = (): ReactNode => {
  const { isValid, setModified } = useForm()
  const submitted = useFormSubmitted()
  const modified = useFormModified()
  const [fields, dispatch] = useAllFormFields()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const depth = useEditDepth()
  const marker = useRef<HTMLSpanElement>(null)
  const [host, setHost] = useState<HTMLElement | null>(null)

  const config = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' })
  const refused = submitted && !isValid
  const wrong = refused
    ? Object.entries(fields)
        .filter(([, { valid }]) => valid === false)
        .map(([path, { errorMessage }]) => ({
          path,
          message: errorMessage ?? '',
          ...placeOf(path, config?.fields ?? [], i18n),
        }))
        // A row that holds a wrong field is marked wrong itself, without a message of its own.
        .filter(({ message, path }, _, all) => message || !all.some((other) => other.path.startsWith(`${path}.`)))
    : []

  // An answer to the form that was on its way when the save was refused knows nothing of it, and takes the marks away. Touching a field
  // makes Payload judge the form again, once.
  const forgotten = refused && wrong.length === 0
  const current = useRef(fields)
  useEffect(() => {
    current.current = fields
  }, [fields])
  useEffect(() => {
    if (!forgotten) return
    const touched = Object.entries(current.current).find(([, { value }]) => typeof value === 'string')
    if (touched) dispatch({ type: 'UPDATE', path: touched[0], value: touched[1].value })
  }, [dispatch, forgotten])

  useEffect(() => {
    if (refused && !modified) setModified(true)
  }, [modified, refused, setModified])

  useEffect(() => {
    const bar = marker.current?.closest('.doc-controls')
    if (!bar) return undefined
    const element = document.createElement('div')
    bar.insertAdjacentElement('afterend', element)
    setHost(element)
    return () => element.remove()
  }, [])

  const isDraftable = Boolean(config && 'versions' in config && config.versions?.drafts)
  return (
    <>
      <span hidden ref={marker} />
      {host &&
        wrong.length > 0 &&
        createPortal(<RefusedList form={host.closest('form')} isDraftable={isDraftable} wrong={wrong} />, host)}
      <DocumentTitle />
      {depth <= 1 && <LeaveGuard />}
    </>
  )
}
