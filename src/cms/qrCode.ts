import { encode } from 'uqr'
import type { QrCode } from '../domain/qrCode'

/** The QR code of a text. */
export const qrCodeOf = (text: string): QrCode => {
  const { data, size } = encode(text, { border: 4, ecc: 'L' })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { path, size }
}
