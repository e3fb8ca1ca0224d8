'use client'
import { Button, Link } from '@payloadcms/ui'
import { useState } from 'react'
import {
  doubtsOf,
  type ChangedPart,
  type OtherWording,
  type PastTime,
  type PublicationLook,
} from '../../domain/publicationLook'
import type { Difference } from '../../domain/told'
import { dayAtTime } from '../../i18n/clock'
import { inLanguage } from '../../i18n/languageNames'
import { words as dashboard } from '../../i18n/words/dashboard'
import { words } from '../../i18n/words/look'
import { addressAt } from './openField'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import { WordDifference } from '../shared/WordDifference'
import { Lacking, Refused } from './Lacking'
import './look.css'

/** How many lines of what changes are shown at once; the rest opens. */
const MOST = 40

/** The field that says what has passed. */
const pastPaths = {
  over: 'startsAt',
  closed: 'registration.mode',
  neverOpen: 'registration.mode',
  registrationOver: 'registration.url',
} as const satisfies Record<PastTime, string>

/** Up to how many wordings are shown without being asked for: a programme of some years ago has one for each person. */
const FEW = 3

const Change = ({ difference }: { difference: Difference }) => {
  const { language, say } = useAdmin()
  const { after, before, kind, labels, language: code } = difference
  const isText = kind === 'changed'
  const names = kind === 'added' || kind === 'removed' || kind === 'moved' ? labels.slice(0, -1) : labels
  const place = [...names].join(' › ')
  return (
    <li>
      <p>
        <span className="look__place">
          {place}
          {code && ` (${inLanguage(code, language)})`}
        </span>
        {!isText && (
          <>
            {place && ' – '}
            <span className={`look__kind look__kind--${kind}`}>{say(words.kinds[kind])}</span>
            {kind !== 'form' && (
              <>
                {' '}
                <span className="look__name">{after || before}</span>
              </>
            )}
          </>
        )}
      </p>
      {isText && (
        <WordDifference
          after={after}
          before={before}
          className="look__text"
          isCut={code !== null}
          lang={code ?? language}
        />
      )}
    </li>
  )
}

const Part = ({ part: { collection, differences, title } }: { part: ChangedPart }) => {
  const { say } = useAdmin()
  const list = (some: readonly Difference[]) => (
    <ul className="look__changes">
      {some.map((difference) => (
        <Change
          difference={difference}
          key={`${difference.keys.join('.')} ${difference.kind} ${difference.language}`}
        />
      ))}
    </ul>
  )
  const rest = differences.slice(MOST)
  return (
    <section>
      <h4>{collection === 'workshops' ? say(words.workshop) : (title ?? say(words.untitled))}</h4>
      {list(differences.slice(0, MOST))}
      {rest.length > 0 && (
        <details>
          <summary>{say(words.counted)(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}

/** A wording, its name before its line in the reader's language. */
const wording = (texts: OtherWording['today'], language: string): string => {
  const { '': name, ...lines } = texts
  const line = lines[language] ?? Object.values(lines)[0]
  return [name, line].filter(Boolean).join(', ')
}

/** What is printed otherwise than the directory has it today, and ways to take today’s. @param onTaken told whether the workshop’s own form is another now */
const Wordings = ({ look, onTaken }: { look: PublicationLook; onTaken: (isOwn: boolean) => void }) => {
  const { api, language, say } = useAdmin()
  const [refused, setRefused] = useState<string | null>(null)
  const [isTaking, setIsTaking] = useState(false)
  const take = async (some: readonly OtherWording[]): Promise<void> => {
    setIsTaking(true)
    setRefused(null)
    const data = { rows: some.map(({ row }) => row) }
    const answer = await askServer(api(`/workshops/${look.id}/wordings`), { data })
    setIsTaking(false)
    if (!answer.body) return setRefused(answer.refused ?? say(words.wordings.failed))
    onTaken(some.some(({ collection }) => collection === 'workshops'))
  }
  if (!look.wordings.length) return null
  return (
    <section>
      <h3>{say(words.wordings.title)}</h3>
      <p>{say(words.wordings.text)}</p>
      <details open={look.wordings.length <= FEW}>
        <summary>{say(words.wordings.counted)(look.wordings.length)}</summary>
        <ul className="look__wordings">
          {look.wordings.map((one) => (
            <li key={`${one.id} ${one.row}`}>
              <dl>
                <dt>{say(words.wordings.printed)}</dt>
                <dd>{wording(one.printed, language)}</dd>
                <dt>{say(words.wordings.today)}</dt>
                <dd>{wording(one.today, language)}</dd>
              </dl>
              {one.title && <p className="look__hint">{one.title}</p>}
              <SmallButton disabled={isTaking} onClick={() => void take([one])}>
                {say(words.wordings.take)}
              </SmallButton>
            </li>
          ))}
        </ul>
      </details>
      <Alert className="dialog__refused">{refused}</Alert>
      {look.wordings.length > 1 && (
        <Button buttonStyle="secondary" disabled={isTaking} margin={false} onClick={() => void take(look.wordings)}>
          {say(words.wordings.takeAll)}
        </Button>
      )}
    </section>
  )
}

/** What a publication would change for the public, and what is missing or doubtful. @param onTaken where wordings of today can be taken */
export const Look = ({ look, onTaken }: { look: PublicationLook; onTaken?: (isOwn: boolean) => void }) => {
  const { language, page, say } = useAdmin()
  const { changed, first, lacking, past, placeholders, since } = look
  const address = page(`/collections/workshops/${look.id}`)
  const doubts = doubtsOf(look)
  return (
    <>
      <section>
        <h3>{say(words.changes)}</h3>
        {first && <p>{say(words.first)(first.sessions, first.people)}</p>}
        {since && <p className="look__hint">{say(words.since)(dayAtTime(toLocalWallTime(since), language))}</p>}
        {!first && changed.length === 0 && <p>{say(words.nothing)}</p>}
        {changed.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </section>
      <section>
        <h3>{say(words.missing)}</h3>
        {doubts === 0 && <p>{say(words.complete)}</p>}
        {lacking.lacks.length > 0 && (
          <div className="look__stops">
            <p>{say(dashboard.next.lacks)(lacking.lacks.length)}</p>
            <Refused address={address} workshop={lacking} />
          </div>
        )}
        {doubts > lacking.lacks.length && (
          <Lacking address={address} withPlaceholders={false} workshop={lacking}>
            {past.map((one) => (
              <li key={one}>
                <Link href={addressAt(address, pastPaths[one])} prefetch={false}>
                  {say(words.past[one])}
                </Link>
              </li>
            ))}
            {placeholders.map(({ labels, language: code, path, words: found }) => {
              const place = `${labels.join(' › ')}${code ? ` (${inLanguage(code, language)})` : ''}`
              return (
                <li key={`${place} ${found}`}>
                  {path ? (
                    <Link href={addressAt(address, path)} prefetch={false}>
                      {place}
                    </Link>
                  ) : (
                    place
                  )}{' '}
                  – {say(words.placeholder)(found)}
                </li>
              )
            })}
          </Lacking>
        )}
      </section>
      {onTaken && <Wordings look={look} onTaken={onTaken} />}
    </>
  )
}
