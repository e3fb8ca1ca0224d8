import type { PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'
import { organisationsById, speakersById } from '../public/readDirectory'
import { workshopsById } from '../public/readWorkshop'
import { mayReadDrafts } from '../public/request'
import { together } from './together'

/** What is read of each kind of document that stands in others, where less than all of it came with them. */
const readers = { PublicOrganisation: organisationsById, PublicSpeaker: speakersById, PublicWorkshop: workshopsById }

type Kind = keyof typeof readers

/** Whether a type is that of a document which stands in others. */
export const isKind = (name: string): name is Kind => Object.hasOwn(readers, name)

interface Context {
  req: PayloadRequest
}

/**
 * Reads whole documents for the fields of a request: those that are asked for at the same time in one go, and each once.
 * @param locale any language: texts come in all of them
 */
export const wholeReader = (locale: string, draft: boolean) => {
  const requests = new WeakMap<Context, Record<Kind, (id: string) => Promise<Row | undefined>>>()
  const readersFor = ({ req }: Context) => {
    // Whoever has a link to one draft reads no other: of what it leads to, what is public.
    const readsDrafts = draft && mayReadDrafts(req)
    const of = (kind: Kind) => together<Row & { id: string }>((ids) => readers[kind](req, ids, locale, readsDrafts))
    return {
      PublicOrganisation: of('PublicOrganisation'),
      PublicSpeaker: of('PublicSpeaker'),
      PublicWorkshop: of('PublicWorkshop'),
    }
  }
  return (context: Context, kind: Kind, id: string): Promise<Row | undefined> => {
    const known = requests.get(context) ?? readersFor(context)
    requests.set(context, known)
    return known[kind](id)
  }
}
