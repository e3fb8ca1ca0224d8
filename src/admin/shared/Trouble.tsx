'use client'
import { useEffect, type ReactNode, type Ref } from 'react'
import { words } from '../../i18n/words/admin'
import { saySessionEnd } from './reach'
import { useAdmin } from './useAdmin'

interface Props {
  title: string
  lines: readonly string[]
  /** What can be done about it. */
  children?: ReactNode
  className?: string
  /** Where it is gone to. */
  ref?: Ref<HTMLDivElement>
}

/** What went wrong, and a way on. */
export const Trouble = ({ children, className = '', lines, ref, title }: Props) => (
  <div className={`trouble ${className}`} ref={ref} role="alert" tabIndex={ref ? -1 : undefined}>
    <p className="trouble__title">{title}</p>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {children && <div className="trouble__ways">{children}</div>}
  </div>
)

/** That the session has ended, with the way to log in. */
export const SessionEnded = ({ children, text, ...props }: Omit<Props, 'lines' | 'title'> & { text: string }) => {
  const { page, say } = useAdmin()
  useEffect(saySessionEnd, [])
  return (
    <Trouble {...props} lines={[text]} title={say(words.session.title)}>
      <a href={page('/login')} rel="noreferrer" target="_blank">
        {say(words.session.logIn)}
      </a>
      {children}
    </Trouble>
  )
}

/** What went wrong, said at once; nothing where there is nothing to say. */
export const Alert = ({ children, className }: { children: string | null; className: string }) =>
  children && (
    <p className={className} role="alert">
      {children}
    </p>
  )
