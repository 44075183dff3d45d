import type { LinkOptions } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { sectionsFor } from "../sections.ts";

/** Where a line of the search leads. */
export interface Goal {
  key: string;
  label: string;
  /** What it means, beside it. */
  detail?: string;
  /** Formatted. */
  amount?: string;
  Icon: ComponentType<{ className?: string }>;
  link: LinkOptions;
}

/** Goals of a kind, under its name. */
export interface GoalGroup {
  value: string;
  items: readonly Goal[];
}

/** Makes texts comparable: without capitals and marks above letters. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Returns the pages whose name has each word of a text; all for none. */
export function goals(text: string): Goal[] {
  const wanted = plain(text).split(/\s+/);
  return sectionsFor(true)
    .filter(({ name }) => wanted.every((word) => plain(name).includes(word)))
    .map(({ name, Icon, link }) => ({ key: name, label: name, Icon, link }));
}
