'use client'
import { FieldDescription, useField, useForm, useFormFields, useFormProcessing, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useRef, type ReactNode } from 'react'
import { formName, isBlank } from '../../domain/texts'
import { inLanguage, languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import { useSay } from '../shared/useSay'
import './texts.css'

interface Node {
  type?: string
  children?: Node[]
}

const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return isBlank(value)
  const { children = [] } = (value as { root?: Node }).root ?? {}
  return children.every(({ children: inner, type }) => type === 'paragraph' && !inner?.length)
}

/**
 * Beneath a text in its languages (src/cms/fields/sideBySide.ts): what is refused of it, in which language it is missing and which one is
 * shown instead, and a way to start from that one.
 */
export const TextsLine = ({ field, path }: TextFieldClientProps): ReactNode => {
  const { errorMessage, showError } = useField({ path })
  const { dispatchFields, getField, setModified } = useForm()
  const processing = useFormProcessing()
  const filled = useFormFields(([fields]) =>
    localeCodes.filter((locale) => !isEmpty(fields[formName(path, locale)]?.value)).join(' '),
  )
  const { language } = useTranslation().i18n
  const say = useSay()
  const line = useRef<HTMLDivElement>(null)
  const there = filled.split(' ').filter(Boolean)
  const missing = there.length ? localeCodes.filter((locale) => !there.includes(locale)) : []

  // Spelling is checked, and a text read aloud, in the language that it is in. A field may appear later than its row.
  useEffect(() => {
    const row = line.current?.previousElementSibling
    const mark = (): void => {
      const columns = row?.querySelector(':scope > .row__fields')?.children ?? []
      for (const [n, column] of [...columns].entries()) {
        const locale = localeCodes[n] as string
        column.toggleAttribute('data-missing', !filled.split(' ').includes(locale))
        column.querySelector('.field-type__wrap, .rich-text-lexical__wrap')?.setAttribute('lang', locale)
      }
    }
    mark()
    row?.addEventListener('focusin', mark)
    return () => row?.removeEventListener('focusin', mark)
  }, [filled])

  const take = (from: string, to: string): void => {
    const value: unknown = structuredClone(getField(formName(path, from))?.value)
    // A rich text shows a value that did not come from its own editor when the initial one changes too.
    dispatchFields({ type: 'UPDATE', initialValue: value, path: formName(path, to), value })
    setModified(true)
  }

  return (
    <div className="texts-line" id={`field-${path.replaceAll('.', '__')}`} ref={line}>
      {showError && errorMessage && <p className="texts-line__error">{errorMessage}</p>}
      {!(showError && errorMessage) &&
        missing.map((locale) => {
          const from = there[0] as string
          return (
            <p className="texts-line__missing" key={locale}>
              {say(words.texts.missing)(inLanguage(locale, language), languageName(from, language))}{' '}
              <button disabled={processing} onClick={() => take(from, locale)} type="button">
                {say(words.texts.take)(inLanguage(from, language))}
              </button>
            </p>
          )
        })}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
