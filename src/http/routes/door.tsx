import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { workshopReference } from '../../api/public/shapes'
import { readSeries } from '../../api/public/readWorkshop'
import { actAtDoor, doorAct, doorNews, peopleAtDoor, type DoorDone } from '../../cms/desk/atDoor'
import { doorOf, type Door } from '../../cms/desk/doors'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { findMainById } from '../../database/documents'
import { localesOf, requestIn } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { fold } from '../../domain/texts'
import { sizeParams } from '../../domain/size'
import { doorPath, doorSegment } from '../../i18n/addresses'
import { localeCodes, say } from '../../i18n/locales'
import { words } from '../../i18n/words/door'
import { doorWorker } from '../../publicPages/assets'
import { doorDocument, type DoorTold } from '../../publicPages/door/DoorPage'
import { secretPath } from '../../secretPaths'
import { readEarly } from '../body'
import { pay, type Budgets } from '../budgets'
import { errorPage, notFoundPage } from '../failurePages'
import { formBody, readForm, type Form } from '../formBody'
import { setPageHeaders } from '../pageHeaders'
import { sendProblem } from '../problem'
import { inTurn, type Turns } from '../turns'

interface DoorRoutes {
  payload: Payload
  now: Clock
  /** What each address may ask: an address that leads to no door is paid for. */
  budgets: Budgets
  /** What each link may ask: those at one door share the address of the house with everybody in it. */
  doors: Budgets
  /** What comes before a page is made. */
  visits: readonly RequestHandler[]
}

/** What an address that leads nowhere costs, as a page does. */
const COST = 1.5

/** Most bytes of what the page’s script sends: so many acts at once. */
const MOST_BYTES = 20_000
const MOST_ACTS = 50

/** In any language, with the word of any. */
for (const locale of localeCodes) secretPath(`/:locale/${doorSegment(locale)}/:token`)

const isJson = (req: Request): boolean => /^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')

/** What comes before the page of a door: what is sent is read first, however slowly it comes, and then the page has its turn. */
export const doorVisits = (turns: Turns): RequestHandler[] => {
  const read: RequestHandler = async (req, res, next) => {
    const body = await readEarly(req, MOST_BYTES)
    if (!body) return sendProblem(res, 'BODY_LARGE', { params: sizeParams(MOST_BYTES) })
    res.locals.sent = body
    next()
  }
  const ofScript = [inTurn(turns, 'body'), read].map(
    (handle): RequestHandler =>
      (req, res, next) =>
        req.method === 'POST' && isJson(req) ? handle(req, res, next) : next(),
  )
  return [...readForm(turns), ...ofScript, inTurn(turns, 'page')]
}

/** So many names stand on the page as it comes: its script asks for all of them, and whoever has none looks for a name. */
const MOST_SHOWN = 50

/** What is shown of a door. */
interface Shown {
  door: Door
  local: PayloadRequest
  /** Without a name, for a phone that opens it when the network is away. */
  isShell?: boolean
  /** What was looked for. */
  q?: string
  told?: DoorTold | null
}

/** What the script sends: what was done since, and which list it has. */
const wish = z.strictObject({ known: z.string().max(60).nullable(), acts: z.array(doorAct).max(MOST_ACTS) })

const sentIn = (res: Response): unknown => {
  const sent: unknown = res.locals.sent
  try {
    return JSON.parse(Buffer.isBuffer(sent) ? sent.toString('utf8') : '')
  } catch {
    return null
  }
}

/** What is said of what was done, and whom it can be taken back of. */
const toldOf = ({ already, id, is, name }: DoorDone, wasIn: boolean, locale: string): DoorTold => {
  const named = (text: string): string => text.replace('#', () => name || say(words.noName, locale))
  if (is === 'unknown') return { text: say(words.told.unknown, locale), undo: null }
  if (is === 'in' && wasIn)
    return { text: named(say(already ? words.told.already : words.told.in, locale)), undo: already ? null : id }
  if (is === 'in') return { text: named(say(words.told.kept, locale)), undo: null }
  if (is === 'expected') return { text: named(say(words.told.out, locale)), undo: null }
  return { text: `${name || say(words.noName, locale)} – ${say(words.standing[is], locale)}`, undo: null }
}

/** The page by which those at the door note who comes, for whoever has its link: a page, a form, and what the page’s script sends and asks. */
export const doorRoutes = ({ budgets, doors, now, payload, visits }: DoorRoutes): Router => {
  const router = Router()
  const locales = localesOf({ payload })
  const frontEnd = frontEndOf({ payload })

  /** The door that a request opens. Otherwise it is answered: alike whatever is wrong with its address. */
  const enter = async (req: Request, res: Response, local: PayloadRequest): Promise<Door | null> => {
    const door = await doorOf(local, String(req.params.token), now())
    if (!door) {
      pay(budgets, req, res, COST)
      notFoundPage(req, res, 'door')
      return null
    }
    const seconds = doors.take(door.id, 1)
    if (!seconds) return door
    res.setHeader('Retry-After', String(seconds))
    errorPage(req, res, 429, 'door')
    return null
  }

  for (const locale of locales) {
    const address = `/${locale}/${doorSegment(locale)}/:token`

    const show = async (
      req: Request,
      res: Response,
      { door, isShell = false, local, q = '', told = null }: Shown,
    ): Promise<void> => {
      const workshop = await findMainById(local, 'workshops', door.workshop)
      if (!workshop) return notFoundPage(req, res, 'door')
      const sought = fold(q).split(' ').filter(Boolean)
      const { hides, people: all } = await peopleAtDoor(local, door, locale)
      const people = isShell ? [] : all
      const found = sought.length
        ? people.filter(({ name }) => {
            const folded = fold(name)
            return sought.every((word) => folded.includes(word))
          })
        : people
      const seated = people.filter(({ is }) => is === 'in' || is === 'expected')
      const html = doorDocument(
        { locale, locales, now: now().toISOString(), frontEnd },
        {
          closesAt: door.closesAt,
          counts: { seated: seated.length, there: seated.filter(({ is }) => is === 'in').length, found: found.length },
          keepsNames: !hides,
          people: found.slice(0, MOST_SHOWN),
          q,
          series: await readSeries(local, locale),
          told,
          token: String(req.params.token),
          workshop: workshopReference(workshop, locale, locales),
        },
      )
      setPageHeaders(res, 'door')
      res.type('html').send(html)
    }

    router.get(address, ...visits, async (req, res) => {
      const local = await requestIn(payload, locale)
      const door = await enter(req, res, local)
      if (door) await show(req, res, { door, local })
    })

    router.get(`${address}/shell`, ...visits, async (req, res) => {
      const local = await requestIn(payload, locale)
      const door = await enter(req, res, local)
      if (!door) return
      // How long a phone may keep it.
      res.setHeader('Expires', new Date(door.closesAt).toUTCString())
      await show(req, res, { door, local, isShell: true })
    })

    router.get(`${address}/worker.js`, ...visits, async (req, res) => {
      const door = await enter(req, res, await requestIn(payload, locale))
      if (!door) return
      setPageHeaders(res, 'doorWorker')
      // It opens this door, and no other page.
      res.setHeader('Service-Worker-Allowed', doorPath(locale, String(req.params.token)))
      res.type('text/javascript; charset=utf-8').send(doorWorker)
    })

    /** What the script sends is done, one after the other, and it is told the list where it has another one. */
    const takeActs = async (res: Response, door: Door, local: PayloadRequest): Promise<void> => {
      const wanted = wish.safeParse(sentIn(res))
      if (!wanted.success) return sendProblem(res, 'ACTION_INVALID')
      const done: DoorDone[] = []
      for (const act of wanted.data.acts) done.push(await actAtDoor(local, door, act))
      setPageHeaders(res, 'door')
      // Whoever has a list asks for the next one in a moment, and is told at once what came of their acts.
      if (done.length && wanted.data.known !== null) return void res.json({ done })
      const shown = await peopleAtDoor(local, door, locale)
      res.json({ done, keeps: !shown.hides, ...doorNews(shown, wanted.data.known) })
    }

    router.post(address, ...visits, async (req, res, next) => {
      if (!isJson(req)) return next()
      const local = await requestIn(payload, locale)
      const door = await enter(req, res, local)
      if (door) await takeActs(res, door, local)
    })

    router.post(address, formBody, async (req, res) => {
      const local = await requestIn(payload, locale)
      const door = await enter(req, res, local)
      if (!door) return
      const form: Form | undefined = res.locals.form
      const sent = (name: string): string | undefined => form?.get(name)?.[0]
      const id = (sent('in') ?? sent('out'))?.slice(0, 60)
      const isIn = sent('in') !== undefined
      const done = id === undefined ? null : await actAtDoor(local, door, { n: '', id, in: isIn })
      // Who comes next has another name.
      const q = done ? '' : (sent('q') ?? '').slice(0, 200)
      await show(req, res, { door, local, q, told: done && toldOf(done, isIn, locale) })
    })

    // In another language’s word: one address is the page’s own.
    for (const other of locales.filter((code) => doorSegment(code) !== doorSegment(locale)))
      router.get(`/${locale}/${doorSegment(other)}/:token`, ...visits, (req, res) => {
        setPageHeaders(res, 'door')
        res.redirect(303, doorPath(locale, String(req.params.token)))
      })
  }
  return router
}
