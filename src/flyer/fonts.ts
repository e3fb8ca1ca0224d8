import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The fonts of flyers, under the SIL Open Font License, by their files in their packages: Source Sans 3 and Source Serif 4 for Latin, Greek and Cyrillic,
 * Noto for Arabic, Hebrew and emoji. The template names these and takes no other.
 */
const files = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

/** The bytes of the fonts. */
export const readFonts = (): Buffer[] => {
  const { resolve } = createRequire(import.meta.url)
  return files.map((file) => {
    const [name = '', ...rest] = file.split('/')
    return readFileSync(path.join(path.dirname(resolve(`@expo-google-fonts/${name}/package.json`)), ...rest))
  })
}
