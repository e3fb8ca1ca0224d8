import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { showsSeries } from '../../cms/previews/previewToken'
import { sharedWorkshop } from '../../cms/previews/share'
import { answerForOne, timeNow } from '../../database/answering'
import { findDraft, findGlobal } from '../../database/documents'
import { refusal, type Refusal } from '../../i18n/errors/refusal'
import { ownEndpoint, type About } from './ownEndpoint'
import { parseLocale } from './request'
import { shapeSeries, shapeWorkshop } from './readWorkshop'
import type { PublicSeries, PublicWorkshop } from './shapes'

const shareUnknown = ({ i18n }: PayloadRequest): Refusal =>
  refusal('SHARE_UNKNOWN', undefined, { language: i18n.language })

/**
 * The working copy of the workshop that a link to a draft shows, with its programme as it would be printed now. Whom and what it names comes with an entry
 * of the directory, or a picture, where that is public.
 * @throws Refusal SHARE_UNKNOWN, the same whatever is wrong with the token
 */
export const readShared = async (
  req: PayloadRequest,
  token: string | null,
  locale: string,
): Promise<PublicWorkshop> => {
  answerForOne()
  const share = token === null ? null : await sharedWorkshop(req.payload, token)
  const stored = share && (await findDraft(req, 'workshops', share.workshop))
  if (!stored || stored.deletedAt) throw shareUnknown(req)
  return shapeWorkshop(req, stored, locale, true, true)
}

/** The token in `Authorization: Share <token>`; null where there is none. */
const tokenIn = ({ headers }: PayloadRequest): string | null =>
  /^share +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null

/** What is in preparation may lack what publication demands. */
const aboutShared: About = {
  id: 'readSharedDraft',
  gives: z
    .record(z.string(), z.unknown())
    .describe('A PublicWorkshop, of which what publication demands may be null.')
    .meta({ id: 'SharedDraft' }),
  refuses: ['SHARE_UNKNOWN'],
  byLink: true,
}

/** `GET /api/shared?locale=`: the draft that a token shows, for any front end. */
export const sharedDraft: Endpoint = ownEndpoint('get', '/shared', aboutShared, async (req) => ({
  body: await readShared(req, tokenIn(req), parseLocale(req, req.searchParams.get('locale'))),
}))

/**
 * The working copy of the series that an editor’s preview shows on a front end. Its committee and its partners come with an entry, or a picture, where that
 * is public.
 * @throws Refusal SHARE_UNKNOWN, the same whatever is wrong with the token
 */
const readSharedSeries = async (req: PayloadRequest, token: string | null, locale: string): Promise<PublicSeries> => {
  answerForOne()
  if (token === null || !showsSeries(req.payload, token, timeNow())) throw shareUnknown(req)
  return shapeSeries(req, (await findGlobal(req, 'series', true)) ?? {}, locale, true, true)
}

const aboutSharedSeries: About = {
  id: 'readSharedSeries',
  gives: z
    .record(z.string(), z.unknown())
    .describe('A PublicSeries, of which what publication demands may be null.')
    .meta({ id: 'SharedSeries' }),
  refuses: ['SHARE_UNKNOWN'],
  byLink: true,
}

/** `GET /api/shared/series?locale=`: the draft of the series that a token shows, for any front end. */
export const sharedSeries: Endpoint = ownEndpoint('get', '/shared/series', aboutSharedSeries, async (req) => ({
  body: await readSharedSeries(req, tokenIn(req), parseLocale(req, req.searchParams.get('locale'))),
}))
