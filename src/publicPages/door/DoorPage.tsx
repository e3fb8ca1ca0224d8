import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { PublicSeries } from '../../api/public/shapes'
import type { DoorPerson } from '../../domain/door'
import { isTimeZone, wallTimeAt } from '../../domain/time'
import { doorPath } from '../../i18n/addresses'
import { dayAtTime } from '../../i18n/dates'
import { say } from '../../i18n/locales'
import { workshopHeading } from '../../i18n/workshopHeading'
import { words } from '../../i18n/words/door'
import { Content } from '../Content'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import { useReader, type Reader } from '../reader'

/** Something that was just done, for whoever has no script. */
export interface DoorTold {
  text: string
  /** Whom it can be taken back of. */
  undo: string | null
}

interface Opened {
  /** ISO 8601, UTC. */
  closesAt: string
  /** Of all: how many have a seat, how many of them are there, and how many have the name that was looked for. */
  counts: { seated: number; there: number; found: number }
  /** Whether a phone may keep the names for when the network goes away: not under a rule of confidentiality. */
  keepsNames: boolean
  /** Those who are shown: the first. */
  people: readonly DoorPerson[]
  /** What was looked for. */
  q: string
  told: DoorTold | null
  workshop: WorkshopSummary
}

/** What the script says, in the page’s language. */
const spoken = (locale: string): string => {
  const { arrived, away, ended, forgotten, listAway, lost, noName, nobody, none, standing, told, undo, unsent } = words
  const all = (of: Record<string, Parameters<typeof say<string>>[0]>) =>
    Object.fromEntries(Object.entries(of).map(([name, one]) => [name, say(one, locale)]))
  return JSON.stringify({
    ...all({ arrived, away, ended, forgotten, listAway, lost, noName, nobody, none, undo }),
    standing: all(standing),
    told: all(told),
    unsent: all(unsent),
  })
}

const Person = ({ person: { id, is, name, of } }: { person: DoorPerson }) => {
  const { say: sayIt } = useReader()
  const who = (
    <span className="door-who">
      <span className="door-name">{name || sayIt(words.noName)}</span>
      {of && <span className="door-of">{of}</span>}
    </span>
  )
  const standing = <span className="door-standing">{sayIt(words.standing[is])}</span>
  return (
    <li data-id={id} data-is={is} data-name={name}>
      {is === 'expected' ? (
        <button name="in" type="submit" value={id}>
          {who}
          {standing}
        </button>
      ) : (
        <div>
          {who}
          {standing}
        </div>
      )}
    </li>
  )
}

/** The page of those at the door: one field, names, one tap. Without a script each name is a button of the form. */
const DoorPage = ({ closesAt, counts: { found, seated, there }, keepsNames, people, q, told, workshop }: Opened) => {
  const { locale, say: sayIt } = useReader()
  const closes = wallTimeAt(closesAt, isTimeZone(workshop.timeZone) ? workshop.timeZone : 'UTC')
  const counted = sayIt(words.arrived).replace('#', String(there)).replace('@', String(seated))
  return (
    <article className="door" data-closes={closesAt} data-keeps={keepsNames} data-words={spoken(locale)} id="door">
      <form method="post">
        {/* Enter in the field looks for a name, whatever button comes first. */}
        <input hidden name="step" type="submit" value="find" />
        <h1>
          <span className="kicker">{sayIt(words.title)}</span>{' '}
          <span className="title">
            <Content text={workshop.shortTitle ?? workshop.title} />
          </span>
        </h1>
        <div className="door-head">
          <div className="door-line">
            <label htmlFor="q">{sayIt(words.search)}</label>
            <p className="door-count">{counted}</p>
          </div>
          <div className="door-search">
            <input
              autoCapitalize="words"
              autoComplete="off"
              autoCorrect="off"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the page looks for a name
              autoFocus
              defaultValue={q}
              enterKeyHint="search"
              id="q"
              maxLength={200}
              name="q"
              spellCheck={false}
              type="search"
            />
            <button className="button quiet" name="step" type="submit" value="find">
              {sayIt(words.find)}
            </button>
          </div>
          <output className="door-network" hidden />
        </div>
        <output className="door-told" hidden={!told}>
          {told?.text}
          {told?.undo && (
            <button className="button quiet" name="out" type="submit" value={told.undo}>
              {sayIt(words.undo)}
            </button>
          )}
        </output>
        <ul aria-label={sayIt(words.list)} className="door-list">
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
        {found > people.length && (
          <p className="door-more">
            {sayIt(words.more).replace('#', String(people.length)).replace('@', String(found))}
          </p>
        )}
        <p className="door-none" hidden={people.length > 0}>
          {sayIt(q ? words.none : words.nobody)}
        </p>
      </form>
      <footer className="door-foot">
        <p>{sayIt(words.intro)}</p>
        {closes && <p>{sayIt(words.closes)(dayAtTime(closes, locale))}</p>}
        <p className="door-keeps" hidden>
          {sayIt(keepsNames ? words.keeps.names : words.keeps.none)}
        </p>
        <button className="button quiet door-forget" hidden type="button">
          {sayIt(words.forget)}
        </button>
      </footer>
    </article>
  )
}

/** The HTML of that page. */
export const doorDocument = (
  reader: Reader,
  { series, token, ...opened }: Opened & { series: PublicSeries | null; token: string },
): string => {
  const { locale } = reader
  const { number, shortTitle, title } = opened.workshop
  const heading = workshopHeading(number, shortTitle?.text ?? null, locale) ?? title?.text ?? ''
  return renderDocument(reader, {
    home: homeOf(series, reader),
    hrefOf: (code) => doorPath(code, token),
    script: 'door',
    title: [say(words.title, locale), heading].filter(Boolean).join(' – '),
    children: <DoorPage {...opened} />,
  })
}
