/** Languages that a form offers by name, by their BCP 47 codes. Any other can be typed. */
export const languagesAtHand: readonly string[] = (
  'af am ar az be bg bm bn bo br bs ca co cs cy da de dz ee el en eo es et eu fa ff fi fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig is it ' +
  'ja jv ka kk km kn ko ku ky lb ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn oc om or pa pl ps pt pt-BR qu rm rn ro ru rw sa sd si sk sl ' +
  'sm sn so sq sr st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo zh zh-Hant zu fil kmr ckb'
).split(' ')
