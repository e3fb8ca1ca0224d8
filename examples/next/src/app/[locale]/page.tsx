import type { Metadata } from 'next'
import { Home } from '../../components/Home'
import { Page } from '../../components/Page'
import { homePath } from '../../lib/addresses'
import { atelier } from '../../lib/atelier'
import { readHome } from '../../lib/home'
import { localeOf, metadataOf } from '../../lib/page'

interface Props {
  params: Promise<{ locale: string }>
}

const paths = { fr: homePath('fr'), en: homePath('en') }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = localeOf((await params).locale)
  const { series } = await readHome(locale)
  const { title: _title, ...metadata } = metadataOf(locale, '', paths, series?.tagline?.text)
  return metadata
}

const HomePage = async ({ params }: Props) => {
  const locale = localeOf((await params).locale)
  const [{ ahead, past, series: head }, series] = await Promise.all([readHome(locale), atelier(locale).series()])
  return (
    <Page locale={locale} paths={paths}>
      <Home ahead={ahead} head={head ?? null} locale={locale} past={past} series={series} />
    </Page>
  )
}

export default HomePage
