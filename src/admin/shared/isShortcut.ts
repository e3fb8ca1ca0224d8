/** Whether a key is pressed as a command, not as a letter: AltGr writes letters too, and says Ctrl and Alt on Windows. */
export const isShortcut = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')
