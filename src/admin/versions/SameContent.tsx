import type { FieldDiffServerProps } from 'payload'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/history'
import './history.css'

/** In the comparison of versions, where nothing that they hold differs: says so. It is seen where no difference stands beside it. */
export const SameContent = ({ i18n }: Pick<FieldDiffServerProps, 'i18n'>) => (
  <p className="same-content">{say(words.alike, i18n.language)}</p>
)
