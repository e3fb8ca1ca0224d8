import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../DeskPage'
import { DoorLinks } from './DoorOnDemand'

/** The links for those at the door of a workshop. */
export const DoorView = (view: AdminViewServerProps) => (
  <DeskPage className="door-links" part="door" view={view}>
    {({ id, timeZone }) => <DoorLinks timeZone={timeZone ?? null} workshop={id} />}
  </DeskPage>
)
