import { refusal, type Refusal } from '../i18n/errors/refusal'

/** The refusal of a write that waited for its turn for longer than anybody waits. @param why for the log alone */
export const writerBusy = (why: string): Refusal => refusal('WRITER_BUSY', undefined, { cause: new Error(why) })
