import { Router, type Request, type Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { findForm, publicForm, takeForm, wordsOf } from '../../api/public/registrationForm'
import { ownRegistration } from '../../api/public/ownRegistration'
import { publicText } from '../../api/public/shapes'
import { readSeries } from '../../api/public/readWorkshop'
import { formOf, type Form as RegistrationForm } from '../../cms/registrations/form'
import { tokenFor } from '../../cms/registrations/keys'
import { erase } from '../../cms/registrations/erase'
import { ownData } from '../../cms/registrations/ownData'
import { followLink } from '../../cms/registrations/links'
import { accept, cancel, confirm, decline } from '../../cms/registrations/person'
import type { Registration } from '../../cms/registrations/queue'
import { seal, unseal } from '../../cms/registrations/sealed'
import { findMainById } from '../../database/documents'
import { localesOf, requestIn } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { formFields } from '../../domain/registrationInput'
import { textOf, type Row } from '../../domain/row'
import {
  ownPath,
  registrationPath,
  registrationSegment,
  sentPath,
  sentSegment,
  workshopSegment,
} from '../../i18n/addresses'
import { isRefusal, type RefusedField } from '../../i18n/errors/refusal'
import { sentence } from '../../i18n/errors'
import { localeCodes, say } from '../../i18n/locales'
import type { Reader } from '../../publicPages/reader'
import {
  confirmDocument,
  erasedDocument,
  eraseDocument,
  formDocument,
  ownDocument,
  sentDocument,
} from '../../publicPages/registration/documents'
import type { Typed } from '../../publicPages/registration/FormPage'
import { secretPath } from '../../secretPaths'
import { addressOf, type Budgets } from '../budgets'
import { notFoundPage } from '../failurePages'
import { formBody, type Form } from '../formBody'
import { setPageHeaders } from '../pageHeaders'

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

/** The pages by which people register, and those behind a link of their own, in every language of the content. */
export const registrationRoutes = ({ budgets, now, payload }: RegistrationRoutes): Router => {
  const router = Router()
  const locales = localesOf({ payload })

  const ask = async (locale: string) => {
    const reader: Reader = { locale, locales, now: now().toISOString() }
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

  /** What was asked of who registered, in its words; null where the workshop is gone. */
  const ownForm = async (req: PayloadRequest, { workshop: id }: Registration, locale: string) => {
    const workshop = await findMainById(req, 'workshops', id ?? '')
    return workshop && publicForm(req, await formOf(req, workshop, now().toISOString()), locale, now())
  }

  for (const locale of locales) {
    const workshops = `/${locale}/${workshopSegment(locale)}/:slug/${registrationSegment(locale)}`

    router.get(workshops, async (req, res) => {
      const { reader, req: local, series } = await ask(locale)
      const form = await findForm(local, String(req.params.slug), now())
      if (!form?.workshop.slug) return notFoundPage(req, res)
      if (form.workshop.slug !== req.params.slug)
        return goTo(res, registrationPath(locale, form.workshop.slug), 'form', 301)
      const shown = publicForm(local, form, locale, now())
      send(res, 'form', formDocument(reader, { form: shown, problems: [], series, trouble: null, typed: {} }))
    })

    router.post(workshops, formBody, async (req, res) => {
      const { reader, req: local, series } = await ask(locale)
      const form = await findForm(local, String(req.params.slug), now())
      if (!form?.workshop.slug) return notFoundPage(req, res)
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
      const seconds = budgets.take(addressOf(req), 1)
      if (seconds) {
        res.setHeader('Retry-After', String(seconds))
        return show(429, sentence({ code: 'TOO_OFTEN' }, locale), [], textOf(typed.stamp) ?? undefined)
      }
      try {
        await takeForm(local, form, givenIn(typed), { locale, now, source: 'form' })
      } catch (error) {
        if (!isRefusal(error) || error.status >= 500) throw error
        const { code, fields: wrong, status } = error
        if (code === 'FORM_OLD') return show(status, sentence({ code }, locale), [])
        if (code === 'TOO_QUICK') return show(status, sentence({ code }, locale), [], textOf(typed.stamp) ?? undefined)
        return show(status, null, labelled(form, locale, wrong), textOf(typed.stamp) ?? undefined)
      }
      const sealed = seal(payload, textOf(typed.email)?.trim() ?? '', now())
      goTo(res, `${sentPath(locale, form.workshop.slug)}?to=${sealed}`, 'form')
    })

    router.get(`${workshops}/${sentSegment(locale)}`, async (req: Request<{ slug: string }>, res) => {
      const { reader, series } = await ask(locale)
      const address = unseal(payload, req.query.to, now())
      send(res, 'own', sentDocument(reader, { address, series, slug: req.params.slug }))
    })

    const own = ownAddresses.get(locale) ?? secretPath(`/${locale}/${registrationSegment(locale)}/:token`)

    router.get(own, async (req, res) => {
      const token = String(req.params.token)
      const { reader, req: local, series } = await ask(locale)
      const found = await followLink(local, payload, token)
      if (!found || (found.purpose !== 'confirm' && found.purpose !== 'own')) return notFoundPage(req, res, 'own')
      const { purpose, registration } = found
      // A link that proved a mailbox leads on to its page.
      if (purpose === 'confirm' && registration.state !== 'pending')
        return goTo(res, ownPath(locale, tokenFor(payload, 'own', registration)), 'own')
      const own = await ownRegistration(local, registration, { locale, now: reader.now })
      const form = await ownForm(local, registration, locale)
      if (!own || !form) return notFoundPage(req, res, 'own')
      if (purpose === 'confirm' || registration.state === 'pending')
        return send(res, 'own', confirmDocument(reader, { series, token, workshop: own.workshop }))
      const done = ['accept', 'decline', 'cancel', 'confirm'].find((act) => act === req.query.done)
      send(
        res,
        'own',
        ownDocument(reader, {
          done: isDone(done) ? done : null,
          form,
          registration: own,
          series,
          token,
        }),
      )
    })

    router.post(own, formBody, async (req, res) => {
      const token = String(req.params.token)
      const { reader, req: local, series } = await ask(locale)
      const found = await followLink(local, payload, token)
      const act = textOf(typedIn(res).act)
      if (found?.purpose === 'own') {
        const { id } = found.registration
        if (act === 'erase') return send(res, 'own', eraseDocument(reader, series, token))
        if (act === 'eraseNow') {
          await erase(payload, { registration: id }, 'self', now)
          return send(res, 'own', erasedDocument(reader, series))
        }
        if (act === 'download') {
          setPageHeaders(res, 'own')
          res.attachment('registration.json')
          return void res.json(await ownData(payload, id))
        }
      }
      if (!found || !isDone(act)) return notFoundPage(req, res, 'own')
      const { purpose, registration } = found
      if (purpose === 'confirm' ? act !== 'confirm' : purpose !== 'own') return notFoundPage(req, res, 'own')
      if (act === 'confirm') {
        const id = await confirm(payload, registration.id, now)
        const now_ = id === null ? null : await findMainById(local, 'registrations', id)
        if (!now_) return notFoundPage(req, res, 'own')
        return goTo(res, `${ownPath(locale, tokenFor(payload, 'own', now_))}?done=confirm`, 'own')
      }
      const doing = { accept, cancel, decline }[act]
      try {
        await doing(payload, registration.id, now)
      } catch (error) {
        // It is not so any more: the page says how it stands.
        if (!isRefusal(error) || error.status >= 500) throw error
        return goTo(res, ownPath(locale, token), 'own')
      }
      goTo(res, `${ownPath(locale, token)}?done=${act}`, 'own')
    })
  }
  return router
}

type Done = 'accept' | 'cancel' | 'confirm' | 'decline'

const isDone = (act: string | null | undefined): act is Done =>
  act === 'accept' || act === 'cancel' || act === 'confirm' || act === 'decline'
