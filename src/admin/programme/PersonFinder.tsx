'use client'
import { Button, ReactSelect, useAuth, useDebounce, useDocumentDrawer, type ReactSelectOption } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { SessionRole } from '../../domain/programmeActs'
import { words as admin } from '../../i18n/words/admin'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/programme'
import { useBriefNames } from '../shared/documentNames'
import { useMatches } from '../fields/useMatches'
import { useSay } from '../shared/useSay'

type Option = ReactSelectOption<string> & { label: string }

interface Props {
  onChosen: (person: string, role: SessionRole) => void | Promise<void>
  onClosed: () => void
  /** Who stands there already. */
  taken: readonly string[]
}

const roles: readonly SessionRole[] = ['speaker', 'discussant', 'moderator']
const create = '+'

/** Finds somebody of the directory by any part of the name, whatever its accents and order; who is not found is made without leaving. */
export const PersonFinder = ({ onChosen, onClosed, taken }: Props): ReactNode => {
  const { permissions } = useAuth()
  const say = useSay()
  const namesOf = useBriefNames('speakers')
  const [role, setRole] = useState<SessionRole>('speaker')
  const [typed, setTyped] = useState('')
  const [made, setMade] = useState('')
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: 'speakers' })
  const search = useDebounce(typed.trim(), 200)
  const others = taken.join(' ')
  const conditions = useMemo(() => (others ? [{ id: { not_in: others.split(' ') } }] : []), [others])
  const { isLoading, matches, more } = useMatches({ collection: 'speakers', conditions, isOpen: true, search })
  const place = useRef<HTMLFieldSetElement>(null)
  const close = useRef(onClosed)
  useEffect(() => {
    close.current = onClosed
  })
  useEffect(() => {
    const finder = place.current
    // The list of names comes a moment after its frame.
    const waiting = setInterval(() => {
      const input = finder?.querySelector('input')
      if (!input) return
      clearInterval(waiting)
      input.focus()
    }, 20)
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close.current()
    }
    finder?.addEventListener('keydown', onKey)
    return () => {
      clearInterval(waiting)
      finder?.removeEventListener('keydown', onKey)
    }
  }, [])

  const names = namesOf(matches)
  const options: Option[] = matches.map(({ id }, n) => ({ label: names[n] as string, value: id as string }))
  const mayMake = permissions?.collections?.speakers?.create
  if (search && search === typed.trim() && !isLoading && mayMake)
    options.push({ label: say(admin.picker.create)(search), value: create })

  return (
    <fieldset aria-label={say(words.row.person)} className="programme__finder" ref={place}>
      <select
        aria-label={say(common.people.role)}
        onChange={(event) => setRole(event.target.value as SessionRole)}
        value={role}
      >
        {roles.map((value) => (
          <option key={value} value={value}>
            {say(common.people.roles[value])}
          </option>
        ))}
      </select>
      <ReactSelect
        // What matches was asked of the server, which knows all names.
        filterOption={() => true}
        isLoading={isLoading || search !== typed.trim()}
        noOptionsMessage={() => (search ? say(admin.picker.none)(search) : say(admin.picker.empty))}
        onChange={(picked) => {
          const { value } = picked as Option
          if (value !== create) void onChosen(value, role)
          else {
            setMade(search)
            openDrawer()
          }
        }}
        onInputChange={setTyped}
        onMenuScrollToBottom={more}
        options={options}
        placeholder={say(words.person.placeholder)}
      />
      <Button buttonStyle="secondary" margin={false} onClick={onClosed} size="small">
        {say(words.add.cancel)}
      </Button>
      <Drawer
        initialData={{ name: made }}
        onSave={({ doc, operation }) => {
          if (operation !== 'create') return
          closeDrawer()
          void onChosen(String(doc.id), role)
        }}
      />
    </fieldset>
  )
}
