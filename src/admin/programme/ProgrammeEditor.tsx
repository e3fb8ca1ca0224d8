'use client'
import { DraggableSortable, EditIcon, useDocumentDrawer, useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { ProgrammeOrder } from '../../domain/programme'
import { linesOf, placeOfDrop, putAt, stepped, type Place, type Step } from '../../domain/rearrange'
import { timeNotices } from '../../domain/sessionTimes'
import { serve, shortened } from '../../domain/texts'
import type { UndoneAct } from '../../domain/undoing'
import { localeCodes } from '../../i18n/locales'
import { payloadDomWords } from '../../i18n/words/admin'
import { words } from '../../i18n/words/programme'
import { forgetRefusals } from '../form/useSave'
import { isShortcut } from '../shared/isShortcut'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { AddSession } from './AddSession'
import { IconButton } from './IconButton'
import { SessionRow } from './SessionRow'
import { useUndoing, type Way } from './undoing'
import { isOfProgramme, useFormOrder } from './useFormOrder'
import { rebaseKept } from './useKept'
import { useProgramme, type Act } from './useProgramme'

/** A session that is taken with the keys, and where it has been brought; what it is moved in is left as it is until it is put down. */
interface Held extends Step {
  from: readonly ProgrammeOrder[]
  session: string
}

/** The programme is read again and again: an order is known by what it says. */
const isSame = (one: readonly ProgrammeOrder[], other: readonly ProgrammeOrder[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** How many letters of a name a button has; all of it stands in its title. */
const NAMED = 40

/** Where a key is pressed that writes or takes back letters: there it is the box’s own. */
const isTextBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=time], [type=datetime-local], [type=checkbox], [type=radio])'))

/** Whether something else lies over the page, which has keys of its own. */
const isCovered = (): boolean => document.querySelector('.drawer--is-open, dialog[open]') !== null

/** A workshop's programme: every session in its place, its texts in every language, its time and its people. Each change is saved at once. */
export const ProgrammeEditor = ({ workshop }: { workshop: string }) => {
  const {
    act,
    isUnreadable,
    now,
    programme,
    read,
    saving,
    sessions: allSessions,
    show,
    takeBack,
  } = useProgramme(workshop)
  const { redo, undo } = useUndoing(workshop)
  const { language, say } = useAdmin()
  const form = useForm()
  /** Which session's whole form was asked for last, over the programme: another object each time. */
  const [opened, setOpened] = useState<{ id: string }>()
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'sessions', id: opened?.id })
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [taken, setTaken] = useState<Held | null>(null)
  /** The sessions of which all is shown. */
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  /** What was taken back last, or done again: seen and heard. */
  const [takenBack, setTakenBack] = useState('')
  const notices = useMemo(() => (programme ? timeNotices(programme) : {}), [programme])
  const rows = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (opened) openDrawer()
  }, [opened, openDrawer])
  // A row that changes its place in the page loses the focus.
  useEffect(() => {
    if (!taken) return
    const handle = rows.current?.querySelector<HTMLElement>(`[data-handle="${taken.session}"]`)
    handle?.focus({ preventScroll: true })
    handle?.scrollIntoView({ block: 'nearest' })
  }, [taken])
  // Whoever chooses another place for a row goes there with it.
  const placed = programme?.order
  useEffect(() => {
    if (placed) rows.current?.querySelector('.programme__within select:focus')?.scrollIntoView({ block: 'nearest' })
  }, [placed])
  useFormOrder(placed)
  const nameIn = (sessions: NonNullable<typeof programme>['sessions'], id: string | null): string =>
    (id && serve(sessions[id]?.title, [language, ...localeCodes])?.text) || say(words.row.untitled)
  const nameOf = ({ count, name, session, what }: UndoneAct, most = Infinity): string =>
    say(words.undo.acts[what])({
      count,
      name: shortened(name, most),
      title: shortened(nameIn(allSessions(), session), most),
    })

  /** Takes back what was done last, or does it again; says what, or that somebody has changed it meanwhile. */
  const goBack = async (way: Way): Promise<void> => {
    setTakenBack('')
    const taken = await takeBack(way, ({ act }) => {
      for (const one of act.act === 'several' ? act.acts : [act])
        if (one.act === 'edit') rebaseKept(one.session, one.was, one.data)
    })
    if (!taken) return setTakenBack(say(words.undo.nothing[way]))
    const { done, of } = taken
    if (done.ok) {
      forgetRefusals(form, isOfProgramme)
      setTrouble(null)
      return setTakenBack(say(words.undo.done[way])(nameOf(of)))
    }
    const silent = say(done.isEnded ? words.ended : words.failed)
    setTrouble(done.message ? say(words.undo.refused)(nameOf(of), done.message) : silent)
  }

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const key = event.key.toLowerCase()
    if (!isShortcut(event) || event.altKey || (key !== 'z' && key !== 'y')) return
    if (event.defaultPrevented || isTextBox(event.target) || isCovered()) return
    event.preventDefault()
    // A time that is typed there and not stored yet is the last act: it is stored, and taken back.
    if (event.target instanceof HTMLInputElement) {
      event.target.blur()
      event.target.focus()
    }
    void goBack(key === 'y' || event.shiftKey ? 'redo' : 'undo')
  })
  useEffect(() => listen(document, 'keydown', (event) => onKey(event)), [])

  if (!programme)
    return isUnreadable ? (
      <div className="programme__note" role="alert">
        {say(words.unreadable)} <SmallButton onClick={read}>{say(words.again)}</SmallButton>
      </div>
    ) : (
      <output className="programme__note">{say(words.loading)}</output>
    )

  const { aside, order, sessions, state } = programme
  // Somebody else may have moved something meanwhile.
  const held = taken && isSame(taken.from, order) ? taken : null
  const lines = linesOf(held?.order ?? order)
  const paths = new Map(linesOf(order).map(({ path, session }) => [session, `${path}.session`]))
  const titleOf = (id: string | null): string => nameIn(sessions, id)
  const blocks = lines.flatMap(({ block, session }) =>
    block === null && sessions[session]?.kind === 'block' ? [{ id: session, title: titleOf(session) }] : [],
  )
  const [lastDone, lastTakenBack] = [undo.at(-1), redo.at(-1)]
  const areAllOpen = lines.every(({ session }) => open.has(session))
  const toggle = (session: string): void => {
    const next = new Set(open)
    if (!next.delete(session)) next.add(session)
    setOpen(next)
  }
  const blockIds = new Set(blocks.map(({ id }) => id))

  /** Does it, and says what came in its way; what an edit met is for its field to say. */
  const perform: Act = async (wanted) => {
    setTakenBack('')
    const done = await act(wanted)
    // What was refused of it may be mended: the form, which did not change, asks anew.
    if (done.ok) forgetRefusals(form, isOfProgramme)
    const silent = say(done.isEnded ? words.ended : words.failed)
    setTrouble(done.ok || done.stored ? null : (done.message ?? silent))
    return done
  }

  const move = async (session: string, place: Place): Promise<void> => {
    const next = putAt(order, session, place)
    if (!next) return
    // It stands where it was put while the server is asked.
    show({ ...programme, aside: aside.filter((id) => id !== session), order: next })
    const { ok } = await perform({ act: 'move', session, ...place })
    if (!ok) return read()
    sayPlace(session, next)
  }

  const sayPlace = (session: string, of: readonly ProgrammeOrder[]): void => {
    const { block = null } = linesOf(of).find((line) => line.session === session) ?? {}
    const beside = of.find((entry) => entry.session === block)?.items ?? of.map((entry) => entry.session)
    setSaid(say(words.placed)(titleOf(session), beside.indexOf(session) + 1, beside.length, block && titleOf(block)))
  }

  /** Space takes a session, the arrows move it, Space puts it down, Escape leaves it where it was. */
  const onHandleKey = (session: string, key: string): boolean => {
    const mine = held?.session === session ? held : null
    const isPress = key === ' ' || key === 'Enter'
    if (!isPress && !(mine && ['Escape', 'ArrowUp', 'ArrowDown'].includes(key))) return false
    if (!mine) {
      setTaken({ from: order, order: [...order], place: { within: null, before: null }, session })
      setSaid(say(payloadDomWords.drag.taken))
    } else if (isPress || key === 'Escape') {
      setTaken(null)
      if (isPress && !isSame(mine.order, order)) void move(session, mine.place)
      else setSaid(say(payloadDomWords.drag.givenUp))
    } else {
      const direction = key === 'ArrowUp' ? -1 : 1
      const step = stepped(order, mine.order, { blocks: blockIds, direction, session })
      if (step) {
        setTaken({ ...mine, ...step })
        sayPlace(session, step.order)
      }
    }
    return true
  }

  /** Whoever goes elsewhere with a session in hand leaves it where it was. */
  const giveUp = (): void => {
    const handle = document.activeElement?.getAttribute('data-handle')
    setTaken((now) => (now?.session === handle ? now : null))
  }

  /** Takes a session out, and goes on at the row that stands there then. */
  const takeOut = async (session: string): Promise<void> => {
    const at = lines.findIndex((line) => line.session === session)
    const { ok } = await perform({ act: 'takeOut', session })
    if (!ok) return
    setTimeout(() => {
      const handles = rows.current?.querySelectorAll<HTMLElement>('.programme__handle') ?? []
      const next = handles[Math.min(at, handles.length - 1)]
      const other = rows.current?.parentElement?.querySelector<HTMLElement>('.programme__adder')
      ;(next ?? other)?.focus()
    }, 0)
  }

  return (
    <>
      <header className="programme__head">
        <div className="programme__about">
          <p className={`programme__state programme__state--${state}`}>{say(words.state[state])}</p>
          <output className={`programme__saving programme__saving--${saving}`}>
            {saving === 'saving' ? say(words.saving) : saving === 'saved' ? say(words.saved) : ''}
          </output>
          <output className="programme__taken-back">{takenBack}</output>
          {/* What was taken back, and that something changed, stand in its place. */}
          {!takenBack && state !== 'changed' && <p>{say(words.intro)}</p>}
          {!programme.startsAt && <p>{say(words.undated)}</p>}
        </div>
        <div className="programme__ways">
          {lines.length > 0 && (
            <button
              aria-pressed={areAllOpen}
              className="programme__way"
              onClick={() => setOpen(areAllOpen ? new Set() : new Set(lines.map(({ session }) => session)))}
              type="button"
            >
              {say(areAllOpen ? words.row.allLess : words.row.allMore)}
            </button>
          )}
          <button
            aria-disabled={lastDone === undefined || undefined}
            aria-keyshortcuts="Control+Z Meta+Z"
            className="programme__way programme__undo"
            onClick={() => void goBack('undo')}
            title={
              lastDone
                ? `${say(words.undo.button)(nameOf(lastDone.of))} (${say(words.undo.keys)})`
                : say(words.undo.keys)
            }
            type="button"
          >
            {lastDone ? say(words.undo.button)(nameOf(lastDone.of, NAMED)) : say(words.undo.empty)}
          </button>
          {lastTakenBack && (
            <button
              aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
              aria-label={say(words.undo.again)(nameOf(lastTakenBack.of))}
              className="programme__way programme__redo"
              onClick={() => void goBack('redo')}
              title={say(words.undo.again)(nameOf(lastTakenBack.of))}
              type="button"
            >
              {say(words.undo.redo)}
            </button>
          )}
        </div>
      </header>
      <Alert className="programme__trouble">{trouble}</Alert>
      {lines.length === 0 && <p className="programme__note">{say(words.empty)}</p>}
      <div onBlur={() => setTimeout(giveUp, 100)} ref={rows}>
        <DraggableSortable
          className="programme__rows"
          ids={lines.map(({ session }) => session)}
          onDragEnd={({ moveFromIndex, moveToIndex }) => {
            const line = lines[moveFromIndex]
            if (!line || moveFromIndex === moveToIndex || moveToIndex < 0) return
            void move(line.session, placeOfDrop(order, moveFromIndex, moveToIndex, blockIds))
          }}
        >
          {lines.flatMap(({ block, session }, n) => {
            const edited = sessions[session]
            if (!edited) return []
            const endsBlock = lines[n + 1]?.block === null || n + 1 === lines.length
            const holder = block ?? (edited.kind === 'block' ? session : null)
            return [
              <SessionRow
                act={perform}
                block={block}
                blocks={blocks}
                isOpen={open.has(session)}
                isTaken={held?.session === session}
                id={`field-${paths.get(session)?.replaceAll('.', '__')}`}
                key={session}
                notices={notices[session] ?? []}
                now={now}
                onExpand={() => toggle(session)}
                onHandleKey={(key) => onHandleKey(session, key)}
                onMove={(place) => void move(session, place)}
                onOpen={() => setOpened({ id: session })}
                onTakeOut={() => void takeOut(session)}
                programme={programme}
                session={edited}
                title={titleOf(session)}
                titleOf={titleOf}
              />,
              // Stays the same one while the block grows above it.
              holder && endsBlock && (
                <AddSession
                  act={perform}
                  key={`into ${holder}`}
                  now={now}
                  sessions={allSessions}
                  within={{ id: holder, title: titleOf(holder) }}
                  workshop={workshop}
                />
              ),
            ]
          })}
        </DraggableSortable>
      </div>
      <AddSession act={perform} now={now} sessions={allSessions} within={null} workshop={workshop} />
      {aside.length > 0 && (
        <section className="programme__aside">
          <h3>{say(words.aside.title)}</h3>
          <p>{say(words.aside.text)}</p>
          <ul>
            {aside.map((id) => (
              <li className="programme__aside-row" key={id}>
                <span>{titleOf(id)}</span>
                <IconButton label={say(words.row.open)(titleOf(id))} onClick={() => setOpened({ id })}>
                  <EditIcon />
                </IconButton>
                <SmallButton onClick={() => void move(id, { within: null, before: null })}>
                  {say(words.row.putBack)(titleOf(id))}
                </SmallButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <output className="programme__said sr-only">{said}</output>
      <Drawer onSave={read} />
    </>
  )
}
