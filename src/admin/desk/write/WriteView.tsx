import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../DeskPage'
import { WriteToPeople } from './WriteOnDemand'
import './write.css'

/** Writing to those who registered for a workshop. */
export const WriteView = (view: AdminViewServerProps) => (
  <DeskPage className="write" part="write" view={view}>
    {({ id, timeZone }) => <WriteToPeople timeZone={timeZone ?? null} workshop={id} />}
  </DeskPage>
)
