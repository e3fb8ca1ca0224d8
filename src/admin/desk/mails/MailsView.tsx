import type { AdminViewServerProps } from 'payload'
import { DeskPage } from '../DeskPage'
import { MailsPart } from './MailsOnDemand'
import './mails.css'

/** What people get by mail about a workshop: when, in which words, and what became of it. */
export const MailsView = (view: AdminViewServerProps) => (
  <DeskPage className="desk-mails" part="mails" view={view}>
    {({ id }) => <MailsPart workshop={id} />}
  </DeskPage>
)
