'use client'
import { useState } from 'react'
import { onDemand } from '../shared/onDemand'

const LoadPart = onDemand(async () => (await import('./LoadPart')).LoadPart)
const PastePart = onDemand(async () => (await import('./PastePart')).PastePart)

interface Props {
  mayLoad: boolean
  /** Id of the workshop into which a programme is pasted. */
  pasteInto: string
  workshops: readonly { id: string; label: string }[]
}

/** What brings a series file in: a programme that is pasted, and a file that is chosen. */
export const FileParts = ({ mayLoad, pasteInto, workshops }: Props) => {
  /** What was pasted last; each time anew, since the same text may be tried again. */
  const [pasted, setPasted] = useState<{ file: File | null; time: number }>({ file: null, time: 0 })
  return (
    <>
      <PastePart
        chosen={pasteInto}
        onFile={(file) => setPasted(({ time }) => ({ file, time: time + 1 }))}
        workshops={workshops}
      />
      <LoadPart key={pasted.time} mayLoad={mayLoad} pasted={pasted.file} />
    </>
  )
}
