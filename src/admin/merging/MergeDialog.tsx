'use client'
import { Button, Drawer, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, type ReactNode } from 'react'
import type { MergedCollection } from '../../domain/merging'
import { words } from '../../i18n/words/merging'
import { askServer } from '../shared/askServer'
import '../shared/dialogs.css'
import { useBrief, useBriefName } from '../shared/documentNames'
import { useSay } from '../shared/useSay'
import { EntryFinder } from './EntryFinder'
import { MergeEffects } from './MergeEffects'
import './merging.css'
import { useMergePreview } from './useMergePreview'

export const mergeDialog = 'merge-entries'

/** Which entry the page that is visited next is to say is merged. */
const justMerged = 'atelier-merged'

/** Makes two entries of the directory one: finds the other, asks which stays, shows what will happen, and does it. */
export const MergeDialog = ({ collection }: { collection: MergedCollection }): ReactNode => {
  const { id } = useDocumentInfo()
  const {
    config: {
      routes: { admin, api },
    },
  } = useConfig()
  const modified = useFormModified()
  const say = useSay()
  const nameOf = useBriefName(collection)
  const [other, setOther] = useState<string | null>(null)
  const [staysOther, setStaysOther] = useState(false)
  const [isMerging, setIsMerging] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const own = String(id ?? '')
  const [names, otherName] = [nameOf(useBrief(collection, own)), nameOf(useBrief(collection, other))]
  const [from, into] = staysOther ? [own, other] : [other, own]
  const { isTroubled, preview } = useMergePreview(collection, from, into)
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
    const answer = await askServer(formatAdminURL({ apiRoute: api, path: `/${collection}/${from}/merge` }), {
      data: { into },
    })
    if ('body' in answer) {
      window.sessionStorage.setItem(justMerged, String(into))
      // A whole visit: the form may be of the entry that is gone, or show what it was before.
      window.location.assign(formatAdminURL({ adminRoute: admin, path: `/collections/${collection}/${into}` }))
      return
    }
    setIsMerging(false)
    setRefused(answer.refused ?? say(words.failed))
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
        {(refused ?? (isTroubled && say(words.unknown))) && (
          <p className="dialog__refused" role="alert">
            {refused ?? say(words.unknown)}
          </p>
        )}
        {preview && (
          <Button disabled={isMerging || modified} margin={false} onClick={() => void merge()}>
            {isMerging ? say(words.merging) : say(words.merge)(preview.kept.name)}
          </Button>
        )}
      </div>
    </Drawer>
  )
}
