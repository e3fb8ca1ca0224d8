'use client'
import { PlusIcon } from '@payloadcms/ui'
import { useRef, useState, type ReactNode } from 'react'
import type { EditedSession } from '../../domain/programmeActs'
import { words } from '../../i18n/words/programme'
import { useAdmin } from '../shared/useAdmin'
import { PersonFinder } from './PersonFinder'
import { PersonRow } from './PersonRow'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  session: EditedSession
  title: string
}

/** Who is in a session, in order; and a way to add somebody. */
export const SessionPeople = ({ act, session, title }: Props): ReactNode => {
  const { say } = useAdmin()
  const [isAdding, setIsAdding] = useState(false)
  /** Whoever was just added: of several affiliations one chooses at once. */
  const [added, setAdded] = useState<string | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  return (
    <div className="programme__people">
      <ul>
        {session.people.map((person) => (
          <PersonRow
            act={act}
            isNew={added !== null && person.person === added}
            key={person.row}
            person={person}
            session={session.id}
          />
        ))}
      </ul>
      {isAdding ? (
        <PersonFinder
          taken={session.people.flatMap(({ person }) => person ?? [])}
          onChosen={async (person, role) => {
            setIsAdding(false)
            setAdded(person)
            await act({ act: 'addPerson', session: session.id, person, role })
            adder.current?.focus()
          }}
          onClosed={() => {
            setIsAdding(false)
            setTimeout(() => adder.current?.focus(), 0)
          }}
        />
      ) : (
        <button
          aria-label={say(words.row.addPerson)(title)}
          className="programme__adder"
          onClick={() => setIsAdding(true)}
          ref={adder}
          type="button"
        >
          <PlusIcon /> {say(words.row.person)}
        </button>
      )}
    </div>
  )
}
