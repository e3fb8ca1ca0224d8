import type { PayloadRequest } from 'payload'
import { listWorkshops, type WorkshopList } from '../../api/public/listWorkshops'
import type { Reader } from '../../publicPages/reader'

const aheadLimit = 100
const overLimit = 50

/** The published workshops for the series' page: those ahead, and one page of those that are over. */
export const workshopsOf = async (
  req: PayloadRequest,
  { locale, now }: Reader,
  page: number,
): Promise<{ ahead: WorkshopList; over: WorkshopList }> => ({
  ahead:
    page === 1
      ? await listWorkshops(req, locale, { which: 'ahead', now, limit: aheadLimit })
      : { workshops: [], page: 1, pages: 1 },
  over: await listWorkshops(req, locale, { which: 'over', now, page, limit: overLimit }),
})
