'use client'
import { Button, EditIcon } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/programme'
import { useSay } from '../shared/useSay'

interface Props {
  onOpen: () => void
  onPutBack: () => void
  title: string
}

/** A session that belongs to the workshop and stands outside its programme. */
export const AsideSession = ({ onOpen, onPutBack, title }: Props): ReactNode => {
  const say = useSay()
  return (
    <li className="programme__aside-row">
      <span>{title}</span>
      <button aria-label={say(words.row.open)(title)} className="programme__icon" onClick={onOpen} type="button">
        <EditIcon />
      </button>
      <Button buttonStyle="secondary" margin={false} onClick={onPutBack} size="small">
        {say(words.row.putBack)(title)}
      </Button>
    </li>
  )
}
