import { type LocalServer, readBody, startLocalServer } from "./localServer.ts";

/** A query as a subgraph gets it. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** Path of its address that must stay secret, as a gateway's key. */
export const SUBGRAPH_KEY = "canary0123456789abcdef";

/**
 * Starts a stand-in for a subgraph at a gateway, with a key in its address.
 * @param answer the answer's JSON
 */
export async function startSubgraph(answer: (question: Question) => unknown): Promise<LocalServer> {
  const server = await startLocalServer(async (request, response) => {
    const question: Question = JSON.parse((await readBody(request)).toString());
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer(question)));
  });
  return { ...server, url: `${server.url}/api/${SUBGRAPH_KEY}/subgraphs/id/handsel` };
}
