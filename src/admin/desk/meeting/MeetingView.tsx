import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../DeskPage'
import { Meeting } from './MeetingOnDemand'
import './meeting.css'

/** The part of a desk that keeps the address of the meeting. */
export const MeetingView = (view: AdminViewServerProps) => (
  <DeskPage className="meeting" part="meeting" view={view}>
    {({ id }) => <Meeting workshop={id} />}
  </DeskPage>
)
