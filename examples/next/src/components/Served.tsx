import { richText, type PublicLocale, type PublicRichText } from 'atelier-client'
import { richTextToHtml } from 'atelier-client/rich-text'
import { inLanguage } from '../lib/words'

/** Says which language a text is in, where that is not the reader’s. */
export const LanguageMark = ({ locale, of }: { of: string | undefined; locale: PublicLocale }) =>
  of && of !== locale && <span className="mark"> ({inLanguage(of, locale)})</span>

const notes = 'role="doc-endnotes"'

/**
 * A rich text with its footnotes.
 * @param within tells them from those of other texts on the page
 * @param under the id of the heading above, where several texts of a page may have notes: their names tell them apart
 */
export const Prose = ({
  locale,
  under,
  value,
  within,
}: {
  value: PublicRichText | null
  locale: PublicLocale
  within: string
  under?: string
}) => {
  const served = richText(value, locale)
  const named = under ? `${notes} id="${within}-all" aria-labelledby="${within}-all ${under}"` : notes
  return (
    served && (
      <div className="prose">
        {served.isFallback && (
          <p className="line">
            <LanguageMark locale={locale} of={served.lang} />
          </p>
        )}
        <div
          dangerouslySetInnerHTML={{ __html: richTextToHtml(served.nodes, served.lang, within).replace(notes, named) }}
          lang={served.lang}
        />
      </div>
    )
  )
}
