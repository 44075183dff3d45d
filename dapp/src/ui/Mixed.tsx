import { createElement, Fragment, type ReactNode } from "react";

/** A sentence of a catalogue that has elements in it, such as a link. Each language puts them where it needs them. */
export function Mixed({ parts }: { parts: readonly ReactNode[] }) {
  return createElement(Fragment, null, ...parts);
}
