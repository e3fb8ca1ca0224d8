'use client'
import { useState } from 'react'
import type { ListColumns } from '../../../cms/desk/lists/columns'
import { ExportPart } from './ExportPart'
import { ImportPart } from './ImportPart'
import { LinksPart } from './LinksPart'

/** Lists of a workshop’s registrations: taken away, and taken in. */
export const ListsPart = ({ known, languages, questions, workshop, written }: ListColumns & { workshop: string }) => {
  const [turn, setTurn] = useState(0)
  return (
    <>
      <ExportPart columns={written} workshop={workshop} />
      {/* Asked anew whenever people were taken in. */}
      <LinksPart key={turn} workshop={workshop} />
      <ImportPart
        known={known}
        languages={languages}
        onWritten={() => setTurn((before) => before + 1)}
        questions={questions}
        workshop={workshop}
      />
    </>
  )
}
