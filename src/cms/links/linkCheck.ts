import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { LinkReport } from '../../domain/links'
import { editorsEndpoint } from '../access/endpoints'
import { checkLink } from './checkLink'
import { gatherLinks } from './gatherLinks'

/** A check of all links, which an editor starts: it goes on by itself, and says how far it is. */

const key = 'link-check'
/** How many links are asked at once. */
const AT_ONCE = 6
/** A check that has said nothing for this long was stopped with its server, in milliseconds. */
const STOPPED_AFTER_MS = 60_000
/** How long all of it may take, in milliseconds. What is left then is not counted as checked. */
const TIME_LIMIT_MS = 10 * 60_000

type Stored = LinkReport & { saidAt: string }
type Check = typeof checkLink

const read = (payload: Payload): Promise<Stored | null> => payload.kv.get<Stored>(key)

/** Says how far a check is. */
const write = (payload: Payload, report: LinkReport): Promise<void> =>
  payload.kv.set(key, { ...report, saidAt: new Date().toISOString() })

const started = (total: number): LinkReport => ({
  startedAt: new Date().toISOString(),
  finishedAt: null,
  total,
  checked: 0,
  dead: [],
})

const isGoingOn = ({ finishedAt, saidAt }: Stored): boolean =>
  !finishedAt && Date.now() - Date.parse(saidAt) < STOPPED_AFTER_MS

/** Checks every link of the content and notes what it finds as it goes. */
export const checkAllLinks = async (req: PayloadRequest, check: Check = checkLink): Promise<LinkReport> => {
  const links = [...(await gatherLinks(req))]
  const began = Date.now()
  const report = started(links.length)
  await write(req.payload, report)
  let saidAt = Date.now()
  const left = links.values()
  const worker = async (): Promise<void> => {
    for (const [url, places] of left) {
      if (Date.now() - began > TIME_LIMIT_MS) return
      const problem = await check(url)
      report.checked += 1
      if (problem) report.dead.push({ places, problem, url })
      if (Date.now() - saidAt < 2000) continue
      saidAt = Date.now()
      await write(req.payload, report)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  report.dead.sort((a, b) => (a.url < b.url ? -1 : 1))
  report.finishedAt = new Date().toISOString()
  await write(req.payload, report)
  return report
}

/** What the last check of all links found, or has found so far; null where there was none. */
export const lastReport = async ({ payload }: Pick<PayloadRequest, 'payload'>): Promise<LinkReport | null> => {
  const stored = await read(payload)
  if (!stored) return null
  const { saidAt, ...report } = stored
  return !stored.finishedAt && !isGoingOn(stored) ? { ...report, finishedAt: saidAt } : report
}

const answer = async (req: PayloadRequest, status = 200): Promise<Response> =>
  Response.json({ report: await lastReport(req) }, { status })

/** `GET /link-check`: for editors, what the last check found, or how far it is. */
export const linkReport = editorsEndpoint('get', '/link-check', answer)

/** `POST /link-check`: starts one, unless one goes on. */
export const startLinkCheck = editorsEndpoint('post', '/link-check', async (req) => {
  const { payload } = req
  const before = await read(payload)
  if (!before || !isGoingOn(before)) {
    await write(payload, started(0))
    // It outlives this request.
    createLocalReq({ req: { i18n: req.i18n } }, payload)
      .then((own) => checkAllLinks(own))
      .catch((error: unknown) => payload.logger.error({ err: error }, 'The check of links failed.'))
  }
  return answer(req, 202)
})
