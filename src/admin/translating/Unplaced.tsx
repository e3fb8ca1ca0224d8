'use client'
import { Link } from '@payloadcms/ui'
import type { TextToDo } from '../../domain/translating'
import { words } from '../../i18n/words/translating'
import { addressAt } from '../form/openField'
import { SmallButton } from '../shared/SmallButton'
import { useAdmin } from '../shared/useAdmin'
import { becameOf, type Became } from './became'
import { formOf, Refused } from './TextRow'
import { keepTyped, type Typed } from './typed'
import { useSaving } from './useSaving'

interface Props {
  became: ReadonlyMap<TextToDo, Became>
  onReload: (key: string) => void
  texts: readonly (readonly [string, Typed])[]
}

/** What was typed, is not stored, and stands not on this list, or no longer: it is shown until it is stored, taken elsewhere or given up. */
export const Unplaced = ({ became, onReload, texts }: Props) => {
  const { page, say } = useAdmin()
  const { save } = useSaving()
  if (!texts.length) return null
  return (
    <section className="translating__unplaced" tabIndex={-1}>
      <h3>{say(words.unplaced.title)}</h3>
      <p>{say(texts.some(([, { isRefused }]) => isRefused) ? words.unplaced.text : words.unplaced.elsewhere)}</p>
      <ul>
        {texts.map(([key, { doc, isRefused, text, value }]) => (
          <li key={key}>
            <p>
              {doc.title ?? say(words.untitled)} – {text.label}
            </p>
            <p className="translating__reading" lang={text.language}>
              {value}
            </p>
            <div className="translating__ways">
              {!isRefused && (
                <SmallButton
                  buttonStyle="primary"
                  disabled={becameOf(text, became).isSaving}
                  onClick={() => void save(doc, [text])}
                >
                  {say(words.save)}
                </SmallButton>
              )}
              <Link href={addressAt(page(formOf(doc)), text.path)} prefetch={false}>
                {say(words.unplaced.open)}
              </Link>
              <SmallButton onClick={() => keepTyped(key, null)}>{say(words.unplaced.discard)}</SmallButton>
            </div>
            {!isRefused && <Refused became={becameOf(text, became)} onReload={() => onReload(key)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
