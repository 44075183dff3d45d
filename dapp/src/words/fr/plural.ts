/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

const rules = new Intl.PluralRules(locale);

/** Chooses the form of a text for a count. Each language names the forms that it has. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return rules.select(count) === "one" ? forms.one : forms.other;
}
