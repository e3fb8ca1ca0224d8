'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

interface Props {
  id: string
  onClosed: () => void
  onSaved: () => void
}

/** The whole form of a session, over the programme, for as long as it is mounted. */
export const OpenSession = ({ id, onClosed, onSaved }: Props) => {
  const [Drawer, , { isDrawerOpen, openDrawer }] = useDocumentDrawer({ collectionSlug: 'sessions', id })
  const wasOpen = useRef(false)
  useEffect(() => openDrawer(), [openDrawer])
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClosed()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClosed])
  return <Drawer onSave={onSaved} />
}
