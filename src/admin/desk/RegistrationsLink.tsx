'use client'
import { useAuth } from '@payloadcms/ui'
import { includesRole } from '../../domain/roles'
import { words } from '../../i18n/words/registrationsDesk'
import { NavLink } from '../shared/NavLink'

/** In the navigation: the way to the registrations, for organisers. */
export const RegistrationsLink = () => {
  const { user } = useAuth()
  if (!includesRole(user?.role, 'organiser')) return null
  return (
    <div>
      <NavLink id="nav-registrations" label={words.title} path="/desks" />
    </div>
  )
}
