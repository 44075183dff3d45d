import { type PaymentState, paymentId, termsFromJson, termsToJson } from "@handsel/protocol";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import type { Address, Hash } from "viem";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { WagmiProvider } from "wagmi";
import { beganElsewhere, payAllTheSame } from "#words/pay.ts";
import {
  forgetActivity,
  giveUpActivity,
  listActivities,
  saveActivity,
} from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { type PayWorld, startPayWorld } from "../../testing/payWorld.ts";
import { acceptOffer } from "./acceptOffer.ts";
import { begunElsewhere, isAnyPaid } from "./begunElsewhere.ts";
import { begunOption } from "./begunOption.ts";
import { chooseOption } from "./chooseOption.ts";
import { offerKey } from "./offerKey.ts";
import { CurrentCard } from "./PayCard.tsx";
import { resume } from "./pay.ts";
import { setAside } from "./setAside.ts";
import { startedOption } from "./startedOption.ts";

// Rendering without a browser asks for a snapshot of the server.
vi.mock("react", async (load) => {
  const react = await load<typeof import("react")>();
  const useSyncExternalStore = (
    subscribe: Parameters<typeof react.useSyncExternalStore>[0],
    get: () => unknown,
    server = get,
  ) => react.useSyncExternalStore(subscribe, get, server);
  return { ...react, useSyncExternalStore };
});

vi.hoisted(() => {
  const query = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal("matchMedia", () => query);
});

const connection = vi.hoisted(() => ({ address: undefined as Address | undefined }));
vi.mock("wagmi", async (load) => ({
  ...(await load<typeof import("wagmi")>()),
  useConnection: () => connection,
}));

const stranger = "0x3333333333333333333333333333333333333333";
let world: PayWorld;
/** A second chain, on which the escrow has the same address. */
let other: AppChain;
let app: AppConfig;

beforeAll(async () => {
  world = await startPayWorld();
  const { chain } = world;
  other = {
    ...chain,
    id: 31_338,
    name: "Second chain",
    escrow: { ...chain.escrow, chainId: 31_338 },
  };
  app = {
    publicUrl: "http://localhost",
    chains: [chain, other],
    developmentWallets: [],
    signingKeys: [],
    isRegistrationOpen: false,
  };
}, 120_000);

afterEach(() => {
  connection.address = undefined;
  for (const one of listActivities()) forgetActivity(one);
});

const clock = () => Math.floor(Date.now() / 1000);
const none: PaymentState = { stage: "none", held: 0n, refundable: 0n, clock: 0 };
const held = (amount: bigint): PaymentState => ({
  ...{ stage: "held", held: amount, refundable: 0n, clock: clock() },
});

/** How the relayer converts an amount of one coin to the second's, which is 99 at a dollar each. */
const converted = {
  ...{ currency: "USD", exponent: 2, price: "9900", rate: "1" },
} as NonNullable<Checkout["quote"]>;

type Option = Checkout["options"][number];

/** A checkout of 25 USDH, or 99 BENCH on the same chain or the second. */
function twoCoins(place: AppChain = world.chain) {
  const first = world.newCheckout(world.dollar);
  const { salt } = termsFromJson(first.offer as never);
  const second = world.newCheckout(world.reluctant, { amount: 99_000_000n, salt }, place);
  const [option] = second.options as [Option];
  option.quote = converted;
  const checkout = { ...first, options: [...first.options, option] };
  return { checkout, first, second: { ...second, id: first.id } };
}

const chainOf = ({ chain_id }: Checkout) => (chain_id === other.id ? other : world.chain);
const idOf = (one: Checkout) => acceptOffer(one, chainOf(one), world.payer.address).paymentId;

function begin(one: Checkout, phase: Activity["phase"]): void {
  saveActivity({
    ...{ kind: "fund", chainId: one.chain_id, checkoutId: one.id, paymentId: idOf(one), phase },
    account: world.payer.address,
    ...(phase === "signed" && { signature: `0x${"cd".repeat(65)}` as const }),
    ...(phase === "sent" && { transactionHash: `0x${"ab".repeat(32)}` as const }),
  });
}

/** The checkout as the relayer shows it once it has seen a payment of one coin. */
function paidWith(checkout: Checkout, one: Checkout, payer: Address): Checkout {
  const terms = { ...termsFromJson(one.offer as never), payer };
  const id = paymentId(terms, chainOf(one).escrow);
  const funded_at = new Date(0).toISOString();
  const payment = { id, block_number: 1, funded_at, terms: termsToJson(terms) } as never;
  return { ...checkout, ...one.options[0], status: "paid", payment_id: id, payment };
}

type Readings = [Checkout | Hash, PaymentState, Partial<{ chain: AppChain; time: number }>?][];

/** Returns what the page says. */
async function textOf(checkout: Checkout, readings: Readings): Promise<string> {
  const html = await htmlOf(checkout, readings);
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

/** Returns the page. @param balance of the connected account. A payment without a reading has no answer yet. */
async function htmlOf(
  checkout: Checkout,
  readings: Readings,
  balance = 10n ** 12n,
): Promise<string> {
  const client = new QueryClient();
  for (const [one, state, { chain, time = clock() } = {}] of readings) {
    const place = chain ?? (typeof one === "string" ? world.chain : chainOf(one));
    const id = typeof one === "string" ? one : idOf(one);
    client.setQueryData(["paymentState", place.id, id], { block: 1000, time, state });
  }
  const { address } = connection;
  await client.prefetchQuery({
    queryKey: offerKey(checkout, address),
    queryFn: () => (address ? acceptOffer(checkout, chainOf(checkout), address) : null),
    retry: false,
  });
  if (address) {
    const { chain_id, token } = checkout;
    client.setQueryData(["balance", chain_id, token.address, address], balance);
  }
  const { prelude } = await prerender(
    <AppConfigContext value={app}>
      <WagmiProvider config={world.config} reconnectOnMount={false}>
        <QueryClientProvider client={client}>
          <CurrentCard
            checkout={checkout}
            chain={chainOf(checkout)}
            stale={false}
            onChoose={() => {}}
          />
        </QueryClientProvider>
      </WagmiProvider>
    </AppConfigContext>,
  );
  return new Response(prelude).text();
}

/** Whether the button to pay can be pressed; undefined: there is none. */
function isPayable(html: string): boolean | undefined {
  const [button] = /<button(?:(?!<button).)*?>Pay [^<]*25\.00/.exec(html) ?? [];
  return button === undefined ? undefined : !/ disabled=| aria-disabled="true"/.test(button);
}

describe("a checkout of two coins, begun with the second", () => {
  it.each(["asked", "handed", "sent"] as const)(
    "goes on with that coin after a reload (%s)",
    (phase) => {
      for (const place of [world.chain, other]) {
        const { checkout, second } = twoCoins(place);
        begin(second, phase);
        expect(startedOption(checkout, app)).toBe(second.offer_id);
        expect(startedOption(chooseOption(checkout, second.offer_id), app)).toBeNull();
      }
    },
  );

  it("and paid before the relayer has seen it, tells what was paid, and where", async () => {
    for (const place of [world.chain, other]) {
      const { checkout, first, second } = twoCoins(place);
      begin(second, "asked");
      for (const address of [undefined, world.payer.address]) {
        connection.address = address;
        const text = await textOf(checkout, [
          [first, none],
          [second, held(99_000_000n)],
        ]);
        expect(text).toContain("$99.00 to");
        expect(text).toContain(`99.00 BENCH on ${place.name}`);
        expect(text).not.toContain("25.00");
      }
    }
  });

  it("is not offered again while the chain of that coin has not answered", async () => {
    const { checkout, first, second } = twoCoins(other);
    begin(second, "asked");
    connection.address = world.payer.address;
    // The other coin's chain was asked for it too, and has none.
    const elsewhere: Readings[number] = [idOf(second), none, { chain: world.chain }];
    expect(await textOf(checkout, [[first, none], elsewhere])).not.toMatch(/Pay 25/);
    const answered: Readings = [
      [first, none],
      [second, none],
    ];
    expect(await textOf(checkout, answered)).toMatch(/Pay 25/);
  });

  it("and then paid with the first is looked up before the wallet is asked", async () => {
    const { checkout, second } = twoCoins();
    const { payer, chain, config } = world;
    begin(second, "asked");
    const begun = begunElsewhere(checkout, chain, payer.address);
    expect(begun).toMatchObject([{ paymentId: idOf(second) }]);
    expect(begunElsewhere(chooseOption(checkout, second.offer_id), chain, payer.address)).toEqual(
      [],
    );
    expect(await isAnyPaid(config, app, begun)).toBe(false);
    await world.allow(world.reluctant, 99_000_000n);
    const terms = { ...termsFromJson(second.offer as never), payer: payer.address };
    await world.write(payer, "fund", [terms]);
    expect(await isAnyPaid(config, app, begun)).toBe(true);
    world.loses = () => true;
    await expect(isAnyPaid(config, app, begun)).rejects.toThrow();
    world.loses = () => false;
  });

  it.each(["sent", "handed"] as const)(
    "is still followed when somebody else has paid with the first (%s)",
    async (phase) => {
      const { checkout, first, second } = twoCoins();
      begin(second, phase);
      const paid = chooseOption(paidWith(checkout, first, stranger), second.offer_id);
      const [begun] = listActivities();
      const { config, chain } = world;
      const following = resume(
        { config, chain, checkout: paid, onPhase: () => {} },
        begun as Activity,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(listActivities()).toMatchObject([{ paymentId: idOf(second), phase }]);
      await world.allow(world.reluctant, 99_000_000n);
      const terms = { ...termsFromJson(second.offer as never), payer: world.payer.address };
      await world.write(world.payer, "fund", [terms]);
      await following;
    },
  );

  it("and paid, while somebody else paid with the first, tells both", async () => {
    const { checkout, first, second } = twoCoins();
    begin(second, "sent");
    const now = paidWith(checkout, first, stranger);
    const text = await textOf(now, [
      [String(now.payment_id) as Hash, held(25_000_000n)],
      [first, none],
      [second, held(99_000_000n)],
    ]);
    expect(text).toContain("$99.00 to");
    expect(text).toContain("3333 paid it too");
    expect(text).toContain(`Please return my payment of 99.00 BENCH: ${idOf(second)}`);
  });

  it("and paid with both by one person, tells that it was paid twice, and which to ask back", async () => {
    const { checkout, first, second } = twoCoins();
    begin(second, "sent");
    const now = paidWith(checkout, first, world.payer.address);
    const readings: Readings = [
      [first, held(25_000_000n)],
      [second, held(99_000_000n)],
    ];
    for (const address of [undefined, world.payer.address]) {
      connection.address = address;
      const text = await textOf(now, readings);
      expect(text).toContain("This order was paid twice");
      expect(text).toContain("You paid it once more");
      expect(text).toMatch(new RegExp(`Please return my .*: ${idOf(second)}`));
    }
  });

  it("is told with nothing of the service's that its terms do not have", async () => {
    const { checkout, second } = twoCoins();
    begin(second, "sent");
    const [first, option] = checkout.options as [Option, Option];
    const order = { salt: `0x${"1".repeat(64)}`, description: "Gold", currency: "USD" };
    const lies: Partial<Checkout>[] = [
      { options: [first, { ...option, amount: "1" }] },
      { options: [first, { ...option, quote: null }] },
      { options: [first, { ...option, quote: { ...converted, price: "1" } }] },
      { order: { ...order, line_items: [], tax_lines: [] } },
      { merchant: { ...checkout.merchant, address: stranger } },
    ];
    const [begun] = listActivities();
    for (const lie of lies) {
      const lying = { ...checkout, ...lie };
      expect(begunOption(lying, world.chain, begun as Activity)).toBeNull();
      const text = await textOf(lying, [[second, held(99_000_000n)]]);
      expect(text).toContain("This order is already paid");
    }
  });
});

describe("a checkout that this device has begun to pay from another account", () => {
  const idFrom = (checkout: Checkout, account: Address) =>
    acceptOffer(checkout, world.chain, account).paymentId;

  it.each(["signed", "handed", "sent"] as const)(
    "is not paid from this one as well, before the person says so (%s)",
    async (phase) => {
      const checkout = world.newCheckout(world.dollar);
      const readings: Readings = [
        [checkout, none],
        [idFrom(checkout, stranger), none],
      ];
      connection.address = stranger;
      expect(isPayable(await htmlOf(checkout, readings))).toBe(true);
      begin(checkout, phase);
      const html = await htmlOf(checkout, readings);
      expect(isPayable(html)).toBe(false);
      expect(html).toContain(beganElsewhere);
      // It is followed on, and told if it arrives after all.
      setAside(listActivities()[0] as Activity);
      expect(isPayable(await htmlOf(checkout, readings))).toBe(true);
      const both: Readings = [
        [checkout, held(25_000_000n)],
        [idFrom(checkout, stranger), held(25_000_000n)],
      ];
      expect(await htmlOf(checkout, both)).toContain("This order was paid twice");
    },
  );

  it("goes on with the account that began", async () => {
    const checkout = world.newCheckout(world.dollar);
    connection.address = world.payer.address;
    for (const phase of ["signed", "handed", "sent"] as const) {
      begin(checkout, phase);
      const html = await htmlOf(checkout, [[checkout, none]]);
      expect(html).not.toContain(beganElsewhere);
      expect(isPayable(html)).toBe(true);
    }
  });

  it("is paid with no other coin meanwhile, if the service no longer offers that one", async () => {
    const { checkout, first, second } = twoCoins();
    connection.address = world.payer.address;
    begin(second, "signed");
    const html = await htmlOf({ ...checkout, options: first.options }, [
      [first, none],
      [second, none],
    ]);
    expect(isPayable(html)).toBe(false);
    expect(html).toContain(beganElsewhere);
  });

  it("is told as begun when the service's offer no longer adds up", async () => {
    const checkout = world.newCheckout(world.dollar);
    connection.address = world.payer.address;
    begin(checkout, "signed");
    const forged = { ...checkout, amount: "1" };
    const html = await htmlOf(forged, [[checkout, none]]);
    expect(isPayable(html)).not.toBe(true);
    expect(html).toContain(beganElsewhere);
  });
});

describe("a wallet with less than the amount", () => {
  it("is told so, and nothing of where the money is", async () => {
    const checkout = world.newCheckout(world.dollar);
    connection.address = world.payer.address;
    const html = await htmlOf(checkout, [[checkout, none]], 1n);
    expect(html).toContain("Not enough USDH in this wallet");
    // It may have been taken by this payment, on another device or since the contract was asked.
    expect(html).not.toContain("No money has moved");
    expect(isPayable(html)).toBe(false);
  });

  it("is not told to add more while its payment is under way", async () => {
    const checkout = world.newCheckout(world.dollar);
    connection.address = world.payer.address;
    for (const phase of ["signed", "handed", "sent"] as const) {
      begin(checkout, phase);
      const html = await htmlOf(checkout, [[checkout, none]], 1n);
      expect(html).not.toContain("Not enough USDH in this wallet");
    }
  });
});

it("does not call a chain silent that has answered, before the block that the service names", async () => {
  const checkout = world.newCheckout(world.dollar);
  const paid = paidWith(checkout, checkout, stranger);
  const claimed = { ...paid, payment: { ...paid.payment, block_number: 2_000 } } as Checkout;
  const id = String(paid.payment_id) as Hash;
  const text = await textOf(claimed, [[id, none]]);
  expect(text).toContain("The chain does not show this payment yet");
  expect(text).not.toContain("does not answer");
});

describe("a payment that was given up, and may still be mined", () => {
  const nothing = (...ones: Checkout[]): Readings => ones.map((one) => [one, none]);

  it.each(["handed", "sent"] as const)(
    "keeps the person from paying with another coin unasked, not with the same (%s)",
    async (phase) => {
      const { checkout, first, second } = twoCoins();
      for (const option of checkout.options.slice(1)) option.quote = converted;
      begin(second, phase);
      const [begun] = listActivities();
      giveUpActivity(begun as Activity);
      connection.address = world.payer.address;
      const other = await textOf(checkout, nothing(first, second));
      expect(other).toContain(beganElsewhere);
      expect(other).toContain(payAllTheSame);
      const same = await textOf(chooseOption(checkout, second.offer_id), nothing(first, second));
      expect(same).not.toContain(beganElsewhere);
    },
  );

  it("is told when it was mined after all", async () => {
    const { checkout, first, second } = twoCoins();
    begin(second, "sent");
    const [begun] = listActivities();
    giveUpActivity(begun as Activity);
    connection.address = world.payer.address;
    const text = await textOf(checkout, [
      [first, none],
      [second, held(99_000_000n)],
    ]);
    expect(text).toContain("Paid US$99.00 to");
  });
});

describe("a checkout whose time is over", () => {
  const over = () => {
    const checkout = world.newCheckout(world.dollar, { fundBy: clock() - 5 });
    return checkout;
  };

  it("says that nothing has moved only by an answer of the chain after that", async () => {
    connection.address = world.payer.address;
    for (const phase of ["sent", null] as const) {
      const checkout = over();
      if (phase) begin(checkout, phase);
      const before = { time: clock() - 60 };
      expect(await textOf(checkout, [])).not.toContain("No money has moved");
      const early = await textOf(checkout, [[checkout, none, before]]);
      expect(early).not.toContain("No money has moved");
      expect(early).toContain("This page asks the chain");
      expect(await textOf(checkout, [[checkout, none]])).toContain("No money has moved");
    }
  });

  it("says nothing of the money of somebody whose wallet it does not know", async () => {
    const text = await textOf(over(), []);
    expect(text).toContain("The time to pay is over");
    expect(text).not.toContain("No money has moved");
  });
});
