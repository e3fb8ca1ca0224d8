'use client'
import { PlusIcon, XIcon } from '@payloadcms/ui'
import { useRef, useState, type ReactNode } from 'react'
import type { EditedSession, ProgrammeAct } from '../../domain/programmeActs'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/programme'
import { useSay } from '../useSay'
import { PersonFinder } from './PersonFinder'
import type { Done } from './useProgramme'

interface Props {
  act: (act: ProgrammeAct) => Promise<Done>
  session: EditedSession
  title: string
}

/** Who is in a session, in order, with the affiliation that will be printed; and a way to add somebody. */
export const SessionPeople = ({ act, session, title }: Props): ReactNode => {
  const say = useSay()
  const [isAdding, setIsAdding] = useState(false)
  const adder = useRef<HTMLButtonElement>(null)
  return (
    <div className="programme__people">
      <ul>
        {session.people.map(({ line, name, role, row }) => (
          <li className="programme__person" key={row}>
            <span>
              <strong>{name || say(words.row.untitled)}</strong>
              {role !== 'speaker' && <span className="programme__role"> – {say(common.people.roles[role])}</span>}
              {line && <span className="programme__line">{line}</span>}
            </span>
            <button
              aria-label={say(words.row.takePersonOut)(name)}
              className="programme__icon"
              onClick={() => void act({ act: 'takePersonOut', session: session.id, row })}
              type="button"
            >
              <XIcon />
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <PersonFinder
          taken={session.people.flatMap(({ person }) => person ?? [])}
          onChosen={async (person, role) => {
            setIsAdding(false)
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
