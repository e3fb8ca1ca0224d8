'use client'
import { Button, Drawer, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import type { MergedCollection, MergePreview } from '../../domain/merging'
import { words } from '../../i18n/words/merging'
import { Alert } from '../shared/Alert'
import { askServer } from '../shared/server'
import '../shared/dialogs.css'
import { useBrief, useBriefName } from '../shared/documentNames'
import { useAnswer } from '../shared/server'
import { useAdmin } from '../shared/useAdmin'
import { EntryFinder } from './EntryFinder'
import { MergeEffects } from './MergeEffects'
import './merging.css'

export const mergeDialog = 'merge-entries'

/** Which entry the page that is visited next is to say is merged. */
const justMerged = 'atelier-merged'

/** Makes two entries of the directory one: finds the other, asks which stays, shows what will happen, and does it. */
export const MergeDialog = ({ collection }: { collection: MergedCollection }): ReactNode => {
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
  const [from, into] = staysOther ? [own, other] : [other, own]
  const query = new URLSearchParams({ into: into ?? '' }).toString()
  const answer = useAnswer<MergePreview>(own && other ? api(`/${collection}/${from}/merge?${query}`) : null)
  const preview = answer && 'body' in answer ? answer.body : null
  useEffect(() => {
    if (!own || window.sessionStorage.getItem(justMerged) !== own) return undefined
    // What shows messages is there a moment after the form.
    const soon = setTimeout(() => {
      window.sessionStorage.removeItem(justMerged)
      toast.success(say(words.merged))
    }, 500)
    return () => clearTimeout(soon)
  }, [own, say])
  if (!id) return null

  const merge = async (): Promise<void> => {
    setIsMerging(true)
    setRefused(null)
    const done = await askServer(api(`/${collection}/${from}/merge`), {
      data: { into },
    })
    if ('body' in done) {
      window.sessionStorage.setItem(justMerged, String(into))
      // A whole visit: the form may be of the entry that is gone, or show what it was before.
      window.location.assign(page(`/collections/${collection}/${into}`))
      return
    }
    setIsMerging(false)
    setRefused(done.refused ?? say(words.failed))
  }

  const choose = (chosen: string | null): void => {
    setOther(chosen)
    setRefused(null)
  }

  return (
    <Drawer slug={mergeDialog} title={say(words.title)}>
      <div className="dialog merging">
        <p>{say(words.text[collection])}</p>
        <EntryFinder collection={collection} onChosen={choose} own={own} value={other} />
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
        <Alert className="dialog__refused">{refused ?? (answer && !preview ? say(words.unknown) : null)}</Alert>
        {preview && (
          <Button disabled={isMerging || modified} margin={false} onClick={() => void merge()}>
            {isMerging ? say(words.merging) : say(words.merge)(preview.kept.name)}
          </Button>
        )}
      </div>
    </Drawer>
  )
}
