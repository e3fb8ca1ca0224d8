'use client'
import { Link } from '@payloadcms/ui'
import type { DocumentToDo, TextToDo } from '../../domain/translating'
import { words } from '../../i18n/words/translating'
import { useAdmin } from '../shared/useAdmin'
import { becameOf, type Became } from './became'
import { isLive, useKindLabel } from './kinds'
import { formOf, TextRow, type TextRowProps } from './TextRow'
import { keyOfText, type Typed } from './typed'

interface Props extends Pick<TextRowProps, 'onNext' | 'onReload'> {
  became: ReadonlyMap<TextToDo, Became>
  doc: DocumentToDo
  typed: ReadonlyMap<string, Typed>
  /** Whether it is the first of its kind: what holds for all of them is said above it. */
  isFirst: boolean
  /** Whether a workshop stands among others, not above its programme. */
  withWay: boolean
}

/** A document with its texts that are to be translated. */
export const DocumentTexts = ({ became, doc, isFirst, typed, withWay, ...ways }: Props) => {
  const { api, page, say } = useAdmin()
  const kindLabel = useKindLabel()
  const form = page(formOf(doc))
  return (
    <section className="translating__document">
      <h3>
        <span className="translating__kind">{kindLabel(doc.kind, true)}</span>{' '}
        <Link href={form} prefetch={false}>
          {doc.title ?? say(words.untitled)}
        </Link>
      </h3>
      {withWay && doc.kind === 'workshops' && (
        <p className="translating__note">
          <Link href={`${form}/translations`} prefetch={false}>
            {say(words.withProgramme)}
          </Link>
        </p>
      )}
      {isFirst && isLive(doc.kind) && <p className="translating__note">{say(words.live)}</p>}
      {doc.picture && <img alt="" className="translating__picture" loading="lazy" src={api(doc.picture)} />}
      <ul>
        {doc.texts.map((text) => {
          const key = keyOfText(doc, text)
          return (
            <TextRow {...ways} became={becameOf(text, became)} doc={doc} key={key} text={text} typed={typed.get(key)} />
          )
        })}
      </ul>
    </section>
  )
}
