'use client'
import { ReactSelect, useAuth, useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { SessionRole } from '../../domain/programmeActs'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/programme'
import { useFinder } from '../fields/useFinder'
import { SmallButton } from '../shared/SmallButton'
import { listen, repeat, together } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { NewPerson } from './NewPerson'

interface Props {
  onChosen: (person: string, role: SessionRole) => void | Promise<void>
  onClosed: () => void
  /** Who stands there already. */
  taken: readonly string[]
}

const roles: readonly SessionRole[] = ['speaker', 'discussant', 'moderator']

/** Finds somebody of the directory by any part of the name, whatever its accents and order; who is not found is made beside it. */
export const PersonFinder = ({ onChosen, onClosed, taken }: Props) => {
  const { permissions } = useAuth()
  const { say } = useAdmin()
  const [role, setRole] = useState<SessionRole>('speaker')
  /** Whoever is to be made, by the name that was typed; null while one looks for somebody. */
  const [made, setMade] = useState<string | null>(null)
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'speakers' })
  const finder = useFinder({
    collection: 'speakers',
    conditions: taken.length ? [{ id: { not_in: taken } }] : [],
    isEager: true,
    onChosen: (person) => person && void onChosen(person, role),
    onNew: Boolean(permissions?.collections?.speakers?.create) && setMade,
  })
  const place = useRef<HTMLFieldSetElement>(null)
  const names = useId()
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClosed()
  })
  useEffect(() => {
    // The list of names comes a moment after its frame.
    const stop = repeat(() => {
      const input = place.current?.querySelector('input')
      if (!input) return
      stop()
      input.focus()
    }, 20)
    return together(
      stop,
      listen(place.current, 'keydown', (event) => onKey(event)),
    )
  }, [])

  return (
    <fieldset aria-label={say(words.row.person)} className="programme__finder" ref={place}>
      <select
        aria-label={say(common.people.role)}
        onChange={({ target }) => setRole(roles[target.selectedIndex] ?? 'speaker')}
        value={role}
      >
        {roles.map((value) => (
          <option key={value} value={value}>
            {say(common.people.roles[value])}
          </option>
        ))}
      </select>
      {made === null ? (
        <>
          <label className="sr-only" htmlFor={names}>
            {say(words.person.name)}
          </label>
          <ReactSelect {...finder} inputId={names} placeholder={say(words.person.placeholder)} />
          <SmallButton onClick={onClosed}>{say(words.add.close)}</SmallButton>
        </>
      ) : (
        <NewPerson
          typed={made}
          onClosed={onClosed}
          onMade={(person) => onChosen(person, role)}
          onWhole={(name) => {
            setMade(name)
            openDrawer()
          }}
        />
      )}
      <Drawer
        initialData={{ name: made ?? '' }}
        onSave={({ doc, operation }) => {
          if (operation !== 'create') return
          closeDrawer()
          void onChosen(String(doc.id), role)
        }}
      />
    </fieldset>
  )
}
