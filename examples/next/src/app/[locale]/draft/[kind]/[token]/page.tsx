import { text, type PublicLocale } from 'atelier-client'
import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { FollowEditor } from '../../../../../components/FollowEditor'
import { Home } from '../../../../../components/Home'
import { Page } from '../../../../../components/Page'
import { Workshop } from '../../../../../components/Workshop'
import { homePath, pathOf } from '../../../../../lib/addresses'
import { atelier, readSharedSeries, readSharedWorkshop } from '../../../../../lib/atelier'
import { readHome } from '../../../../../lib/home'
import { localeOf } from '../../../../../lib/page'
import { wordsOf } from '../../../../../lib/words'

interface Props {
  params: Promise<{ locale: string; kind: string; token: string }>
}

/** Made anew for each reader: neither what is asked nor the page is kept by anybody. */
export const dynamic = 'force-dynamic'

interface Draft {
  title: NonNullable<Metadata['title']>
  /** Where one goes from the draft: to what is public of it. */
  leave: string
  frame: (page: Omit<Parameters<typeof Page>[0], 'children'>, banner: ReactNode) => ReactNode
}

const workshopDraft = async (locale: PublicLocale, token: string): Promise<Draft | null> => {
  const workshop = await readSharedWorkshop(locale, token)
  if (!workshop) return null
  const published = workshop.slug ? await atelier(locale).workshop(workshop.slug) : null
  return {
    title: text(workshop.title, locale)?.text ?? wordsOf(locale).untitled,
    leave: pathOf('workshops', locale, published?.slugs[locale]),
    frame: (page, banner) => (
      <Page {...page} current="workshops">
        {banner}
        <Workshop locale={locale} workshop={workshop} />
      </Page>
    ),
  }
}

const seriesDraft = async (locale: PublicLocale, token: string): Promise<Draft | null> => {
  const series = await readSharedSeries(locale, token)
  if (!series) return null
  const { ahead, past } = await readHome(locale)
  return {
    title: { absolute: text(series.title, locale)?.text ?? wordsOf(locale).untitled },
    leave: homePath(locale),
    frame: (page, banner) => (
      <Page {...page} series={series}>
        {banner}
        <Home ahead={ahead} head={series} locale={locale} past={past} series={series} />
      </Page>
    ),
  }
}

const kinds: Readonly<Record<string, typeof workshopDraft>> = { workshop: workshopDraft, series: seriesDraft }

/** What a token shows, asked once for the page and its head; null where it shows nothing any more. */
const read = cache(async (kind: string, locale: PublicLocale, token: string): Promise<Draft | null> =>
  Object.hasOwn(kinds, kind) ? ((await kinds[kind]?.(locale, token)) ?? null) : null,
)

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { kind, locale: given, token } = await params
  const locale = localeOf(given)
  const draft = await read(kind, locale, decodeURIComponent(token))
  return { title: draft?.title ?? wordsOf(locale).draftOver, robots: 'noindex, nofollow', referrer: 'no-referrer' }
}

/** The draft that a link shows, or the preview of an editor: for whoever has the token in its address, and nobody else. */
const DraftPage = async ({ params }: Props) => {
  const { kind, locale: given, token } = await params
  const locale = localeOf(given)
  const words = wordsOf(locale)
  const draft = await read(kind, locale, decodeURIComponent(token))
  const pathIn = (language: PublicLocale): string => `${homePath(language)}draft/${kind}/${token}/`
  const page = { locale, paths: { fr: pathIn('fr'), en: pathIn('en') } }
  if (!draft)
    return (
      <Page {...page}>
        <div className="inner lost">
          <section>
            <h1>{words.draftOver}</h1>
            <p>{words.draftOverHelp}</p>
            <p>
              <a className="button" href={homePath(locale)}>
                {words.toHome}
              </a>
            </p>
          </section>
        </div>
      </Page>
    )
  return draft.frame(
    page,
    <p className="inner preview">
      {words.draft} <a href={draft.leave}>{words.endPreview}</a>
      <FollowEditor />
    </p>,
  )
}

export default DraftPage
