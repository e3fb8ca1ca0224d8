'use client'
import { Link, useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/admin'
import { textOf, useBrief } from '../shared/documentNames'
import { useAdmin } from '../shared/useAdmin'

/** In the place of a session's publish button: a session is published with its workshop, and the way there. */
export const NoPublishButton = (): ReactNode => {
  const workshop = useFormFields(([fields]) => fields.workshop?.value)
  const brief = useBrief('workshops', workshop)
  const { page, say } = useAdmin()
  const title = textOf(brief, 'title')
  return (
    <p className="published-with">
      {typeof workshop === 'string' && brief ? (
        <Link href={page(`/collections/workshops/${workshop}`)}>
          {title ? say(words.publishedWith)(title) : say(words.publishedWithWorkshop)}
        </Link>
      ) : (
        say(words.publishedWithWorkshop)
      )}
    </p>
  )
}
