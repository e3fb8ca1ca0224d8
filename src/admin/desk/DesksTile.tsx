'use client'
import { Link } from '@payloadcms/ui'
import type { DeskAtAGlance } from '../../domain/deskGlance'
import { words } from '../../i18n/words/desk/desks'
import { useAdmin } from '../shared/useAdmin'
import { DesksGlance } from './DesksGlance'

/** So many desks stand on the first screen. */
const MOST = 3

/** On the first screen of organisers: the next desks, and any other that needs a hand. */
export const DesksTile = ({ desks }: { desks: readonly DeskAtAGlance[] }) => {
  const { page, say } = useAdmin()
  const coming = desks.filter(({ isPast }) => !isPast)
  if (!coming.length) return null
  const shown = coming.filter(({ hands }, index) => index < MOST || Object.keys(hands).length)
  return (
    <section aria-labelledby="desks-title">
      <h2 id="desks-title">{say(words.tile)}</h2>
      <DesksGlance desks={shown} />
      <p>
        <Link href={page('/desks')} prefetch={false}>
          {say(words.all)}
        </Link>
      </p>
    </section>
  )
}
