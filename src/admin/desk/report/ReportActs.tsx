'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { reportPath, reportTablePath } from '../../../i18n/addresses'
import { inLanguage } from '../../../i18n/languageNames'
import { locales } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/report'
import { words as wishesWords } from '../../../i18n/words/desk/wishes'
import { askServer } from '../../shared/asking'
import { SmallButton } from '../../shared/SmallButton'
import { useAdmin } from '../../shared/useAdmin'

/** What was said of what was done last. */
interface Said {
  text: string
  isRefused: boolean
}

const Saying = ({ said }: { said: Said | null }) =>
  said && <output className={said.isRefused ? 'desk-report__refused' : 'desk-report__said'}>{said.text}</output>

/** Sends something, says what came of it, and shows the page anew. */
const useSending = () => {
  const { api, say } = useAdmin()
  const router = useRouter()
  const [said, setSaid] = useState<Said | null>(null)
  const send = async <T,>(path: `/${string}`, data: object, done: (body: T) => string): Promise<void> => {
    const { body, refused } = await askServer<T>(api(path), { data })
    setSaid(body ? { text: done(body), isRefused: false } : { text: refused ?? say(words.failed), isRefused: true })
    if (body) router.refresh()
  }
  return { said, send }
}

/** Makes the report, and leads to its files. */
export const ReportActs = ({ canMake, isMade, workshop }: { canMake: boolean; isMade: boolean; workshop: string }) => {
  const { language, say } = useAdmin()
  const { said, send } = useSending()
  const make = (): Promise<void> =>
    send<{ isNew: boolean }>(`/workshops/${workshop}/desk/report`, {}, ({ isNew }) =>
      say(isNew ? words.done : words.stays),
    )
  const files = locales.flatMap(({ code }) => [
    { href: reportPath(code, workshop), label: say(words.print)(nameOf(code)) },
    { href: reportTablePath(code, workshop), label: say(words.csv)(nameOf(code)) },
  ])
  return (
    <div className="desk-report__acts">
      {canMake && <SmallButton onClick={() => void make()}>{say(isMade ? words.again : words.make)}</SmallButton>}
      {isMade &&
        files.map(({ href, label }) => (
          <a href={href} key={href} rel="noreferrer" target="_blank">
            {label}
          </a>
        ))}
      <a href={reportPath(language)} rel="noreferrer" target="_blank">
        {say(words.ofSeries)}
      </a>
      <Saying said={said} />
    </div>
  )

  function nameOf(code: string): string {
    return inLanguage(code, language)
  }
}

interface WishesProps {
  /** How many of those who have a seat want it, by language. */
  counts: readonly { label: string; count: number }[]
  isProvided: boolean
  rule: { number: number; by: string | null } | null
  /** When organisers were told, in words; null where they were not. */
  told: string | null
  workshop: string
}

/** Who wants interpretation, when organisers are told of it, and the button that provides it. */
export const WishesForm = ({ counts, isProvided, rule, told, workshop }: WishesProps) => {
  const { say } = useAdmin()
  const { said, send } = useSending()
  const [number, setNumber] = useState(rule ? String(rule.number) : '')
  const [by, setBy] = useState(rule?.by ?? '')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const wanted = number ? { number: Number(number), by: by || null } : { number: null }
    void send(`/workshops/${workshop}/desk/wishes`, wanted, () => say(wishesWords.saved))
  }
  return (
    <section aria-labelledby="wishes" className="desk-report__wishes">
      <h2 id="wishes">{say(wishesWords.title)}</h2>
      {counts.length ? (
        <>
          <p>{say(wishesWords.counted)}</p>
          <ul>
            {counts.map(({ count, label }) => (
              <li key={label}>
                {label} <strong>{count}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say(wishesWords.none)}</p>
      )}
      <form className="desk-report__rule" onSubmit={save}>
        <label>
          <span>{say(wishesWords.tell)}</span>
          <input
            max={10_000}
            min={1}
            onChange={(event) => setNumber(event.target.value)}
            type="number"
            value={number}
          />
        </label>
        <label>
          <span>{say(wishesWords.by)}</span>
          <input onChange={(event) => setBy(event.target.value)} type="date" value={by} />
        </label>
        <SmallButton type="submit">{say(wishesWords.save)}</SmallButton>
      </form>
      <p className="desk-report__note">{say(wishesWords.hint)}</p>
      {told && <p>{say(wishesWords.told)(told)}</p>}
      {isProvided ? (
        <p>{say(wishesWords.provided)}</p>
      ) : (
        <div className="desk-report__acts">
          <SmallButton
            onClick={() => void send(`/workshops/${workshop}/desk/provide`, {}, () => say(wishesWords.provided))}
          >
            {say(wishesWords.provide)}
          </SmallButton>
          <span className="desk-report__note">{say(wishesWords.provideHint)}</span>
        </div>
      )}
      <Saying said={said} />
    </section>
  )
}
