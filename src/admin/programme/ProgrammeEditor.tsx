'use client'
import { Button, DraggableSortable, useTranslation } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import type { ProgrammeAct } from '../../domain/programmeActs'
import { linesOf, placeOfDrop, putAt, type Place } from '../../domain/rearrange'
import { serve } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/programme'
import { useSay } from '../useSay'
import { AddSession } from './AddSession'
import { AsideSession } from './AsideSession'
import { OpenSession } from './OpenSession'
import { SessionRow } from './SessionRow'
import { useFormOrder } from './useFormOrder'
import { useProgramme, type Done } from './useProgramme'

/** A workshop's programme: every session in its place, its texts in every language, its time and its people. Each change is saved at once. */
export const ProgrammeEditor = ({ workshop }: { workshop: string }): ReactNode => {
  const { act, isUnreadable, programme, read, saving, show } = useProgramme(workshop)
  const { language } = useTranslation().i18n
  const say = useSay()
  const [opened, setOpened] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  useFormOrder(programme?.order)

  if (!programme)
    return isUnreadable ? (
      <div className="programme__note" role="alert">
        {say(words.unreadable)}{' '}
        <Button buttonStyle="secondary" margin={false} onClick={read} size="small">
          {say(words.again)}
        </Button>
      </div>
    ) : (
      <output className="programme__note">{say(words.loading)}</output>
    )

  const { aside, order, problems, sessions, state } = programme
  const lines = linesOf(order)
  const titleOf = (id: string | null): string =>
    (id && serve(sessions[id]?.title, [language, ...localeCodes])?.text) || say(words.row.untitled)
  const blocks = lines.flatMap(({ block, session }) =>
    block === null && sessions[session]?.kind === 'block' ? [{ id: session, title: titleOf(session) }] : [],
  )

  /** Does it, and says what came in its way; what an edit met is for its field to say. */
  const perform = async (wanted: ProgrammeAct): Promise<Done> => {
    const done = await act(wanted)
    setTrouble(done.ok || done.stored ? null : (done.message ?? say(words.failed)))
    return done
  }

  const move = async (session: string, place: Place): Promise<void> => {
    const next = putAt(order, session, place)
    if (!next) return
    // It stands where it was put while the server is asked.
    show({ ...programme, aside: aside.filter((id) => id !== session), order: next })
    const { ok } = await perform({ act: 'move', session, ...place })
    if (!ok) return read()
    const { block } = linesOf(next).find((line) => line.session === session)!
    const beside = block === null ? next.map((entry) => entry.session) : next.find((e) => e.session === block)!.items
    setSaid(say(words.placed)(titleOf(session), beside.indexOf(session) + 1, beside.length, block && titleOf(block)))
  }

  const pathOf = (session: string): string => {
    const entry = order.findIndex((other) => other.session === session || other.items.includes(session))
    const item = order[entry]?.items.indexOf(session) ?? -1
    return item < 0 ? `programme.${entry}.session` : `programme.${entry}.items.${item}.session`
  }

  return (
    <>
      <header className="programme__head">
        <p>{say(words.intro)}</p>
        <p className={`programme__state programme__state--${state}`}>{say(words.state[state])}</p>
        <output className={`programme__saving programme__saving--${saving}`}>
          {saving === 'saving' ? say(words.saving) : saving === 'saved' ? say(words.saved) : ''}
        </output>
      </header>
      {trouble && (
        <p className="programme__trouble" role="alert">
          {trouble}
        </p>
      )}
      {lines.length === 0 && <p className="programme__note">{say(words.empty)}</p>}
      <DraggableSortable
        className="programme__rows"
        ids={lines.map(({ session }) => session)}
        onDragEnd={({ moveFromIndex, moveToIndex }) => {
          const line = lines[moveFromIndex]
          if (!line || moveFromIndex === moveToIndex || moveToIndex < 0) return
          const kinds = new Set(blocks.map(({ id }) => id))
          void move(line.session, placeOfDrop(order, moveFromIndex, moveToIndex, kinds))
        }}
      >
        {lines.flatMap(({ block, session }, n) => {
          const edited = sessions[session]
          if (!edited) return []
          const endsBlock = lines[n + 1]?.block === null || n + 1 === lines.length
          const holder = block ?? (edited.kind === 'block' ? session : null)
          const row = (
            <SessionRow
              act={perform}
              block={block}
              blocks={blocks}
              id={`field-${pathOf(session).replaceAll('.', '__')}`}
              key={session}
              onMove={(place) => void move(session, place)}
              onOpen={() => setOpened(session)}
              problems={problems[session] ?? []}
              programme={programme}
              session={edited}
              title={titleOf(session)}
            />
          )
          // Stays the same one while the block grows above it.
          return holder && endsBlock
            ? [
                row,
                <AddSession
                  act={perform}
                  key={`into ${holder}`}
                  kinds={['talk', 'discussion', 'break']}
                  within={{ id: holder, title: titleOf(holder) }}
                />,
              ]
            : [row]
        })}
      </DraggableSortable>
      <AddSession act={perform} kinds={['block', 'talk', 'discussion', 'break']} within={null} />
      {aside.length > 0 && (
        <section className="programme__aside">
          <h3>{say(words.aside.title)}</h3>
          <p>{say(words.aside.text)}</p>
          <ul>
            {aside.map((id) => (
              <AsideSession
                key={id}
                onOpen={() => setOpened(id)}
                onPutBack={() => void move(id, { within: null, before: null })}
                title={titleOf(id)}
              />
            ))}
          </ul>
        </section>
      )}
      <output className="programme__said">{said}</output>
      {opened && <OpenSession id={opened} key={opened} onClosed={() => setOpened(null)} onSaved={read} />}
    </>
  )
}
