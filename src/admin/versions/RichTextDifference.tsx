import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'
import { hasRoot, withNotesInText } from '../../domain/richText'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/richText'

/** In the comparison of versions: a rich text with the words of its footnotes, of which Payload says only that they are there. */
export const RichTextDifference = (props: ComponentProps<typeof LexicalDiffComponent>) => {
  const { comparisonValue, i18n, versionValue } = props
  const shown = (value: unknown): unknown =>
    hasRoot(value) ? withNotesInText(value, (note) => say(words.footnote.inText(note), i18n.language)) : value
  return <LexicalDiffComponent {...props} comparisonValue={shown(comparisonValue)} versionValue={shown(versionValue)} />
}
