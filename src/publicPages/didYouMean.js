/** Providers that many write, and that are not mistaken for others. */
const meant = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.fr',
  'hotmail.com',
  'hotmail.fr',
  'hotmail.co.uk',
  'yahoo.com',
  'yahoo.fr',
  'yahoo.co.uk',
  'icloud.com',
  'orange.fr',
  'wanadoo.fr',
  'laposte.net',
  'neuf.fr',
  'proton.me',
  'protonmail.com',
]
/** Providers that there are, one letter away from these or from each other. */
const known = [
  ...meant,
  'mail.com',
  'email.com',
  'ymail.com',
  'hotmail.co',
  'yahoo.co',
  'yahoo.ca',
  'outlook.es',
  'hotmail.es',
]

/**
 * Whether one letter more, less, another or two that changed places make one text of another.
 * @param {string} one
 * @param {string} other
 * @returns {boolean}
 */
export const isOneLetterAway = (one, other) => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let [endOne, endOther] = [one.length, other.length]
  while (endOne > from && endOther > from && one[endOne - 1] === other[endOther - 1]) {
    endOne--
    endOther--
  }
  const [left, right] = [one.slice(from, endOne), other.slice(from, endOther)]
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

/**
 * The address that was probably meant: its domain is one letter away from one that many have. Null where none is.
 * @param {string} address
 * @returns {string | null}
 */
export const didYouMean = (address) => {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1).toLowerCase()
  if (known.includes(domain)) return null
  const found = meant.find((one) => isOneLetterAway(one, domain))
  return found ? `${address.slice(0, at + 1)}${found}` : null
}
