import type { WorkshopSummary } from '../../api/public/listWorkshops'
import type { OwnRegistration } from '../../api/public/ownRegistration'
import { registrationPath, workshopPath } from '../../i18n/addresses'
import { dayAtTime } from '../../i18n/dates'
import { isTimeZone, wallTimeAt } from '../../domain/time'
import { words as form } from '../../i18n/words/registrationForm'
import { words } from '../../i18n/words/ownRegistration'
import { Content } from '../Content'
import { Term } from '../Section'
import { Interval, Zone } from '../When'
import { useReader } from '../reader'
import type { PublicForm } from './FormPage'

const Workshop = ({ workshop }: { workshop: WorkshopSummary }) => {
  const { locale, say } = useReader()
  return (
    <dl className="facts-lines">
      <Term name={say(words.workshop)}>
        <a href={workshop.slug ? workshopPath(locale, workshop.slug) : undefined}>
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
const useStanding = ({ may, place, state }: OwnRegistration): string => {
  const { say } = useReader()
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

const Act = ({ act, quiet = false }: { act: 'accept' | 'cancel' | 'decline'; quiet?: boolean }) => {
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

interface OwnProps {
  done: Done | null
  /** What the workshop asks. */
  form: PublicForm
  registration: OwnRegistration
}

/** One’s own page: where one stands, and what one may do. */
export const OwnPage = ({ done, form: asked, registration }: OwnProps) => {
  const { locale, say } = useReader()
  const { email, may, name, offerUntilUtc, workshop } = registration
  const answers = useAnswers(asked, registration)
  const zone = isTimeZone(workshop.timeZone) ? workshop.timeZone : 'UTC'
  const until = offerUntilUtc && wallTimeAt(offerUntilUtc, zone)
  const standing = useStanding(registration)
  const offer = may.includes('accept')
  return (
    <article className="registration">
      <h1>{say(words.title)}</h1>
      {done && <output className="done">{say(words.done[done])}</output>}
      <p className="standing">
        <strong>{standing}</strong>
      </p>
      {offer && until && <p>{say(words.until)(dayAtTime(until, locale))}</p>}
      {offer && (
        <div className="acts">
          <Act act="accept" />
          <Act act="decline" quiet />
        </div>
      )}
      <Workshop workshop={workshop} />
      <section aria-labelledby="what">
        <h2 id="what">{say(words.what.title)}</h2>
        <dl className="facts-lines">
          <Term name={say(words.what.email)}>{email}</Term>
          <Term name={say(words.what.name)}>{name || say(words.what.nameless)}</Term>
          {answers.map(({ answer, label }) => (
            <Term key={label} name={label}>
              <span className="lines">{answer}</span>
            </Term>
          ))}
        </dl>
      </section>
      {may.includes('cancel') && !offer && (
        <section aria-labelledby="cancel">
          <h2 id="cancel">{say(words.acts.cancel)}</h2>
          <p>{say(words.cancelText)}</p>
          <Act act="cancel" quiet />
        </section>
      )}
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

/** That everything is erased. */
export const ErasedPage = () => {
  const { say } = useReader()
  return (
    <article className="registration">
      <h1>{say(words.erased.title)}</h1>
      <p>{say(words.erased.text)}</p>
    </article>
  )
}

/** That somebody is to look into their mailbox. @param address to which was written; null where the page is older than that is known */
export const SentPage = ({ address, slug }: { address: string | null; slug: string }) => {
  const { locale, say } = useReader()
  return (
    <article className="registration">
      <h1>{say(form.sent.title)}</h1>
      <p>{address ? say(form.sent.to)(address) : say(form.sent.toYou)}</p>
      <p>{say(form.sent.press)}</p>
      <p>
        {say(form.sent.nothing)} <a href={registrationPath(locale, slug)}>{say(form.sent.again)}</a>
      </p>
      <p>
        <a href={workshopPath(locale, slug)}>{say(form.backToWorkshop)}</a>
      </p>
    </article>
  )
}
