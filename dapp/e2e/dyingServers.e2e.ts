import { demoDollarAbi, handselChains, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { localWallet } from "@handsel/services/localWallet";
import type { Locator, Page, Route } from "playwright-core";
import { type Hex, numberToHex, type PrivateKeyAccount, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, escrow, fundDirectly, stateOf, termsOf } from "./escrowCalls.ts";
import { type MortalServers, mortalServers } from "./mortalServers.ts";
import {
  api,
  connect,
  createCheckout,
  newPerson,
  type Person,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

const dollar =
  handselChains.get(hardhat.id)?.tokens.find(({ symbol }) => symbol === "USDH")?.address ??
  zeroAddress;

/** Base units of a checkout in dollars, and in the native coin. */
const price = 1_000_000n;
const etherPrice = 10n ** 15n;

let product: Product;
let servers: MortalServers;

beforeAll(async () => {
  product = await startProduct();
  servers = mortalServers(product);
}, 300_000);

afterAll(async () => {
  await servers?.stop();
  await product?.stop();
});

/** Somebody at one step of something, when a server dies. */
interface Cell extends Person {
  terms: PaymentTerms;
  /** Lets what is held back go on. */
  letGo: () => void;
}

/** One step: what leads to it, and what then is under way while the server dies. */
interface Step {
  walk: (cell: Cell) => Promise<unknown>;
  /** While no block comes; returns what lets it go on. */
  begin?: (cell: Cell) => Promise<() => void>;
  /** Whether the relayer or the chain has it by then. */
  isOut?: boolean;
}

/** Something that a person does in steps. */
interface Journey {
  start: () => Promise<Cell>;
  steps: Record<string, Step>;
  /** What the page says when it is done, and only then. */
  done: (page: Page) => Locator;
  /** Whether the contract says that it is done. */
  isDone: (cell: Cell) => Promise<boolean>;
  /** Goes on as a person does who sees the page, until it is done. */
  finish: (page: Page) => Promise<void>;
  /** Goes on by the person's own transaction; null: it is one already. */
  own: ((page: Page) => Promise<void>) | null;
  /** Steps from which the person can go on so while the servers are gone. */
  ownSteps: readonly string[];
  /** What the page says of a relayer that is gone, where it needs one. */
  silent: Readonly<Record<string, RegExp>>;
}

const sign = "eth_signTypedData_v4";
const send = "eth_sendTransaction";

/** Makes an account with coins for the network fee. */
async function newAccount(): Promise<{ account: PrivateKeyAccount; privateKey: Hex }> {
  const privateKey = generatePrivateKey();
  const account = privateKeyToAccount(privateKey);
  const params = [account.address, numberToHex(10n ** 18n)];
  await jsonRpc(product.stack.urls.chain, "hardhat_setBalance", params);
  return { account, privateKey };
}

/** Gives an account dollars for two payments. */
async function giveDollars(account: PrivateKeyAccount, privateKey: Hex): Promise<void> {
  const client = localWallet(product.stack.urls.chain, privateKey);
  const hash = await client.writeContract({
    ...{ address: dollar, abi: demoDollarAbi, functionName: "mint" },
    args: [account.address, 2n * price],
  });
  await client.waitForTransactionReceipt({ hash });
}

/** Milliseconds between two blocks. */
const blockTime = 1_000;

/** Has a block come every so many milliseconds; 0: none. */
const mine = (milliseconds: number) =>
  jsonRpc(product.stack.urls.chain, "evm_setIntervalMining", [milliseconds]);

/** Holds the wallet's answers to a method back; resolves when it was asked. */
function holdWallet({ wallet }: Person, method: string): [asked: Promise<void>, letGo: () => void] {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  wallet.misbehave = async (request, honest) => {
    if (request.method === method) {
      asked.resolve();
      await gate.promise;
    }
    return honest(request);
  };
  return [asked.promise, gate.resolve];
}

/** Where what was posted to the relayer is when the server dies. */
type Post = "not there" | "taken, its answer lost" | "taken";

/** Holds what is posted to the relayer, or its answer, back; resolves when it is there. */
async function holdPost({ page }: Person, post: Post): Promise<[Promise<void>, () => void]> {
  const arrived = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const answer = async (route: Route) => {
    const response = post === "not there" ? null : await route.fetch();
    if (response && !response.ok()) arrived.reject(new Error(await response.text()));
    arrived.resolve();
    await gate.promise;
    if (post === "taken, its answer lost") await route.abort();
    else await (response ? route.fulfill({ response }) : route.continue());
  };
  await page.route(/\/v1\/pay\/[^/]+\/(fund|release|dispute)$/, answer, { times: 1 });
  return [arrived.promise, gate.resolve];
}

/** The steps from a press on, which asks for a signature. */
function signedSteps(
  press: (page: Page) => Promise<void>,
  walk: Step["walk"],
): Record<string, Step> {
  const posted = (post: Post): Step => ({
    walk,
    isOut: post !== "not there",
    begin: async (cell) => {
      const [arrived, letGo] = await holdPost(cell, post);
      await press(cell.page);
      await arrived;
      return letGo;
    },
  });
  return {
    "the wallet is asked": {
      walk,
      begin: async (cell) => {
        const [asked, letGo] = holdWallet(cell, sign);
        await press(cell.page);
        await asked;
        return letGo;
      },
    },
    "the signature is on its way": posted("not there"),
    "the relayer's answer is lost": posted("taken, its answer lost"),
    "the relayer has it": posted("taken"),
  };
}

/** The steps from a press on, which asks for a transaction. */
function sentSteps(
  pressIn: (page: Page) => Promise<void>,
  walk: Step["walk"],
): Record<string, Step> {
  return {
    "the wallet is asked": {
      walk,
      begin: async (cell) => {
        const [asked, letGo] = holdWallet(cell, send);
        await pressIn(cell.page);
        await asked;
        return letGo;
      },
    },
    "the wallet has sent it": {
      walk,
      isOut: true,
      begin: async (cell) => {
        const sent = Promise.withResolvers<void>();
        cell.wallet.misbehave = async (request, honest) => {
          const answer = await honest(request);
          if (request.method === send) sent.resolve();
          return answer;
        };
        await pressIn(cell.page);
        await sent.promise;
        return () => {};
      },
    },
  };
}

/** What a person does about something on the page. */
type Way = [Locator, (at: Locator) => Promise<unknown>];

/** Does what the page offers, the first of these ways first, until it is done. */
async function until(done: Locator, ways: readonly Way[]): Promise<void> {
  const all = ways.reduce((any, [way]) => any.or(way), done);
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    await all.first().waitFor({ timeout: 60_000 });
    if ((await done.count()) > 0) return;
    for (const [way, act] of ways) {
      if ((await way.count()) === 0) continue;
      // It may go away meanwhile: a page goes on by itself where it can.
      await act(way.first()).catch(() => {});
      break;
    }
  }
  throw new Error("It does not end.");
}

const press = (at: Locator) => at.click({ timeout: 2_000 });

const readyToPay = (page: Page) =>
  page.getByRole("button", { name: /^Pay \S*\d/, disabled: false });

const connectButton = (page: Page) => page.getByRole("button", { name: "Connect Wallet" });

const toConnect = (page: Page): Way => [connectButton(page), () => connect(page, "Wallet")];

/** Opens a page as this account. */
async function arrive(account: PrivateKeyAccount, terms: PaymentTerms, url: string): Promise<Cell> {
  const person = await newPerson(product, account, "Wallet");
  await person.page.goto(url);
  await connectButton(person.page).waitFor();
  return { ...person, terms, letGo: () => {} };
}

async function quoted({ page }: Cell): Promise<void> {
  await connect(page, "Wallet");
  await page.getByText("You confirm once, in Wallet").waitFor();
  await readyToPay(page).waitFor();
}

const serviceSilent = /The service does not answer right now/;
const relayerSilent = /You have signed\. Whether the relayer has sent it is not known/;

const paying: Journey = {
  start: async () => {
    const { account, privateKey } = await newAccount();
    const [checkout] = await Promise.all([
      createCheckout(product, "Lamp", "USDH", `${price}`),
      giveDollars(account, privateKey),
    ]);
    return arrive(account, termsOf(checkout, account), checkout.url);
  },
  steps: {
    "the checkout is open": { walk: async () => {} },
    "a wallet is connected": { walk: ({ page }) => connect(page, "Wallet") },
    "the offer is quoted": { walk: quoted },
    ...signedSteps((page) => payButton(page).click(), quoted),
    "it is confirmed": { walk: ({ page }) => paying.finish(page) },
  },
  done: (page) => page.getByText(/Your money is in escrow/),
  isDone: async ({ terms }) => (await stateOf(product, terms)).stage === "held",
  finish: (page) => until(paying.done(page), [toConnect(page), [readyToPay(page), press]]),
  own: (page) =>
    until(paying.done(page), [
      toConnect(page),
      [page.getByRole("button", { name: "Pay the fee myself" }), press],
      [readyToPay(page), press],
    ]),
  ownSteps: [
    ...["the checkout is open", "a wallet is connected", "the offer is quoted"],
    ...["the wallet is asked", "the signature is on its way"],
  ],
  silent: {
    "the checkout is open": serviceSilent,
    "a wallet is connected": serviceSilent,
    "the offer is quoted": serviceSilent,
    "the wallet is asked": relayerSilent,
    "the signature is on its way": relayerSilent,
  },
};

/** Has somebody pay in the native coin by calling the contract, and waits until the relayer has read it. */
async function payForLamp(more: Record<string, unknown>) {
  const { account, privateKey } = await newAccount();
  const checkout = await createCheckout(product, "Lamp", "ETH", `${etherPrice}`, more);
  const terms = termsOf(checkout, account);
  await fundDirectly(product, { privateKey }, terms);
  const id = paymentId(terms, escrow);
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (await api(product, "GET", `/v1/payments/${id}`).catch(() => null)) break;
    // Not more often: the service counts the questions of all of them together.
    await new Promise((next) => setTimeout(next, 1_000));
  }
  return {
    account,
    terms,
    url: addressOf(terms),
  };
}

const addressOf = (terms: PaymentTerms) =>
  `${product.stack.urls.dapp}/payment/31337/${paymentId(terms, escrow)}`;

/** A dialog of the payment's page. */
interface DialogOptions {
  /** Button that opens it, and its name. */
  name: string | RegExp;
  /** Button in it. */
  submit: string | RegExp;
  done: RegExp;
  isDone: Journey["isDone"];
  start: () => Promise<Cell>;
  /** Steps after the dialog is open. */
  steps: (press: (page: Page) => Promise<void>, walk: Step["walk"]) => Record<string, Step>;
  /** Whether it is done by signature. */
  signs: boolean;
}

function dialogJourney({
  name,
  submit,
  done,
  isDone,
  start,
  steps,
  signs,
}: DialogOptions): Journey {
  const button = (page: Page) => page.getByRole("button", { name });
  const dialog = (page: Page) => page.getByRole("dialog", { name });
  const submitIn = (page: Page) =>
    dialog(page).getByRole("button", { name: submit, disabled: false });
  const open = async ({ page }: Cell) => {
    await connect(page, "Wallet");
    await button(page).click();
    await submitIn(page).waitFor();
  };
  const doneOn = (page: Page) => page.getByText(done);
  const failed = (page: Page) => page.getByRole("dialog", { name: "This cannot be shown" });
  const ways = (page: Page): Way[] => [
    [failed(page).getByRole("button", { name: "Try again" }), press],
    [submitIn(page), press],
    toConnect(page),
    [button(page).and(page.locator(":not([aria-hidden] *):enabled")), press],
  ];
  const own = (page: Page) => {
    const mine = dialog(page).getByLabel(/Send the transaction myself/);
    const unchecked = mine.and(page.locator("input:not(:checked)"));
    const check: Way = [unchecked, (box) => box.check({ timeout: 2_000 })];
    return until(doneOn(page), [check, ...ways(page)]);
  };
  const journey: Journey = {
    start,
    steps: {
      "the payment is open": { walk: async () => {} },
      "a wallet is connected": { walk: ({ page }) => connect(page, "Wallet") },
      "the dialog is open": { walk: open },
      ...steps((page) => submitIn(page).click(), open),
      "it is confirmed": { walk: ({ page }) => journey.finish(page) },
    },
    ...{ done: doneOn, isDone },
    finish: (page) => until(doneOn(page), ways(page)),
    own: signs ? own : null,
    ownSteps: [
      ...["a wallet is connected", "the dialog is open"],
      ...["the wallet is asked", "the signature is on its way"],
    ],
    silent: signs
      ? { "the wallet is asked": relayerSilent, "the signature is on its way": relayerSilent }
      : {},
  };
  return journey;
}

const releasing = dialogJourney({
  ...{
    name: /^I have it: pay/,
    submit: /^I have it: pay/,
    done: /You released|You said you have it, and/,
    signs: true,
  },
  isDone: async ({ terms }) => (await stateOf(product, terms)).held === 0n,
  start: async () => {
    const { account, terms, url } = await payForLamp({});
    return arrive(account, terms, url);
  },
  steps: signedSteps,
});

/** The merchant's last capture; each waits for the one before. */
let capturing = Promise.resolve();

const refunding = dialogJourney({
  ...{ name: "Refund", submit: "Refund", done: /was refunded/ },
  signs: false,
  isDone: async ({ terms }) => (await stateOf(product, terms)).refundable === 0n,
  // The payee refunds, with an account for each, so that no transaction waits for another's.
  start: async () => {
    const [payer, { account: payee }] = await Promise.all([newAccount(), newAccount()]);
    const choices = { inspection_period: 0 };
    const checkout = await createCheckout(product, "Lamp", "ETH", `${etherPrice}`, choices);
    const terms = { ...termsOf(checkout, payer.account), payee: payee.address };
    await fundDirectly(product, payer, terms);
    capturing = capturing.then(() =>
      callEscrow(product, accounts.merchant, "capture", [terms, terms.amount, false]),
    );
    await capturing;
    return arrive(payee, terms, addressOf(terms));
  },
  steps: sentSteps,
});

const disputing = dialogJourney({
  name: "Open a dispute",
  submit: "Open the dispute",
  done: /isputed by the merchant/,
  signs: false,
  isDone: async ({ terms }) => (await stateOf(product, terms)).stage === "disputed",
  // The merchant of the terms disputes, with an account for each.
  start: async () => {
    const [payer, { account: seller }] = await Promise.all([newAccount(), newAccount()]);
    const choices = { arbiter: accounts.arbiter.address };
    const checkout = await createCheckout(product, "Lamp", "ETH", `${etherPrice}`, choices);
    const terms = { ...termsOf(checkout, payer.account), merchant: seller.address };
    await fundDirectly(product, payer, terms);
    return arrive(seller, terms, addressOf(terms));
  },
  steps: sentSteps,
});

const journeys: Record<string, Journey> = { paying, releasing, refunding, disputing };

/** What a page says of money that has not moved; so only if it has not. */
const nothingMoved =
  /(?<!otherwise )(no money has moved|nothing (has moved|was sent|has been sent))/i;

const mortals = ["relayer", "database", "subgraph", "chain"] as const;

describe.each(mortals)("while the %s is gone", (name) => {
  const isFrozen = name === "chain";
  // Without the subgraph nobody has to go on alone, and a frozen chain takes nobody's transaction.
  const needsRelayer = name === "relayer" || name === "database";

  /** Somebody at each step, and again somebody who does not wait for the server. */
  const places = Object.entries(journeys).flatMap(([title, journey]) => {
    const own = needsRelayer && journey.own ? journey.ownSteps : [];
    return [
      ...Object.keys(journey.steps).map((step) => ({ title, journey, step, isAlone: false })),
      ...own.map((step) => ({ title, journey, step, isAlone: true })),
    ];
  });
  type Place = (typeof places)[number];
  const waiting = places.filter(({ isAlone }) => !isAlone);
  const alone = places.filter(({ isAlone }) => isAlone);
  const cells = new Map<Place, Cell>();
  const cellOf = (place: Place) => cells.get(place) as Cell;

  beforeAll(async () => {
    await Promise.all(
      places.map(async (place) => {
        const cell = await place.journey.start();
        cells.set(place, cell);
        await place.journey.steps[place.step]?.walk(cell);
      }),
    );
    // No block comes before the server is gone.
    await mine(0);
    await Promise.all(
      places.map(async (place) => {
        const cell = cellOf(place);
        cell.letGo = (await place.journey.steps[place.step]?.begin?.(cell)) ?? cell.letGo;
      }),
    );
    if (isFrozen) await mine(blockTime);
    await servers[name].kill();
    if (!isFrozen) await mine(blockTime);
    for (const { letGo } of cells.values()) letGo();
  }, 180_000);

  afterAll(async () => {
    await Promise.all([...cells.values()].map(({ context }) => context.close()));
  });

  it.concurrent.each(waiting)("$title, where $step: is told what is so", async (place) => {
    const { journey, step } = place;
    const { page } = cellOf(place);
    const silent = needsRelayer ? journey.silent[step] : undefined;
    if (silent) await page.getByText(silent).first().waitFor();
    const told = await page.locator("body").innerText();
    // The chain was asked last, so it can only know more.
    const isDone = isFrozen ? null : await journey.isDone(cellOf(place));
    if (isDone) await journey.done(page).first().waitFor();
    if (isDone === false) expect(await journey.done(page).count()).toBe(0);
    if (isDone || journey.steps[step]?.isOut) expect(told).not.toMatch(nothingMoved);
  });

  if (alone.length > 0) {
    it.concurrent.each(alone)("$title, where $step: can go on alone", async (place) => {
      const { journey } = place;
      await journey.own?.(cellOf(place).page);
      expect(await journey.isDone(cellOf(place))).toBe(true);
    });
  }

  describe("and is back", () => {
    beforeAll(() => servers[name].startAgain(), 120_000);

    it.concurrent.each(waiting)("$title, where $step: comes to the end, once", async (place) => {
      const { journey } = place;
      const { page, wallet, complaints } = cellOf(place);
      await journey.finish(page);
      expect(await journey.isDone(cellOf(place))).toBe(true);
      expect(wallet.asked.filter((method) => method === sign || method === send)).toHaveLength(1);
      expect(await page.getByText(/^On its way:/).count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});
