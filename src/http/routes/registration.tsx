import { Router, type Request, type Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import type { WorkshopSummary } from '../../api/public/listWorkshops'
import { findForm, publicForm, takeForm, wordsOf } from '../../api/public/registrationForm'
import { ownRegistration } from '../../api/public/ownRegistration'
import { publicText, workshopReference } from '../../api/public/shapes'
import { readSeries, workshopsById } from '../../api/public/readWorkshop'
import { frontEndOf, hasOwnPages } from '../../cms/previews/frontEnd'
import { formOf, type Form as RegistrationForm } from '../../cms/registrations/form'
import { changeable, change } from '../../cms/registrations/change'
import { joinedBy } from '../../cms/registrations/join'
import { tokenFor } from '../../cms/registrations/keys'
import { erase } from '../../cms/registrations/erase'
import { ownData } from '../../cms/registrations/ownData'
import { erasedBy, followLink, type Followed } from '../../cms/registrations/links'
import { sendLinks } from '../../cms/registrations/linksAgain'
import { askForAddress, proveByLink } from '../../cms/registrations/newAddress'
import { accept, cancel, confirm, decline, queueAgain, renewLinks } from '../../cms/registrations/person'
import type { Registration } from '../../cms/registrations/queue'
import { qrCodeOf } from '../../cms/qrCode'
import { seal, unseal } from '../../cms/registrations/sealed'
import { wantMessages } from '../../cms/registrations/stopMessages'
import { findMainById } from '../../database/documents'
import { localesOf, requestIn } from '../../database/request'
import { isAttendance, type Attendance } from '../../domain/attendance'
import type { Clock } from '../../domain/clock'
import { otherAddresses } from '../../domain/otherAddresses'
import type { QrCode } from '../../domain/qrCode'
import { isLive } from '../../domain/registration'
import { isOver } from '../../domain/reminders'
import { formFields } from '../../domain/registrationInput'
import { textOf, type Row } from '../../domain/row'
import { slugsOf, type Addressed } from '../../domain/slugs'
import {
  certificatePath,
  certificateSegment,
  joinPath,
  ownPath,
  registrationPath,
  registrationSegment,
  sentPath,
  sentSegment,
  workshopSegment,
} from '../../i18n/addresses'
import { pageAddresses } from '../../i18n/pageAddresses'
import { isRefusal, type RefusedField } from '../../i18n/errors/refusal'
import { sentence } from '../../i18n/errors'
import { localeCodes, say, type Localized } from '../../i18n/locales'
import { words as linksWords } from '../../i18n/words/linksAgain'
import { words as ownWords } from '../../i18n/words/ownRegistration'
import type { Reader } from '../../publicPages/reader'
import {
  addressDocument,
  certificateDocument,
  confirmDocument,
  erasedDocument,
  eraseDocument,
  formDocument,
  linksDocument,
  linksSentDocument,
  ownDocument,
  sentDocument,
} from '../../publicPages/registration/documents'
import type { Typed } from '../../publicPages/registration/FormPage'
import { meetingDocument } from '../../publicPages/registration/Join'
import { isEdited, otherAddress, type Refused } from '../../publicPages/registration/OwnPage'
import { secretPath } from '../../secretPaths'
import { addressOf, type Budgets } from '../budgets'
import { notFoundPage } from '../failurePages'
import { formBody, type Form } from '../formBody'
import { moveTo } from '../moved'
import { setPageHeaders } from '../pageHeaders'
import { sayWhenToRetry } from '../problem'

interface RegistrationRoutes {
  payload: Payload
  now: Clock
  /** How many mails each address may have sent to whom it names. */
  budgets: Budgets
}

/** What was typed, by the names of the fields. */
const typedIn = ({ locals }: Response): Typed => {
  const form: Form | undefined = locals.form
  return Object.fromEntries(
    [...(form ?? [])].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  )
}

/** The addresses behind a link of one’s own, in each language. */
const ownAddresses: ReadonlyMap<string, string> = new Map(
  localeCodes.map((locale) => [locale, secretPath(`/${locale}/${registrationSegment(locale)}/:token`)]),
)

/** Addresses of one’s own whose language was changed by hand, or left out, with the language of the page that is meant. */
const misspelt = localeCodes.flatMap((locale) => {
  const own = registrationSegment(locale)
  const others = localeCodes.map(registrationSegment).filter((segment) => segment !== own)
  return [`/${own}`, ...others.map((segment) => `/${locale}/${segment}`)].map((path) => ({
    locale,
    paths: [path, secretPath(`${path}/:token`)],
  }))
})

const ANSWER = 'answer.'

/** The same as the API takes it: answers stand together. What our forms do not ask is left out. */
const givenIn = (typed: Typed): Row => {
  const entries = Object.entries(typed)
  const plain = entries.filter(([name]) => ['stamp', 'website', ...formFields].includes(name) && name !== 'answers')
  const answers = entries.flatMap(([name, value]) =>
    name.startsWith(ANSWER) ? [[name.slice(ANSWER.length), value] as const] : [],
  )
  return { ...Object.fromEntries(plain), answers: Object.fromEntries(answers) }
}

/** What the form of one’s own page says anew: all that it asks. */
const changesIn = (typed: Typed): Row => {
  const { answers, ...given } = givenIn(typed)
  return { ...Object.fromEntries(changeable.flatMap((name) => (name in given ? [[name, given[name]]] : []))), answers }
}

/** Which act of one’s own page was sent. Whoever has pressed Enter in a field has pressed no button: that saves, and a mail leaves by its own button alone. */
const ownActOf = ({ act, email, step }: Typed): string | null => {
  if (step === 'switch') return 'switch'
  return act === undefined && email !== undefined ? 'change' : textOf(act)
}

/** The pages by which people register, and those behind a link of their own, in every language of the content. */
export const registrationRoutes = ({ budgets, now, payload }: RegistrationRoutes): Router => {
  const router = Router()
  const locales = localesOf({ payload })
  const frontEnd = frontEndOf({ payload })
  const isOn = hasOwnPages({ payload })

  const ask = async (locale: string) => {
    const reader: Reader = { locale, locales, now: now().toISOString(), frontEnd }
    const req = await requestIn(payload, locale)
    return { reader, req, series: await readSeries(req, locale) }
  }
  const send = (res: Response, kind: 'form' | 'own', html: string, status = 200): void => {
    setPageHeaders(res, kind)
    res.status(status).type('html').send(html)
  }
  const goTo = (res: Response, path: string, kind: 'form' | 'own', status: 301 | 303 = 303): void => {
    setPageHeaders(res, kind)
    res.redirect(status, path)
  }

  /** What a field of the form is called, for the summary of what is wrong. */
  const labelled = (form: RegistrationForm, locale: string, problems: readonly RefusedField[]): RefusedField[] =>
    problems.map((problem) => {
      const [first, key] = problem.path.split('.')
      const name = formFields.find((field) => field === first)
      const question = form.questions.find((one) => one.key === key)
      const label =
        name === 'answers'
          ? publicText(question?.label, locale, locales)?.text
          : name && say(wordsOf(name, form.shape.isConfidential).label, locale)
      return label ? { ...problem, label } : problem
    })

  /** The same, where what was sent has one field. */
  const named = (label: Localized, locale: string, problems: readonly RefusedField[]): RefusedField[] =>
    problems.map((problem) => ({ ...problem, label: say(label, locale) }))

  /** What was asked of who registered; null where the workshop is gone. */
  const ownForm = async (req: PayloadRequest, { workshop: id }: Registration): Promise<RegistrationForm | null> => {
    const workshop = await findMainById(req, 'workshops', id ?? '')
    return workshop && formOf(req, workshop, now().toISOString())
  }

  /** Whether much has come from the address of a request: the answer then says when to come again. */
  const isLimited = (req: Request, res: Response): boolean => {
    const seconds = budgets.take(addressOf(req), 1)
    if (seconds) res.setHeader('Retry-After', String(seconds))
    return seconds > 0
  }

  /** What somebody shows at the door: it leads to the page of a calendar’s entry, and those at the door to them. */
  const entryCode = (registration: Registration, workshop: WorkshopSummary): QrCode | null => {
    if (registration.state !== 'confirmed' || workshop.attendanceMode === 'online') return null
    if (workshop.eventStatus !== 'scheduled' || isOver(workshop, now().toISOString())) return null
    const { origin }: { origin?: string } = payload.config.custom
    return qrCodeOf(`${origin}${joinPath(tokenFor(payload, 'join', registration))}`)
  }

  /** The slug in the address of each language of what is registered for. */
  const slugFor = ({ workshop }: { workshop: Addressed }): ((locale: string) => string | null | undefined) => {
    const slugs = slugsOf(workshop, locales)
    return (locale) => slugs[locale]
  }

  for (const { locale, paths } of misspelt)
    router.get(paths, (req: Request<{ token?: string }>, res) => goTo(res, ownPath(locale, req.params.token), 'own'))

  for (const locale of locales) {
    const workshops = `/${locale}/${workshopSegment(locale)}/:slug/${registrationSegment(locale)}`

    router.get(workshops, async (req, res) => {
      const { reader, req: local, series } = await ask(locale)
      const form = await findForm(local, String(req.params.slug), now())
      const slug = form && slugFor(form)(locale)
      if (!slug) return notFoundPage(req, res)
      // Where our pages are off, a front end’s form takes the place of ours.
      if (!isOn && frontEnd?.registration)
        return moveTo(req, res, pageAddresses('', frontEnd).registration(locale, slug))
      if (slug !== req.params.slug) return goTo(res, registrationPath(locale, slug), 'form', 301)
      const shown = publicForm(local, form, locale, now())
      send(res, 'form', formDocument(reader, { form: shown, problems: [], series, trouble: null, typed: {} }))
    })

    router.post(workshops, formBody, async (req, res) => {
      const { reader, req: local, series } = await ask(locale)
      const form = await findForm(local, String(req.params.slug), now())
      const slug = form && slugFor(form)(locale)
      if (!slug) return notFoundPage(req, res)
      const typed = typedIn(res)
      const show = (
        status: number,
        trouble: string | null,
        problems: readonly RefusedField[],
        stamp?: string,
      ): void => {
        const shown = publicForm(local, form, locale, now())
        const again = { ...shown, stamp: stamp ?? shown.stamp }
        send(res, 'form', formDocument(reader, { form: again, problems, series, trouble, typed }), status)
      }
      // Another language was asked for: what was typed comes along, and nothing is judged.
      if (typed.step === 'switch') return show(200, null, [], textOf(typed.stamp) ?? undefined)
      if (form.state !== 'open') return show(404, null, [])
      if (isLimited(req, res))
        return show(429, sentence({ code: 'TOO_OFTEN' }, locale), [], textOf(typed.stamp) ?? undefined)
      try {
        await takeForm(local, form, givenIn(typed), { locale, now, source: 'form' })
      } catch (error) {
        if (!isRefusal(error) || error.status >= 500) throw error
        const { code, fields: wrong, status } = error
        if (code === 'FORM_OLD') return show(status, sentence({ code }, locale), [])
        sayWhenToRetry(res, code)
        if (code === 'TOO_QUICK') return show(status, sentence({ code }, locale), [], textOf(typed.stamp) ?? undefined)
        return show(status, null, labelled(form, locale, wrong), textOf(typed.stamp) ?? undefined)
      }
      const sealed = seal(payload, textOf(typed.email)?.trim() ?? '', now())
      goTo(res, `${sentPath(locale, slug)}?to=${sealed}`, 'form')
    })

    router.get(`${workshops}/${sentSegment(locale)}`, async (req: Request<{ slug: string }>, res) => {
      const { reader, req: local, series } = await ask(locale)
      const form = await findForm(local, req.params.slug, now())
      if (!form) return notFoundPage(req, res)
      const address = unseal(payload, req.query.to, now())
      send(
        res,
        'own',
        sentDocument(reader, { address, series, slugFor: (code) => slugFor(form)(code) ?? req.params.slug }),
      )
    })

    const links = ownPath(locale)

    router.get(links, async (req, res) => {
      const { reader, series } = await ask(locale)
      if (req.query.to === undefined)
        return send(res, 'form', linksDocument(reader, { problems: [], series, trouble: null, typed: {} }))
      send(res, 'own', linksSentDocument(reader, { address: unseal(payload, req.query.to, now()), series }))
    })

    router.post(links, formBody, async (req, res) => {
      const { reader, series } = await ask(locale)
      const typed = typedIn(res)
      const show = (status: number, problems: readonly RefusedField[], trouble: string | null = null): void =>
        send(res, 'form', linksDocument(reader, { problems, series, trouble, typed }), status)
      if (typed.step === 'switch') return show(200, [])
      if (isLimited(req, res)) return show(429, [], sentence({ code: 'TOO_OFTEN' }, locale))
      try {
        await sendLinks(payload, typed.email, { locale, now })
      } catch (error) {
        if (!isRefusal(error) || error.status >= 500) throw error
        return show(error.status, named(linksWords.email, locale, error.fields))
      }
      // The same whoever is registered: it was asked of nobody.
      goTo(res, `${links}?to=${seal(payload, textOf(typed.email)?.trim() ?? '', now())}`, 'form')
    })

    const own = ownAddresses.get(locale) ?? secretPath(`/${locale}/${registrationSegment(locale)}/:token`)

    /** One’s own page as it stands, and what could not be taken. */
    const showOwn = async (
      req: Request,
      res: Response,
      registration: Registration,
      { done = [], refused = null, status }: { done?: readonly Done[]; refused?: Refused | null; status?: number } = {},
    ): Promise<void> => {
      const { reader, req: local, series } = await ask(locale)
      const shown = await ownRegistration(local, registration, { locale, now: reader.now })
      const form = await ownForm(local, registration)
      if (!shown || !form) return notFoundPage(req, res, 'own')
      const given = refused?.problems ?? []
      const problems =
        refused?.act === 'address' ? named(ownWords.address.field, locale, given) : labelled(form, locale, given)
      const token = tokenFor(payload, 'own', registration)
      const document = ownDocument(reader, {
        certificate: markOf(registration, shown.workshop, reader.now) && certificatePath(locale, token),
        code: entryCode(registration, shown.workshop),
        done,
        form: publicForm(local, form, locale, now()),
        noMessages: registration.noMessages === true,
        refused: refused && { ...refused, problems },
        registration: shown,
        series,
        token,
      })
      send(res, 'own', document, status)
    }

    router.get(`${own}/${certificateSegment(locale)}`, async (req: Request<{ token: string }>, res) => {
      const { token } = req.params
      const { reader, req: local, series } = await ask(locale)
      const found = await followLink(local, payload, token)
      const registration = found?.purpose === 'own' ? found.registration : null
      const [workshop] = registration?.workshop
        ? await workshopsById(local, [registration.workshop], locale, false)
        : []
      const shown = registration && (await ownRegistration(local, registration, { locale, now: reader.now }))
      const mark = registration && shown ? markOf(registration, shown.workshop, reader.now) : null
      if (!shown || !mark) return notFoundPage(req, res, 'own')
      const document = certificateDocument(reader, {
        mark,
        name: shown.name,
        partners: workshop?.partners ?? series?.partners ?? [],
        series,
        token,
        workshop: shown.workshop,
      })
      send(res, 'own', document)
    })

    /** The page with the button of a link that proves something; null where its workshop is gone. */
    const proving = async (token: string, { purpose, registration }: Followed, trouble: string | null = null) => {
      const { reader, req: local, series } = await ask(locale)
      const shown = await ownRegistration(local, registration, { locale, now: reader.now })
      if (!shown) return null
      const page = { series, token, workshop: shown.workshop }
      return purpose === 'address'
        ? addressDocument(reader, { ...page, address: shown.newEmail ?? '', trouble })
        : confirmDocument(reader, page)
    }

    router.get(own, async (req, res) => {
      const token = String(req.params.token)
      const { req: local } = await ask(locale)
      const found = await followLink(local, payload, token)
      if (!found || found.purpose === 'join') return notFoundPage(req, res, 'own')
      const { isProven, purpose, registration } = found
      const isPending = registration.state === 'pending'
      // A link that proved a mailbox leads on to its page.
      if (isProven) return goTo(res, ownPath(locale, tokenFor(payload, 'own', registration)), 'own')
      if (purpose === 'own' && !isPending) return showOwn(req, res, registration, { done: doneIn(req, registration) })
      const document = await proving(token, found)
      if (document === null) return notFoundPage(req, res, 'own')
      send(res, 'own', document)
    })

    /** Erases a registration, or says once more that it is erased. */
    const eraseNow = async (res: Response, id: string): Promise<void> => {
      const { reader, series } = await ask(locale)
      const receipt = await erase(payload, { registration: id }, 'self', now)
      send(res, 'own', erasedDocument(reader, { isWiped: receipt?.isWiped ?? true, series }))
    }

    /** Takes what one says anew, another address, or both: both stand in one form, and what is typed in either is not lost by the button of the other. */
    const changeOwn = async (
      req: Request,
      res: Response,
      registration: Registration,
      act: 'address' | 'change',
      typed: Typed,
    ): Promise<void> => {
      const { id } = registration
      const { reader, req: local } = await ask(locale)
      if (act === 'address' && isLimited(req, res)) {
        const refused: Refused = { act, problems: [], trouble: sentence({ code: 'TOO_OFTEN' }, locale), typed }
        return showOwn(req, res, registration, { refused, status: 429 })
      }
      const own = await ownRegistration(local, registration, { locale, now: reader.now })
      const form = await ownForm(local, registration)
      if (!own || !form) return notFoundPage(req, res, 'own')
      const isOther = otherAddress(own, typed) !== null
      // Enter in the field of the address saves nothing where nothing else was typed.
      const isSaved = typed.act === 'change' || (act === 'change' && !isOther)
      const saves = isSaved || isEdited(publicForm(local, form, locale, now()), own, typed)
      const done: Done[] = []
      const path = ownPath(locale, tokenFor(payload, 'own', registration))
      let at: typeof act = 'change'
      try {
        if (saves) {
          await change(payload, id, changesIn(typed), { locale, now })
          done.push('change')
        }
        at = 'address'
        if (act === 'address') {
          await askForAddress(payload, id, typed.email, { locale, now })
          done.push('address')
        }
      } catch (error) {
        if (!isRefusal(error) || error.status >= 500) throw error
        const current = await findMainById(local, 'registrations', id)
        const problems = error.fields.filter(({ path: field }) => field)
        if (current && problems.length)
          return showOwn(req, res, current, { done, refused: { act: at, problems, trouble: null, typed }, status: 400 })
        // It may not be changed any more: the page says how it stands.
        return goTo(res, path, 'own')
      }
      const current = act === 'change' && isOther ? await findMainById(local, 'registrations', id) : null
      if (!current) return goTo(res, `${path}?${done.map((one) => `done=${one}`).join('&')}`, 'own')
      const refused: Refused = { act: 'kept', problems: [], trouble: null, typed: { email: typed.email ?? '' } }
      await showOwn(req, res, current, { done, refused })
    }

    /** Leads to the meeting; where it is not open, the page says when it is. */
    const joinOwn = async (req: Request, res: Response, { id, ...registration }: Registration): Promise<void> => {
      const { reader, req: local, series } = await ask(locale)
      const token = tokenFor(payload, 'own', { id, ...registration })
      const joined = await joinedBy(local, id, now)
      if (joined === 'closed') return goTo(res, ownPath(locale, token), 'own')
      const workshop = joined && (await findMainById(local, 'workshops', registration.workshop ?? ''))
      if (!workshop) return notFoundPage(req, res, 'own')
      const shown = {
        ...joined,
        back: ownPath(locale, token),
        hrefOf: (code: string): string => ownPath(code, token),
        series,
        workshop: workshopReference(workshop, locale, locales),
      }
      send(res, 'own', meetingDocument(reader, shown))
    }

    /** What one does on one’s own page. @returns whether it was one of these acts */
    const actOwn = async (req: Request, res: Response, registration: Registration, typed: Typed): Promise<boolean> => {
      const { id } = registration
      const { reader, series } = await ask(locale)
      const token = tokenFor(payload, 'own', registration)
      const toOwn = (done: Done): void => goTo(res, `${ownPath(locale, token)}?done=${done}`, 'own')
      const act = ownActOf(typed)
      if (act === 'switch')
        await showOwn(req, res, registration, { refused: { act, problems: [], trouble: null, typed } })
      else if (act === 'erase') send(res, 'own', eraseDocument(reader, series, token))
      else if (act === 'eraseNow') await eraseNow(res, id)
      else if (act === 'download') {
        setPageHeaders(res, 'own')
        res.attachment('registration.json')
        res.json(await ownData(payload, id))
      } else if (act === 'renew') {
        const renewed = await renewLinks(payload, registration, now)
        if (renewed) goTo(res, `${ownPath(locale, tokenFor(payload, 'own', renewed))}?done=renew`, 'own')
        else notFoundPage(req, res, 'own')
      } else if (act === 'join') await joinOwn(req, res, registration)
      else if (act === 'stopMessages' || act === 'wantMessages') {
        await wantMessages(payload, id, act === 'wantMessages', now())
        toOwn(act)
      } else if (act === 'change' || act === 'address') await changeOwn(req, res, registration, act, typed)
      else if (act === 'accept' || act === 'cancel' || act === 'decline' || act === 'queueAgain') {
        try {
          await { accept, cancel, decline, queueAgain }[act](payload, id, now)
          toOwn(act)
        } catch (error) {
          // It is not so any more: the page says how it stands.
          if (!isRefusal(error) || error.status >= 500) throw error
          goTo(res, ownPath(locale, token), 'own')
        }
      } else return false
      return true
    }

    /** Proves another address. @returns whether the link was for it still */
    const proveOther = async (res: Response, token: string, found: Followed): Promise<boolean> => {
      try {
        const proven = await proveByLink(payload, token, found, now)
        if (proven) goTo(res, `${ownPath(locale, tokenFor(payload, 'own', proven))}?done=prove`, 'own')
        return proven !== null
      } catch (error) {
        if (!isRefusal(error) || error.status >= 500) throw error
        const document = await proving(token, found, sentence({ code: error.code }, locale))
        if (document !== null) send(res, 'own', document, error.status)
        return document !== null
      }
    }

    router.post(own, formBody, async (req, res) => {
      const token = String(req.params.token)
      const { req: local } = await ask(locale)
      const found = await followLink(local, payload, token)
      const typed = typedIn(res)
      const purpose = found?.purpose
      const erased = typed.act === 'eraseNow' ? await erasedBy(local, payload, token) : null
      if (erased) return eraseNow(res, erased)
      if (found && purpose === 'own' && (await actOwn(req, res, found.registration, typed))) return
      if (found && purpose === 'address' && typed.act === 'prove' && (await proveOther(res, token, found))) return
      if (!found || (purpose !== 'own' && purpose !== 'confirm') || typed.act !== 'confirm')
        return notFoundPage(req, res, 'own')
      const id = await confirm(payload, found.registration.id, now)
      const confirmed = id === null ? null : await findMainById(local, 'registrations', id)
      if (!confirmed) return notFoundPage(req, res, 'own')
      goTo(res, `${ownPath(locale, tokenFor(payload, 'own', confirmed))}?done=confirm`, 'own')
    })
  }
  return router
}

/** Of what somebody gets a certificate when their workshop is over; null where they get none. */
const markOf = (
  { attended, state }: Registration,
  { endsAtUtc, startsAtUtc }: { endsAtUtc: string | null; startsAtUtc: string | null },
  now: string,
): Exclude<Attendance, 'no'> | null => {
  const over = endsAtUtc ?? startsAtUtc
  const isOver = over !== null && over <= now
  return state === 'confirmed' && isOver && isAttendance(attended) && attended !== 'no' ? attended : null
}

type Done = keyof typeof ownWords.done

/** What a page may say that was done, and where it is so: whoever has pressed the button of an old page may have done something else by now. */
const isDone: Record<Done, (registration: Registration) => boolean> = {
  accept: ({ state }) => state === 'confirmed',
  decline: ({ cause, state }) => state === 'cancelled' && cause === 'declined',
  cancel: ({ cause, state }) => state === 'cancelled' && (cause === 'self' || cause === 'declined'),
  confirm: ({ state }) => isLive(state),
  queueAgain: ({ state }) => state === 'waiting',
  change: ({ state }) => isLive(state),
  address: ({ newEmail }) => otherAddresses(newEmail).unproven !== null,
  stopMessages: ({ noMessages }) => noMessages === true,
  wantMessages: ({ noMessages, state }) => isLive(state) && noMessages !== true,
  // Both have given it new links.
  prove: ({ linkVersion }) => Boolean(linkVersion),
  renew: ({ linkVersion }) => Boolean(linkVersion),
}

/** What the address of a page says that was done, as far as it is so. */
const doneIn = ({ query }: Request, registration: Registration): Done[] => {
  const said = [query.done].flat()
  return dones.filter((one) => said.includes(one) && isDone[one](registration))
}

const dones = Object.keys(ownWords.done).filter((name): name is Done => Object.hasOwn(ownWords.done, name))
