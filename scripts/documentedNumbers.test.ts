import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { root } from "@handsel/services/paths";
import { mnemonicToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { retryDelay } from "../relayer/src/webhooks/retryDelay.ts";

/** A number in the code: its file, and an expression whose groups are the number. */
type Source = readonly [file: string, where: RegExp];

/** A sentence of a document, made of numbers of the code. */
type Fact = readonly [
  document: string,
  sources: readonly Source[],
  sentence: (...numbers: number[]) => string,
];

const text = (path: string) => readFileSync(join(root, path), "utf8");
const grouped = (value: number) => value.toLocaleString("en");

function numberAt([file, where]: Source): number {
  const found = text(file).match(where)?.[1];
  if (found === undefined) throw new Error(`${file} has nothing like ${where}.`);
  return found
    .split("*")
    .map((factor) => Number(factor.replaceAll("_", "").trim()))
    .reduce((product, factor) => product * factor, 1);
}

const dispatcher = "relayer/src/webhooks/startDispatcher.ts";
const claims = "relayer/src/webhooks/claimDeliveries.ts";
const health = "relayer/src/webhooks/functions/record_webhook_attempts.sql";
const watch = "relayer/src/webhooks/watchEndpoints.ts";
const coinRates = "relayer/src/rates/coinRates.ts";
const platform = "relayer/src/platform/configuration/platformConfiguration.ts";
const limit = (name: string): Source => [
  platform,
  new RegExp(`RATE_LIMIT_${name}: \\w+\\("RATE_LIMIT_${name}", (?:1, [\\d_]+, )?([\\d_]+)`),
];

const facts: readonly Fact[] = [
  [
    "docs/webhooks.md",
    [[dispatcher, /timeoutMs: ([\d_]+)/]],
    (ms) => `Any 2xx within ${ms / 1_000} seconds means delivered`,
  ],
  [
    "docs/webhooks.md",
    [[claims, /FULL_CONCURRENCY = (\d+)/]],
    (count) => `An endpoint gets at most ${count} concurrent requests.`,
  ],
  [
    "docs/webhooks.md",
    [
      [claims, /CIRCUIT_FAILURES = (\d+)/],
      [health, /2 \* endpoint\.open_ms, (\d+)\)/],
      [health, /2 \* endpoint\.open_ms, \d+\), (\d+)\)/],
    ],
    (failures, first, last) =>
      `After ${failures} failures in a row, a single request probes it after ${first / 1_000} seconds, then at growing intervals of up to ${last / 60_000} minutes`,
  ],
  [
    "docs/webhooks.md",
    [[dispatcher, /concurrency: (\d+)/]],
    (count) => `of the ${count} requests that a relayer process keeps open`,
  ],
  [
    "docs/webhooks.md",
    [["relayer/src/webhooks/partitions.ts", /EVENT_DAYS = (\d+)/]],
    (days) => `is the complete log of the last ${days} days`,
  ],
  [
    "docs/webhooks.md",
    [["relayer/src/webhooks/replay.ts", /HOLD_DAYS = (\d+)/]],
    (days) => `are held for ${days} days, and sent once it is enabled`,
  ],
  [
    "docs/webhooks.md",
    [["relayer/src/webhooks/replay.ts", /MAX_REPLAYED = ([\d_]+)/]],
    (count) => `A replay or recovery reads up to ${grouped(count)} deliveries`,
  ],
  [
    "docs/webhooks.md",
    [["relayer/src/webhooks/endpointRoutes.ts", /\.max\((\d+), "overlap_hours/]],
    (hours) => `(default 24, at most ${hours})`,
  ],
  [
    "docs/webhooks.md",
    [["relayer/src/webhooks/sendWebhook.ts", /EXCERPT_BYTES = ([\d *]+)/]],
    (bytes) => `the first ${bytes / 1_024} KB of the answer body`,
  ],
  [
    "docs/webhooks.md",
    [[watch, /FAILING_AFTER = (\d+)/]],
    (count) => `After ${["four"][count - 4]} failed attempts in a row`,
  ],
  [
    "docs/webhooks.md",
    [
      [watch, /failing_since <= now\(\) - interval '(\d+) days'/],
      [watch, /\) >= (\d+) then 'give_up'/],
    ],
    (days, events) =>
      `After ${["five"][days - 5]} days without a success and at least ${["twenty"][events - 20]} events`,
  ],
  [
    "docs/api.md",
    ["READ", "WRITE", "MONEY", "COSTLY"].map(limit),
    (...limits) =>
      `they are ${limits.slice(0, 3).map(grouped).join(", ")} and ${limits[3]}; the administrator may set others`,
  ],
  [
    "docs/api.md",
    [["relayer/src/actions/batch.ts", /MAX_PAYMENTS = (\d+)/]],
    (count) => `take a list \`payments\` of up to ${count} on one chain`,
  ],
  [
    "docs/api.md",
    [["relayer/src/checkouts/boundOpenings.ts", /MAX_OF_NETWORK = (\d+)/]],
    (count) => `has at most ${count} unpaid checkouts of one link at once`,
  ],
  [
    "docs/api.md",
    [
      ["relayer/src/gasless/callsInFlight.ts", /MAX_OF_PAYER = (\d+)/],
      ["relayer/src/gasless/callsInFlight.ts", /MAX_RELEASES = (\d+)/],
    ],
    (payments, parts) =>
      `of which there may be ${["eight"][payments - 8]} payments at once, and a payment is released in at most ${["ten"][parts - 10]} parts`,
  ],
  [
    "docs/api.md",
    [["relayer/src/transactions/timeLeft.ts", /LEAST_SECONDS = (\d+)/]],
    (seconds) => `Sign short deadlines, but at least ${["a minute"][seconds - 60]} ahead`,
  ],
  [
    "docs/api.md",
    [
      ["relayer/src/checkouts/newCheckout.ts", /input\.price \? (\d+)/],
      ["relayer/src/checkouts/newCheckout.ts", /MAX_LOCK = ([\d_]+)/],
    ],
    (lasts, most) => `${lasts / 60} minutes by default, at most ${["an hour"][most - 3_600]}.`,
  ],
  [
    "docs/production.md",
    [["relayer/src/platform/database/patientPool.ts", /WAIT_MS = ([\d_]+)/]],
    (ms) => `requests wait for a connection, up to ${["five"][ms / 1_000 - 5]} seconds`,
  ],
  [
    "docs/production.md",
    [
      [dispatcher, /graceMs: ([\d_]+)/],
      ["relayer/src/main.ts", /SHUTDOWN_MS = ([\d_]+)/],
    ],
    (grace, end) =>
      `A stopping process gives its current deliveries ${grace / 1_000} seconds, breaks off the others, which are sent again with the same id, and ends within ${end / 1_000} seconds.`,
  ],
  [
    "docs/api.md",
    [
      [coinRates, /FRESH_MS = ([\d_ *]+)/],
      [coinRates, /MOST_ASKED = (\d+)/],
      [coinRates, /STALE_MS = ([\d_ *]+)/],
    ],
    (fresh, most, stale) =>
      `asked for it every ${fresh / 60_000} minutes at most, and for no more than ${most} such rates a minute by each process, whoever asks: beyond that the last rate is given. Rates in EUR and USD are not counted. A coin without a rate of the last ${stale / 60_000} minutes`,
  ],
  [
    "docs/production.md",
    [[coinRates, /STALE_MS = ([\d_ *]+)/]],
    (ms) => `shows coins without their worth after ${ms / 60_000} minutes`,
  ],
  [
    "docs/production.md",
    [["relayer/src/platform/clock.ts", /TOLERANCE = (\d+)/]],
    (seconds) => `the machine's clock agrees with PostgreSQL's within ${seconds} seconds`,
  ],
  [
    "docs/production.md",
    [["relayer/src/transactions/overseeWallet.ts", /STUCK_AFTER_MINUTES = (\d+)/]],
    (minutes) => `relayed payments not mined within ${["ten"][minutes - 10]} minutes`,
  ],
  [
    "docs/production.md",
    [
      [platform, /"DATABASE_CONNECTIONS", \d+, [\d_]+, (\d+)/],
      ["relayer/compose.yaml", /POSTGRES_CONNECTIONS:-(\d+)/],
    ],
    (own, all) =>
      `\`DATABASE_CONNECTIONS\` connections, ${own} by default, and one for notifications; the server's limit in Compose is \`POSTGRES_CONNECTIONS\`, ${all} by default`,
  ],
  [
    "docs/subgraph.md",
    [["subgraph/subgraph.yaml", /prune: (\d+)/]],
    (blocks) => `to keep those of the last ${grouped(blocks)} blocks`,
  ],
  [
    "docs/subgraph.md",
    [
      ["relayer/src/subgraph/askSubgraph.ts", /TIMEOUT_MS = ([\d_]+)/],
      ["relayer/src/subgraph/askSubgraph.ts", /MAX_BYTES = ([\d *]+)/],
    ],
    (ms, bytes) => `It waits up to ${ms / 1_000} seconds, reads up to ${bytes / 1_048_576} MB`,
  ],
  [
    "docs/scaling.md",
    [["relayer/src/transactions/configuration.ts", /RELAY_PRIVATE_KEYS"\)\)\.max\((\d+)\)/]],
    (count) => `\`RELAY_PRIVATE_KEYS\` adds up to ${count}`,
  ],
  [
    "docs/deployment.md",
    [["hardhat.config.ts", /runs: ([\d_]+) \}/]],
    (runs) => `an optimizer with ${grouped(runs)} \`runs\``,
  ],
  [
    "docs/deployment.md",
    [["scripts/deploy.ts", /confirmations: \{ type: "string", default: "(\d+)" \}/]],
    (blocks) => `waits for ${["five"][blocks - 5]} blocks, writes the record`,
  ],
  [
    "docs/security.md",
    [
      ["contracts/escrow/Ledger.sol", /TOKEN_PUSH_GAS = ([\d_]+)/],
      ["contracts/escrow/Ledger.sol", /NATIVE_PUSH_GAS = ([\d_]+)/],
    ],
    (token, coins) =>
      `If a token transfer needs more than ${grouped(token)} gas, or a receiver of coins more than ${grouped(coins)}`,
  ],
  [
    "docs/integrating-contracts.md",
    [
      ["contracts/escrow/Ledger.sol", /NATIVE_PUSH_GAS = ([\d_]+)/],
      ["contracts/escrow/Ledger.sol", /TOKEN_PUSH_GAS = ([\d_]+)/],
    ],
    (coins, token) =>
      `A receiver of coins has ${grouped(coins)} gas, a token's transfer ${grouped(token)}.`,
  ],
  [
    "docs/periphery.md",
    [["contracts/arbitration/ArbiterPanel.sol", /MAXIMUM_MEMBERS = (\d+)/]],
    (count) => `an arbiter of up to ${count} members`,
  ],
  [
    "docs/periphery.md",
    [["contracts/arbitration/KlerosArbiter.sol", /DEPOSIT_PERIOD = (\d+) days/]],
    (days) => `The other party has ${["seven"][days - 7]} days to deposit as well.`,
  ],
  [
    "docs/periphery.md",
    [["contracts/arbitration/KlerosArbiter.sol", /APPEAL_PERIOD = (\d+) days/]],
    (days) => `appeals are accepted only in the first ${days} days after the dispute`,
  ],
  [
    "docs/operations/Distribute.md",
    [["contracts/libraries/SplitList.sol", /MAXIMUM = (\d+)/]],
    (count) => `the list: 1 to ${count} recipients`,
  ],
];

describe("a number in the documents is the code's", () => {
  it.each(facts)("%s", (document, sources, sentence) => {
    const said = sentence(...sources.map(numberAt));
    expect(text(document).replace(/\s+/g, " ")).toContain(said);
  });

  it("docs/webhooks.md: the waits between attempts", () => {
    const words = (ms: number) => {
      if (ms < 60_000) return `${ms / 1_000} s`;
      return ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`;
    };
    const waits: number[] = [];
    const attempt = { statusCode: 500, timedOut: false, retryAfter: null };
    for (;;) {
      const wait = retryDelay({ ...attempt, number: waits.length + 1 }, 0, () => 0);
      if (wait === null) break;
      // The least jitter.
      waits.push(wait - 200);
    }
    const all = waits.map(words);
    expect(text("docs/webhooks.md").replace(/\s+/g, " ")).toContain(
      `${waits.length + 1} attempts over three days, after ${all.slice(0, -1).join(", ")} and ${all.at(-1)}`,
    );
  });

  it("README.md: the local chain's accounts", () => {
    const readme = text("README.md").replace(/\s+/g, " ");
    const [, mnemonic = ""] = readme.match(/mnemonic `([a-z ]+)`/) ?? [];
    const at = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex }).address;
    const { merchant, customer, platform: commission, payee, operator, arbiter } = accounts;
    expect([2, 3, 4, 5, 6, 7].map(at)).toEqual(
      [merchant, customer, commission, payee, operator, arbiter].map(({ address }) => address),
    );
    expect(readme).toContain(
      "Number 2 is the demo merchant, 3 the demo customer, 4 gets the commission, and 5 is where the demo merchant is paid; 6 is the administrator's operator, and 7 the demo arbiter;",
    );
    expect(readme).toContain(`8 (\`${at(8)}\`) and those after it are free`);
    expect(Object.values(accounts).map(({ address }) => address)).not.toContain(at(8));
  });
});
