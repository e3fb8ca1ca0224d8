import { isOpen, registrationState, text, when, type DraftWorkshop, type PublicLocale } from 'atelier-client'
import { Text } from 'atelier-client/react'
import type { ReactNode } from 'react'
import { filesOf } from '../lib/addresses'
import { url } from '../lib/atelier'
import { attendance, interpretationSaid, languagesSaid, registrationStates, rules, seats, wordsOf } from '../lib/words'
import { LanguageMark } from './Served'

const Fact = ({ children, className, name }: { name: string; className?: string; children: ReactNode }) => (
  <div className={className}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What one needs to know to come: when, where, how to register, in which languages, under which rule. */
export const Facts = ({ locale, workshop }: { workshop: DraftWorkshop; locale: PublicLocale }) => {
  const words = wordsOf(locale)
  const files = filesOf(url, locale)
  const { attendanceMode, confidentiality, interpretation, languages, place, registration } = workshop
  const slug = workshop.slugs[locale]
  const said = when(workshop, { locale })
  const state = registrationState(workshop)
  const isAhead = said.state !== 'past' && workshop.eventStatus !== 'calledOff'
  const rule = confidentiality.rule && rules[confidentiality.rule]
  const note = text(confidentiality.note, locale)
  const interpreted = interpretationSaid(interpretation, locale)
  // A draft leads to no form: it may have none.
  const mayAsk = isOpen(workshop) && workshop.status === 'published' && slug
  const form = state === 'external' ? registration.url : mayAsk ? files.form(slug) : null
  /** A moment of the registration’s window, in the workshop’s zone. */
  const moment = (startsAt: string | null, startsAtUtc: string | null): string | null =>
    startsAt &&
    when({ startsAt, startsAtUtc, endsAt: null, endsAtUtc: null, timeZone: workshop.timeZone }, { locale }).text
  const opens = state === 'notYet' && moment(registration.opensAt, registration.opensAtUtc)
  const closes = state === 'open' && moment(registration.closesAt, registration.closesAtUtc)
  return (
    <section aria-label={words.practical} className="facts">
      <dl>
        <Fact name={words.when}>
          <p>{said.startsAt ? <time dateTime={said.startsAt}>{said.text}</time> : said.text}</p>
          {said.zone && <p className="quiet">{said.zone}</p>}
        </Fact>
        {attendanceMode && (
          <Fact name={words.where}>
            <p>{attendance[attendanceMode][locale]}</p>
            <Text as="p" locale={locale} value={place.name} />
            <Text as="p" className="lines" locale={locale} value={place.address} />
            {place.url && (
              <p>
                <a href={place.url}>{words.directions}</a>
              </p>
            )}
          </Fact>
        )}
        <Fact name={words.registration}>
          {form && isAhead && (
            <p>
              <a className="button" href={form}>
                {words.register}
              </a>
            </p>
          )}
          <p>
            {[
              registrationStates[state]?.[locale],
              state === 'open' && registration.seats && seats[registration.seats][locale],
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          {opens && (
            <p className="quiet">
              {words.opens} {opens}
            </p>
          )}
          {closes && (
            <p className="quiet">
              {words.closes} {closes}
            </p>
          )}
        </Fact>
        {(languages.length > 0 || interpreted) && (
          <Fact name={languages.length ? words.spoken : words.interpretation}>
            {languages.length > 0 && <p>{languagesSaid(languages, locale)}</p>}
            {interpreted && <p className="quiet">{interpreted}</p>}
          </Fact>
        )}
        {(rule || note) && (
          <Fact name={words.confidentiality}>
            {rule && (
              <p>
                <strong>{rule.name[locale]}.</strong> {rule.meaning[locale]}
              </p>
            )}
            {note && (
              <p className="quiet">
                <span lang={note.lang}>{note.text}</span>
                <LanguageMark locale={locale} of={note.lang} />
              </p>
            )}
          </Fact>
        )}
        {slug && workshop.status === 'published' && (
          <Fact className="files" name={words.files}>
            <ul>
              {isAhead && workshop.startsAt && (
                <li>
                  <a href={files.workshopCalendar(slug)} type="text/calendar">
                    {words.calendar}
                  </a>
                </li>
              )}
              <li>
                <a href={files.flyer(slug)} type="application/pdf">
                  {words.flyer}
                </a>
              </li>
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  )
}
