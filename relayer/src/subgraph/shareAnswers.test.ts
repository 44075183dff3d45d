import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SubgraphAnswer, SubgraphQuery } from "./askSubgraph.ts";
import { shareAnswers } from "./shareAnswers.ts";

const url = "http://subgraph.test";
const question = (merchant: string): SubgraphQuery => ({ query: "q", variables: { merchant } });

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

/** Answers with the number of the question. */
function numbered() {
  const ask = vi.fn(
    (): Promise<SubgraphAnswer> => Promise.resolve({ data: ask.mock.calls.length, refusal: null }),
  );
  return { ask, shared: shareAnswers(ask) };
}

test("the same question is asked once a second, even while the answer is on its way", async () => {
  const { ask, shared } = numbered();
  const first = shared(url, question("a"));
  expect(shared(url, question("a"))).toBe(first);
  now = 999;
  expect((await shared(url, question("a"))).data).toBe(1);
  now = 1_000;
  expect((await shared(url, question("a"))).data).toBe(2);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("other variables, another query and another chain are other questions", async () => {
  const { shared } = numbered();
  const answers = [
    await shared(url, question("a")),
    await shared(url, question("b")),
    await shared(url, { ...question("a"), query: "other" }),
    await shared(`${url}/other`, question("a")),
  ];
  expect(answers.map(({ data }) => data)).toEqual([1, 2, 3, 4]);
});

test("a failure and a refusal are asked again", async () => {
  const ask = vi
    .fn<() => Promise<SubgraphAnswer>>()
    .mockRejectedValueOnce(new Error("down"))
    .mockResolvedValueOnce({ data: null, refusal: "busy" })
    .mockResolvedValueOnce({ data: 3, refusal: null });
  const shared = shareAnswers(ask);
  await expect(shared(url, question("a"))).rejects.toThrow("down");
  expect((await shared(url, question("a"))).refusal).toBe("busy");
  expect((await shared(url, question("a"))).data).toBe(3);
});

test("of many questions the oldest are forgotten", async () => {
  const { ask, shared } = numbered();
  for (let index = 0; index <= 200; index += 1) await shared(url, question(String(index)));
  await shared(url, question("200"));
  expect(ask).toHaveBeenCalledTimes(201);
  await shared(url, question("0"));
  expect(ask).toHaveBeenCalledTimes(202);
});
