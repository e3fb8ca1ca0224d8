import { namedPartners } from '../../api/public/printed'
import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { PublicPartner, PublicText } from '../../api/public/shapes'
import type { Attendance } from '../../domain/attendance'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/certificate'
import { words as common } from '../../i18n/words/common'
import { Content } from '../Content'
import { Term } from '../Section'
import { useReader } from '../reader'
import { Interval, Zone } from '../When'

const kinds: Readonly<Record<string, Localized>> = common.partner.kinds

export interface CertificateProps {
  /** Where one’s own page is. */
  back: string
  mark: Exclude<Attendance, 'no'>
  /** As it was registered; empty where none was given. */
  name: string
  partners: readonly PublicPartner[]
  series: PublicText | null
  workshop: WorkshopSummary
}

const MINUTE_MS = 60_000

/** Hours and minutes between two instants; null where one of them is not known. */
const lengthOf = ({ endsAtUtc, startsAtUtc }: WorkshopSummary): [number, number] | null => {
  const minutes = Math.round((Date.parse(endsAtUtc ?? '') - Date.parse(startsAtUtc ?? '')) / MINUTE_MS)
  return minutes > 0 ? [Math.floor(minutes / 60), minutes % 60] : null
}

/** That somebody took part, in words that say how that is known, and no more. */
export const CertificatePage = ({ back, mark, name, partners, series, workshop }: CertificateProps) => {
  const { say } = useReader()
  const length = lengthOf(workshop)
  const houses = namedPartners(partners)
  const roles = [...new Set(houses.map(({ role }) => role))]
  return (
    <article className="registration certificate">
      <h1>{say(words.title)}</h1>
      <p className="certificate-name">{name || say(words.nameless)}</p>
      <p className="certificate-said">{say(words.is[mark])}</p>
      <dl className="facts-lines">
        <Term name={say(words.workshop)}>
          <Content text={workshop.title ?? workshop.shortTitle} />
        </Term>
        <Term name={say(words.when)}>
          <p className="sentence">
            <Interval timed={workshop} />
          </p>
          <p className="fine">
            <Zone timed={workshop} />
          </p>
        </Term>
        {length && <Term name={say(words.duration)}>{say(words.hours)(...length)}</Term>}
        {series && (
          <Term name={say(words.series)}>
            <Content text={series} />
          </Term>
        )}
        {roles.map((role) => {
          const label = kinds[role]
          const own = houses.filter((house) => house.role === role)
          return (
            <Term key={role} name={label ? say(label) : role}>
              {own.map(({ text }, n) => (
                <span className="lines" key={text.text}>
                  {n > 0 && ', '}
                  <Content text={text} />
                </span>
              ))}
            </Term>
          )
        })}
      </dl>
      <p className="fine">{say(words.named)}</p>
      <p className="fine">{say(words.unsigned)}</p>
      <p className="unprinted">
        <a href={back}>{say(words.back)}</a>
      </p>
    </article>
  )
}
