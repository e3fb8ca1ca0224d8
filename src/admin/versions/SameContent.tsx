import type { FieldDiffServerProps } from 'payload'
import { textOf } from '../../domain/row'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/history'
import { ComparedVersion } from './ComparedVersion'
import './history.css'

/** In the comparison of versions, where nothing that they hold differs: says so. It is seen where no difference stands beside it. */
export const SameContent = ({ i18n, versionValue }: Pick<FieldDiffServerProps, 'i18n' | 'versionValue'>) => (
  <>
    <ComparedVersion at={textOf(versionValue) ?? ''} />
    <p className="same-content">{say(words.alike, i18n.language)}</p>
  </>
)
