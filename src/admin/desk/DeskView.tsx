import type { AdminViewServerProps } from 'payload'
import { DeskPage } from './DeskPage'
import { RegistrationsList } from './RegistrationsOnDemand'
import './registrations.css'

/** Who registered for a workshop, and the acts on them. */
export const DeskView = (view: AdminViewServerProps) => (
  <DeskPage className="registrations" part="" view={view}>
    {({ id, slug }) => <RegistrationsList slug={slug ?? null} workshop={id} />}
  </DeskPage>
)
