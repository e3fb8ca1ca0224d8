'use client'
import {
  Button,
  Drawer,
  PopupList,
  ReactSelect,
  toast,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { MergedCollection, MergePreview, MergeUses } from '../../domain/merging'
import { inLanguages, listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/merging'
import { useFinder } from '../fields/useFinder'
import { Alert } from '../shared/Trouble'
import { askServer, useAnswer } from '../shared/asking'
import { later } from '../shared/until'
import { useBrief, useBriefName } from '../shared/documentNames'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import './merging.css'

const mergeDialog = 'merge-entries'

/** Which entry the page that is visited next is to say is merged. */
const justMerged = 'atelier-merged'

const Uses = ({ uses }: { uses: readonly MergeUses[] }) => (
  <ul>
    {uses.map(({ names, where }) => (
      <li key={where}>
        {where}
        <ul>
          {names.map((name, n) => (
            <li key={n}>{name}</li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

/** What a merge would do, in words, before anything is done. */
const MergeEffects = ({ preview }: { preview: MergePreview }) => {
  const { aliases, fills, kept, merged, twice } = preview
  const { language, say } = useAdmin()
  const fields = fills.map(({ label, languages }) =>
    languages.length ? `${label} (${inLanguages(languages, language)})` : label,
  )
  return (
    <section aria-live="polite" className="merging__effects">
      <h2>{say(words.happens)}</h2>
      {merged.uses.length ? (
        <>
          <p>{say(words.moves)(kept.name, merged.name)}</p>
          <Uses uses={merged.uses} />
        </>
      ) : (
        <p>{say(words.movesNothing)(merged.name)}</p>
      )}
      {kept.uses.length > 0 && (
        <>
          <p>{say(words.stands)(kept.name)}</p>
          <Uses uses={kept.uses} />
        </>
      )}
      {twice.length > 0 && <p>{say(words.twice)(listed(twice, language))}</p>}
      {fields.length > 0 && <p>{say(words.fills)(kept.name, listed(fields, language))}</p>}
      {aliases.length > 0 && <p>{say(words.aliases)(listed(aliases, language))}</p>}
      <p>{say(words.bin)(merged.name)}</p>
    </section>
  )
}

/** Makes two entries of the directory one: finds the other, asks which stays, shows what will happen, and does it. */
export const MergeDialog = ({ collection }: { collection: MergedCollection }) => {
  const { id } = useDocumentInfo()
  const { api, page, say } = useAdmin()
  const modified = useFormModified()
  const nameOf = useBriefName(collection)
  const [other, setOther] = useState<string | null>(null)
  const [staysOther, setStaysOther] = useState(false)
  const [isMerging, setIsMerging] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const own = String(id ?? '')
  const [names, otherName] = [nameOf(useBrief(collection, own)), nameOf(useBrief(collection, other))]
  const choose = (chosen: string | null): void => {
    setOther(chosen)
    setRefused(null)
  }
  const conditions = [{ id: { not_equals: own } }]
  const finder = useFinder({ collection, conditions, onChosen: choose })
  const input = useId()
  const [from, into] = staysOther ? [own, other] : [other, own]
  const query = new URLSearchParams({ into: into ?? '' }).toString()
  const asked = own && other ? api(`/${collection}/${from}/merge?${query}`) : null
  const { body: preview, refused: unknown } = useAnswer<MergePreview>(asked)
  useEffect(() => {
    if (!own || window.sessionStorage.getItem(justMerged) !== own) return undefined
    // What shows messages is there a moment after the form.
    return later(() => {
      window.sessionStorage.removeItem(justMerged)
      toast.success(say(words.merged))
    }, 500)
  }, [own, say])
  if (!id) return null

  const merge = async (): Promise<void> => {
    setIsMerging(true)
    setRefused(null)
    const done = await askServer(api(`/${collection}/${from}/merge`), { data: { into } })
    if (done.body) {
      window.sessionStorage.setItem(justMerged, String(into))
      // A whole visit: the form may be of the entry that is gone, or show what it was before.
      return window.location.assign(page(`/collections/${collection}/${into}`))
    }
    setIsMerging(false)
    setRefused(done.refused ?? say(words.failed))
  }

  return (
    <Drawer slug={mergeDialog} title={say(words.title)}>
      <div className="dialog merging">
        <p>{say(words.text[collection])}</p>
        <div className="dialog__field">
          <label htmlFor={input}>{say(words.other)}</label>
          <ReactSelect
            {...finder}
            className="merging__finder"
            inputId={input}
            value={other ? { label: otherName, value: other } : undefined}
          />
        </div>
        {other && (
          <fieldset className="merging__which">
            <legend>{say(words.which)}</legend>
            {[false, true].map((isOther) => (
              <label key={String(isOther)}>
                <input
                  checked={staysOther === isOther}
                  name="merge-stays"
                  onChange={() => setStaysOther(isOther)}
                  type="radio"
                />
                <span>{say(isOther ? words.otherOne : words.thisOne)(isOther ? otherName : names)}</span>
              </label>
            ))}
          </fieldset>
        )}
        {preview && <MergeEffects preview={preview} />}
        {modified && <p className="dialog__refused">{say(words.saveFirst)}</p>}
        <Alert className="dialog__refused">{refused ?? (unknown === undefined ? null : say(words.unknown))}</Alert>
        {preview && (
          <Button disabled={isMerging || modified} margin={false} onClick={() => void merge()}>
            {isMerging ? say(words.merging) : say(words.merge)(preview.kept.name)}
          </Button>
        )}
      </div>
    </Drawer>
  )
}

/** In the menu of an entry of the directory: what opens the dialog that its form holds. */
export const MergeMenu = () => {
  const { hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const depth = useEditDepth()
  const { say } = useAdmin()
  const may = useMay('editor')
  if (!id || isTrashed || !hasSavePermission || !may || depth > 1) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button onClick={() => openModal(mergeDialog)}>{say(words.open)}</PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
