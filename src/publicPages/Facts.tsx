import { servedNodes, type PublicWorkshop } from '../api/public/shapes'
import { footnoteTexts } from '../domain/richText'
import { timeState } from '../domain/timeState'
import { flyerPath } from '../i18n/addresses'
import { intoLanguages, languageName, listed, ownName } from '../i18n/languageNames'
import type { Localized } from '../i18n/locales'
import { words as common } from '../i18n/words/common'
import { words as flyer } from '../i18n/words/flyer'
import { confidentialityMeanings, interpretationSentence, words } from '../i18n/words/pages'
import { words as workshopWords } from '../i18n/words/workshops'
import { CalendarLink } from './CalendarLink'
import { Paragraph } from './Content'
import { ExternalLink } from './ExternalLink'
import { PartnerTerms } from './Partners'
import { RegistrationTerm } from './Registration'
import { Term } from './Section'
import { useReader } from './reader'
import { Interval, Zone } from './When'

const Place = ({ place }: { place: PublicWorkshop['place'] }) => {
  const { say } = useReader()
  if (!place.name && !place.address && !place.url) return null
  return (
    <Term name={say(words.place)}>
      <Paragraph text={place.name} />
      <Paragraph lines text={place.address} />
      {place.url && (
        <p>
          <ExternalLink href={place.url}>{say(words.directions)}</ExternalLink>
        </p>
      )}
    </Term>
  )
}

const Languages = ({ workshop }: { workshop: PublicWorkshop }) => {
  const { locale, say } = useReader()
  const { languages, interpretation } = workshop
  const names = languages.map((code) => languageName(code, locale))
  const sentence = interpretationSentence(
    {
      ...interpretation,
      into: interpretation.targetLanguages.length ? intoLanguages(interpretation.targetLanguages, locale) : '',
    },
    locale,
  )
  if (!names.length && !sentence) return null
  return (
    <Term name={names.length ? say(words.workingLanguages)(names.length > 1) : say(words.interpretation)}>
      {names.length > 0 && <p className="sentence">{listed(names, locale)}</p>}
      {sentence && <p>{sentence}</p>}
    </Term>
  )
}

const rules: Readonly<Record<string, Localized>> = common.confidentiality.rules

/** The rule of confidentiality, explained, and the organisers' note on it where the page does not print it as a footnote. */
const Confidentiality = ({ workshop }: { workshop: PublicWorkshop }) => {
  const { say } = useReader()
  const { note: given, rule } = workshop.confidentiality
  const [name, meaning] = [rules[rule ?? ''], confidentialityMeanings[rule ?? '']]
  const note = given && footnoteTexts(servedNodes(workshop.abstract)).includes(given.text.trim()) ? null : given
  if (!meaning && !note) return null
  return (
    <Term name={say(words.confidentiality)}>
      {name && meaning && (
        <p>
          <strong>{say(name)}.</strong> {say(meaning)}
        </p>
      )}
      <Paragraph className="fine" lines text={note} />
    </Term>
  )
}

/** The programme to print or to send: in the language of the page, and in it and each other one beside each other. */
const Flyers = ({ slug }: { slug: string }) => {
  const { locale, locales, say } = useReader()
  const others = locales.filter((code) => code !== locale)
  return (
    <div className="flyers">
      <dt>{say(flyer.title)}</dt>
      <dd>
        <ul className="plain-list">
          <li>
            <a href={flyerPath([locale], slug)} lang={locale}>
              {ownName(locale)}
            </a>
          </li>
          {others.map((other) => (
            <li key={other}>
              <a href={flyerPath([locale, other], slug)}>
                {ownName(locale)} – <span lang={other}>{ownName(other)}</span>
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

/**
 * What one needs to know to come: when, where, in which languages, under which rule.
 * @param calendar the path of its entry for calendars, which nobody needs of what is over or called off
 * @param slug of what is public
 */
export const Facts = ({
  calendar,
  slug,
  workshop,
}: {
  calendar: string | null
  slug: string | undefined
  workshop: PublicWorkshop
}) => {
  const { now, say } = useReader()
  const attendance = workshop.attendanceMode
  const isAhead = workshop.eventStatus !== 'calledOff' && timeState(workshop, now) !== 'past'
  return (
    <section aria-label={say(words.practical)} className="facts">
      <dl>
        <Term name={say(words.when)}>
          <p className="when">
            <Interval timed={workshop} />
          </p>
          <p className="fine">
            <Zone timed={workshop} />
          </p>
          {calendar && isAhead && <CalendarLink path={calendar} />}
        </Term>
        {attendance && <Term name={say(words.attendance)}>{say(workshopWords.attendanceMode[attendance])}</Term>}
        {workshop.attendanceMode !== 'online' && <Place place={workshop.place} />}
        <RegistrationTerm workshop={workshop} />
        <Languages workshop={workshop} />
        <Confidentiality workshop={workshop} />
        <PartnerTerms partners={workshop.partners} />
        {slug && <Flyers slug={slug} />}
      </dl>
    </section>
  )
}
