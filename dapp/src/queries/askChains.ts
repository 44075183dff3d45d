import { SubgraphUnavailable } from "../lib/api/subgraph.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";

/** Answers of the subgraphs of several chains. */
interface ChainAnswers<Answer> {
  answers: readonly Answer[];
  /** Ids of the chains that have no subgraph, or one that gave no answer. */
  missing: readonly number[];
}

/**
 * Asks the subgraphs of several chains at once.
 * @param places what to ask for, one for each chain
 * @throws SubgraphUnavailable if none gives an answer
 */
export async function askChains<Place extends { chainId: number }, Answer>(
  config: AppConfig,
  places: readonly Place[],
  ask: (url: string, place: Place) => Promise<Answer>,
): Promise<ChainAnswers<Answer>> {
  const answers: Answer[] = [];
  const missing: number[] = [];
  const asked = await Promise.all(
    places.map(async (place) => {
      const url = findChain(config, place.chainId)?.subgraphUrl ?? null;
      return url === null ? null : answerOrNull(ask(url, place));
    }),
  );
  for (const [index, { chainId }] of places.entries()) {
    const answer = asked[index] ?? null;
    if (answer === null) missing.push(chainId);
    else answers.push(answer);
  }
  if (answers.length > 0) return { answers, missing };
  throw new SubgraphUnavailable("No chain's subgraph gives an answer.");
}

/** Null if the subgraph gives no answer. */
async function answerOrNull<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof SubgraphUnavailable) return null;
    throw error;
  }
}
