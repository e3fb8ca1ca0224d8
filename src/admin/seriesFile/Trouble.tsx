'use client'
import type { ReactNode } from 'react'
import { words as admin } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'

interface Props {
  title: string
  lines: readonly string[]
  /** What can be done about it. */
  children?: ReactNode
}

/** What went wrong, and a way on. */
export const Trouble = ({ children, lines, title }: Props): ReactNode => (
  <div className="trouble series-file__box" role="alert">
    <p className="trouble__title">{title}</p>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {children && <div className="trouble__ways">{children}</div>}
  </div>
)

/** That the session has ended, with the way to log in. */
export const SessionEnded = ({ children, text }: { children?: ReactNode; text: string }): ReactNode => {
  const { page, say } = useAdmin()
  return (
    <Trouble lines={[text]} title={say(admin.session.title)}>
      <a href={page('/login')} rel="noreferrer" target="_blank">
        {say(admin.session.logIn)}
      </a>
      {children}
    </Trouble>
  )
}
