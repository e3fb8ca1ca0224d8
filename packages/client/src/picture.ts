import type { PublicMedia } from './publicTypes'
import { text } from './text'

/** What is needed of a picture to show it. */
export type Shown = Pick<PublicMedia, 'url' | 'alt' | 'decorative' | 'width' | 'height' | 'sizes'> &
  Partial<Pick<PublicMedia, 'focalX' | 'focalY' | 'placeholder'>>

/** Where the server is, and for whom a picture is shown. */
export interface PictureOptions {
  /** Where the server is: `client.url`. */
  url: string
  locale: string
  /** How wide it is shown, as the attribute `sizes` has it. */
  sizes?: string | undefined
}

/** The attributes of a picture, named as HTML names them. */
export interface PictureProps {
  src: string
  srcset: string | undefined
  sizes: string | undefined
  width: number | undefined
  height: number | undefined
  /** Empty where the picture is decorative. */
  alt: string
  /** The language of `alt`. */
  lang: string | undefined
  /** The point that has to stay visible, as `object-position` has it. */
  objectPosition: string
  /** What is shown until the picture is there, as an address. */
  placeholder: string | undefined
}

/** A picture in its widths, as the attribute `srcset` has them; empty where there is one alone. @param url where the server is */
export const srcset = ({ sizes, url: own, width }: Pick<PublicMedia, 'sizes' | 'url' | 'width'>, url = ''): string => {
  const widths = own && width ? [...sizes, { url: own, width }] : []
  return widths.length > 1 ? widths.map((size) => `${url}${size.url} ${size.width}w`).join(', ') : ''
}

/** The attributes of a picture; null where its file is missing. */
export const pictureProps = (
  picture: Shown | null | undefined,
  { locale, sizes, url }: PictureOptions,
): PictureProps | null => {
  if (!picture?.url) return null
  const alt = picture.decorative ? null : text(picture.alt, locale)
  const widths = srcset(picture, url)
  return {
    src: url + picture.url,
    srcset: widths || undefined,
    sizes: widths ? sizes : undefined,
    width: picture.width ?? undefined,
    height: picture.height ?? undefined,
    alt: alt?.text ?? '',
    lang: alt?.lang,
    objectPosition: `${picture.focalX ?? 50}% ${picture.focalY ?? 50}%`,
    placeholder: picture.placeholder ?? undefined,
  }
}
