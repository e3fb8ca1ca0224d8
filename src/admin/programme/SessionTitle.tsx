'use client'
import { Button } from '@payloadcms/ui'
import type { EditedSession } from '../../domain/programmeActs'
import { isBlank } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { words } from '../../i18n/words/programme'
import { Alert } from '../shared/Alert'
import { useAdmin } from '../shared/useAdmin'
import { useKept } from './useKept'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  locale: string
  session: EditedSession
}

/** The title of a session in one language. */
export const SessionTitle = ({ act, locale, session }: Props) => {
  const { language, say } = useAdmin()
  const { change, commit, forget, isKept, keepMine, refused, shown, theirs } = useKept({
    field: `title.${locale}`,
    value: session.title[locale] ?? '',
    write: (typed, seen) =>
      act({
        act: 'edit',
        session: session.id,
        data: { title: { [locale]: isBlank(typed) ? null : typed.trim() } },
        was: { title: { [locale]: seen } },
      }),
  })
  return (
    <div className="programme__title" data-missing={isBlank(shown) || undefined}>
      <label>
        <span className="programme__label">
          {say(words.titleIn)(languageName(locale, language))}
          {isBlank(shown) && session.kind !== 'break' && (
            <span className="programme__missing"> – {say(words.missing)}</span>
          )}
        </span>
        <textarea
          aria-invalid={refused ? true : undefined}
          lang={locale}
          maxLength={500}
          onBlur={commit}
          onChange={(event) => change(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault()
              commit()
            }
            if (event.key === 'Escape' && isKept) {
              event.stopPropagation()
              forget()
            }
          }}
          rows={1}
          value={shown}
        />
      </label>
      <Alert className="programme__trouble">{refused}</Alert>
      {theirs !== null && (
        <div className="programme__trouble" role="alert">
          <p>{theirs ? say(words.theirs)(theirs) : say(words.theirsEmpty)}</p>
          <div className="programme__ways">
            <Button buttonStyle="secondary" margin={false} onClick={keepMine} size="small">
              {say(words.keepMine)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={forget} size="small">
              {say(words.takeTheirs)}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
