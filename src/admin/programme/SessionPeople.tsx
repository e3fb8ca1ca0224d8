'use client'
import { EditIcon, PlusIcon, XIcon } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { EditedPerson, EditedSession } from '../../domain/programmeActs'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/programme'
import { focusNext } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { IconButton } from './IconButton'
import { PersonFinder } from './PersonFinder'
import type { Act } from './useProgramme'

interface RowProps {
  act: Act
  /** Whether they were added just now: the choice, where there is one, is open. */
  isNew: boolean
  person: EditedPerson
  session: string
}

/** Somebody in a session, with the affiliation that will be printed; of several, one chooses which. */
const PersonRow = ({ act, isNew, person: { choices, line, name, role, row, today }, session }: RowProps) => {
  const { say } = useAdmin()
  const [isOpen, setIsOpen] = useState(isNew)
  const which = say(words.row.affiliations)(name)
  const choose = (id: string, isWanted: boolean): void => {
    const affiliations = choices.filter((choice) => (choice.id === id ? isWanted : choice.chosen)).map((one) => one.id)
    void act({ act: 'affiliate', session, row, affiliations })
  }
  return (
    <li className="programme__person">
      <div className="programme__who">
        <span>
          <strong>{name || say(words.row.untitled)}</strong>
          {role !== 'speaker' && <span className="programme__role"> – {say(common.people.roles[role])}</span>}
          {line && <span className="programme__line">{line}</span>}
          {today && <span className="programme__line">{say(words.row.today)(today)}</span>}
        </span>
        {choices.length > 1 && (
          <IconButton aria-expanded={isOpen} label={which} onClick={() => setIsOpen(!isOpen)}>
            <EditIcon />
          </IconButton>
        )}
        <IconButton
          className="programme__take-out"
          label={say(words.row.takePersonOut)(name)}
          onClick={() => void act({ act: 'takePersonOut', session, row })}
        >
          <XIcon />
        </IconButton>
      </div>
      {isOpen && choices.length > 1 && (
        <fieldset aria-label={which} className="programme__choices">
          {choices.map((choice, at) => (
            // A choice has another id once it was made: its place stays.
            <label key={at}>
              <input
                checked={choice.chosen}
                onChange={(event) => choose(choice.id, event.target.checked)}
                type="checkbox"
              />
              {choice.line || say(words.row.untitled)}
            </label>
          ))}
          <p className="programme__hint">{say(words.row.affiliationsHint)}</p>
        </fieldset>
      )}
    </li>
  )
}

/** Who is in a session, in order; and a way to add somebody. */
export const SessionPeople = ({ act, session, title }: { act: Act; session: EditedSession; title: string }) => {
  const { say } = useAdmin()
  const [isAdding, setIsAdding] = useState(false)
  /** Whoever was just added: of several affiliations one chooses at once. */
  const [added, setAdded] = useState<string>()
  const adder = useRef<HTMLButtonElement>(null)
  return (
    <div className="programme__people">
      <ul>
        {session.people.map((person) => (
          <PersonRow act={act} isNew={person.person === added} key={person.row} person={person} session={session.id} />
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
            focusNext(() => adder.current)
          }}
        />
      ) : (
        <button
          aria-label={say(words.row.addPerson)(title)}
          title={say(words.row.addPerson)(title)}
          className="programme__adder"
          onClick={() => setIsAdding(true)}
          ref={adder}
          type="button"
        >
          <PlusIcon /> <span>{say(words.row.person)}</span>
        </button>
      )}
    </div>
  )
}
