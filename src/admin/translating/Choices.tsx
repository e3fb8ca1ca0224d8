'use client'
import './translating.css'

/** Some choices of which one holds, each with how many there are of it. */
export const Choices = <T extends string | null>({
  chosen,
  label,
  onChoose,
  options,
}: {
  chosen: T
  label: string
  onChoose: (option: T) => void
  options: readonly { count?: number; said: string; value: T }[]
}) => (
  <fieldset className="translating__choices">
    <legend className="sr-only">{label}</legend>
    {options.map(({ count, said, value }) => (
      <button aria-pressed={value === chosen} key={said} onClick={() => onChoose(value)} type="button">
        {said}
        {count !== undefined && <span className="translating-count">{count}</span>}
      </button>
    ))}
  </fieldset>
)
