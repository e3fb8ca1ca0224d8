'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { later } from '../shared/until'
import { useWantedRegistration } from '../shared/wantedRegistration'
import { useAdmin } from '../shared/useAdmin'
import { doAct, doneOf, labelOf, likeliest, seatsAllTaken, sureOf, type Act } from './acts'
import { AddRegistration } from './AddRegistration'
import { Chips } from './Chips'
import { PeopleList, useNameOf } from './PeopleList'
import { PersonPanel } from './PersonPanel'
import { SeatBar } from './SeatBar'
import { SelectionBar } from './SelectionBar'
import { everybody, type Day, type Found, type Query, type Row } from './types'
import { useDesk } from './useDesk'
import { useSure } from './useSure'
import { WhatOthersDid } from './WhatOthersDid'

const dayOf = (found: Found | null): Day => ({
  isOn: found?.bar.isOn ?? false,
  isOver: found?.bar.state === 'past',
})

interface Props {
  workshop: string
  /** By which everybody knows the workshop; none before it was published. */
  slug: string | null
  /** Whom it shows first, as a link says that leads here. */
  start: Partial<Query>
}

/** The desk of a workshop: its seats, its people, and what can be done with each. What is searched stands in no address. */
export const Desk = ({ slug, start, workshop }: Props) => {
  const { api, say } = useAdmin()
  const { ask, dialog } = useSure('registration-act')
  const nameOf = useNameOf()
  const { change, found, lately, look, query, refused } = useDesk(workshop, start)
  /** What was done last, or why it was not, said until something else is. */
  const [said, setSaid] = useState<{ text: string; isRefused: boolean; isHere: boolean } | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [opened, setOpened] = useState<Row | null>(null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map())
  const output = useRef<HTMLOutputElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const ways = useRef<HTMLDivElement>(null)
  const hint = useId()

  // Whoever comes searches.
  useEffect(() => search.current?.focus({ preventScroll: true }), [])

  // Somebody who was found elsewhere: their workshop comes with the address, their name does not.
  const { takeUp, wanted } = useWantedRegistration('name')
  const [sought, setSought] = useState<string | null>(null)
  useEffect(() => {
    if (wanted === undefined) return undefined
    return later(() => {
      takeUp()
      setSought(wanted)
      change({ ...everybody, text: wanted })
    }, 0)
  }, [change, takeUp, wanted])
  // Of an address it is one person: who is found is shown at once.
  useEffect(() => {
    const row = sought !== null && found?.docs.find(({ email }) => email === sought)
    if (!row) return undefined
    return later(() => {
      setSought(null)
      setOpened(row)
    }, 0)
  }, [found, sought])

  // The button that was pressed may be gone: whoever goes by keys goes on from what was said.
  useEffect(() => {
    if (said?.isHere) output.current?.focus()
  }, [said])

  // Back to the button: the next one is added by pressing it again.
  const wasAdding = useRef(false)
  useEffect(() => {
    if (wasAdding.current && !isAdding) ways.current?.querySelector('button')?.focus()
    wasAdding.current = isAdding
  }, [isAdding])

  const act = async (name: Act, row: Row, isHere = true, isExtra = false): Promise<void> => {
    const not = await doAct(name, row, { address: api, isExtra, workshop })
    setSaid(
      not
        ? {
            text: not.hasChanged ? say(words.refused.changed)(nameOf(row)) : (not.why ?? say(list.failed)),
            isRefused: true,
            isHere,
          }
        : { text: say(doneOf(name, nameOf(row))), isRefused: false, isHere },
    )
    if (!not && name === 'erase' && opened?.id === row.id) setOpened(null)
    await look()
  }
  const begin = (name: Act, row: Row): void => {
    const sure = sureOf(name)
    if (!sure) return void act(name, row)
    const over = found && name === 'seatOutOfTurn' ? seatsAllTaken(found) : null
    const who = nameOf(row)
    ask({
      title: say(labelOf(name)),
      text: over === null ? say(sure)(who) : say(list.sure.seatOverCapacity)(who, over),
      act: () => act(name, row, true, over !== null),
    })
  }
  const close = (): void => {
    const id = opened?.id
    setOpened(null)
    later(() => document.querySelector<HTMLElement>(id ? `[data-person="${id}"]` : '.desk-people__search')?.focus(), 0)
  }

  /** Of one who is found alone: checks them in on the day, and is ready for the next; else opens them. */
  const enter = async (): Promise<void> => {
    const answer = await look()
    const [row] = answer?.docs ?? []
    if (!answer || !row || answer.totalDocs !== 1) return
    const first = likeliest(row, dayOf(answer), Date.parse(answer.now))
    if (first !== 'checkIn') return setOpened(row)
    await act(first, row, false)
    search.current?.select()
  }

  const now = found ? Date.parse(found.now) : 0
  const day = dayOf(found)
  const { isOn } = day
  const pages = found ? Math.max(1, Math.ceil(found.totalDocs / found.limit)) : 1
  const isNarrowed = JSON.stringify({ ...query, page: 1 }) !== JSON.stringify(everybody)
  const current = new Map(found?.docs.map((row) => [row.id, row]))
  const chosenRows = [...chosen.values()].map((row) => current.get(row.id) ?? row)

  return (
    <div className={opened ? 'desk-people desk-people--beside' : 'desk-people'}>
      <div className="desk-people__main">
        {found && (
          <SeatBar
            bar={found.bar}
            counts={found.counts}
            onOvertaken={() => void look()}
            onSet={(text) => {
              setSaid({ text, isRefused: false, isHere: false })
              void look()
            }}
            workshop={workshop}
          />
        )}
        <WhatOthersDid lately={lately} now={found?.now ?? ''} />
        <div className="desk-people__ways" ref={ways}>
          <label className="registrations__field">
            <span>{say(words.search)}</span>
            <input
              aria-describedby={hint}
              autoComplete="off"
              className="plain-box desk-people__search"
              maxLength={200}
              onChange={({ target: { value } }) => change({ text: value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter') void enter()
              }}
              ref={search}
              type="search"
              value={query.text}
            />
            <span className="registrations__fine" id={hint}>
              {say(isOn ? words.enter.checkIn : words.enter.open)}
            </span>
          </label>
          {!isAdding && <SmallButton onClick={() => setIsAdding(true)}>{say(list.add.open)}</SmallButton>}
        </div>
        {isAdding && (
          <AddRegistration
            onAdded={(name) => {
              setSaid({ text: say(list.done.add)(name), isRefused: false, isHere: false })
              void look()
              setIsAdding(false)
            }}
            onClose={() => setIsAdding(false)}
            slug={slug ?? ''}
            workshop={workshop}
          />
        )}
        {found && <Chips chips={found.chips} onChange={change} query={query} />}
        <output
          className={said?.isRefused ? 'registrations__done registrations__done--refused' : 'registrations__done'}
          hidden={!said}
          ref={output}
          tabIndex={-1}
        >
          {said?.text}
        </output>
        <Alert className="registrations__refused">{refused}</Alert>
        {found && (chosen.size > 0 || null) && (
          <SelectionBar
            day={day}
            onClear={() => setChosen(new Map())}
            now={now}
            onDone={() => void look()}
            onErased={(ids, text) => {
              // Others may have been chosen while these went.
              setChosen((before) => new Map([...before].filter(([id]) => !ids.has(id))))
              if (opened && ids.has(opened.id)) setOpened(null)
              setSaid({ text, isRefused: false, isHere: true })
            }}
            rows={chosenRows}
            workshop={workshop}
          />
        )}
        {found && (
          <p className="desk-people__found">
            <span aria-live="polite">{say(words.found)(found.totalDocs)}</span>
            {isNarrowed && (
              <SmallButton buttonStyle="transparent" onClick={() => change(everybody)}>
                {say(words.chips.clear)}
              </SmallButton>
            )}
            {found.docs.length > 1 && (
              <SmallButton
                buttonStyle="transparent"
                onClick={() => setChosen(new Map([...chosen, ...found.docs.map((row) => [row.id, row] as const)]))}
              >
                {say(words.several.all)}
              </SmallButton>
            )}
          </p>
        )}
        {found && !found.docs.length && <p>{say(isNarrowed ? list.notFound : list.nobody)}</p>}
        {found && found.docs.length > 0 && (
          <PeopleList
            chosen={new Set(chosen.keys())}
            day={day}
            now={now}
            onAct={begin}
            onChoose={(row, isChosen) =>
              setChosen(
                (before) =>
                  new Map(isChosen ? [...before, [row.id, row]] : [...before].filter(([id]) => id !== row.id)),
              )
            }
            onOpen={(row) => (opened?.id === row.id ? close() : setOpened(row))}
            opened={opened?.id ?? null}
            rows={found.docs}
            timeZone={found.bar.timeZone}
          />
        )}
        {pages > 1 && (
          <p className="registrations__pages">
            <SmallButton disabled={query.page <= 1} onClick={() => change({ page: query.page - 1 })}>
              {say(list.previous)}
            </SmallButton>
            <span>{say(list.pages)(query.page, pages)}</span>
            <SmallButton disabled={query.page >= pages} onClick={() => change({ page: query.page + 1 })}>
              {say(list.next)}
            </SmallButton>
          </p>
        )}
      </div>
      {opened && (
        <PersonPanel
          day={day}
          key={opened.id}
          known={current.get(opened.id) ?? opened}
          now={now}
          onAct={begin}
          onClose={close}
          onSaid={(text) => setSaid({ text, isRefused: false, isHere: true })}
          timeZone={found?.bar.timeZone ?? null}
          turn={found}
          workshop={workshop}
        />
      )}
      {dialog}
    </div>
  )
}
