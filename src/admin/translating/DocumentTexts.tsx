'use client'
import { Link } from '@payloadcms/ui'
import type { DocumentToDo } from '../../domain/translating'
import { words } from '../../i18n/words/translating'
import { useAdmin } from '../shared/useAdmin'
import { isLive, useKindLabel } from './kinds'
import { formOf, TextRow, type Done, type TextRowProps } from './TextRow'
import { keyOfText, type Typed } from './typed'

interface Props extends Pick<TextRowProps, 'onDone' | 'onNext' | 'onReload'> {
  doc: DocumentToDo
  done: ReadonlyMap<string, Done>
  typed: ReadonlyMap<string, Typed>
}

/** A document with its texts that are to be translated. */
export const DocumentTexts = ({ doc, done, typed, ...ways }: Props) => {
  const { api, page, say } = useAdmin()
  const kindLabel = useKindLabel()
  return (
    <section className="translating__document">
      <h3>
        <span className="translating__kind">{kindLabel(doc.kind, true)}</span>{' '}
        <Link href={page(formOf(doc))} prefetch={false}>
          {doc.title ?? say(words.untitled)}
        </Link>
      </h3>
      {isLive(doc.kind) && <p className="translating__note">{say(words.live)}</p>}
      {doc.picture && <img alt="" className="translating__picture" loading="lazy" src={api(doc.picture)} />}
      <ul>
        {doc.texts.map((text) => {
          const key = keyOfText(doc, text)
          return <TextRow {...ways} doc={doc} done={done.get(key)} key={key} text={text} typed={typed.get(key)} />
        })}
      </ul>
    </section>
  )
}
