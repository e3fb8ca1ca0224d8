import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { OwnRegistration } from '../../api/public/ownRegistration'
import type { PublicSeries } from '../../api/public/shapes'
import { slugIn } from '../../domain/slugs'
import type { FormState } from '../../domain/registrationForm'
import { certificatePath, ownPath, registrationPath, sentPath, seriesPath } from '../../i18n/addresses'
import { pageAddresses } from '../../i18n/pageAddresses'
import type { RefusedField } from '../../i18n/errors/refusal'
import { say } from '../../i18n/locales'
import { workshopHeading } from '../../i18n/workshopHeading'
import { words as pages } from '../../i18n/words/pages'
import { words as certificate } from '../../i18n/words/certificate'
import { words } from '../../i18n/words/registrationForm'
import { words as links } from '../../i18n/words/linksAgain'
import { words as own } from '../../i18n/words/ownRegistration'
import { Content } from '../Content'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import type { Reader } from '../reader'
import { Interval, Zone } from '../When'
import { CertificatePage, type CertificateProps } from './CertificatePage'
import { RegistrationForm, type PublicForm, type Typed } from './FormPage'
import {
  AddressPage,
  ConfirmPage,
  ErasedPage,
  ErasePage,
  isWrong,
  LINKS_FORM,
  LinksPage,
  LinksSentPage,
  OWN_FORM,
  OwnPage,
  SentPage,
  type Refused,
} from './OwnPage'

/** The id of the form, which the switch of languages sends. */
const FORM = 'registration'

const titleOf = ({ number, shortTitle, title }: WorkshopSummary, locale: string): string =>
  workshopHeading(number, shortTitle?.text ?? null, locale) ?? title?.text ?? say(pages.untitled, locale)

interface FormDocument {
  form: PublicForm
  series: PublicSeries | null
  typed: Typed
  problems: readonly RefusedField[]
  trouble: string | null
}

/** The form’s page, or in its place that nobody can register now. */
export const formDocument = (reader: Reader, { form, problems, series, trouble, typed }: FormDocument): string => {
  const { locale } = reader
  const { state, workshop } = form
  const slugFor = (code: string): string => slugIn(workshop, code) ?? workshop.id
  const isOpen = state === 'open'
  const title = `${say(words.title, locale)} – ${titleOf(workshop, locale)}`
  return renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => registrationPath(code, slugFor(code)),
    switchForm: isOpen ? FORM : undefined,
    script: isOpen ? 'registration' : undefined,
    title: isWrong({ problems, trouble, typed }) ? `${say(words.errorTitle, locale)}${title}` : title,
    children: (
      <article className="registration">
        <header className="opening">
          <h1>
            <span className="kicker">{say(words.title, locale)}</span>{' '}
            <span className="title">
              <Content text={workshop.title ?? workshop.shortTitle} />
            </span>
          </h1>
          <p className="sentence">
            <Interval timed={workshop} />
          </p>
          <p className="fine">
            <Zone timed={workshop} />
          </p>
        </header>
        {isOpen ? (
          <RegistrationForm
            form={form}
            formId={FORM}
            privacyHref={`${seriesPath(locale)}#privacy`}
            problems={problems}
            trouble={trouble}
            typed={typed}
          />
        ) : (
          <Closed slug={slugFor(locale)} state={state} />
        )}
      </article>
    ),
  })

  function Closed({ slug: of, state: now }: { slug: string; state: Exclude<FormState, 'open'> }) {
    const said = now === 'external' || now === 'invitation' ? words.closed.none : words.closed[now]
    return (
      <>
        <p>{say(said, locale)}</p>
        <p>
          <a href={pageAddresses('', reader.frontEnd).workshop(locale, of)}>{say(words.backToWorkshop, locale)}</a>
        </p>
      </>
    )
  }
}

/** The page that says to look into one’s mailbox. */
export const sentDocument = (
  reader: Reader,
  {
    address,
    series,
    slugFor,
  }: { address: string | null; series: PublicSeries | null; slugFor: (locale: string) => string },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => sentPath(code, slugFor(code)),
    title: say(words.sent.title, reader.locale),
    children: <SentPage address={address} slug={slugFor(reader.locale)} />,
  })

/** The page with the button that proves a mailbox. */
export const confirmDocument = (
  reader: Reader,
  { series, token, workshop }: { series: PublicSeries | null; token: string; workshop: WorkshopSummary },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => ownPath(code, token),
    title: say(own.confirm.title, reader.locale),
    children: <ConfirmPage workshop={workshop} />,
  })

/** The page that asks once more before everything is erased. */
export const eraseDocument = (reader: Reader, series: PublicSeries | null, token: string): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => ownPath(code, token),
    title: say(own.acts.erase, reader.locale),
    children: <ErasePage href={ownPath(reader.locale, token)} />,
  })

/** The page that says that everything is erased. */
export const erasedDocument = (
  reader: Reader,
  { isWiped, series }: Parameters<typeof ErasedPage>[0] & { series: PublicSeries | null },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: seriesPath,
    title: say(own.erased.title, reader.locale),
    children: <ErasedPage isWiped={isWiped} />,
  })

/** One’s own page. */
export const ownDocument = (
  reader: Reader,
  {
    certificate,
    code,
    done,
    form,
    noMessages,
    refused,
    registration,
    series,
    token,
  }: Pick<Parameters<typeof OwnPage>[0], 'certificate' | 'code' | 'done'> & {
    form: PublicForm
    noMessages: boolean
    refused: Refused | null
    registration: OwnRegistration
    series: PublicSeries | null
    token: string
  },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (locale) => ownPath(locale, token),
    script: registration.may.includes('change') ? 'registration' : undefined,
    switchForm: registration.may.includes('change') ? OWN_FORM : undefined,
    title: `${refused && isWrong(refused) ? say(words.errorTitle, reader.locale) : ''}${say(own.title, reader.locale)}`,
    children: (
      <OwnPage
        certificate={certificate}
        code={code}
        done={done}
        form={form}
        noMessages={noMessages}
        refused={refused}
        registration={registration}
      />
    ),
  })

/** The certificate of attendance of somebody. */
export const certificateDocument = (
  reader: Reader,
  {
    series,
    token,
    ...page
  }: Omit<CertificateProps, 'back' | 'series'> & { series: PublicSeries | null; token: string },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => certificatePath(code, token),
    title: say(certificate.title, reader.locale),
    children: <CertificatePage {...page} back={ownPath(reader.locale, token)} series={series?.title ?? null} />,
  })

/** The page with the button that proves another address. */
export const addressDocument = (
  reader: Reader,
  {
    series,
    token,
    ...page
  }: Parameters<typeof AddressPage>[0] & {
    series: PublicSeries | null
    token: string
  },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => ownPath(code, token),
    title: `${page.trouble ? say(words.errorTitle, reader.locale) : ''}${say(own.address.prove.title, reader.locale)}`,
    children: <AddressPage {...page} />,
  })

/** The page where lost links are asked for. */
export const linksDocument = (
  reader: Reader,
  { series, ...page }: Parameters<typeof LinksPage>[0] & { series: PublicSeries | null },
): string => {
  const isAgain = isWrong(page)
  return renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => ownPath(code),
    script: isAgain ? 'registration' : undefined,
    switchForm: LINKS_FORM,
    title: `${isAgain ? say(words.errorTitle, reader.locale) : ''}${say(links.title, reader.locale)}`,
    children: <LinksPage {...page} />,
  })
}

/** The page that says that links are on their way, if there are any. */
export const linksSentDocument = (
  reader: Reader,
  { address, series }: { address: string | null; series: PublicSeries | null },
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => ownPath(code),
    title: say(links.sent.title, reader.locale),
    children: <LinksSentPage address={address} />,
  })
