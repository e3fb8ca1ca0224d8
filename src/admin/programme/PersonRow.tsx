'use client'
import { EditIcon, XIcon } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import type { EditedPerson } from '../../domain/programmeActs'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/programme'
import { useAdmin } from '../shared/useAdmin'
import { IconButton } from './IconButton'
import type { Act } from './useProgramme'

interface Props {
  act: Act
  /** Whether they were added just now: the choice, where there is one, is open. */
  isNew: boolean
  person: EditedPerson
  session: string
}

/** Somebody in a session, with the affiliation that will be printed; of several, one chooses which. */
export const PersonRow = ({ act, isNew, person: { choices, line, name, role, row }, session }: Props): ReactNode => {
  const { say } = useAdmin()
  const [isOpen, setIsOpen] = useState(isNew)
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
        </span>
        {choices.length > 1 && (
          <IconButton
            aria-expanded={isOpen}
            label={say(words.row.affiliations)(name)}
            onClick={() => setIsOpen(!isOpen)}
          >
            <EditIcon />
          </IconButton>
        )}
        <IconButton
          label={say(words.row.takePersonOut)(name)}
          onClick={() => void act({ act: 'takePersonOut', session, row })}
        >
          <XIcon />
        </IconButton>
      </div>
      {isOpen && choices.length > 1 && (
        <fieldset aria-label={say(words.row.affiliations)(name)} className="programme__choices">
          {choices.map((choice) => (
            <label key={choice.id}>
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
