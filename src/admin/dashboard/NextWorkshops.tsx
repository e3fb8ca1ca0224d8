'use client'
import { Link } from '@payloadcms/ui'
import { gapsOf, type LackingWorkshop } from '../../domain/todo'
import { dayAndTime } from '../../i18n/clock'
import { shortDayAndTime } from '../../i18n/dates'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/dashboard'
import { words as workshopWords } from '../../i18n/words/workshops'
import { useAdmin } from '../shared/useAdmin'
import { Lacking, Refused } from '../form/Lacking'

/** The workshops to come: when, where, how far they are, and by name what each lacks, with a way to the field. */
export const NextWorkshops = ({ workshops }: { workshops: readonly LackingWorkshop[] }) => {
  const { page, say } = useAdmin()
  const list = page('/collections/workshops')
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{say(words.next.title)}</h2>
      {workshops.length === 0 ? (
        <p className="todo__note todo__ways">
          <span>{say(words.next.none)}</span>
          <Link href={`${list}/create`} prefetch={false}>
            {say(words.next.make)}
          </Link>
          <Link href={page('/series-file#paste')} prefetch={false}>
            {say(words.next.paste)}
          </Link>
        </p>
      ) : (
        <div className="todo__cards">
          {workshops.map((workshop) => (
            <Card address={`${list}/${workshop.id}`} key={workshop.id} workshop={workshop} />
          ))}
        </div>
      )}
    </section>
  )
}

const Card = ({ address, workshop }: { address: string; workshop: LackingWorkshop }) => {
  const { language, say } = useAdmin()
  const { attendanceMode, lacks, missing, missingAround, number, place, stale, staleAround } = workshop
  const { placeholders, publishAt, startsAt, state, title } = workshop
  const isComplete = gapsOf(workshop) === 0 && !placeholders.total
  const modes: Readonly<Record<string, Localized>> = workshopWords.attendanceMode
  const mode = attendanceMode && modes[attendanceMode]
  const where = [place, mode && say(mode)].filter(Boolean)
  return (
    <article className="todo__card">
      <h3>
        <Link href={address} prefetch={false}>
          {number !== null && `${number} – `}
          {title ?? say(words.next.untitled)}
        </Link>
      </h3>
      <p className="todo__facts">
        {startsAt ? dayAndTime(startsAt, language) : say(words.next.undated)}
        {where.length > 0 && ` · ${where.join(' · ')}`}
      </p>
      <p className="todo__states">
        <span className={`todo__state todo__state--${state}`}>{say(workshopWords.state[state])}</span>
        {publishAt && (
          <span className="state-pill state-pill--due">
            {say(words.next.planned)(shortDayAndTime(publishAt, language))}
          </span>
        )}
      </p>
      {state !== 'public' &&
        (lacks.length === 0 ? (
          <p>{say(isComplete ? words.next.ready : words.next.publishable)}</p>
        ) : (
          <>
            <p>{say(words.next.lacks)(lacks.length)}</p>
            <Refused address={address} workshop={workshop} />
          </>
        ))}
      {(missing.length > 0 || stale.length > 0 || Object.keys({ ...missingAround, ...staleAround }).length > 0) && (
        <p>
          <Link href={`${address}/translations#first`} prefetch={false}>
            {say(words.next.translate)}
          </Link>
        </p>
      )}
      <Lacking address={address} workshop={workshop} />
    </article>
  )
}
