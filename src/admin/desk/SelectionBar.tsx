'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { actsForMany, doAct, labelOf } from './acts'
import { useNameOf } from './PeopleList'
import { deskPath } from './parts'
import type { Day, Row } from './types'
import { choosePeople } from './write/chosenPeople'

type ActForMany = (typeof actsForMany)[number]

const MODAL = 'desk-several'

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
}

/** What is done with several people at once: for each an act of its own, with how many it was done for, and why not for the others. */
export const SelectionBar = ({ day, onClear, onDone, rows, workshop }: Props) => {
  const { api, page, say } = useAdmin()
  const router = useRouter()
  const nameOf = useNameOf()
  const { openModal } = useModal()
  /** What one is asked about, and whom, as they were then: to whoever changes meanwhile nothing is done. */
  const [asked, setAsked] = useState<{ act: 'cancelByUs' | 'moveToWaiting'; all: readonly Row[] } | null>(null)
  const [going, setGoing] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const act = async (name: ActForMany, all: readonly Row[]): Promise<void> => {
    const not: { id: string; name: string; why: string }[] = []
    setOutcome(null)
    for (const [n, row] of all.entries()) {
      setGoing(n)
      const refused = await doAct(name, row, { address: api, workshop })
      if (refused) not.push({ id: row.id, name: nameOf(row), why: refused.why ?? say(list.failed) })
    }
    setGoing(null)
    setOutcome({ said: say(words.several.done)(all.length - not.length, all.length), not })
    onDone()
  }
  const begin = (name: ActForMany): void => {
    if (name !== 'cancelByUs' && name !== 'moveToWaiting') return void act(name, rows)
    setAsked({ act: name, all: rows })
    openModal(MODAL)
  }

  return (
    <section aria-label={say(words.several.title)} className="several">
      <p className="registrations__acts">
        <strong>{say(words.several.chosen)(rows.length)}</strong>
        {actsForMany
          .filter((name) => (name === 'checkIn' ? day.isOn : name !== 'sayAttended' || day.isOver))
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
      <ConfirmationModal
        body={asked ? say(words.several.sure[asked.act])(asked.all.length) : ''}
        cancelLabel={say(list.leave)}
        confirmLabel={asked ? say(labelOf(asked.act)) : ''}
        heading={asked ? say(labelOf(asked.act)) : ''}
        modalSlug={MODAL}
        onConfirm={async () => {
          if (asked) await act(asked.act, asked.all)
        }}
      />
    </section>
  )
}
