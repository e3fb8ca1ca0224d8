'use client'
import { nearChanges, wordDiff } from '../../domain/wordDiff'
import { words } from '../../i18n/words/translations'
import { useAdmin } from './useAdmin'

interface Props {
  before: string
  after: string
  /** The language of the text. */
  lang: string
  className?: string
  /** Whether long runs of what stays are cut. */
  isCut?: boolean
}

/** What became of a text, word by word. */
export const WordDifference = ({ after, before, className, isCut, lang }: Props) => {
  const { language, say } = useAdmin()
  const parts = wordDiff(before, after)
  return (
    <p className={className} lang={lang}>
      {(isCut ? nearChanges(parts) : parts).map(({ kind, text }, n) => {
        const key = `${n} ${text}`
        // Few readers say by themselves what these are.
        const Mark = kind === 'gone' ? 'del' : 'ins'
        if (kind !== 'same')
          return (
            <Mark key={key}>
              <span className="sr-only" lang={language}>
                {say(kind === 'gone' ? words.older.gone : words.older.come)}{' '}
              </span>
              {text}
            </Mark>
          )
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}
