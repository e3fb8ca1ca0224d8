'use client'
import { useRef, useState } from 'react'
import { words } from '../../i18n/words/users'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import './account.css'

/** Recovery codes, the one time that they are shown, with the ways to keep them. */
export const RecoveryCodes = ({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) => {
  const { say } = useAdmin()
  const { codes: title, codesWhy, copied, copy, download, file, kept, notCopied, print } = words.secondFactor
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const text = `${codes.join('\n')}\n`

  const keepAsText = (): void =>
    void navigator.clipboard?.writeText(text).then(
      () => setSaid(say(copied)),
      () => setSaid(say(notCopied)),
    )
  // A sheet of its own: what surrounds them here is no use on paper.
  const keepOnPaper = (): void => {
    const frame = document.createElement('iframe')
    frame.hidden = true
    document.body.append(frame)
    const page = frame.contentDocument
    if (page && list.current) {
      page.title = say(title)
      const heading = page.createElement('h1')
      heading.textContent = `${say(title)} – ${window.location.host}`
      page.body.append(heading, page.importNode(list.current, true))
      frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
      frame.contentWindow?.print()
    }
  }

  return (
    <section aria-labelledby="recovery-codes" className="second-factor__codes">
      <p className="second-factor__title" id="recovery-codes" ref={(made) => made?.focus()} tabIndex={-1}>
        {say(title)}
      </p>
      <p>{say(codesWhy)}</p>
      <ol ref={list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="second-factor__ways">
        <SmallButton onClick={keepAsText}>{say(copy)}</SmallButton>
        <a download={say(file)} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          {say(download)}
        </a>
        <SmallButton onClick={keepOnPaper}>{say(print)}</SmallButton>
        <SmallButton buttonStyle="primary" id="codes-kept" onClick={onKept}>
          {say(kept)}
        </SmallButton>
      </div>
      <output>{said}</output>
    </section>
  )
}
