import type { DatabaseAdapterObj } from 'payload'
import { answerForOne, noteRead } from './answering'
import { shownToNobody } from './noteWrites'
import { wrapAdapter, type Method } from './wrapAdapter'

/**
 * Notes what an answer is made of. It is for whoever asks alone when something is read for it that no stranger is shown: working copies, accounts,
 * registrations. None such is given to anybody else (http/answers.ts), whatever route or field makes it. Of the others it says what can change them
 * (domain/cdnTags.ts).
 *
 * Upstream: none, it is no fault (3.90.2). Goes when answers are kept no more. Told by tests/http/answers.test.ts.
 */

const READS = ['count', 'find', 'findDistinct', 'findOne'] as const
const OF_WORKING_COPIES = [
  'countGlobalVersions',
  'countVersions',
  'findGlobalVersions',
  'findVersions',
  'queryDrafts',
] as const

export type ReadAdapter = Record<(typeof OF_WORKING_COPIES)[number], Method<object>> &
  Record<(typeof READS)[number], Method<{ collection: string }>> & { findGlobal: Method<{ slug: string }> }

export const noteReads = <Made extends ReadAdapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, ReadAdapter>(base, (adapter) => {
    for (const name of READS) {
      const read = adapter[name]
      adapter[name] = (args) => {
        if (shownToNobody.includes(args.collection)) answerForOne()
        noteRead(args.collection)
        return read.call(adapter, args)
      }
    }
    for (const name of OF_WORKING_COPIES) {
      const read = adapter[name]
      adapter[name] = (args) => {
        answerForOne()
        return read.call(adapter, args)
      }
    }
    const { findGlobal } = adapter
    adapter.findGlobal = (args) => {
      noteRead(args.slug)
      return findGlobal.call(adapter, args)
    }
  })
