import { useEffectEvent, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'
import { isShortcut } from './isShortcut'

/** What is typed where a part is missing: no time and no day, so that whoever would store it refuses it. */
const HALF_TYPED = '?'

/** Whether only a part of a time or a day was typed. */
export const isHalfTyped = (value: unknown): boolean => value === HALF_TYPED

type Props = Omit<ComponentProps<'input'>, 'defaultValue' | 'onChange' | 'ref' | 'type' | 'value'> & {
  /** Hears of another value, also of one that is half typed. */
  onTyped: (typed: string) => void
  /** What is stored: it comes back where what is half typed is given up, or goes with a box that is drawn anew. */
  stored: string
  type: 'date' | 'datetime-local' | 'time'
  value: string
}

/**
 * A box for a time or a day. While a part is missing, browsers give it the value of an empty one (HTML, “suffering from bad input”), and tell nothing where it
 * was empty before: it is asked when one leaves it, so that half a time is not taken for none. Escape and Ctrl+Z give up what is half typed. It is written only
 * where it holds something else: Firefox takes away what is half typed when React writes.
 */
export const TimeBox = ({ onBlur, onKeyDown, onTyped, stored, type, value, ...props }: Props) => {
  const ref = useRef<HTMLInputElement>(null)
  const [first] = useState(value)
  const isNew = useRef(true)
  const tell = (typed: string): void => {
    if (typed !== value) onTyped(typed)
  }
  const show = useEffectEvent((box: HTMLInputElement, value: string): void => {
    const isHalf = box.validity.badInput
    // Of what was half typed nothing is left in a box that is drawn anew, and what was before its page was alive is there.
    if (isHalfTyped(value) && !isHalf) tell(stored)
    else if (isHalf && isNew.current) tell(HALF_TYPED)
    else if (!isHalfTyped(value) && (box.value !== value || isHalf)) box.value = value
    isNew.current = false
  })
  useLayoutEffect(() => {
    // As another type it takes other values.
    if (ref.current?.type === type) show(ref.current, value)
  }, [type, value])

  const hear = (box: HTMLInputElement): void => {
    if (box.validity.badInput) tell(HALF_TYPED)
    else if (isHalfTyped(value)) tell(box.value)
  }
  /** Gives up what is half typed. @returns whether something was */
  const giveUp = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    const box = event.currentTarget
    if (!box.validity.badInput) return false
    event.preventDefault()
    event.stopPropagation()
    box.value = isHalfTyped(value) ? stored : value
    if (isHalfTyped(value)) tell(stored)
    return true
  }
  return (
    <input
      {...props}
      defaultValue={isHalfTyped(first) ? '' : first}
      onBlur={(event) => {
        hear(event.currentTarget)
        onBlur?.(event)
      }}
      onChange={({ currentTarget: box }) => tell(box.validity.badInput ? HALF_TYPED : box.value)}
      onKeyDown={(event) => {
        const isBack = event.key === 'Escape' || (isShortcut(event.nativeEvent) && event.key.toLowerCase() === 'z')
        if (isBack && giveUp(event)) return
        if (event.key === 'Enter') hear(event.currentTarget)
        onKeyDown?.(event)
      }}
      ref={ref}
      type={type}
    />
  )
}
