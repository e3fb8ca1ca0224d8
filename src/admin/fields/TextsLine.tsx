'use client'
import { FieldDescription, useField, useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { hasRoot, isEmptyRichText } from '../../domain/richText'
import { formName, isBlank } from '../../domain/texts'
import { inLanguage, languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'
import { listen } from '../shared/until'
import { StaleLine } from './StaleLine'
import './texts.css'

const isEmpty = (value: unknown): boolean => (hasRoot(value) ? isEmptyRichText(value) : isBlank(value))

/**
 * Beneath a text in its languages (src/cms/fields/sideBySide.ts): what is refused of it, in which language it is missing and which one is
 * shown instead, or that it is needed to publish (`admin.custom.needed`), and a way to start from that one; not of what needs no text in each
 * (`admin.custom.notMissing`). And which one is older than another.
 */
export const TextsLine = ({ field, path }: TextFieldClientProps) => {
  const { errorMessage, showError } = useField({ path })
  const { dispatchFields, getField, setModified } = useForm()
  const processing = useFormProcessing()
  const filled = useFormFields(([fields]) =>
    localeCodes.filter((locale) => !isEmpty(fields[formName(path, locale)]?.value)).join(' '),
  )
  const { language, say } = useAdmin()
  const line = useRef<HTMLDivElement>(null)
  const there = filled.split(' ')
  const [from = ''] = there
  const missing =
    from && !field.admin?.custom?.notMissing ? localeCodes.filter((locale) => !there.includes(locale)) : []

  // What is said of the second of two languages alone stands beneath it.
  const isSecond = localeCodes.length === 2 && missing.length === 1 && missing[0] === localeCodes[1]

  // Spelling is checked, and a text read aloud, in the language that it is in. A field may appear later than its row.
  useEffect(() => {
    const row = line.current?.previousElementSibling
    const mark = (): void => {
      const columns = row?.querySelector(':scope > .row__fields')?.children ?? []
      for (const [n, locale] of localeCodes.entries()) {
        const column = columns[n]
        column?.toggleAttribute('data-missing', !filled.split(' ').includes(locale))
        column?.querySelector('.field-type__wrap, .rich-text-lexical__wrap')?.setAttribute('lang', locale)
      }
    }
    mark()
    return listen(row, 'focusin', mark)
  }, [filled])

  const take = (to: string): void => {
    const value: unknown = structuredClone(getField(formName(path, from))?.value)
    // A rich text shows a value that did not come from its own editor when the initial one changes too.
    dispatchFields({ type: 'UPDATE', initialValue: value, path: formName(path, to), value })
    setModified(true)
  }

  const goTo = (locale: string): void => {
    const columns = line.current?.previousElementSibling?.querySelector(':scope > .row__fields')?.children
    const field = columns?.[localeCodes.findIndex((code) => code === locale)]
    field?.querySelector<HTMLElement>('textarea, [contenteditable]')?.focus()
  }

  return (
    <div className="texts-line" id={`field-${path.replaceAll('.', '__')}`} ref={line}>
      {showError && errorMessage && (
        <p className={`texts-line__error${isSecond ? ' texts-line__error--second' : ''}`}>{errorMessage}</p>
      )}
      {!(showError && errorMessage) &&
        missing.map((locale) => (
          <p className={`texts-line__missing${isSecond ? ' texts-line__missing--second' : ''}`} key={locale}>
            {field.admin?.custom?.needed
              ? say(words.texts.needed)(inLanguage(locale, language))
              : say(words.texts.missing)(inLanguage(locale, language), languageName(from, language))}{' '}
            <button disabled={processing} onClick={() => take(locale)} type="button">
              {say(words.texts.take)(inLanguage(from, language))}
            </button>
          </p>
        ))}
      <StaleLine onHeld={goTo} path={path} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
