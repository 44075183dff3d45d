import { randomNumbers } from "@handsel/services/randomNumbers";
import { beforeAll, expect, it } from "vitest";
import { compare, roles } from "./testing/comparePages.tsx";
import { type LensWorld, startLensWorld } from "./testing/lensWorld.ts";
import { randomPayment } from "./testing/randomPayments.ts";

/** Payments to compare, each for six roles; `npm run compare` sets more. */
const count = Number(process.env.HANDSEL_COMPARED_PAYMENTS ?? 200);
const seed = Number(process.env.HANDSEL_COMPARED_SEED ?? 1);

let world: LensWorld;

beforeAll(async () => {
  world = await startLensWorld([roles.merchant], roles.operator);
});

function payments(number: number) {
  const random = randomNumbers(seed);
  return Array.from({ length: number }, () =>
    randomPayment(random, roles, world.escrow.address, world.now),
  );
}

it(`says and offers what the contract allows, for ${count} payments and six roles`, async () => {
  expect(await compare(world, payments(count))).toEqual([]);
}, 1_200_000);

it.each<[string, (html: string) => string]>([
  [
    "a merchant who can take it later",
    (html) => html.replace(/can take it at once/, "can take it later"),
  ],
  [
    "another end",
    (html) => html.replace(/until \d+ (\w+) after you pay\./, "until 3 years after you pay."),
  ],
  [
    "money that comes back by itself",
    (html) =>
      html.replace(
        /It has no date on which it comes back/,
        "What is not taken by then can be sent back to you, by anyone",
      ),
  ],
  [
    "an arbiter who is none",
    (html) => html.replace(/Nobody can decide a dispute/, "You and Shop can dispute it"),
  ],
  [
    "held money that was paid at once",
    (html) =>
      html.replace(
        /goes to Shop at once: no contract holds it for you/,
        "is held by a contract, not Shop",
      ),
  ],
  [
    "refunds that are not possible",
    (html) => html.replace("cannot be refunded through the contract", "can be refunded"),
  ],
  [
    "money in short that waits nowhere",
    (html) => html.replace("Your money waits in escrow.", "Your money goes to Shop at once."),
  ],
  [
    "a wait in short that is longer",
    (html) => html.replace(/(have your order, or after) (\d)/, "$1 9$2"),
  ],
  [
    "an end in short that is later",
    (html) => html.replace(/Not collected within (\d)/, "Not collected within 9$1"),
  ],
  [
    "an end in short that there is not",
    (html) => html.replace(/ Not collected within [^.]+\./, ""),
  ],
  [
    "a problem in short that nobody hears",
    (html) => html.replace(/(have your order, or after \d+ \w+)\./, "$1 if you report no problem."),
  ],
  ["another amount", (html) => html.replace(/holds (\S)/, "holds 9$1")],
  [
    "money that the merchant can take now",
    (html) => html.replace(/can capture it in [^.]+\./, "can capture it."),
  ],
  [
    "a way back that is closed",
    (html) => html.replace(/in [^.]+? can go back to the payer/, "can go back to the payer now"),
  ],
  [
    "an action that is refused",
    (html) => html.replace(/<li>([^<:]+): possible in [^<]+</, "<li><button>$1</button><"),
  ],
  ["an action that is missing", (html) => html.replace(/>Refund</, "><")],
  [
    "safe money that has left",
    (html) => html.replace(/>Returned to the payer</, ">Held in escrow<"),
  ],
  [
    "a payer who is told another time",
    (html) => html.replace(/or from [^.]+? if you report/, "or from tomorrow, 00:00 if you report"),
  ],
  [
    "a dispute that nobody decides",
    (html) => html.replace(/(order, or from [^.]*)\./, "$1 if you report no problem."),
  ],
  [
    "money that is not the payer's yet",
    (html) => html.replace(/is in escrow\./, "All 9 COIN are yours: now."),
  ],
  [
    "a decision at another time",
    (html) => html.replace(/decides by [^.]+\./, "decides by today, 00:00."),
  ],
  ["a caution for nothing", (html) => html.replace(/say so now/, "rest now")],
  [
    "another sum of what was captured",
    (html) => html.replace(/(Captured by the merchant<\/dt>.*?>)(\d)/, "$19$2"),
  ],
  [
    "a refund that was not",
    (html) => html.replace(/(\d) COIN refunded to/, "9$1 COIN refunded to"),
  ],
  [
    "a commission that is left out",
    (html) => html.replace(/of it commission, [\d.]+ %/, "of it nothing"),
  ],
  [
    "money that went back, told as captured",
    (html) => html.replace(/ COIN given back to the payer/, " COIN captured for the merchant"),
  ],
  [
    "all of the money in escrow, of which a part came back to its payer",
    (html) =>
      html.replace(
        /[\d,.]+\s[^\d]+ is in escrow\. .+? came back/,
        "Your money is in escrow. All came",
      ),
  ],
  [
    "a payer who is told of another refund",
    (html) => html.replace(/It keeps (\d)/, "It keeps 9$1"),
  ],
  [
    "a sentence with another sum",
    (html) => html.replace(/(\d) COIN was captured/, "9$1 COIN was captured"),
  ],
])("notices %s", async (_, falsify) => {
  expect(await compare(world, payments(1_000), falsify)).not.toEqual([]);
});
