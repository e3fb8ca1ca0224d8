/** What a box holds of which only a part is typed: no time and no day, so that whoever would store it refuses it. */
const HALF_TYPED = '?'

/** Whether only a part of a time or a day was typed. */
export const isHalfTyped = (value: unknown): boolean => value === HALF_TYPED

interface Heard {
  currentTarget: HTMLInputElement
}

/**
 * What a box for a time or a day takes. While a part of it is missing, browsers give it the value of an empty one (HTML, “suffering from bad input”), and say
 * nothing where it was empty before: it is asked when one leaves it, so that half a time is not taken for none.
 * @param value what is typed, or half typed
 * @param change hears of another value
 */
export const timeBox = (value: string, change: (typed: string) => void) => {
  const hear = ({ currentTarget }: Heard): void => {
    const typed = currentTarget.validity.badInput ? HALF_TYPED : currentTarget.value
    if (typed !== value) change(typed)
  }
  return { onBlur: hear, onChange: hear, value: isHalfTyped(value) ? '' : value }
}
