import { expect, test } from "vitest";
import { running } from "./sources.ts";

/** Awaited elements after the first: what was started before them may fail while nobody listens, which ends Node. */
function awaitedBetween(code: string): string[] {
  return [...code.matchAll(/Promise\.(?:all|allSettled|any|race)\(\[/g)].flatMap((match) => {
    const [, ...later] = elementsAt(code, match.index + match[0].length);
    return later.filter((element) => /\bawait\b/.test(element) && !/\basync\b/.test(element));
  });
}

/** Splits the elements of an array whose first begins at a place. */
function elementsAt(code: string, start: number): string[] {
  const elements: string[] = [];
  let depth = 0;
  let begin = start;
  for (let at = start; depth >= 0 && at < code.length; at += 1) {
    const character = code.charAt(at);
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth < 0 || (depth === 0 && character === ",")) {
      elements.push(code.slice(begin, at));
      begin = at + 1;
    }
  }
  return elements;
}

test.each(["relayer/src", "dapp/src", "services/src", "protocol/src", "scripts", "subgraph"])(
  "%s awaits nothing between promises that are started together",
  (folder) => {
    const found = running(folder).flatMap(({ path, code }) =>
      awaitedBetween(code).map((element) => `${path}: ${element.trim()}`),
    );
    expect(found).toEqual([]);
  },
);

test.each([
  ["Promise.all([start(), go(await load())])", ["go(await load())"]],
  ["Promise.race([start([1, 2]),\n other(), await load()])", [" await load()"]],
  ["Promise.all([go(await load()), start()])", []],
  ["Promise.all([start(), (async () => await load())()]); go(await load())", []],
])("in %s it finds %j", (code, found) => {
  expect(awaitedBetween(code)).toEqual(found.map((element) => expect.stringContaining(element)));
});
