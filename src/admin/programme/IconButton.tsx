import type { ButtonHTMLAttributes } from 'react'

/** A button that shows a picture and says what it does. */
export const IconButton = ({
  className = '',
  label,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) => (
  <button {...rest} aria-label={label} className={`programme__icon ${className}`} type="button" />
)
