/** Whether a key that is pressed there is text: keys of a page are none of its own then. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=checkbox]),textarea,select,[contenteditable]") !== null;
