import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { columnsOf } from '../../../cms/desk/lists/columns'
import type { Stored } from '../../../database/documents'
import { DeskPage } from '../DeskPage'
import { ListsPart } from './ListsOnDemand'
import './lists.css'

const Lists = async ({ req, workshop }: { req: PayloadRequest; workshop: Stored<'workshops'> }) => (
  <ListsPart {...await columnsOf(req, workshop)} workshop={workshop.id} />
)

/** The lists of a workshop’s desk: what is taken away as a file, and what is read from one. */
export const ListsView = (view: AdminViewServerProps) => (
  <DeskPage className="lists" part="lists" view={view}>
    {(workshop) => <Lists req={view.initPageResult.req} workshop={workshop} />}
  </DeskPage>
)
