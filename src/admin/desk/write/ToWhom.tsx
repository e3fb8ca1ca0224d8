'use client'
import { audiences, type Audience } from '../../../domain/messages'
import { words } from '../../../i18n/words/desk/write'
import { useAdmin } from '../../shared/useAdmin'
import type { Writing } from './shapes'

/** To whom it goes, each with how many they are. */
export const ToWhom = ({
  audience,
  onChange,
  writing,
}: {
  audience: Audience
  onChange: (audience: Audience) => void
  writing: Writing
}) => {
  const { say } = useAdmin()
  const { chosen, reach } = writing
  const { stopped } = reach[audience]
  return (
    <fieldset className="write__to">
      <legend>{say(words.to)}</legend>
      {audiences
        .filter((one) => one !== 'chosen' || chosen.length > 0)
        .map((one) => (
          <label key={one}>
            <input checked={audience === one} name="audience" onChange={() => onChange(one)} type="radio" value={one} />
            <span>
              {say(words.audiences[one])} <strong>{reach[one].people}</strong>
            </span>
          </label>
        ))}
      {audience === 'chosen' && (
        <p className="write__fine">
          {chosen.map(({ isMeant, name }) => (isMeant ? name : `${name} (${say(words.notMeant)})`)).join(', ')}
        </p>
      )}
      {stopped > 0 && <p className="write__fine">{say(words.stopped)(stopped)}</p>}
    </fieldset>
  )
}
