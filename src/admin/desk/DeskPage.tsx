import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { findDraft, isId, type Stored } from '../../database/documents'
import { serve } from '../../domain/texts'
import { localesOf } from '../../database/request'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/parts'
import { admit, OwnPage } from '../shared/OwnPage'
import { DeskParts } from './DeskParts'
import { deskPath, type DeskPart } from './parts'
import './deskPage.css'

interface Props {
  /** What stands in the part, of the workshop whose desk it is. */
  children: (workshop: Stored<'workshops'>) => ReactNode
  className?: string
  part: DeskPart
  view: AdminViewServerProps
}

/** The frame of a part of a workshop’s desk: for organisers alone, under the workshop’s name and the row of parts. */
export const DeskPage = async ({ children, className = '', part, view }: Props) => {
  const { req } = view.initPageResult
  const { language } = req.i18n
  const id = view.params?.segments?.[1] ?? ''
  admit(view, deskPath(id, part), 'organiser')
  const workshop = isId(req, id) ? await findDraft(req, 'workshops', id) : null
  if (!workshop || workshop.deletedAt) notFound()
  const name = serve(workshop.title, [language, ...localesOf(req)])?.text
  const title = [workshop.number, name ?? workshop.slug].filter(Boolean).join(' – ')
  const { admin: adminRoute } = req.payload.config.routes
  return (
    <OwnPage
      className={`desk-page ${className}`}
      crumbs={[{ label: say(words.desks, language), url: formatAdminURL({ adminRoute, path: '/desks' }) }]}
      title={title}
      view={view}
    >
      <DeskParts part={part} workshop={workshop.id} />
      {children(workshop)}
    </OwnPage>
  )
}
