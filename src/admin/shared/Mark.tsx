/** The mark of Atelier: the letter A on a rounded tile, in the colours of the admin's theme. */
export const Icon = ({ size = '1.125rem' }: { size?: string }) => (
  <svg aria-label="Atelier" role="img" style={{ height: size, width: size }} viewBox="0 0 32 32">
    <rect fill="var(--theme-elevation-1000)" height="32" rx="7" width="32" />
    <path
      d="M7 23.5 13.6 8.5h4.8L25 23.5h-4.3l-1.3-3.2h-6.8l-1.3 3.2zm6.9-6.6h4.2L16 11.6z"
      fill="var(--theme-elevation-0)"
    />
  </svg>
)
