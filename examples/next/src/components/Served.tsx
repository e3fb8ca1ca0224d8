import { richText, richTextToHtml, type PublicLocale, type PublicRichText } from 'atelier-client'
import { inLanguage } from '../lib/words'

/** Says which language a text is in, where that is not the reader’s. */
export const LanguageMark = ({ locale, of }: { of: string | undefined; locale: PublicLocale }) =>
  of && of !== locale && <span className="mark"> ({inLanguage(of, locale)})</span>

/** A rich text with its footnotes. @param within tells them from those of other texts on the page */
export const Prose = ({
  locale,
  value,
  within,
}: {
  value: PublicRichText | null
  locale: PublicLocale
  within: string
}) => {
  const served = richText(value, locale)
  return (
    served && (
      <div className="prose">
        {served.isFallback && (
          <p className="line">
            <LanguageMark locale={locale} of={served.lang} />
          </p>
        )}
        <div
          dangerouslySetInnerHTML={{ __html: richTextToHtml(served.nodes, served.lang, within) }}
          lang={served.lang}
        />
      </div>
    )
  )
}
