import { type PaymentStatus, paymentStatuses } from "@handsel/protocol";
import { renderToStaticMarkup } from "react-dom/server";
import { type Address, maxUint256, zeroHash } from "viem";
import { PaidStatus } from "../features/checkout/PaidCard.tsx";
import { Protection } from "../features/checkout/Protection.tsx";
import { ActionList } from "../features/payment/ActionList.tsx";
import type { PaymentAction } from "../features/payment/availableActions.ts";
import { PaymentMoney } from "../features/payment/PaymentMoney.tsx";
import { PaymentTimeline } from "../features/payment/PaymentTimeline.tsx";
import { whyNoDispute } from "../features/payment/problem/whyNoDispute.ts";
import type { Checkout } from "../lib/api/apiTypes.ts";
import { formatMoney } from "../lib/money/amounts.ts";
import { accountFor } from "../lib/payment/accountFor.ts";
import type { ChainPayment } from "../lib/payment/readPayment.ts";
import { formatClock } from "../lib/time/format.ts";
import ExactTerms from "../lib/words/ExactTerms.tsx";
import { protection } from "../lib/words/protection.ts";
import { toldToPayer } from "../lib/words/toldToPayer.ts";
import { whereTheMoneyIs } from "../lib/words/whereTheMoneyIs.ts";
import { intentOf } from "./intents.ts";
import type { LensWorld } from "./lensWorld.ts";
import { chain, merchant, payee, payer } from "./payment.ts";
import type { RandomPayment, Roles } from "./randomPayments.ts";

export const roles: Roles = {
  ...{ payer, merchant, payee },
  arbiter: "0x1111111111111111111111111111111111111111",
  operator: "0x2222222222222222222222222222222222222222",
  stranger: "0x3333333333333333333333333333333333333333",
};

type Actions = Awaited<ReturnType<LensWorld["actions"]>>[number];
type View = Awaited<ReturnType<LensWorld["views"]>>[number];

/** What the contract says of one payment. */
interface Truth {
  now: number;
  view: View;
  allowed: Record<keyof Roles, Actions>;
}

/** Payments asked for in one call of the lens. */
const batch = 50;

/**
 * Compares what the pages say and offer with the escrow's lens.
 * @param falsify changes the pages, to see that it is noticed; the first fault is enough then
 * @returns what is not so
 */
export async function compare(
  world: LensWorld,
  payments: readonly RandomPayment[],
  falsify?: (html: string) => string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (let start = 0; start < payments.length; start += batch) {
    const some = payments.slice(start, start + batch);
    const terms = some.map((payment) => payment.terms);
    await world.store(some);
    const views = await world.views(terms);
    const names = Object.keys(roles) as (keyof Roles)[];
    const answers = await Promise.all(names.map((name) => world.actions(terms, roles[name])));
    for (const [index, payment] of some.entries()) {
      const allowed = Object.fromEntries(
        names.map((name, role) => [name, answers[role]?.[index]]),
      ) as Truth["allowed"];
      const truth = { now: world.now, view: views[index] as View, allowed };
      const page = (element: React.ReactElement) => {
        const html = renderToStaticMarkup(element);
        return falsify ? falsify(html) : html;
      };
      const faults = [
        ...promised(page, payment, truth),
        ...promisedInShort(page, payment, truth),
        ...told(page, payment, truth),
        ...offered(page, payment, truth, world),
        ...shown(page, payment, truth),
        ...toldToPayerOf(page, payment, truth),
        ...addedUp(page, payment, truth),
        ...addedUpForPayer(page, payment, truth),
      ];
      if (faults.length > 0) wrong.push(`${faults.join("; ")}: ${describe(payment, truth)}`);
      if (falsify && wrong.length > 0) return wrong;
    }
  }
  return wrong;
}

type Page = (element: React.ReactElement) => string;

function describe({ terms, state }: RandomPayment, { now }: Truth): string {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, item) => (typeof item === "bigint" ? `${item}` : item));
  return `${text(terms)} ${text(state)} now=${now}`;
}

/** Text of a page, in which spaces that do not break are spaces, and names are not isolated. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("\u00a0", " ")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ");
}

/** Names of the claims that differ. */
function differing(claims: Record<string, readonly [said: unknown, is: unknown]>): string[] {
  return Object.entries(claims)
    .filter(([, [said, is]]) => said !== is)
    .map(([name, [said, is]]) => `${name}: said ${said}, is ${is}`);
}

const units = { second: 1, minute: 60, hour: 3_600, day: 86_400 };

/** Seconds of a span in words. */
function seconds(text: string | undefined): number {
  const [, number, unit] = /^(\d+) (second|minute|hour|day)s?$/.exec(text ?? "") ?? [];
  return Number(number) * units[unit as keyof typeof units];
}

/** The promise before paying, taken at its word at this moment of the payment. */
function promised(page: Page, { terms, state, token }: RandomPayment, truth: Truth): string[] {
  const text = textOf(page(<Protection terms={terms} token={token} merchant="Shop" />));
  const { allowed, now } = truth;
  const age = now - state.clock;
  const isHeld = /a contract holds the/.test(text);
  const isAtOnce = /goes to Shop at once: no contract holds it/.test(text);
  const amount = amountIn(text, /(?:holds|pay,) the ([\d,.]+) COIN/, token.decimals);
  const taking = /Shop can take it(.*?)\./.exec(text)?.[1] ?? "";
  const from = /^ at once/.test(taking)
    ? 0
    : seconds(/For (\d+ \w+) only you can have it paid out/.exec(text)?.[1]);
  const until = /at any time/.test(taking)
    ? Number.POSITIVE_INFINITY
    : seconds(/until (\d+ \w+) after you pay/.exec(taking)?.[1]);
  const back = /not taken by then can be sent back to you, by anyone/.test(text)
    ? until
    : Number.POSITIVE_INFINITY;
  const dispute = /you and Shop can dispute it/i.test(text);
  const ruling = seconds(/Without a decision within (\d+ \w+),/.exec(text)?.[1]);
  const refund = /cannot be refunded through the contract/.test(text)
    ? 0
    : seconds(/can refund through the contract until (\d+ \w+) after you pay/.exec(text)?.[1]);
  const claims: Record<string, readonly [unknown, unknown]> = {
    held: [isHeld, !terms.instant],
    atOnce: [isAtOnce, terms.instant],
    refundsAreSaid: [Number.isNaN(refund), false],
    amount: [amount, terms.amount],
    refunds: [state.refundable > 0n && age < refund, allowed.merchant.refund > 0n],
  };
  if (state.stage === "held") {
    claims.takes = [from <= age && age < until, allowed.merchant.capture > 0n];
    claims.periodsAreSaid = [Number.isNaN(from + until), false];
    claims.backIsSaid = [
      /sent back to you, by anyone/.test(text),
      truth.view.captureEnd !== maxUint256,
    ];
    claims.back = [age >= back, allowed.stranger.reclaim > 0n];
    claims.disputes = [dispute && age < until, allowed.payer.dispute];
    claims.disputesToo = [dispute && age < until, allowed.merchant.dispute];
  }
  if (state.stage === "disputed") {
    claims.arbiter = [dispute, true];
    claims.ruling = [age >= ruling, allowed.stranger.expireDispute > 0n];
  }
  return differing(claims);
}

/** The sentence beside the order before paying, taken at its word at this moment of the payment. */
function promisedInShort(page: Page, { terms, state }: RandomPayment, truth: Truth): string[] {
  const text = textOf(page(<p>{protection(terms, "Shop")}</p>));
  const { allowed, now } = truth;
  const age = now - state.clock;
  const from = /can collect it as soon as it is there/.test(text)
    ? 0
    : seconds(/say you have your order, or after (\d+ \w+)/.exec(text)?.[1]);
  const end = /Not collected within (\d+ \w+), it is yours again/.exec(text)?.[1];
  const until = end === undefined ? Number.POSITIVE_INFINITY : seconds(end);
  const claims: Record<string, readonly [unknown, unknown]> = {
    shortlyHeld: [/waits in escrow/.test(text), !terms.instant],
    shortlyAtOnce: [/goes to Shop at once\. Nothing holds it/.test(text), terms.instant],
  };
  if (state.stage === "held") {
    const isOpen = age < until;
    claims.shortlyTakes = [from <= age && isOpen, allowed.merchant.capture > 0n];
    claims.shortlyBack = [!isOpen, allowed.stranger.reclaim > 0n];
    if (from > 0 && isOpen) {
      claims.shortlyDisputes = [/if you report no problem/.test(text), allowed.payer.dispute];
    }
  }
  return differing(claims);
}

/** Base units of an amount in a text; null if there is none. */
function amountIn(text: string, pattern: RegExp, decimals: number): bigint | null {
  const [, digits] = pattern.exec(text) ?? [];
  if (digits === undefined) return null;
  const [whole = "", fraction = ""] = digits.replaceAll(",", "").replace(/\.$/, "").split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

const titles: Record<PaymentStatus, string> = {
  none: "Not paid",
  authorized: "Held in escrow",
  partially_captured: "Partly paid out",
  captured: "Paid out",
  refunded: "Refunded",
  returned: "Returned to the payer",
  expired: "Not collected in time",
  disputed: "Disputed",
};

/** Remaining time in words, written anew. */
function remaining(left: number): string {
  const [days, hours, minutes] = [left / 86_400, (left / 3_600) % 24, (left / 60) % 60].map(
    Math.floor,
  ) as [number, number, number];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${left % 60} s` : `${left} s`;
}

/** The checkout after paying: where the money is, and what comes next. */
function told(page: Page, { terms, state, token }: RandomPayment, truth: Truth): string[] {
  const checkout = { merchant: { name: "Shop" }, token } as unknown as Checkout;
  const { allowed, view, now } = truth;
  const html = page(<PaidStatus checkout={checkout} terms={terms} state={state} now={now} />);
  const where = whereTheMoneyIs({ terms, state, totals: null }, token, now);
  const text = textOf(html + page(<p>{where}</p>));
  const title = /<h1[^>]*>([^<]*)</.exec(html)?.[1];
  const status = paymentStatuses[view.status] as PaymentStatus;
  const held = amountIn(text, /holds ([\d,.]+) COIN/, token.decimals);
  const captured = amountIn(text, /and ([\d,.]+) COIN was captured/, token.decimals);
  const backNow = /can go back to the payer now/.test(text);
  const back = allowed.stranger.reclaim > 0n || allowed.stranger.expireDispute > 0n;
  const backIn = /(?:captured|that) in ([^,.]+?),? (?:it )?can go back to the payer/.exec(
    text,
  )?.[1];
  const end = view.captureEnd === maxUint256 ? 0n : view.captureEnd || view.arbitrationEnd;
  const expectedBack = !back && end > 0n ? remaining(Number(end) - now) : undefined;
  const takes = /the merchant can capture it\./.test(text);
  const takesIn = /the merchant can capture it in ([^.]+)\./.exec(text)?.[1];
  const startsIn =
    state.stage === "held" && !back && view.captureStart > BigInt(now)
      ? remaining(Number(view.captureStart) - now)
      : undefined;
  const none = /Shop has none of it/.test(text);
  const claims: Record<string, readonly [unknown, unknown]> = {
    status: [title, titles[status]],
    back: [backNow, back],
    backIn: [backIn, expectedBack],
    takes: [takes, allowed.merchant.capture > 0n],
    takesIn: [takesIn, startsIn],
    none: [none, view.state.held === 0n && view.state.refundable === 0n],
  };
  if (held !== null) claims.held = [held, view.state.held];
  if (captured !== null) claims.captured = [captured, view.state.refundable];
  return differing(claims);
}

const actionNames: Record<string, PaymentAction> = {
  "I have it: pay the shop": "release",
  Capture: "capture",
  "Give back": "void",
  Refund: "refund",
  "Return to the payer": "reclaim",
  "Get my money back": "reclaim",
  "Open a dispute": "dispute",
  "Add evidence": "submitEvidence",
  "Decide the dispute": "resolve",
  "End the dispute": "expireDispute",
};

/** Amount that the contract allows for each action of an account; one for an action without an amount. */
function allowedOf(said: Actions, isPayer: boolean): Record<PaymentAction, bigint> {
  return {
    release: isPayer ? said.capture : 0n,
    capture: isPayer ? 0n : said.capture,
    void: said.void,
    refund: said.refund,
    reclaim: said.reclaim,
    dispute: said.dispute ? 1n : 0n,
    submitEvidence: said.submitEvidence ? 1n : 0n,
    resolve: said.resolve,
    expireDispute: said.expireDispute,
  };
}

/** The payment page's buttons for each role, and the amounts of their dialogs. */
function offered(
  page: Page,
  { terms, state, token }: RandomPayment,
  truth: Truth,
  { escrow }: LensWorld,
): string[] {
  const faults: string[] = [];
  for (const [role, address] of Object.entries(roles) as [keyof Roles, Address][]) {
    const said = truth.allowed[role];
    const allowed = allowedOf(said, role === "payer");
    const html = page(
      <ActionList
        payment={{ terms, state }}
        caller={{ address, isOperator: role === "operator" }}
        now={truth.now}
        onOpen={() => {}}
      />,
    );
    const buttons = [...html.matchAll(/<button([^>]*)>(?:<[^>]*>)*([^<]+)</g)];
    const open = new Set<PaymentAction>();
    for (const [, attributes = "", label = ""] of buttons) {
      const named = actionNames[label];
      const isDisputed = named === "reclaim" && state.stage === "disputed";
      const action = isDisputed ? "expireDispute" : named;
      if (action && !attributes.includes('disabled=""')) open.add(action);
    }
    for (const [action, most] of Object.entries(allowed) as [PaymentAction, bigint][]) {
      if (open.has(action) !== most > 0n)
        faults.push(`${role} ${action}: offered ${open.has(action)}`);
      if (most === 0n) continue;
      const payment = { terms, state } as ChainPayment;
      const intent = intentOf(action, payment, { ...chain, escrow }, token, {});
      const told = intent.displayItems.some(({ value }) => value === formatMoney(most, token));
      const isMoved = action !== "dispute" && action !== "submitEvidence";
      if (isMoved && !told) faults.push(`${role} ${action}: tells another amount`);
      if (action === "capture" && !said.releaseRest) faults.push(`${role}: offers the rest`);
    }
    const later = /possible in (.+?) ?(?:<|$)/.exec(html.replaceAll("\u00a0", " "))?.[1];
    const opensAt = Number(truth.view.arbitrationEnd || truth.view.captureStart);
    if (later !== undefined && later !== remaining(opensAt - truth.now)) {
      faults.push(`${role}: said in ${later}`);
    }
  }
  return faults;
}

/** Deadlines and amounts of the payment page, and every hashed term. */
function shown(page: Page, { terms, state, token }: RandomPayment, { now, view }: Truth): string[] {
  const payment = { terms, state, events: [], totals: null } as unknown as ChainPayment;
  const timeline = textOf(
    page(<PaymentTimeline payment={payment} token={token} chain={chain} now={now} />),
  );
  const money = textOf(page(<PaymentMoney payment={payment} token={token} now={now} />));
  const exact = page(<ExactTerms terms={terms} token={token} />);
  const inTime = (title: string) => new RegExp(`${title} ([^·]+?) · `).exec(timeline)?.[1];
  const ahead = (at: bigint, isShown = true) =>
    isShown && at !== maxUint256 && at > BigInt(now) ? remaining(Number(at) - now) : undefined;
  const amount = (label: string) => lineOf(money, label, token.decimals);
  return differing({
    inspection: [inTime("Inspection ends"), ahead(view.captureStart, terms.inspectionPeriod > 0)],
    window: [inTime("Capture window ends"), ahead(view.captureEnd)],
    arbitration: [inTime("The arbiter's time ends"), ahead(view.arbitrationEnd)],
    refunds: [inTime("Refund window ends"), ahead(view.refundEnd, state.refundable > 0n)],
    held: [amount("Held in escrow"), view.state.held],
    captured: [amount("Captured, and not refunded"), view.state.refundable],
    back: [amount("Back with the payer"), terms.amount - view.state.held - view.state.refundable],
    terms: [(exact.match(/<dt/g) ?? []).length, Object.keys(terms).length],
  });
}

/** What the payer alone is told: the sentence of the payment page, the caution beside its buttons, and whether to dispute. */
function toldToPayerOf(page: Page, { terms, state, token }: RandomPayment, truth: Truth): string[] {
  const { allowed, view, now } = truth;
  const { held, refundable } = state;
  const returned = terms.amount - held - refundable;
  const totals = { captured: refundable, fees: 0n, refunded: 0n, returned };
  const told = toldToPayer({ terms, state, totals, events: [] }, token, "Shop", now);
  const sentence = textOf(page(<p>{told.sentence}</p>));
  const list = textOf(
    page(
      <ActionList
        payment={{ terms, state }}
        caller={{ address: payer, isOperator: false }}
        now={now}
        merchant="Shop"
        onOpen={() => {}}
      />,
    ),
  );
  const clock = (at: bigint) => formatClock(Number(at), now).replaceAll("\u00a0", " ");
  const isHeld = state.stage === "held" && allowed.stranger.reclaim === 0n;
  const isOpen = isHeld || state.stage === "disputed";
  const isLater = isHeld && view.captureStart > BigInt(now);
  const collectsFrom = /(?:or from|Say so before) (?!it does)(.+?)(?: if you report|\.|$)/.exec(
    sentence,
  )?.[1];
  const cautionFrom = /say so before (.+?): from then on/.exec(list)?.[1];
  const yoursFrom = /not collected by (.+?) is yours again/.exec(sentence)?.[1];
  const decidesBy = /The arbiter decides by (.+?)\. If/.exec(sentence)?.[1];
  const back = allowed.payer.reclaim > 0n || allowed.payer.expireDispute > 0n;
  const isPossible = isOpen && allowed.payer.dispute;
  return differing({
    collectsFrom: [collectsFrom, isLater ? clock(view.captureStart) : undefined],
    collectsNow: [/can collect it at any time/.test(sentence), allowed.merchant.capture > 0n],
    yoursFrom: [
      yoursFrom,
      isHeld && view.captureEnd !== maxUint256 ? clock(view.captureEnd) : undefined,
    ],
    reportsProblem: [/report no problem|Say so|say so/.test(sentence), isPossible],
    yours: [amountIn(sentence, /All ([\d,.]+) COIN are yours/, token.decimals), back ? held : null],
    decidesBy: [
      decidesBy,
      state.stage === "disputed" && !back ? clock(view.arbitrationEnd) : undefined,
    ],
    refunds: [/can still refund you/.test(sentence), isRefundSaid(truth, told.label)],
    caution: [cautionFrom, isLater && isPossible ? clock(view.captureStart) : undefined],
    cautionNow: [/say so now/.test(list), isPossible && !isLater],
    dispute: [whyNoDispute({ terms, state, now }) === null, isPossible || isArbitrated(state)],
  });
}

/** Refunds are told of where nothing is held any more. */
function isRefundSaid({ allowed, view }: Truth, label: string): boolean {
  return allowed.merchant.refund > 0n && view.state.held === 0n && label === "Paid out";
}

/** Whether the payer adds to a dispute instead of opening one, or there is nothing to dispute about. */
function isArbitrated({ stage }: RandomPayment["state"]): boolean {
  return stage === "disputed";
}

/** Amount behind a label of the money bar; zero where the bar has no such line. */
function lineOf(money: string, label: string, decimals: number): bigint {
  const line = new RegExp(`${label} (?:[\\d,.]+… COIN Exactly )?([\\d,.]+) COIN`);
  return amountIn(money, line, decimals) ?? 0n;
}

/** Sums that the payment page tells of a history: in its bar, its timeline and its sentence. */
function addedUp(page: Page, payment: RandomPayment, { now }: Truth): string[] {
  const { terms, state, token, history } = payment;
  const { events } = history;
  const totals = accountFor({ terms, events }, state);
  if (totals === null) return ["the history does not lead to the state"];
  const followed: ChainPayment = {
    ...{ id: zeroHash, chainId: chain.id, block: 1, terms, state, events, totals },
  };
  const money = textOf(page(<PaymentMoney payment={followed} token={token} now={now} />));
  const line = (label: string) => lineOf(money, label, token.decimals);
  const kept = history.captured - history.refunded;
  const timeline = textOf(
    page(<PaymentTimeline payment={followed} token={token} chain={chain} now={now} />),
  );
  /** Sum of the amounts before or after these words. */
  const sum = (...patterns: RegExp[]) =>
    patterns
      .flatMap((pattern) => [...timeline.matchAll(pattern)])
      .reduce(
        (total, [text]) => total + (amountIn(text, /([\d,.]+) COIN/, token.decimals) ?? 0n),
        0n,
      );
  const where = textOf(page(<p>{whereTheMoneyIs(followed, token, now)}</p>));
  const saidCaptured = amountIn(where, /([\d,.]+) COIN was captured/, token.decimals);
  const saidRefunded = amountIn(
    where,
    /captured, (?:and )?([\d,.]+) COIN,? (?:of it|was) refunded/,
    token.decimals,
  );
  const saidReturned = amountIn(where, /([\d,.]+) COIN went back/, token.decimals);
  return differing({
    barCaptured: [
      line(history.refunded > 0n ? "Captured, and not refunded" : "Captured by the merchant"),
      kept,
    ],
    barFees: [line("of it commission, [\\d.]+ %"), history.fees],
    barRefunded: [line("Refunded to the payer"), history.refunded],
    barReturned: [line("Returned to the payer"), history.returned],
    listedCaptured: [
      sum(
        /[\d,.]+ COIN (?:captured for|released by|paid out at once)/g,
        /(?<=to the payer, )[\d,.]+ COIN captured/g,
      ),
      history.captured,
    ],
    listedFees: [sum(/(?<=commission )[\d,.]+ COIN/g), history.fees],
    listedRefunded: [sum(/[\d,.]+ COIN refunded/g), history.refunded],
    listedReturned: [
      sum(
        /[\d,.]+ COIN (?:given back|returned) to the payer/g,
        /(?<=(?:decided|agreed): )[\d,.]+ COIN to the payer/g,
      ),
      history.returned,
    ],
    ...(saidCaptured !== null && { saidCaptured: [saidCaptured, history.captured] }),
    ...(saidRefunded !== null && { saidRefunded: [saidRefunded, history.refunded] }),
    ...(saidReturned !== null && { saidReturned: [saidReturned, history.returned] }),
  });
}

/** Sums that the payer's sentence tells, with the history and by the contract's state alone. */
function addedUpForPayer(page: Page, payment: RandomPayment, { now }: Truth): string[] {
  const { terms, state, token, history } = payment;
  const { events } = history;
  const kept = state.refundable;
  const back = terms.amount - state.held - kept;
  const division = events.find(({ type }) => type === "settled" || type === "resolved");
  return [accountFor({ terms, events }, state), null].flatMap((totals) => {
    const known = totals === null ? [] : events;
    const told = toldToPayer({ terms, state, totals, events: known }, token, "Shop", now);
    const text = textOf(page(<p>{told.sentence}</p>));
    const said = (pattern: RegExp) => amountIn(text, pattern, token.decimals);
    const isOpen = state.stage === "held" && /escrow/.test(text);
    const divided = said(/you got ([\d,.]+) COIN back/);
    const came = said(/([\d,.]+) COIN came back to you/);
    const refunded = said(/refunded (?:all that it had collected, )?([\d,.]+) COIN/);
    const went = said(/([\d,.]+) COIN went to Shop/);
    const inEscrow = said(/([\d,.]+) COIN,? is in escrow/);
    const keeps = said(/It keeps ([\d,.]+) COIN/);
    const backSaid = (came ?? 0n) + (refunded ?? 0n) + (divided ?? 0n);
    const isAllTold = isOpen || refunded !== null || divided !== null;
    return differing({
      ...(isAllTold && { payerGot: [backSaid, back] }),
      ...(went !== null && { payerPaid: [went, totals?.captured ?? kept] }),
      ...(keeps !== null && { payerShopKeeps: [keeps, kept] }),
      ...(isOpen && { payerHeld: [inEscrow ?? terms.amount, state.held] }),
      ...(divided !== null && {
        payerDivided: [divided, division?.returned],
        payerRest: [/Shop got the rest/.test(text), kept > 0n],
        payerNothing: [/Shop got nothing/.test(text), kept === 0n],
      }),
      payerRestOnce: [/The rest, [^.]* in escrow|keeps the rest/.test(text), false],
    });
  });
}
