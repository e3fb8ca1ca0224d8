'use client'
import { Button, Gutter, Link, SetDocumentStepNav, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useRef, useState } from 'react'
import type { History as Read, SavedAct, SavedField, Sitting } from '../../domain/history'
import type { RestoredWorkshop } from '../../domain/reverting'
import { dayAtTime, timeOf } from '../../i18n/clock'
import { languageName, listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/history'
import { askServer, useAnswer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { useReadersTitle } from '../shared/useReadersTitle'
import { useWallTime } from '../shared/useWallTime'
import { useWindowTitle } from '../shared/useWindowTitle'
import './history.css'

type Undo = Pick<NonNullable<RestoredWorkshop['undo']>, 'at' | 'version'> & {
  sessions?: readonly string[]
  versions?: readonly string[]
}

/** Up to how many sessions are named in a line, and by how many letters of their titles. */
const FEW = 3
const LETTERS = 60

const short = (title: string): string => (title.length > LETTERS ? `${title.slice(0, LETTERS).trimEnd()}…` : title)

/** Fields in words: « Titre (français), Programme ». */
const useFields = () => {
  const { language, say } = useAdmin()
  return (fields: readonly SavedField[]): string =>
    fields
      .map(({ label, languages }) =>
        languages.length
          ? say(words.inLanguages)(
              label,
              listed(
                languages.map((code) => languageName(code, language)),
                language,
              ),
            )
          : label,
      )
      .join(', ')
}

/** What was done, in a line. */
const useLine = () => {
  const { say } = useAdmin()
  const inWords = useFields()
  const ofSession = ({ fields, isNew, title }: Sitting['sessions'][number]): string => {
    const what = isNew ? say(words.newSession) : inWords(fields)
    return `${title ? short(title) : say(words.untitled)}${what && ` – ${what}`}`
  }
  return ({ fields, isNew, sessions }: Pick<Sitting, 'fields' | 'isNew' | 'sessions'>): string =>
    [
      isNew ? say(words.made) : inWords(fields),
      sessions.length > 0 &&
        say(words.sessions)(sessions.length) +
          (sessions.length > FEW ? '' : ` (${sessions.map(ofSession).join(say(words.between))})`),
    ]
      .filter(Boolean)
      .join(', ') || say(words.same)
}

const asLine = ({ fields, isNew, session }: SavedAct): Pick<Sitting, 'fields' | 'isNew' | 'sessions'> =>
  session
    ? { fields: [], isNew: false, sessions: [{ ...session, fields: [...fields] }] }
    : { fields: [...fields], isNew, sessions: [] }

/** From when to when somebody was at it, by the clock of whoever looks. */
const useTimes = () => {
  const { language } = useAdmin()
  const wallTime = useWallTime()
  return (from: string, at: string): string => {
    const [start, end] = [wallTime(from), wallTime(at)]
    const last = dayAtTime(end, language)
    if (start === end) return last
    return start.slice(0, 10) === end.slice(0, 10)
      ? `${dayAtTime(start, language)} – ${timeOf(end)}`
      : `${dayAtTime(start, language)} – ${last}`
  }
}

/** Versions of a document: who changed what, a line for each sitting, and ways to compare and to go back; as the server knew it until it has answered. */
export const History = ({ known }: { known: Read | null }) => {
  const { collectionSlug, globalSlug, id, incrementVersionCount } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { api, i18n, page, say } = useAdmin()
  useReadersTitle()
  const { title } = useDocumentTitle()
  useWindowTitle(title && title !== String(id) ? `${title} – ${i18n.t('version:versions')}` : undefined)
  const line = useLine()
  const times = useTimes()
  const wallTime = useWallTime()
  const [tries, setTries] = useState(0)
  const [more, setMore] = useState<Read[]>([])
  const [isReading, setIsReading] = useState(false)
  const [restoring, setRestoring] = useState<string | null>(null)
  const [notice, setNotice] = useState<{ text: string; undo: Undo | null } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const said = useRef<HTMLDivElement>(null)
  const config = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const global = globalSlug ? getEntityConfig({ globalSlug }) : undefined
  const own = globalSlug ? (`/globals/${globalSlug}` as const) : (`/${collectionSlug}` as const)
  const address = api(globalSlug ? `${own}/history` : `${own}/${id}/history`)
  const answer = useAnswer<Read>(tries ? `${address}?asked=${tries}` : address)
  // What the server knew is none any more once something was gone back to.
  const first = answer.body ?? (tries ? undefined : (known ?? undefined))
  const pages = first ? [first, ...more] : []
  const sittings = pages.flatMap((one) => one.sittings)
  const next = pages.at(-1)?.next ?? null
  const document = page(globalSlug ? own : `/collections/${collectionSlug}/${id}`)

  const readOlder = async (before: string): Promise<void> => {
    setIsReading(true)
    const { body } = await askServer<Read>(`${address}?before=${encodeURIComponent(before)}`)
    setIsReading(false)
    if (body) setMore((older) => [...older, body])
  }
  const goBack = async ({ at: time, sessions, version, versions }: Undo, isUndo = false): Promise<void> => {
    setRestoring(`${version} ${time}`)
    setRefused(null)
    const data = collectionSlug === 'workshops' ? { at: time, sessions, versions } : {}
    const done = await askServer<{ message: string; restored?: RestoredWorkshop }>(
      api(`${own}/versions/${version}?depth=0`),
      { data },
    )
    setRestoring(null)
    if (!done.body) return setRefused(done.refused ?? say(words.failed))
    incrementVersionCount()
    setNotice(
      isUndo
        ? { text: say(words.undone), undo: null }
        : { text: done.body.message, undo: done.body.restored?.undo ?? null },
    )
    setMore([])
    setTries((n) => n + 1)
    said.current?.focus()
  }

  const plural = getTranslation(config && 'labels' in config ? config.labels.plural : '', i18n)
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionSlug}
        globalLabel={global && getTranslation(global.label, i18n)}
        globalSlug={globalSlug}
        id={id}
        pluralLabel={plural}
        useAsTitle={config?.admin && 'useAsTitle' in config.admin ? config.admin.useAsTitle : undefined}
        view={i18n.t('version:versions')}
      />
      <main className="history">
        <Gutter>
          <p className="history__text">
            {say(collectionSlug === 'speakers' ? words.textLive : words.text)}{' '}
            {collectionSlug === 'workshops' && say(words.withSessions)}
          </p>
          <div aria-live="polite" ref={said} tabIndex={-1}>
            {notice && (
              <div className="history__notice">
                <p>{notice.text}</p>
                <div className="history__ways">
                  {notice.undo && (
                    <SmallButton
                      buttonStyle="primary"
                      disabled={restoring !== null}
                      id="undo-restore"
                      onClick={() => notice.undo && void goBack(notice.undo, true)}
                    >
                      {say(words.undo)}
                    </SmallButton>
                  )}
                  <Link href={document} prefetch={false}>
                    {say(words.open)}
                  </Link>
                </div>
              </div>
            )}
          </div>
          {refused && (
            <p className="history__refused" role="alert">
              {refused}
            </p>
          )}
          {answer.refused !== undefined && (
            <div className="history__ways" role="alert">
              <p className="history__refused">{answer.refused ?? say(words.unreadable)}</p>
              <SmallButton onClick={() => setTries((n) => n + 1)}>{say(words.again)}</SmallButton>
            </div>
          )}
          {!first && answer.refused === undefined && <p>{say(words.reading)}</p>}
          {first && sittings.length === 0 && <p>{say(words.none)}</p>}
          <ol className="history__list">
            {sittings.map((sitting, n) => {
              const { acts, at, by, from, isPublication, version } = sitting
              const isPublicNow = acts.some((act) => !act.session && act.version === first?.published)
              return (
                <li className="history__sitting" key={`${at} ${acts[0]?.version}`}>
                  <p className="history__when">
                    <time dateTime={at}>{times(from, at)}</time>
                    {n === 0 && <span className="history__mark">{say(words.current)}</span>}
                    {isPublication && (
                      <span className="history__mark history__mark--public">
                        {say(isPublicNow ? words.publicNow : words.published)}
                      </span>
                    )}
                  </p>
                  <p>
                    <strong>{by ?? say(words.unnamed)}</strong> – {line(sitting)}
                  </p>
                  <div className="history__ways">
                    {version && n > 0 && (
                      <SmallButton disabled={restoring !== null} onClick={() => void goBack({ at, version })}>
                        {say(restoring === `${version} ${at}` ? words.restoring : words.restore)}
                      </SmallButton>
                    )}
                    {version && (
                      <Link href={`${document}/versions/${version}`} prefetch={false}>
                        {say(words.compare)}
                      </Link>
                    )}
                  </div>
                  {acts.length > 1 && (
                    <details>
                      <summary>{say(words.acts)(acts.length)}</summary>
                      <ol className="history__acts">
                        {acts.map((act) => (
                          <li key={`${act.version} ${act.session?.id}`}>
                            <time dateTime={act.at}>{timeOf(wallTime(act.at))}</time>{' '}
                            <Link
                              href={
                                act.session
                                  ? page(`/collections/sessions/${act.session.id}/versions/${act.version}`)
                                  : `${document}/versions/${act.version}`
                              }
                              prefetch={false}
                            >
                              {line(asLine(act))}
                            </Link>
                            {act.isPublication && ` – ${say(words.published)}`}
                          </li>
                        ))}
                      </ol>
                    </details>
                  )}
                </li>
              )
            })}
          </ol>
          {next && (
            <Button buttonStyle="secondary" disabled={isReading} onClick={() => void readOlder(next)}>
              {say(isReading ? words.reading : words.older)}
            </Button>
          )}
        </Gutter>
      </main>
    </>
  )
}
