import { isCountry } from '../domain/country'
import { isLanguage } from '../domain/language'

const usual =
  'af am ar az be bg bm bn bo br bs ca co cs cy da de dz ee el en eo es et eu fa ff fi fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig is it ' +
  'ja jv ka kk km kn ko ku ky lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn oc om or pa pl ps pt pt-BR qu rm rn ro ru rw sa sd si sk sl ' +
  'sm sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo zh zh-Hant zu fil kmr ckb'

const letters = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n))

/** Codes that are offered by name: of languages (BCP 47), of which any other is taken when it is typed; and of countries (ISO 3166-1 alpha-2), all of them. */
export const offeredCodes: Readonly<Record<'language' | 'region', readonly string[]>> = {
  language: usual.split(' ').filter(isLanguage),
  region: letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => isCountry(code) && !/^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)),
}
