/** What went wrong, said at once; nothing where there is nothing to say. */
export const Alert = ({ children, className }: { children: string | null; className: string }) =>
  children && (
    <p className={className} role="alert">
      {children}
    </p>
  )
