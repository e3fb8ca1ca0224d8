/** A QR code as the path of an SVG, a unit for each module. */
export interface QrCode {
  path: string
  /** How many modules it is wide and high, with its border. */
  size: number
}
