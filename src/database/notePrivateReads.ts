import type { DatabaseAdapterObj } from 'payload'
import { answerForOne } from './answering'
import { shownToNobody } from './noteWrites'
import { wrapAdapter, type Method } from './wrapAdapter'

/**
 * Says of an answer that it is for whoever asks alone when something is read for it that no stranger is shown: working copies, accounts, registrations. None
 * such is given to anybody else (http/answers.ts), whatever route or field makes it.
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
  Record<(typeof READS)[number], Method<{ collection: string }>>

export const notePrivateReads = <Made extends ReadAdapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, ReadAdapter>(base, (adapter) => {
    const noted =
      <Args extends object>(method: Method<Args>, isPrivate: (args: Args) => boolean): Method<Args> =>
      (args) => {
        if (isPrivate(args)) answerForOne()
        return method.call(adapter, args)
      }
    for (const name of READS)
      adapter[name] = noted(adapter[name], ({ collection }) => shownToNobody.includes(collection))
    for (const name of OF_WORKING_COPIES) adapter[name] = noted(adapter[name], () => true)
  })
