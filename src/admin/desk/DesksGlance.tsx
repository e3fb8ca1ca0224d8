'use client'
import { Link } from '@payloadcms/ui'
import type { DeskAtAGlance } from '../../domain/deskGlance'
import { hands } from '../../domain/roll'
import { dayAndTime } from '../../i18n/clock'
import { words } from '../../i18n/words/desk/desks'
import { words as people } from '../../i18n/words/desk/people'
import { useAdmin } from '../shared/useAdmin'
import { deskPath } from './parts'
import './desk.css'

/** Some desks, each with its seats, its queue and what needs a hand; every flag leads to whom it is about. */
export const DesksGlance = ({ desks }: { desks: readonly DeskAtAGlance[] }) => {
  const { language, page, say } = useAdmin()
  return (
    <ul className="desks">
      {desks.map(({ capacity, hands: needed, id, number, offered, startsAt, state, taken, title, waiting }) => {
        const address = page(deskPath(id))
        const flags = hands.flatMap((hand) => (needed[hand] ? [{ hand, count: needed[hand] }] : []))
        return (
          <li className="desks__desk" key={id}>
            <h3>
              <Link className="desks__title" href={address} prefetch={false}>
                {[number, title].filter(Boolean).join(' – ')}
              </Link>
            </h3>
            <span className="desks__seats">{say(words.seats)(taken, capacity)}</span>
            <p className="desks__facts">
              <span>{startsAt ? dayAndTime(startsAt, language) : say(words.undated)}</span>
              <span>{say(people.seats.states[state])}</span>
              {waiting > 0 && (
                <Link href={`${address}?show=waiting`} prefetch={false}>
                  {say(words.waiting)(waiting)}
                </Link>
              )}
              {offered > 0 && (
                <Link href={`${address}?show=offered`} prefetch={false}>
                  {say(words.offered)(offered)}
                </Link>
              )}
            </p>
            {flags.length > 0 && (
              <ul className="desks__hands">
                {flags.map(({ count, hand }) => (
                  <li key={hand}>
                    <Link href={`${address}?show=${hand}`} prefetch={false}>
                      {say(words.hands[hand])(count)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
