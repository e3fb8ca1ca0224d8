/** The mark of Atelier: the letter A on a rounded tile, in the colours of the admin's theme. */
export const Icon = () => (
  <svg aria-label="Atelier" className="mark" height="24" role="img" viewBox="0 0 32 32" width="24">
    <rect className="mark__tile" height="32" rx="7" width="32" />
    <path className="mark__letter" d="M7 23.5 13.6 8.5h4.8L25 23.5h-4.3l-1.3-3.2h-6.8l-1.3 3.2zm6.9-6.6h4.2L16 11.6z" />
  </svg>
)

/** The mark with its name, above the login. */
export const Logo = () => (
  <span className="mark-logo">
    <Icon />
    <span aria-hidden="true">Atelier</span>
  </span>
)
