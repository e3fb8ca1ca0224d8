import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { locales } from '../../lib/addresses'
import { atelier } from '../../lib/atelier'
import { localeOf } from '../../lib/page'
import { wordsOf } from '../../lib/words'
import '../site.css'

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

export const viewport: Viewport = { colorScheme: 'light dark' }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = localeOf((await params).locale)
  const name = (await atelier(locale).series())?.title.text ?? wordsOf(locale).workshops
  return {
    metadataBase: new URL(process.env.SITE_URL ?? 'http://localhost:3001'),
    title: { default: name, template: `%s – ${name}` },
  }
}

const Layout = async ({ children, params }: Props) => (
  <html lang={localeOf((await params).locale)}>
    <body>{children}</body>
  </html>
)

export default Layout
