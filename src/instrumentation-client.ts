import { watchFindingKeys } from './admin/frame/finding'
import { keepEarlyEntries } from './admin/payloadFixes/earlyEntries'
import { takeEarlyEvents } from './admin/shared/earlyEvents'
import { sizeBoxes } from './admin/shared/sizeBoxes'
import { watchHistory } from './admin/payloadFixes/historyGate'

// Next runs this file in the browser before it listens to anything itself.
const early = takeEarlyEvents()
watchHistory()
keepEarlyEntries(early)
watchFindingKeys(early)
sizeBoxes()
