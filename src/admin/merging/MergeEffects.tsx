'use client'
import type { MergePreview, MergeUses } from '../../domain/merging'
import { inLanguages, listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/merging'
import { useAdmin } from '../shared/useAdmin'

const Uses = ({ uses }: { uses: readonly MergeUses[] }) => (
  <ul>
    {uses.map(({ names, where }) => (
      <li key={where}>
        {where}
        <ul>
          {names.map((name, n) => (
            <li key={n}>{name}</li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

/** What a merge would do, in words, before anything is done. */
export const MergeEffects = ({ preview }: { preview: MergePreview }) => {
  const { aliases, fills, kept, merged, twice } = preview
  const { language, say } = useAdmin()
  const fields = fills.map(({ label, languages }) =>
    languages.length ? `${label} (${inLanguages(languages, language)})` : label,
  )
  return (
    <section aria-live="polite" className="merging__effects">
      <h2>{say(words.happens)}</h2>
      {merged.uses.length ? (
        <>
          <p>{say(words.moves)(kept.name, merged.name)}</p>
          <Uses uses={merged.uses} />
        </>
      ) : (
        <p>{say(words.movesNothing)(merged.name)}</p>
      )}
      {kept.uses.length > 0 && (
        <>
          <p>{say(words.stands)(kept.name)}</p>
          <Uses uses={kept.uses} />
        </>
      )}
      {twice.length > 0 && <p>{say(words.twice)(listed(twice, language))}</p>}
      {fields.length > 0 && <p>{say(words.fills)(kept.name, listed(fields, language))}</p>}
      {aliases.length > 0 && <p>{say(words.aliases)(listed(aliases, language))}</p>}
      <p>{say(words.bin)(merged.name)}</p>
    </section>
  )
}
