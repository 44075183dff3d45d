/** Characters that change the direction of the text around them. */
const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Puts foreign text, such as a shop's name, into a sentence so that its direction does not reach the words around it. */
export function isolate(text: string): string {
  return `\u2068${text.replace(controls, "")}\u2069`;
}
