import type { PublicMedia } from '../api/public/shapes'
import { words } from '../i18n/words/pages'
import { useForeign } from './Content'
import { useReader } from './reader'

interface PictureProps {
  className?: string
  picture: PublicMedia | null
  /** How wide it is shown, as `sizes` of an image says it (HTML, 4.8.4.2.1). */
  shown?: string
}

/** A picture with its description and its credit. A decorative one says nothing to a screen reader. */
export const Picture = ({ className = 'cover', picture, shown = '(min-width: 40rem) 34rem, 100vw' }: PictureProps) => {
  const { say } = useReader()
  const foreign = useForeign(picture?.alt)
  if (!picture?.url) return null
  const { height, sizes, url, width } = picture
  const widths = width ? [...sizes, { url, width }].map((size) => `${size.url} ${size.width}w`) : []
  const alt = picture.decorative ? '' : (picture.alt?.text ?? '')
  return (
    <figure className={className}>
      <img
        alt={alt}
        height={height ?? undefined}
        lang={alt ? foreign : undefined}
        sizes={widths.length > 1 ? shown : undefined}
        src={url}
        srcSet={widths.length > 1 ? widths.join(', ') : undefined}
        width={width ?? undefined}
      />
      {picture.credit && <figcaption>{say(words.picture)(picture.credit)}</figcaption>}
    </figure>
  )
}
