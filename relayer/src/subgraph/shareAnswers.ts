import { askSubgraph, type SubgraphAnswer } from "./askSubgraph.ts";

/** Milliseconds after which a question is asked again. */
const SHARED_MS = 1_000;

/** Answers kept at once. */
const MAX_ANSWERS = 200;

/**
 * Returns an {@link askSubgraph} that asks the same question once a second: whoever else asks it gets the same answer, even if
 * it is still on its way. Failures and refusals are asked again.
 */
export function shareAnswers(ask = askSubgraph): typeof askSubgraph {
  /** The oldest question first. */
  const kept = new Map<string, { since: number; answer: Promise<SubgraphAnswer> }>();
  return (url, question) => {
    const now = performance.now();
    for (const [key, { since }] of kept) {
      if (now - since < SHARED_MS && kept.size < MAX_ANSWERS) break;
      kept.delete(key);
    }
    const key = JSON.stringify([url, question]);
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const answer = ask(url, question);
    kept.set(key, { since: now, answer });
    const forget = () => {
      if (kept.get(key)?.answer === answer) kept.delete(key);
    };
    answer.then(({ refusal }) => refusal !== null && forget(), forget);
    return answer;
  };
}
