'use client'
import {
  Button,
  Drawer,
  useDocumentEvents,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { doubtsOf, isToPublish, type PublicationLook } from '../../domain/publicationLook'
import { words } from '../../i18n/words/look'
import { goToAddress } from './openField'
import { useSave } from './useSave'
import { useAsking } from '../shared/asking'
import { later } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { Look } from './Look'

const lookDialog = 'publication-look'

/** How long after a change the look is asked for anew, in milliseconds: acts of a programme follow each other. */
const SETTLED_MS = 1500

/**
 * Beside the button that publishes a workshop: how much a publication would change for the public, and all of it in one look, with what is missing. What
 * is typed is saved as a draft first, so that what is looked at is what would be published.
 * @param publish as the button beside it does
 */
export const LookButton = ({ publish }: { publish: () => Promise<void> }) => {
  const { data, docConfig, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { formRef, setModified } = useForm()
  const { mostRecentUpdate } = useDocumentEvents()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { api, i18n, say } = useAdmin()
  const depth = useEditDepth()
  const modified = useFormModified()
  const save = useSave()
  const [isOpening, setIsOpening] = useState(false)
  const { ask, body: look, isTroubled } = useAsking<PublicationLook>(api(`/workshops/${id}/publication`))
  const dialog = `${lookDialog}-${depth}`
  const isOpen = isModalOpen(dialog)

  // As it is opened, and as it is saved: the form's own saves, and acts of its programme.
  const newest = [data?.updatedAt, mostRecentUpdate?.updatedAt].join(' ')
  const wasAsked = useRef(false)
  useEffect(() => {
    if (!newest) return undefined
    const wait = wasAsked.current ? SETTLED_MS : 0
    wasAsked.current = true
    return later(ask, wait)
  }, [ask, newest])

  const open = async (): Promise<void> => {
    if (modified) {
      setIsOpening(true)
      const isSaved = await save('draft')
      setIsOpening(false)
      if (!isSaved) return
      setUnpublishedVersionCount((count) => count + 1)
    }
    ask()
    openModal(dialog)
  }
  const go = async (): Promise<void> => {
    closeModal(dialog)
    await publish()
    ask()
  }
  const taken = (isOwn: boolean): void => {
    ask()
    if (!isOwn) return
    setModified(false)
    // A whole visit, once nothing holds the page back: the rows of this form are others now.
    setTimeout(() => window.location.reload(), 0)
  }
  /** A way to a field of this form closes what is in front of it. */
  const follow = (event: MouseEvent<HTMLElement>): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || !formRef?.current || event.ctrlKey || event.metaKey) return
    if (new URL(link.href).pathname !== window.location.pathname) return
    event.preventDefault()
    event.stopPropagation()
    closeModal(dialog)
    const { hash } = new URL(link.href)
    const form = formRef.current
    // Once the dialog is gone, and has given the focus back.
    setTimeout(() => goToAddress(form, hash, docConfig?.fields ?? [], i18n), 300)
  }

  const doubts = look ? doubtsOf(look) : 0
  const said = look && [
    look.first ? null : say(words.counted)(look.count),
    doubts > 0 ? say(words.doubts)(doubts) : null,
  ]
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="look-button"
        disabled={isOpening}
        id="action-look"
        margin={false}
        onClick={() => void open()}
        size="medium"
        tooltip={said?.filter(Boolean).join(' · ') || undefined}
      >
        {say(words.open)}
        {look && !look.first && <span className="look-button__count"> ({look.count})</span>}
      </Button>
      <Drawer slug={dialog} title={say(words.title)}>
        {isOpen && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- it only sees what links in it do
          <div className="dialog look" onClickCapture={follow}>
            {!look && !isTroubled && <p aria-live="polite">{say(words.reading)}</p>}
            {isTroubled && (
              <div className="dialog__ways" role="alert">
                <p className="dialog__refused">{say(words.unreadable)}</p>
                <Button buttonStyle="secondary" margin={false} onClick={() => ask()}>
                  {say(words.again)}
                </Button>
              </div>
            )}
            {look && <Look look={look} onTaken={taken} />}
            {look && (
              <div className="dialog__ways look__ways">
                <Button disabled={!isToPublish(look)} id="look-publish" margin={false} onClick={() => void go()}>
                  {say(words.publish)}
                </Button>
                <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(dialog)}>
                  {say(words.close)}
                </Button>
              </div>
            )}
          </div>
        )}
      </Drawer>
    </>
  )
}
