import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { OwnRegistration } from '../../api/public/ownRegistration'
import type { QrCode } from '../../domain/qrCode'
import { slugIn } from '../../domain/slugs'
import { ownPath } from '../../i18n/addresses'
import { dayAtTime } from '../../i18n/dates'
import type { RefusedField } from '../../i18n/errors/refusal'
import { languageName } from '../../i18n/languageNames'
import { words as certificateWords } from '../../i18n/words/certificate'
import { words as links } from '../../i18n/words/linksAgain'
import { isLive } from '../../domain/registration'
import { isTimeZone, wallTimeAt } from '../../domain/time'
import { words as door } from '../../i18n/words/door'
import { words as form } from '../../i18n/words/registrationForm'
import { words } from '../../i18n/words/ownRegistration'
import { Content } from '../Content'
import { Term } from '../Section'
import { Interval, Zone } from '../When'
import { useReader } from '../reader'
import { answerName, EmailLine, Fields, LinksAgain, Summary, type PublicForm, type Typed } from './FormPage'
import { Joining } from './Join'

const Workshop = ({ workshop }: { workshop: WorkshopSummary }) => {
  const { locale, pages, say } = useReader()
  const slug = slugIn(workshop, locale)
  return (
    <dl className="facts-lines">
      <Term name={say(words.workshop)}>
        <a href={slug ? pages.workshop(locale, slug) : undefined}>
          <Content text={workshop.title ?? workshop.shortTitle} />
        </a>
        <p className="sentence">
          <Interval timed={workshop} />
        </p>
        <p className="fine">
          <Zone timed={workshop} />
        </p>
      </Term>
    </dl>
  )
}

/** What is said of where a registration stands. */
const useStanding = ({ may, place, state }: OwnRegistration, isPast: boolean): string => {
  const { say } = useReader()
  if (isPast && (state === 'confirmed' || state === 'waiting')) return say(words.past[state])
  if (state === 'offered' && !may.includes('accept')) return say(words.over)
  if (state !== 'waiting') return say(words.state[state])
  return place === null ? say(words.waitingSoon) : say(words.waiting)(place)
}

/** The page that proves a mailbox: one button, which no script presses. */
export const ConfirmPage = ({ workshop }: { workshop: WorkshopSummary }) => {
  const { say } = useReader()
  return (
    <article className="registration">
      <h1>{say(words.confirm.title)}</h1>
      <Workshop workshop={workshop} />
      <p>{say(words.confirm.text)}</p>
      <form method="post">
        <button className="button" name="act" type="submit" value="confirm">
          {say(words.confirm.button)}
        </button>
      </form>
      <p className="fine">{say(words.confirm.otherwise)}</p>
    </article>
  )
}

type Done = keyof typeof words.done

const Act = ({ act, quiet = false }: { act: keyof typeof words.acts; quiet?: boolean }) => {
  const { say } = useReader()
  return (
    <form method="post">
      <button className={quiet ? 'button quiet' : 'button'} name="act" type="submit" value={act}>
        {say(words.acts[act])}
      </button>
    </form>
  )
}

/** What was answered, under the words of its question. */
const useAnswers = ({ questions }: PublicForm, { answers }: OwnRegistration): { label: string; answer: string }[] => {
  const { say } = useReader()
  const yesNo: Record<string, string> = { yes: say(form.yes), no: say(form.no) }
  return questions.flatMap(({ key, kind, label, options }) => {
    const values = [answers[key] ?? []].flat().filter((value): value is string => typeof value === 'string')
    const said = values.map(
      (value) =>
        options.find((option) => option.value === value)?.label?.text ??
        (kind === 'yesNo' ? yesNo[value] : undefined) ??
        value,
    )
    return said.length ? [{ label: label?.text ?? key, answer: said.join(', ') }] : []
  })
}

/** What was said, under the words of the form that asked for it; what was left empty, as such. */
const useSaid = (form: PublicForm, registration: OwnRegistration): { label: string; answer: string }[] => {
  const { locale, say } = useReader()
  const { interpretation, language, name, needs, organisation } = registration
  const said: Partial<Record<string, string | null>> = {
    name: name || say(words.what.nameless),
    organisation: organisation ?? say(words.what.none),
    language: language && languageName(language, locale),
    interpretation: interpretation ? languageName(interpretation, locale) : say(words.what.none),
    needs,
  }
  const fields = form.fields.flatMap(({ label, name: field }) => {
    const answer = said[field]
    return answer ? [{ name: field, label: label?.text ?? field, answer }] : []
  })
  const answers = useAnswers(form, registration)
  return [...fields.filter((one) => one.name !== 'needs'), ...answers, ...fields.filter((one) => one.name === 'needs')]
}

/** What was said, as the fields of a form hold it. */
const typedOf = ({ answers, interpretation, language, name, needs, organisation }: OwnRegistration): Typed => {
  const given = Object.entries(answers).flatMap(([key, value]) => {
    const values = [value].flat().filter((one): one is string => typeof one === 'string')
    return values.length ? [[answerName(key), values] as const] : []
  })
  const own = { name, organisation, language, interpretation, needs }
  return Object.fromEntries([...Object.entries(own).map(([key, value]) => [key, value ?? ''] as const), ...given])
}

/** What somebody has sent from the page that is not done: it could not be taken, or another language was asked for. */
export interface Refused {
  /** `kept`: what else was sent is done, and this stands there still. */
  act: 'address' | 'change' | 'kept' | 'switch'
  typed: Typed
  problems: readonly RefusedField[]
  /** What is wrong with the sending itself, as that it was too often. */
  trouble: string | null
}

/** Whether something was sent and could not be taken. */
export const isWrong = ({ problems, trouble }: Omit<Refused, 'act'>): boolean => problems.length > 0 || trouble !== null

const withoutEmail = (form: PublicForm): PublicForm => ({
  ...form,
  fields: form.fields.filter(({ name }) => name !== 'email'),
})

/** Whether a form says something else than is stored. Browsers end lines their own way. */
const isTyped = ({ fields, questions }: PublicForm, typed: Typed, stored: Typed): boolean => {
  const said = (of: Typed, name: string): string => JSON.stringify([of[name] || []].flat()).replaceAll('\\r\\n', '\\n')
  const names = [...fields.map(({ name }) => name), ...questions.map(({ key }) => answerName(key))]
  return names.some((name) => said(typed, name) !== said(stored, name))
}

/** Whether what was sent from one’s own page says something else of a registration than is stored. */
export const isEdited = (form: PublicForm, registration: OwnRegistration, typed: Typed): boolean =>
  // A name is sent whenever the form is, if an empty one.
  'name' in typed && isTyped(withoutEmail(form), typed, typedOf(registration))

/** The address that was typed in place of the one of a registration, as somebody typed it; null where it is that one, or was asked for already. */
export const otherAddress = ({ email, newEmail }: OwnRegistration, { email: typed }: Typed): string | null => {
  const address = [typed ?? ''].flat()[0]?.trim() ?? ''
  return address && address !== email && address !== newEmail ? address : null
}

/** The id of the form by which one changes what one has said: its script hides questions that do not apply, and the switch of languages sends it. */
export const OWN_FORM = 'registration'

/** What one may say anew, and another address. One form: whatever was typed in either comes along when it is sent. */
const ChangeForms = ({
  form: asked,
  refused,
  registration,
}: Omit<OwnProps, 'certificate' | 'code' | 'done' | 'noMessages'>) => {
  const { say } = useReader()
  const form = withoutEmail(asked)
  const stored = typedOf(registration)
  const typed = refused && 'name' in refused.typed ? refused.typed : { ...stored, ...refused?.typed }
  const problemsOf = (act: Refused['act']) => (refused?.act === act ? refused.problems : [])
  return (
    <form id={OWN_FORM} method="post" noValidate>
      <details className="unfolding" open={refused?.act === 'change' || isTyped(form, typed, stored)}>
        <summary>{say(words.change.title)}</summary>
        <div className="registration-form">
          <Fields form={form} problems={problemsOf('change')} typed={typed} />
          <button className="button" name="act" type="submit" value="change">
            {say(words.change.button)}
          </button>
        </div>
      </details>
      <details className="unfolding" open={refused?.act === 'address' || Boolean(typed.email)}>
        <summary>{say(words.address.title)}</summary>
        <div className="registration-form">
          <p>{say(words.address.text)}</p>
          <EmailLine label={say(words.address.field)} problems={problemsOf('address')} typed={typed} />
          <button className="button" name="act" type="submit" value="address">
            {say(words.address.button)}
          </button>
        </div>
      </details>
    </form>
  )
}

interface OwnProps {
  /** Where the certificate of attendance is; null where there is none. */
  certificate: string | null
  /** The code that whoever comes shows at the door; null where nobody comes to one. */
  code: QrCode | null
  /** Whether they have ended messages from the organisers. */
  noMessages: boolean
  done: readonly Done[]
  /** What the workshop asks. */
  form: PublicForm
  registration: OwnRegistration
  refused: Refused | null
}

/** What whoever comes shows at the door: dark on light in either scheme, as cameras want it. */
const EntryCode = ({ code: { path, size } }: { code: QrCode }) => {
  const { say } = useReader()
  return (
    <section aria-labelledby="door">
      <h2 id="door">{say(door.code.title)}</h2>
      <p>{say(door.code.text)}</p>
      <svg aria-label={say(door.code.label)} className="entry-code" role="img" viewBox={`0 0 ${size} ${size}`}>
        <path d={path} fill="#000000" />
      </svg>
    </section>
  )
}

/** One’s own page: where one stands, and what one may do. */
export const OwnPage = ({ certificate, code, done, form: asked, noMessages, refused, registration }: OwnProps) => {
  const { locale, pages, say } = useReader()
  const { email, join, may, newEmail, offerUntilUtc, workshop } = registration
  const slug = slugIn(workshop, locale)
  const said = useSaid(asked, registration)
  const zone = isTimeZone(workshop.timeZone) ? workshop.timeZone : 'UTC'
  const until = offerUntilUtc && wallTimeAt(offerUntilUtc, zone)
  const standing = useStanding(registration, asked.state === 'past')
  const offer = may.includes('accept')
  const isUnsent = refused && ['change', 'kept'].includes(refused.act) && otherAddress(registration, refused.typed)
  const told = [...done.map((one) => say(words.done[one])), ...(isUnsent ? [say(words.address.unsent)] : [])]
  return (
    <article className="registration">
      <h1>{say(words.title)}</h1>
      {refused && <Summary problems={refused.problems} trouble={refused.trouble} />}
      {told.length > 0 && <output className="done">{told.join(' ')}</output>}
      <p className="standing">
        <strong>{standing}</strong>
      </p>
      {join && <Joining join={join} workshop={workshop} />}
      {offer && until && <p>{say(words.until)(dayAtTime(until, locale))}</p>}
      {offer && (
        <div className="acts">
          <Act act="accept" />
          <Act act="decline" quiet />
        </div>
      )}
      {may.includes('queueAgain') && (
        <>
          <p>{say(words.queueAgainText)}</p>
          <Act act="queueAgain" />
        </>
      )}
      {registration.state === 'cancelled' && asked.state === 'open' && !may.includes('queueAgain') && slug && (
        <p>
          <a className="button" href={pages.registration(locale, slug)}>
            {say(words.registerAgain)}
          </a>
        </p>
      )}
      <Workshop workshop={workshop} />
      {certificate && (
        <>
          <p>
            <a className="button" href={certificate}>
              {say(certificateWords.link)}
            </a>
          </p>
          <p className="fine">{say(certificateWords.linkText)}</p>
        </>
      )}
      {code && <EntryCode code={code} />}
      <section aria-labelledby="what">
        <h2 id="what">{say(words.what.title)}</h2>
        <dl className="facts-lines">
          <Term name={say(words.what.email)}>
            {email}
            {newEmail && <span className="fine">{say(words.address.pending)(newEmail)}</span>}
          </Term>
          {said.map(({ answer, label }) => (
            <Term key={label} name={label}>
              <span className="lines">{answer}</span>
            </Term>
          ))}
        </dl>
        {may.includes('change') && <ChangeForms form={asked} refused={refused} registration={registration} />}
      </section>
      {may.includes('cancel') && !offer && (
        <section aria-labelledby="cancel">
          <h2 id="cancel">{say(words.acts.cancel)}</h2>
          <p>{say(words.cancelText)}</p>
          <Act act="cancel" quiet />
        </section>
      )}
      {isLive(registration.state) && (
        <section aria-labelledby="messages">
          <h2 id="messages">{say(words.messages.title)}</h2>
          <p>{say(noMessages ? words.messages.stopped : words.messages.wanted)}</p>
          <form method="post">
            <button
              className="button quiet"
              name="act"
              type="submit"
              value={noMessages ? 'wantMessages' : 'stopMessages'}
            >
              {say(noMessages ? words.messages.wantMessages : words.messages.stopMessages)}
            </button>
          </form>
        </section>
      )}
      <section aria-labelledby="link">
        <h2 id="link">{say(words.renew.title)}</h2>
        <p>{say(words.renew.text)}</p>
        <form method="post">
          <button className="button quiet" name="act" type="submit" value="renew">
            {say(words.renew.button)}
          </button>
        </form>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{say(words.acts.erase)}</h2>
        <p>{say(words.eraseText)}</p>
        <form method="post">
          <div className="acts">
            <button className="button quiet" name="act" type="submit" value="erase">
              {say(words.acts.erase)}
            </button>
            <button className="button quiet" name="act" type="submit" value="download">
              {say(words.download)}
            </button>
          </div>
        </form>
      </section>
      <p className="fine">{say(words.keep)}</p>
    </article>
  )
}

/** The page that proves another address: one button, which no script presses. */
export const AddressPage = ({
  address,
  trouble,
  workshop,
}: {
  address: string
  /** Why it could not be done. */
  trouble: string | null
  workshop: WorkshopSummary
}) => {
  const { say } = useReader()
  const { button, otherwise, text, title } = words.address.prove
  return (
    <article className="registration">
      <h1>{say(title)}</h1>
      <Summary problems={[]} trouble={trouble} />
      <Workshop workshop={workshop} />
      <p>{say(text)(address)}</p>
      <form method="post">
        <button className="button" name="act" type="submit" value="prove">
          {say(button)}
        </button>
      </form>
      <p className="fine">{say(otherwise)}</p>
    </article>
  )
}

/** The id of the form that asks for lost links, which the switch of languages sends. */
export const LINKS_FORM = 'links'

/** Where lost links are asked for. */
export const LinksPage = ({ problems, trouble, typed }: Omit<Refused, 'act'>) => {
  const { say } = useReader()
  return (
    <article className="registration">
      <h1>{say(links.title)}</h1>
      <p>{say(links.text)}</p>
      <form className="registration-form" id={LINKS_FORM} method="post" noValidate>
        <Summary problems={problems} trouble={trouble} />
        <EmailLine label={say(links.email)} problems={problems} typed={typed} />
        <button className="button" type="submit">
          {say(links.button)}
        </button>
      </form>
    </article>
  )
}

/** That links are on their way, if there are any. @param address that was asked for; null where the page is older than that is known */
export const LinksSentPage = ({ address }: { address: string | null }) => {
  const { locale, say } = useReader()
  const { again, nothing, one, title, to, toYou } = links.sent
  return (
    <article className="registration">
      <h1>{say(title)}</h1>
      <p>{address ? say(to)(address) : say(toYou)}</p>
      <p>{say(one)}</p>
      <p>{say(nothing)}</p>
      <p>
        <a href={ownPath(locale)}>{say(again)}</a>
      </p>
    </article>
  )
}

/** Asks once more before everything is erased. */
export const ErasePage = ({ href }: { href: string }) => {
  const { say } = useReader()
  return (
    <article className="registration">
      <h1>{say(words.acts.erase)}</h1>
      <p>{say(words.eraseText)}</p>
      <form action={href} method="post">
        <div className="acts">
          <button className="button" name="act" type="submit" value="eraseNow">
            {say(words.eraseSure)}
          </button>
          <a className="button quiet" href={href}>
            {say(words.keepIt)}
          </a>
        </div>
      </form>
    </article>
  )
}

/** That everything is erased. @param isWiped whether no byte of it is left in the file of the database */
export const ErasedPage = ({ isWiped }: { isWiped: boolean }) => {
  const { say } = useReader()
  const { backups, going, text, title } = words.erased
  return (
    <article className="registration">
      <h1>{say(title)}</h1>
      <p>{say(isWiped ? text : going)}</p>
      <p>{say(backups)}</p>
    </article>
  )
}

/** That somebody is to look into their mailbox. @param address to which was written; null where the page is older than that is known */
export const SentPage = ({ address, slug }: { address: string | null; slug: string }) => {
  const { locale, pages, say } = useReader()
  return (
    <article className="registration">
      <h1>{say(form.sent.title)}</h1>
      <p>{address ? say(form.sent.to)(address) : say(form.sent.toYou)}</p>
      <p>{say(form.sent.press)}</p>
      <p>
        {say(form.sent.nothing)} <a href={pages.registration(locale, slug)}>{say(form.sent.again)}</a>
      </p>
      <p className="fine">{say(form.sent.several)}</p>
      <p>
        <a href={pages.workshop(locale, slug)}>{say(form.backToWorkshop)}</a>
      </p>
      <LinksAgain />
    </article>
  )
}
