import type { AdminViewServerProps } from 'payload'
import { registrationStates } from '../../domain/registration'
import { hands } from '../../domain/roll'
import { DeskPage } from './DeskPage'
import { Desk } from './DeskOnDemand'
import './registrations.css'
import './desk.css'

/** The desk of a workshop. `?show=` names the chip that a link leads to: a state, or what needs a hand. */
export const DeskView = (view: AdminViewServerProps) => {
  const show = view.searchParams?.show
  const state = registrationStates.find((one) => one === show)
  const hand = hands.find((one) => one === show)
  return (
    <DeskPage className="registrations" part="" view={view}>
      {({ id, slug }) => (
        <Desk
          key={`${id} ${String(show)}`}
          slug={slug ?? null}
          start={{ ...(state && { state }), ...(hand && { hand }) }}
          workshop={id}
        />
      )}
    </DeskPage>
  )
}
