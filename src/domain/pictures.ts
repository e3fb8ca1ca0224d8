/** The sizes of a picture, narrowest first: the first one only of a picture that is wider. */
export const imageSizes: { name: 'thumbnail' | 'wide'; width: number; withoutEnlargement?: boolean }[] = [
  { name: 'thumbnail', width: 320 },
  { name: 'wide', width: 1280, withoutEnlargement: true },
]

/** What stands in the address of a picture’s files, and changes with them; null where nobody knows the file. */
export const versionOf = ({ fingerprint }: { fingerprint?: string | null }): string | null =>
  fingerprint?.slice(0, 12) ?? null
