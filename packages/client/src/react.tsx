import type { ElementType, HTMLAttributes, ImgHTMLAttributes } from 'react'
import { pictureProps, type PictureOptions, type Shown } from './picture'
import { richText, text } from './text'
import { when, type Timed, type WhenOptions } from './when'

/** Components for React, without hooks: they run on a server as well. Each gives nothing where there is nothing to show. */

interface Content extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'dangerouslySetInnerHTML'> {
  /** Of the public shapes. */
  value: object | null | undefined
  locale: string
  /** The element around it. */
  as?: ElementType | undefined
}

/** A text in the reader’s language, else in the next one that has it, with its `lang`. */
export const Text = ({ as: Element = 'span', locale, value, ...rest }: Content) => {
  const served = text(value, locale)
  return (
    served && (
      <Element {...rest} lang={served.lang}>
        {served.text}
      </Element>
    )
  )
}

/** A rich text, with its footnotes. `of` names it where several with footnotes stand on a page: their names tell them apart. */
export const RichText = ({
  as: Element = 'div',
  locale,
  of,
  value,
  ...rest
}: Content & { of?: string | undefined }) => {
  const served = richText(value, locale, of)
  return served && <Element {...rest} dangerouslySetInnerHTML={{ __html: served.html }} lang={served.lang} />
}

/** A picture in the size that it is shown in, with its description. */
export const Picture = ({
  locale,
  picture,
  sizes,
  style,
  url,
  ...rest
}: Omit<ImgHTMLAttributes<HTMLImageElement>, 'alt' | 'src' | 'srcSet'> &
  PictureOptions & { picture: Shown | null | undefined }) => {
  const props = pictureProps(picture, { locale, sizes, url })
  if (!props) return null
  const { alt, objectPosition, placeholder: _placeholder, srcset, ...attributes } = props
  return <img loading="lazy" {...rest} {...attributes} alt={alt} srcSet={srcset} style={{ objectPosition, ...style }} />
}

/** When a workshop is, with its zone; and on the reader’s clock where `timeZone` is another one. */
export const When = ({
  locale,
  now,
  timeZone,
  workshop,
  ...rest
}: Omit<HTMLAttributes<HTMLSpanElement>, 'children'> & WhenOptions & { workshop: Timed }) => {
  const said = when(workshop, { locale, now, timeZone })
  return (
    <span {...rest}>
      {said.startsAt ? <time dateTime={said.startsAt}>{said.text}</time> : said.text}
      {said.zone && (
        <>
          {' '}
          <small>{said.zone}</small>
        </>
      )}
      {said.yours && (
        <>
          {' '}
          <span>
            {said.yours.text} <small>{said.yours.zone}</small>
          </span>
        </>
      )}
    </span>
  )
}
