import { Page } from '../../components/Page'
import { homePath, locales } from '../../lib/addresses'
import { wordsOf } from '../../lib/words'

/** Which language the address was in is not told here: it is said in both. */
const NotFound = () => (
  <Page locale="fr" paths={{ fr: homePath('fr'), en: homePath('en') }}>
    <div className="inner lost">
      {locales.map((locale) => {
        const words = wordsOf(locale)
        const Title = locale === 'fr' ? 'h1' : 'h2'
        return (
          <section key={locale} lang={locale}>
            <Title className="as-title">{words.notFound}</Title>
            <p>{words.notFoundHelp}</p>
            <p>
              <a className="button" href={homePath(locale)} hrefLang={locale}>
                {words.toHome}
              </a>
            </p>
          </section>
        )
      })}
    </div>
  </Page>
)

export default NotFound
