import type { Frame, Page } from 'playwright-core'
import { until } from './until'

/** What has the focus, as somebody knows it who goes by keys. */
interface Focused {
  /** Its tag, id and class, for a test that fails. */
  is: string
  id: string
  name: string
  /** Why one would not know that one is there; null where nothing is amiss. */
  amiss: string | null
}

/** Runs in the page: what has the focus, whether that can be seen, and what it is called. */
const look = (): Focused | null => {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || active === document.body) return null
  const textOf = (element: Element | null): string => (element?.textContent ?? '').trim()
  const labelledBy = (active.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
  const labels = 'labels' in active && active.labels instanceof NodeList ? [...active.labels] : []
  const isTyped = active.matches('input, textarea, select, [contenteditable="true"]')
  const name =
    labelledBy.map((id) => textOf(document.getElementById(id))).join(' ') ||
    active.getAttribute('aria-label') ||
    labels.map((label) => textOf(label instanceof Element ? label : null)).join(' ') ||
    (isTyped ? '' : textOf(active)) ||
    active.querySelector('img')?.alt ||
    active.title
  // What draws the ring of some: the frame of a list, the square of a tick.
  const drawn = [active, active.closest('.rs__control'), active.closest('.checkbox-input__input')]
  // Within a page of its own the ring is there.
  const isRinged =
    active.tagName === 'IFRAME' ||
    drawn.some((element) => {
      if (!element) return false
      const { boxShadow, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element)
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !outlineColor.endsWith(', 0)')
      return isOutlined || (element !== active && boxShadow !== 'none')
    })
  const { bottom, height, left, right, top, width } = active.getBoundingClientRect()
  const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && width * height > 0
  const amiss = [!name.trim() && 'no name', !isRinged && 'no ring', !isInView && 'out of view'].filter(Boolean)
  return {
    id: active.id,
    is: `${active.tagName.toLowerCase()}#${active.id}.${active.className}`,
    name: name.trim().replaceAll(/\s+/g, ' '),
    amiss: amiss.length ? amiss.join(', ') : null,
  }
}

/** Somebody who goes by keys alone: each stop is seen and has a name, and none is left behind by what is closed. */
export class Keys {
  /** How many were pressed that are no text. */
  pressed = 0

  constructor(
    private readonly page: Page,
    /** Where the focus is: a page, or a page within it. */
    private readonly place: Page | Frame = page,
  ) {}

  within(frame: Frame): Keys {
    return new Keys(this.page, frame)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.pressed += 1
    }
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  /** What has the focus, and is as it should be. */
  async at(): Promise<Focused | null> {
    for (let tries = 0; ; tries++) {
      const focused = await this.place.evaluate(look)
      if (!focused?.amiss) return focused
      // A name may come a moment after what it is of.
      if (tries === 20) throw new Error(`${focused.amiss}: ${focused.is} “${focused.name}”`)
      await this.page.waitForTimeout(50)
    }
  }

  /** Goes on to what is called so, or has such an id. */
  async to(wanted: RegExp | string, { key = 'Tab', most = 60 } = {}): Promise<void> {
    const passed: string[] = []
    for (let n = 0; n < most; n++) {
      await this.press(key)
      const focused = await this.at()
      const isThere = typeof wanted === 'string' ? focused?.id === wanted : focused && wanted.test(focused.name)
      if (isThere) return
      passed.push(focused ? focused.name.slice(0, 40) : '–')
    }
    throw new Error(`“${wanted}” was not come to by ${most} × ${key}: ${passed.join(' | ')}`)
  }

  back(wanted: RegExp | string, most = 60): Promise<void> {
    return this.to(wanted, { key: 'Shift+Tab', most })
  }

  /** Once what was done is over, something has the focus: what is given, where that is said. */
  async stays(wanted?: RegExp | string): Promise<void> {
    let said: string | null = ''
    await until(async () => {
      const focused = await this.place.evaluate(look)
      const isThere =
        !wanted || (typeof wanted === 'string' ? focused?.id === wanted : wanted.test(focused?.name ?? ''))
      said = focused ? `${focused.amiss ?? ''} ${focused.is} “${focused.name}”` : 'nothing has the focus'
      if (focused && isThere && !focused.amiss) said = null
      return said === null
    })
    if (said === null) return
    throw new Error(`${wanted ?? 'Something'} should have the focus: ${said}`)
  }
}
