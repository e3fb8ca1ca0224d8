'use client'
import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { includesRole } from '../../domain/roles'
import { words } from '../../i18n/words/registrationsDesk'
import { useAdmin } from '../shared/useAdmin'

/** In the navigation: the way to the registrations, for organisers, as Payload’s own links look there. */
export const RegistrationsLink = () => {
  const { page, say } = useAdmin()
  const { user } = useAuth()
  const href = page('/registrations')
  const isHere = usePathname() === href
  if (!includesRole(user?.role, 'organiser')) return null
  const children = (
    <>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say(words.title)}</span>
    </>
  )
  const link = { children, className: 'nav__link', id: 'nav-registrations' }
  return <div>{isHere ? <div {...link} aria-current="page" /> : <Link {...link} href={href} prefetch={false} />}</div>
}
