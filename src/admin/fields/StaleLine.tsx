'use client'
import { useDocumentInfo, useForm, useFormBackgroundProcessing, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { textOf } from '../../domain/row'
import { marksOf, readingOf, type StaleMark } from '../../domain/staleTexts'
import { formName } from '../../domain/texts'
import { inLanguage, languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/translations'
import { askServer } from '../shared/asking'
import { WordDifference } from '../shared/WordDifference'
import { useAdmin } from '../shared/useAdmin'

/** The path of a text with the ids of the rows that it stands in, as marks have it. */
const placeIn = (path: string, idOf: (row: string) => unknown): string => {
  const names = path.split('.')
  return names
    .map((name, n) => (/^\d+$/.test(name) ? (textOf(idOf(names.slice(0, n + 1).join('.'))) ?? name) : name))
    .join('.')
}

/**
 * Beneath a text in its languages: which of them is older than another (src/domain/staleTexts.ts), what changed of that one since, and a way to say
 * that it still holds, which is stored at once.
 * @param path of the field
 * @param onHeld called with the language of a text that was said to hold
 */
export const StaleLine = ({ onHeld, path }: { onHeld: (language: string) => void; path: string }) => {
  const { collectionSlug, data, globalSlug, id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { api, language, say } = useAdmin()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  // What a save brings back would be put over what is said meanwhile.
  const isSaving = useFormBackgroundProcessing()
  const stale = useFormFields(([fields]) => fields.stale?.value)
  const isOne = useFormFields(([fields]) => Boolean(fields.oneLanguage?.value))
  const text = useFormFields(([fields]) => placeIn(path, (row) => fields[`${row}.id`]?.value))
  const own = isOne ? [] : marksOf(stale).filter((mark) => mark.path === text)
  const said = useFormFields(([fields]) =>
    JSON.stringify(
      own.flatMap(({ since }) =>
        Object.keys(since).map((code) => [code, readingOf(fields[formName(path, code)]?.value)] as const),
      ),
    ),
  )
  const place = globalSlug ? `globals/${globalSlug}` : id && `${collectionSlug}/${id}`
  if (!own.length || !place) return null
  const readings: ReadonlyMap<string, string> = new Map(JSON.parse(said))

  const hold = async ({ language: older }: StaleMark): Promise<void> => {
    setIsAsking(true)
    const basedOn: unknown = data?.updatedAt
    const answer = await askServer<{ stale: StaleMark[] }>(api(`/${place}/holds`), {
      data: { text, language: older, ...(typeof basedOn === 'string' ? { basedOn } : {}) },
    })
    setIsAsking(false)
    if (!answer.body) return setTrouble(answer.refused ?? say(words.older.unsaid))
    setTrouble(null)
    const value = answer.body.stale
    dispatchFields({ type: 'UPDATE', initialValue: value, path: 'stale', value })
    onHeld(older)
  }

  return (
    <>
      {own.map((mark) => {
        const sources = Object.entries(mark.since)
        const names = sources.map(([code]) => languageName(code, language))
        return (
          <div className="texts-line__older" key={mark.language}>
            <p>
              {say(words.older.mark)(inLanguage(mark.language, language), names.join(', '))}{' '}
              <button disabled={isAsking || isSaving} onClick={() => void hold(mark)} type="button">
                {say(words.older.holds)(languageName(mark.language, language))}
              </button>
            </p>
            <details>
              <summary>{say(words.older.changed)}</summary>
              {sources.map(([code, before]) => (
                <WordDifference
                  after={readings.get(code) ?? ''}
                  before={before}
                  className="texts-line__difference"
                  key={code}
                  lang={code}
                />
              ))}
            </details>
          </div>
        )
      })}
      {trouble && (
        <p className="texts-line__error" role="alert">
          {trouble}
        </p>
      )}
    </>
  )
}
