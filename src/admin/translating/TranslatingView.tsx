import type { AdminViewServerProps } from 'payload'
import { isTranslatedKind } from '../../domain/translating'
import { isLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/translating'
import { admit, OwnPage } from '../shared/OwnPage'
import { Translating } from './Translating'

/** The page of all that is to be translated. */
export const TranslatingView = (view: AdminViewServerProps) => {
  admit(view, '/translations', 'translator')
  const { of, language } = view.searchParams ?? {}
  const said = view.initPageResult.req.i18n.language
  return (
    <OwnPage className="translating" title={say(words.title, said)} view={view}>
      <p>{say(words.intro, said)}</p>
      <Translating language={isLocale(language) ? language : null} of={isTranslatedKind(of) ? of : null} />
    </OwnPage>
  )
}
