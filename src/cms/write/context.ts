import type { PrintedRecords } from '../../domain/reprint'
import type { Row } from '../../domain/row'

declare module 'payload' {
  /** What a caller of `payload.update` says of a write, and what the hooks of a write hand on to one another. */
  interface RequestContext {
    /** Of a scheduled publication: the time that was seen to be due. A workshop whose time is another by then is not published. */
    due?: unknown
    /** How an earlier publication printed rows of this write, by row id: a series file brings it along. */
    printed?: PrintedRecords
    /** Whether what follows from publications is left to `finishPublications`. */
    projectLater?: boolean
    /** Texts of the write in progress in every language, by document and path: `validate` sees one language alone. */
    texts?: Map<string, Row>
    /** False from the moment a write comes in until its texts are merged: what it reads for itself carries no texts of forms. */
    textsWritten?: boolean
    /** Whether the write withdraws what is public and says nothing else: then no rule of the working copy stands in its way. */
    withdraws?: boolean
    /** Whether the state that the request stands on was compared already: what the write does next stands on that. */
    standsOnStored?: boolean
    /** Sessions of the workshops that a request is deleting, by workshop: a database may forget whose they were in between. */
    sessionsOf?: Map<string, Map<string, Record<'main' | 'draft', boolean>>>
  }
}
