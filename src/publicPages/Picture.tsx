import type { PublicMedia } from '../api/public/shapes'
import { words } from '../i18n/words/pages'
import { useForeign } from './Content'
import { useReader } from './reader'

/** A picture with its description and its credit. A decorative one says nothing to a screen reader. */
export const Picture = ({ picture }: { picture: PublicMedia | null }) => {
  const { say } = useReader()
  const foreign = useForeign(picture?.alt)
  if (!picture?.url) return null
  const alt = picture.decorative ? '' : (picture.alt?.text ?? '')
  return (
    <figure className="cover">
      <img
        alt={alt}
        height={picture.height ?? undefined}
        lang={alt ? foreign : undefined}
        src={picture.url}
        width={picture.width ?? undefined}
      />
      {picture.credit && <figcaption>{say(words.picture)(picture.credit)}</figcaption>}
    </figure>
  )
}
