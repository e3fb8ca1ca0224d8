import { useLayoutEffect, useRef, useState, type ComponentProps } from 'react'

/** What is typed where a part is missing: no time and no day, so that whoever would store it refuses it. */
const HALF_TYPED = '?'

/** Whether only a part of a time or a day was typed. */
export const isHalfTyped = (value: unknown): boolean => value === HALF_TYPED

type Props = Omit<ComponentProps<'input'>, 'defaultValue' | 'onChange' | 'ref' | 'type' | 'value'> & {
  /** Hears of another value, also of one that is half typed. */
  onTyped: (typed: string) => void
  type: 'date' | 'datetime-local' | 'time'
  value: string
}

/**
 * A box for a time or a day. While a part is missing, browsers give it the value of an empty one (HTML, “suffering from bad input”), and tell nothing where it
 * was empty before: it is asked when one leaves it, so that half a time is not taken for none. It is written only where it holds something else: Firefox takes
 * away what is half typed when React writes.
 */
export const TimeBox = ({ onBlur, onTyped, value, ...props }: Props) => {
  const ref = useRef<HTMLInputElement>(null)
  const [first] = useState(value)
  useLayoutEffect(() => {
    const box = ref.current
    if (box && !isHalfTyped(value) && (box.value !== value || box.validity.badInput)) box.value = value
  }, [value])
  const hear = ({ validity, value: typed }: HTMLInputElement): void => {
    const next = validity.badInput ? HALF_TYPED : typed
    if (next !== value) onTyped(next)
  }
  return (
    <input
      {...props}
      defaultValue={isHalfTyped(first) ? '' : first}
      onBlur={(event) => {
        hear(event.currentTarget)
        onBlur?.(event)
      }}
      onChange={(event) => hear(event.currentTarget)}
      ref={ref}
    />
  )
}
