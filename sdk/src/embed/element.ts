/** `HTMLElement`, or a class that stands for it where there is no document, so that a server can import this. */
export const Element = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** Gives an element a shadow with these styles; a content security policy allows such styles anywhere. */
export function shadowOf(host: HTMLElement, css: string): ShadowRoot {
  // In a browser without such sheets this throws before anything hides the link.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** The link that stands in an element for whoever runs no script. */
export function linkIn(host: HTMLElement): HTMLAnchorElement | null {
  const link = host.querySelector<HTMLAnchorElement>("a[href]");
  // An address that is code would run in this page without a press.
  return link && /^https?:$/.test(link.protocol) ? link : null;
}

/** Makes a button. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.addEventListener("click", onClick);
  return element;
}

/** Styles of the buttons around a checkout. */
export const buttonCss = `
button { min-block-size: 2.75rem; min-inline-size: 2.75rem; padding: 0 0.75rem; border: 0; background: none; color: inherit;
  font: inherit; font-size: 0.875rem; cursor: pointer; text-decoration: underline; text-underline-offset: 0.25em; }
iframe { border: 0; }`;
