'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { actsFor, actsForMany, doAct, labelOf } from './acts'
import { useNameOf } from './PeopleList'
import { deskPath } from './parts'
import type { Day, Row } from './types'
import { useSure } from './useSure'
import { choosePeople } from './write/chosenPeople'

type ActForMany = (typeof actsForMany)[number]

interface Outcome {
  said: string
  /** Why it was not done for some. */
  not: readonly { id: string; name: string; why: string }[]
}

interface Props {
  rows: readonly Row[]
  day: Day
  workshop: string
  onClear: () => void
  /** Called when all had their turn. */
  onDone: () => void
  /** Called with those who are there no more, and what is said of it. */
  onErased: (ids: ReadonlySet<string>, said: string) => void
  /** In milliseconds. */
  now: number
}

/** What is done with several people at once: for each an act of its own, with how many it was done for, and why not for the others. */
export const SelectionBar = ({ day, now, onClear, onDone, onErased, rows, workshop }: Props) => {
  const { api, page, say } = useAdmin()
  const router = useRouter()
  const nameOf = useNameOf()
  const { ask, dialog } = useSure('desk-several')
  const [going, setGoing] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const act = async (name: ActForMany, all: readonly Row[]): Promise<void> => {
    const not: { id: string; name: string; why: string }[] = []
    setOutcome(null)
    for (const [n, row] of all.entries()) {
      setGoing(n)
      // That there may be more of them than seats is said before.
      const refused = await doAct(name, row, { address: api, isExtra: true, workshop })
      if (refused) not.push({ id: row.id, name: nameOf(row), why: refused.why ?? say(list.failed) })
    }
    setGoing(null)
    const said = say(words.several.done)(all.length - not.length, all.length)
    setOutcome({ said, not })
    if (name === 'erase') {
      const left = new Set(not.map(({ id }) => id))
      onErased(new Set(all.map(({ id }) => id).filter((id) => !left.has(id))), said)
    }
    onDone()
  }
  const begin = (name: ActForMany): void => {
    if (name === 'checkIn' || name === 'sayAttended' || name === 'sendLink') return void act(name, rows)
    // As they are now: to whoever changes meanwhile nothing is done.
    ask({
      title: say(labelOf(name)),
      text: say(words.several.sure[name])(rows.length),
      act: () => act(name, rows),
    })
  }

  return (
    <section aria-label={say(words.several.title)} className="several">
      <p className="registrations__acts">
        <strong>{say(words.several.chosen)(rows.length)}</strong>
        {actsForMany
          .filter((name) => rows.some((row) => actsFor(row, day, now).includes(name)))
          .map((name) => (
            <SmallButton disabled={going !== null || !rows.length} key={name} onClick={() => begin(name)}>
              {say(labelOf(name))}
            </SmallButton>
          ))}
        <SmallButton
          disabled={going !== null || !rows.length}
          onClick={() => {
            choosePeople(
              workshop,
              rows.map(({ id }) => id),
            )
            router.push(page(deskPath(workshop, 'write')))
          }}
        >
          {say(words.several.write)}
        </SmallButton>
        <SmallButton buttonStyle="transparent" disabled={going !== null} onClick={onClear}>
          {say(words.several.none)}
        </SmallButton>
      </p>
      <output>
        {going !== null && say(words.several.going)(going, rows.length)}
        {outcome?.said}
      </output>
      {outcome && outcome.not.length > 0 && (
        <ul className="several__not">
          {outcome.not.map(({ id, name, why }) => (
            <li key={id}>
              <strong>{name}</strong> – {why}
            </li>
          ))}
        </ul>
      )}
      {dialog}
    </section>
  )
}
