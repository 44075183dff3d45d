/** What went wrong, what happened to the money, and what to do. */
export interface Explanation {
  title: string;
  sentence: string;
  /** Way out that the page offers beside the sentence: the payer's own transaction. */
  recommends?: "transaction";
}

/** Explains one kind of error; null for any other. */
export type Rule = (error: unknown) => Explanation | null;

/** Makes a rule for the errors that `applies` accepts. */
export function rule(applies: (error: unknown) => boolean, title: string, sentence: string): Rule {
  return (error) => (applies(error) ? { title, sentence } : null);
}

/** Explains an error by the first rule that knows it; null if none does. */
export function explainBy(rules: readonly Rule[], error: unknown): Explanation | null {
  for (const explain of rules) {
    const explanation = explain(error);
    if (explanation) return explanation;
  }
  return null;
}
