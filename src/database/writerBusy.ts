import { refusal, type Refusal } from '../i18n/errors/refusal'

/** How long a write waits for those before it, in milliseconds: on MongoDB as on SQLite. */
export const MAX_WAIT_MS = 10_000

/** The refusal of a write that waited for longer than anybody waits. @param why for the log alone */
export const writerBusy = (why: string): Refusal => refusal('WRITER_BUSY', undefined, { cause: new Error(why) })
