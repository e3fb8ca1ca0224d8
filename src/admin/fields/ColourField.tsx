'use client'
import { withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { contrastOf, faceOf, isColour, LEAST_CONTRAST, surfaces, USUAL_COLOUR } from '../../domain/colour'
import { words } from '../../i18n/words/series'
import { useAdmin } from '../shared/useAdmin'
import { FieldFrame, useFramed } from './FieldFrame'
import './colour.css'

/** How a colour is read on light and dark pages, in words. */
const Contrast = ({ colour }: { colour: string }) => {
  const { language, say } = useAdmin()
  const { dark, light } = faceOf(colour)
  const [onWhite, onDark] = [contrastOf(colour, surfaces.white), contrastOf(colour, surfaces.dark)]
  // Never rounded up to what it is not.
  const figure = (ratio: number): string =>
    `${new Intl.NumberFormat(language).format(Math.floor(ratio * 10) / 10)}${say(words.colour.toOne)}`
  return (
    <>
      <p>{say(words.colour.contrast)(figure(onWhite), figure(onDark))}</p>
      {onWhite < LEAST_CONTRAST && (
        <p>
          <span aria-hidden className="colour__shade" style={{ background: light.text }} />{' '}
          {say(words.colour.low.light)(light.text)}
        </p>
      )}
      {onDark < LEAST_CONTRAST && (
        <p>
          <span aria-hidden className="colour__shade" style={{ background: dark.text }} />{' '}
          {say(words.colour.low.dark)(dark.text)}
        </p>
      )}
    </>
  )
}

/** A colour: chosen with the browser’s own picker, or typed beside it, with how it is read on light and dark pages. */
export const ColourField = withCondition((props: TextFieldClientProps) => {
  const { frame, id, isFixed, setValue, value } = useFramed<string>(props)
  const { say } = useAdmin()
  const chosen = isColour(value) ? value : null
  return (
    <FieldFrame {...frame} className="text colour">
      <div className="colour__row">
        <input
          aria-describedby={`${id}-contrast`}
          aria-label={say(words.colour.choose)}
          className={chosen ? undefined : 'colour__none'}
          disabled={isFixed}
          onChange={({ target }) => setValue(target.value)}
          type="color"
          value={(chosen ?? USUAL_COLOUR).toLowerCase()}
        />
        <input
          aria-describedby={`${id}-contrast`}
          autoComplete="off"
          disabled={isFixed}
          id={id}
          maxLength={100}
          name={frame.path}
          onChange={({ target }) => setValue(target.value.trim())}
          placeholder={USUAL_COLOUR}
          spellCheck={false}
          type="text"
          value={value ?? ''}
        />
      </div>
      <output className="colour__contrast" htmlFor={id} id={`${id}-contrast`}>
        {chosen && <Contrast colour={chosen} />}
      </output>
    </FieldFrame>
  )
})
