import type { ButtonHTMLAttributes } from 'react'

/** A button that shows a picture, and says what it does: to whoever listens, and to whoever points at it. */
export const IconButton = ({
  className = '',
  label,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }) => (
  <button title={label} {...rest} aria-label={label} className={`programme__icon ${className}`} type="button" />
)
