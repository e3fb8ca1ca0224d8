'use client'
import { useField, withCondition } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { words } from '../../i18n/words/workshops'
import { useAdmin } from '../shared/useAdmin'

/** A warning above the form: the scheduled publication did not take place, why, and what to do. */
export const ScheduleRefused = withCondition(({ path: pathGiven }: TextareaFieldClientProps) => {
  const { value } = useField<string | null>({ potentiallyStalePath: pathGiven })
  const { say } = useAdmin()
  if (!value) return null
  return (
    <div className="warning" role="alert">
      <p className="warning__title">{say(words.publishRefused.label)}</p>
      <p>{say(words.publishRefused.next)}</p>
      <ul>
        {value.split('\n').map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
})
