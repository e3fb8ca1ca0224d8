'use client'
import { ReactSelect, useAuth } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { isRow, type Row } from '../../domain/row'
import { fold } from '../../domain/texts'
import { words } from '../../i18n/words/programme'
import { useFinder } from '../fields/useFinder'
import { askServer, useAnswer } from '../shared/asking'
import { briefsPath, useBrief, useBriefName } from '../shared/documentNames'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { repeat } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { unstoredTexts } from '../shared/unstored'

/** Who is being made and is not stored yet: whoever would leave the page is asked first. */
const making = unstoredTexts<boolean>(() => true)

interface Made {
  doc: { id: string }
}

interface Props {
  /** As it was typed: a name, or `A name, an organisation`. */
  typed: string
  onClosed: () => void
  onMade: (person: string) => void | Promise<void>
  /** Opens the whole form of a person instead. */
  onWhole: (name: string) => void
}

/** Makes somebody who is in no directory yet where they are needed: the name, and the organisation, which is made beside them where it is new too. */
export const NewPerson = ({ typed, onClosed, onMade, onWhole }: Props) => {
  const { permissions } = useAuth()
  const { api, language, say } = useAdmin()
  const [first = '', ...others] = typed.split(/\s*[,;]\s*/)
  const house = others.join(', ').trim()
  const [name, setName] = useState(first)
  /** An organisation by its id, or the name of one that is to be made. */
  const [organisation, setOrganisation] = useState<{ id: string } | { name: string } | null>(
    house ? { name: house } : null,
  )
  const [isBusy, setIsBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const nameOf = useBriefName('organisations')
  const finder = useFinder({
    collection: 'organisations',
    conditions: [],
    onChosen: (id) => setOrganisation(id === null ? null : { id }),
    onNew: Boolean(permissions?.collections?.organisations?.create) && ((made) => setOrganisation({ name: made })),
  })
  const held = useId()
  useEffect(() => {
    making.set(held, true)
    return () => making.set(held, null)
  }, [held])
  // The name is typed already: what comes next is the organisation.
  useEffect(() => {
    const stop = repeat(() => {
      const next = house ? '.programme__made-add:not(:disabled, [aria-disabled="true"])' : '.react-select input'
      const input = place.current?.querySelector<HTMLElement>(next)
      if (!input) return
      stop()
      input.focus()
    }, 20)
    return stop
  }, [house])
  // One that the directory has by this very name is meant.
  const where = { search: { like: house } }
  const path = briefsPath('organisations', language, where, { choosing: true, limit: 25 })
  const { body: alike } = useAnswer<{ docs: readonly (Row & { id: string })[] }>(house ? api(path) : null)
  const namesake = alike?.docs.find((doc) =>
    [doc.name, doc.acronym]
      .flatMap((texts) => (isRow(texts) ? Object.values(texts) : [texts]))
      .some((text) => typeof text === 'string' && fold(text) === fold(house)),
  )?.id
  const meant =
    organisation && 'name' in organisation && organisation.name === house && namesake ? { id: namesake } : organisation

  const known = meant && 'id' in meant ? meant.id : null
  const brief = useBrief('organisations', known ?? undefined)
  // Until it is known whether the directory has it, nothing is made.
  const isAsking = house !== '' && !alike
  const isReady = !isBusy && !isAsking && name.trim() !== ''

  const make = async (path: `/${string}`, data: object): Promise<string | null> => {
    const { body, refused: why } = await askServer<Made>(api(path), { data })
    if (!body) setRefused(why ?? say(words.failed))
    return body?.doc.id ?? null
  }

  const add = async (): Promise<void> => {
    if (isBusy) return
    setIsBusy(true)
    setRefused(null)
    let id = known
    if (meant && 'name' in meant) {
      id = await make(`/organisations?locale=${language}&depth=0`, { name: { [language]: meant.name } })
      // Where the person is refused, the organisation is there already.
      if (id) setOrganisation({ id })
    }
    const isHoused = !meant || id !== null
    const affiliations = id ? [{ organisation: id }] : []
    const person = isHoused
      ? await make(`/speakers?locale=${language}&depth=0`, { name: name.trim(), affiliations })
      : null
    setIsBusy(false)
    if (person) await onMade(person)
  }

  const named = meant && 'name' in meant ? say(words.person.newOrganisation)(meant.name) : nameOf(brief ?? {})
  const chosen = meant ? named : null
  return (
    <div className="programme__made" ref={place}>
      <label className="programme__made-field">
        <span className="programme__label">{say(words.person.name)}</span>
        <input
          className="programme__made-name"
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            if (isReady) void add()
          }}
          type="text"
          value={name}
        />
      </label>
      <div className="programme__made-field">
        <label className="programme__label" htmlFor={`${held}-organisation`}>
          {say(words.person.organisation)}
        </label>
        <ReactSelect
          {...finder}
          inputId={`${held}-organisation`}
          isClearable
          placeholder={say(words.person.anyOrganisation)}
          value={chosen === null ? undefined : { label: chosen, value: known ?? '+' }}
        />
      </div>
      <Alert className="programme__trouble">{refused}</Alert>
      <div className="programme__ways">
        <SmallButton className="programme__made-add" disabled={!isReady} onClick={() => void add()}>
          {say(words.person.add)}
        </SmallButton>
        <SmallButton onClick={() => onWhole(name.trim())}>{say(words.person.whole)}</SmallButton>
        <SmallButton onClick={onClosed}>{say(words.add.close)}</SmallButton>
      </div>
    </div>
  )
}
