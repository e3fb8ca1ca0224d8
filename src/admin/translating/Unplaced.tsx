'use client'
import { Link } from '@payloadcms/ui'
import { words } from '../../i18n/words/translating'
import { addressAt } from '../form/openField'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { formOf } from './TextRow'
import { keepTyped, type Typed } from './typed'

/** What was typed and refused since it changed meanwhile, and is to be translated no longer: it is shown until it is taken elsewhere or given up. */
export const Unplaced = ({ texts }: { texts: readonly (readonly [string, Typed])[] }) => {
  const { page, say } = useAdmin()
  if (!texts.length) return null
  return (
    <section className="translating__unplaced">
      <h3>{say(words.unplaced.title)}</h3>
      <p>{say(words.unplaced.text)}</p>
      <ul>
        {texts.map(([key, { doc, text, value }]) => (
          <li key={key}>
            <p>
              {doc.title ?? say(words.untitled)} – {text.label}
            </p>
            <p className="translating__reading" lang={text.language}>
              {value}
            </p>
            <div className="translating__ways">
              <Link href={addressAt(page(formOf(doc)), text.path)} prefetch={false}>
                {say(words.unplaced.open)}
              </Link>
              <SmallButton onClick={() => keepTyped(key, null)}>{say(words.unplaced.discard)}</SmallButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
