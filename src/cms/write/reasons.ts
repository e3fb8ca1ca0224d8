interface Refusal {
  data?: { errors?: readonly { label?: unknown; message: string }[] }
}

/** Why a write was refused, each reason with the field that it concerns: `Titre – Texte manquant en anglais.` Null for any other failure. */
export const reasonsOf = (error: unknown): string[] | null => {
  const errors = (error as Refusal | null)?.data?.errors
  if (!errors) return null
  return errors.map(({ label, message }) =>
    typeof label === 'string' && label ? `${label.replaceAll(' > ', ' › ')} – ${message}` : message,
  )
}
