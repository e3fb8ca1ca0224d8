/** An address with the name that stands before it. */
export interface Mailbox {
  name: string
  address: string
}

/** What ends a header, begins another address, or is seen by nobody. */
const foreign = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>()[\]\\,;:"@]/u

/** Whether a text is one address and nothing more, as a header may hold it. */
export const isOneAddress = (text: string): boolean => {
  const [local = '', host = '', ...more] = text.split('@')
  return more.length === 0 && [local, host].every((part) => part !== '' && !foreign.test(part))
}

/**
 * The address of a mail.
 * @throws TypeError where it is none, or more than one: an end of a line in it would begin a header of its own
 */
export const oneAddress = (text: string): string => {
  if (!isOneAddress(text)) throw new TypeError('A mail goes to one address, and from one.')
  return text
}

/**
 * A Message-ID or a UID: what is the same goes by the same name, wherever it is sent again.
 * @throws TypeError where its parts are none
 */
export const idAt = (id: string, host: string): string => {
  if (!/^[\w.~-]+$/.test(id) || !/^[a-z\d.:[\]-]+$/i.test(host)) throw new TypeError('This is no id of a mail.')
  return `${id}@${host}`
}

/**
 * An address of the web in a header.
 * @throws TypeError where it is none
 */
export const inBrackets = (url: string): string => {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(url) || /[<>]/.test(url)) throw new TypeError('This is no address of a page.')
  return `<${url}>`
}
