import { expect } from "chai";
import { artifacts, network } from "hardhat";
import {
  type Address,
  BaseError,
  encodeDeployData,
  encodeErrorResult,
  encodeFunctionData,
  getAddress,
  type Hash,
  type Hex,
  keccak256,
  maxUint256,
  parseAbi,
  parseSignature,
  toHex,
  zeroAddress,
} from "viem";
import { escrowAbi, type PaymentTerms, routerAccount } from "../../protocol/src/index.ts";
import { at, clockOf, fund, signFunding, stateOf } from "../helpers/actions.ts";
import { type Effects, effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  day,
  environmentOf,
  idOf,
  type Wallet,
} from "../helpers/environment.ts";
import { approvePermit2 } from "../helpers/fundingWays.ts";
import { itSays } from "../helpers/itSays.ts";
import { permit2On } from "../helpers/permit2.ts";
import { allowed, permitted, permitted2, type RouterInput } from "../helpers/routerInputs.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const { revertWithCustomErrorWithArgs: reverts } = chain.viem.assertions;
const locked = encodeErrorResult({ abi: parseAbi(["error ReentrancyGuardReentrantCall()"]) });

/** Stock of the exchange in each token. */
const stock = 10n ** 18n;

/** Router, exchange, and a payer who has approved the router for two tokens. */
async function routerFixture() {
  const env = await environment();
  const router = await chain.viem.deployContract("HandselRouter");
  const exchange = await chain.viem.deployContract("MockExchange");
  const other = await chain.viem.deployContract("BenchToken", [18]);
  await env.endow(other);
  const { payer, deployer } = env.people;
  for (const token of [env.token, other]) {
    await token.write.mint([exchange.address, stock]);
    await token.write.approve([router.address, maxUint256], { account: payer.account });
  }
  await deployer.sendTransaction({ to: exchange.address, value: stock });
  const account = await router.read.accountOf([addressOf(payer)]);
  return { env, router, exchange, other, account, by: { account: payer.account } };
}
type Setup = Awaited<ReturnType<typeof routerFixture>>;
const setup = () => chain.networkHelpers.loadFixture(routerFixture);

/** Encodes a call of the exchange. */
function exchangeData({ exchange }: Setup, args: [Address, bigint, Address, bigint]): Hex {
  return encodeFunctionData({ abi: exchange.abi, functionName: "swap", args });
}

/** Swap that may spend 50 units and spends 40; of coins, all. */
function swapFor(s: Setup, tokenIn: Address, tokenOut: Address, delivered: bigint) {
  return {
    input: allowed(tokenIn, 50n),
    spender: s.exchange.address,
    target: s.exchange.address,
    data: exchangeData(s, [tokenIn, 40n, tokenOut, delivered]),
    returned: [] as Address[],
  };
}

/** Swaps the payer's other token, and funds. */
function pay(s: Setup, terms: PaymentTerms, delivered = terms.amount): Promise<Hash> {
  const swap = swapFor(s, s.other.address, terms.token, delivered);
  return s.router.write.swapAndFund([s.env.escrow.address, terms, swap], s.by);
}

function approval(s: Setup, token: Address, spender: Address, value: bigint) {
  const data = encodeFunctionData({
    abi: s.env.token.abi,
    functionName: "approve",
    args: [spender, value],
  });
  return { target: token, value: 0n, data };
}

function funding({ env }: Setup, terms: PaymentTerms) {
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "fund", args: [terms] });
  const value = terms.token === zeroAddress ? terms.amount : 0n;
  return { target: env.escrow.address, value, data };
}

/** Call that tries to take the payer's other tokens for another account. */
function theft({ env, other }: Setup, to: Wallet) {
  const data = encodeFunctionData({
    abi: other.abi,
    functionName: "transferFrom",
    args: [addressOf(env.people.payer), addressOf(to), 5n],
  });
  return { target: other.address, value: 0n, data };
}

/** Checks that a call reverts, whatever the token or Permit2 says. */
async function expectRefused(call: Promise<unknown>) {
  const failure = await call.then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure instanceof BaseError && failure.message.includes("revert"), `${failure}`).to.equal(
    true,
  );
}

/** Checks that router and accounts own nothing, and that nobody may take anything from them. */
async function expectNothingLeft({ env, router, exchange, other, account }: Setup) {
  for (const owner of [router.address, account]) {
    expect(await env.client.getBalance({ address: owner }), "coins").to.equal(0n);
    for (const token of [env.token, other]) {
      expect(await token.read.balanceOf([owner]), "tokens").to.equal(0n);
      for (const spender of [env.escrow.address, exchange.address, router.address]) {
        expect(await token.read.allowance([owner, spender]), "allowance").to.equal(0n);
      }
    }
  }
}

function fundedEvent({ env, account }: Setup, terms: PaymentTerms, funder = account) {
  const { payer, merchant } = terms;
  return {
    name: "PaymentFunded",
    args: { paymentId: idOf(env, terms), payer, merchant, funder, terms },
  };
}

describe("paying by a swap", () => {
  const ways: [string, (s: Setup) => { tokenIn: Address; tokenOut: Address; spent: bigint }][] = [
    [
      "tokens for tokens",
      ({ env, other }) => ({ tokenIn: other.address, tokenOut: env.token.address, spent: 40n }),
    ],
    [
      "coins for tokens",
      ({ env }) => ({ tokenIn: zeroAddress, tokenOut: env.token.address, spent: 50n }),
    ],
    [
      "tokens for coins",
      ({ other }) => ({ tokenIn: other.address, tokenOut: zeroAddress, spent: 40n }),
    ],
  ];
  for (const [name, choose] of ways) {
    it(`swaps ${name}, funds, and gives back the rest of both`, async () => {
      const s = await setup();
      const { env, router, exchange } = s;
      const { tokenIn, tokenOut, spent } = choose(s);
      const terms = env.buildTerms({ token: tokenOut });
      const value = tokenIn === zeroAddress ? 50n : 0n;
      const swap = swapFor(s, tokenIn, tokenOut, amount + 7n);
      const others = { exchange: exchange.address };
      let bought: Effects | undefined;
      const sold = await effectsOf(
        env,
        tokenIn,
        async () => {
          let hash: Hash = "0x";
          const send = async () => {
            hash = await router.write.swapAndFund([env.escrow.address, terms, swap], {
              ...s.by,
              value,
            });
            return hash;
          };
          bought = await effectsOf(env, tokenOut, send, others);
          return hash;
        },
        others,
      );
      expect(sold.balances).to.deep.equal({ payer: -spent, exchange: spent });
      expect(bought).to.deep.equal({
        events: [fundedEvent(s, terms)],
        balances: { payer: 7n, escrow: amount, exchange: -amount - 7n },
        credits: {},
      });
      await expectNothingLeft(s);
    });
  }

  it("returns the payment's id", async () => {
    const s = await setup();
    const terms = s.env.buildTerms();
    const swap = swapFor(s, s.other.address, terms.token, amount);
    const { simulate } = s.router;
    const { result } = await simulate.swapAndFund([s.env.escrow.address, terms, swap], {
      account: s.by.account.address,
    });
    expect(result).to.equal(idOf(s.env, terms));
  });

  itSays(
    "docs/periphery.md",
    "returns the remainder of both, and of every token that `returned` names.",
    async () => {
      const s = await setup();
      const { env, router, other, exchange, account } = s;
      const bonus = await chain.viem.deployContract("BenchToken", [18]);
      await bonus.write.mint([exchange.address, 2n]);
      await exchange.write.setBonus([bonus.address]);
      await pay(s, env.buildTerms());
      expect(await bonus.read.balanceOf([account])).to.equal(1n);
      const terms = env.buildTerms();
      const swap = swapFor(s, other.address, terms.token, amount);
      const { balances } = await effectsOf(env, bonus.address, () =>
        router.write.swapAndFund(
          [env.escrow.address, terms, { ...swap, returned: [bonus.address] }],
          s.by,
        ),
      );
      expect(balances).to.deep.equal({ payer: 2n });
      await expectNothingLeft(s);
    },
  );

  for (const [index, refused] of ["a change", "a change, by false", "zero"].entries()) {
    it(`pays from and in a token that refuses ${refused} of an allowance`, async () => {
      const s = await setup();
      const { env, router, exchange, other, account } = s;
      const token = await chain.viem.deployContract("ReluctantToken", [index]);
      const payer = addressOf(env.people.payer);
      await token.write.mint([payer, stock]);
      await token.write.mint([exchange.address, stock]);
      await token.write.approve([router.address, maxUint256], s.by);
      // Left by the caller's earlier calls.
      const left = [exchange, env.escrow].map(({ address }) =>
        approval(s, token.address, address, 3n),
      );
      await router.write.execute([[], left, []], s.by);
      // A token that refuses zero can be spent only whole.
      const input = allowed(token.address, 40n);
      const sold = { ...swapFor(s, token.address, env.token.address, amount), input };
      await router.write.swapAndFund([env.escrow.address, env.buildTerms(), sold], s.by);
      const terms = env.buildTerms({ token: token.address });
      await pay(s, terms);
      expect((await stateOf(env, terms)).held).to.equal(amount);
      for (const spender of [exchange.address, env.escrow.address]) {
        expect(await token.read.allowance([account, spender])).to.equal(0n);
      }
      expect(await other.read.balanceOf([account])).to.equal(0n);
    });
  }

  it("makes a payment like any other: captured for the payee, or back to the payer", async () => {
    const s = await setup();
    const { env } = s;
    const [kept, returned] = [env.buildTerms(), env.buildTerms()];
    await pay(s, kept);
    await pay(s, returned);
    await at(env, (await clockOf(env, kept)) + day);
    const capture = await effectsOf(env, kept.token, () =>
      env.escrow.write.capture([kept, amount, false], { account: env.people.merchant.account }),
    );
    expect(capture.balances).to.deep.equal({
      payee: 97_500_000n,
      feeRecipient: 2_500_000n,
      escrow: -amount,
    });
    await at(env, (await clockOf(env, returned)) + 7 * day);
    const reclaim = await effectsOf(env, returned.token, () =>
      env.escrow.write.reclaim([returned], s.by),
    );
    expect(reclaim.balances).to.deep.equal({ payer: amount, escrow: -amount });
    await expectNothingLeft(s);
  });

  it("pays an instant payment's recipients at once", async () => {
    const s = await setup();
    const { env } = s;
    const terms = env.buildTerms({ instant: true, inspectionPeriod: 0, capturePeriod: 0 });
    const { balances } = await effectsOf(env, terms.token, () => pay(s, terms));
    expect(balances).to.deep.equal({ payee: 97_500_000n, feeRecipient: 2_500_000n });
    await expectNothingLeft(s);
  });

  it("leaves no approval to an escrow that takes nothing", async () => {
    const s = await setup();
    const { env, router, other } = s;
    const { address } = await chain.viem.deployContract("MockExchange");
    // Returns one word for every call.
    await chain.networkHelpers.setCode(address, "0x60206000f3");
    const terms = env.buildTerms();
    const swap = swapFor(s, other.address, terms.token, amount);
    const { balances } = await effectsOf(env, terms.token, () =>
      router.write.swapAndFund([address, terms, swap], s.by),
    );
    expect(balances).to.deep.equal({ payer: amount });
    expect(await env.token.read.allowance([s.account, address])).to.equal(0n);
    await expectNothingLeft(s);
  });

  it("refuses coins together with tokens, and coins other than the input", async () => {
    const s = await setup();
    const { env, router } = s;
    const terms = env.buildTerms();
    const cases: [Address, bigint, bigint][] = [
      [s.other.address, 1n, 0n],
      [zeroAddress, 0n, 50n],
      [zeroAddress, 51n, 50n],
    ];
    for (const [token, value, expected] of cases) {
      const swap = swapFor(s, token, terms.token, amount);
      await reverts(
        router.write.swapAndFund([env.escrow.address, terms, swap], { ...s.by, value }),
        router,
        "ValueMismatch",
        [value, expected],
      );
    }
  });

  itSays("docs/periphery.md", "It reverts if the swap delivers too little.", async () => {
    const s = await setup();
    for (const token of [s.env.token.address, zeroAddress]) {
      const terms = s.env.buildTerms({ token });
      const args: [bigint, bigint] = [amount - 1n, amount];
      await reverts(pay(s, terms, amount - 1n), s.router, "OutputTooLow", args);
    }
  });

  itSays("docs/periphery.md", "In a swap they count towards the payment.", async () => {
    const s = await setup();
    const { env, account } = s;
    const { deployer } = env.people;
    await env.token.write.transfer([account, 3n]);
    await pay(s, env.buildTerms(), amount - 3n);
    await deployer.sendTransaction({ to: account, value: 3n });
    await pay(s, env.buildTerms({ token: zeroAddress }), amount - 2n);
    expect(await env.client.getBalance({ address: account })).to.equal(1n);
  });

  it("reverts with the exchange's error, or names a target without an error or without code", async () => {
    const s = await setup();
    const { env, router, exchange, other, account } = s;
    const terms = env.buildTerms();
    const swap = swapFor(s, other.address, terms.token, amount);
    const send = (changes: Partial<typeof swap>) =>
      router.write.swapAndFund([env.escrow.address, terms, { ...swap, ...changes }], s.by);
    const tooMuch = exchangeData(s, [other.address, 51n, terms.token, amount]);
    await reverts(send({ data: tooMuch }), other, "ERC20InsufficientAllowance", [
      exchange.address,
      50n,
      51n,
    ]);
    await reverts(
      send({ spender: addressOf(env.people.stranger) }),
      other,
      "ERC20InsufficientAllowance",
      [exchange.address, 0n, 40n],
    );
    await reverts(send({ data: "0x12345678" }), router, "CallFailed", [exchange.address]);
    const nobody = addressOf(env.people.stranger);
    await reverts(send({ target: nobody }), router, "TargetEmpty", [nobody]);
    expect(await env.client.getCode({ address: account })).to.equal(undefined);
  });

  it("reverts with the escrow's error", async () => {
    const s = await setup();
    const terms = s.env.buildTerms();
    await fund(s.env, terms);
    const args: [Hex, number] = [idOf(s.env, terms), 1];
    await reverts(pay(s, terms), s.env.escrow, "PaymentAlreadyFunded", args);
  });
});

describe("a signature instead of an approval of the router", () => {
  /** The payer has approved Permit2 and not the router; the stranger has tokens too. */
  async function signing() {
    const s = await setup();
    const { env, router, other } = s;
    await other.write.approve([router.address, 0n], s.by);
    await approvePermit2(env, other.address);
    const ways = { permitted, permitted2 };
    const sign = (way: keyof typeof ways, units = 50n) =>
      ways[way](env, router.address, other.address, units);
    const payWith = (input: RouterInput, by = env.people.payer, terms = env.buildTerms()) => {
      const swap = { ...swapFor(s, other.address, terms.token, amount), input };
      const { account } = by;
      return router.write.swapAndFund([env.escrow.address, terms, swap], { account });
    };
    return { ...s, sign, payWith };
  }

  for (const way of ["permitted", "permitted2"] as const) {
    it(`swaps and funds in the one transaction, ${way}`, async () => {
      const s = await signing();
      const { env, other } = s;
      const terms = env.buildTerms();
      const input = await s.sign(way);
      const { balances } = await effectsOf(env, other.address, () =>
        s.payWith(input, env.people.payer, terms),
      );
      expect(balances).to.deep.equal({ payer: -40n });
      expect((await stateOf(env, terms)).held).to.equal(amount);
      const payer = addressOf(env.people.payer);
      expect(await other.read.allowance([payer, s.router.address])).to.equal(0n);
      await expectNothingLeft(s);
    });

    it(`brings tokens to any calls, ${way}`, async () => {
      const s = await signing();
      const { env, other, router } = s;
      const terms = env.buildTerms({ token: other.address });
      const input = await s.sign(way, amount + 1n);
      const calls = [approval(s, other.address, env.escrow.address, amount), funding(s, terms)];
      const { balances } = await effectsOf(env, other.address, () =>
        router.write.execute([[input], calls, []], s.by),
      );
      expect(balances).to.deep.equal({ payer: -amount, escrow: amount });
      await expectNothingLeft(s);
    });

    it(`serves only its owner, only for its amount, and once, ${way}`, async () => {
      const s = await signing();
      const { env, other } = s;
      const { stranger } = env.people;
      const input = await s.sign(way);
      const before = await other.read.balanceOf([addressOf(env.people.payer)]);
      await expectRefused(s.payWith(input, stranger));
      await expectRefused(s.router.write.execute([[input], [], []], { account: stranger.account }));
      await expectRefused(s.payWith({ ...input, amount: 51n }));
      await expectRefused(s.payWith({ ...input, token: env.token.address }));
      await expectRefused(s.payWith({ ...input, deadline: 1n }));
      await expectRefused(s.payWith({ ...input, signature: "0x12" }));
      expect(await other.read.balanceOf([addressOf(env.people.payer)])).to.equal(before);
      await s.payWith(input);
      await expectRefused(s.payWith(input));
    });
  }

  it("cannot be taken past the router: its spender is the router", async () => {
    const s = await signing();
    const { env } = s;
    const permit2 = await permit2On(chain);
    const { token, amount: most, nonce, deadline, signature } = await s.sign("permitted2");
    const permit = { permitted: { token, amount: most }, nonce, deadline };
    const { payer, stranger } = env.people;
    const to = addressOf(stranger);
    const args = [permit, { to, requestedAmount: most }, addressOf(payer), signature] as const;
    await reverts(
      permit2.write.permitTransferFrom(args, { account: stranger.account }),
      permit2,
      "InvalidSigner",
      [],
    );
    // Nor by a call of the stranger's own account.
    const data = encodeFunctionData({ abi: permit2.abi, functionName: "permitTransferFrom", args });
    await reverts(
      s.router.write.execute([[], [{ target: permit2.address, value: 0n, data }], []], {
        account: stranger.account,
      }),
      permit2,
      "InvalidSigner",
      [],
    );
  });

  itSays(
    "docs/periphery.md",
    "whoever else sees the signature can only submit a permit early, which does no harm",
    async () => {
      const s = await signing();
      const { env, other, router } = s;
      const { payer, stranger } = env.people;
      const input = await s.sign("permitted");
      const { v, r, s: end } = parseSignature(input.signature);
      await other.write.permit(
        [addressOf(payer), router.address, 50n, input.deadline, Number(v), r, end],
        { account: stranger.account },
      );
      expect(await other.read.allowance([addressOf(payer), router.address])).to.equal(50n);
      await expectRefused(s.payWith(input, stranger));
      await reverts(
        router.write.execute([[], [theft(s, stranger)], []], { account: stranger.account }),
        other,
        "ERC20InsufficientAllowance",
        [await router.read.accountOf([addressOf(stranger)]), 0n, 5n],
      );
      await s.payWith(input);
      await expectNothingLeft(s);
    },
  );
});

describe("several calls in one transaction", () => {
  it("pays in two tokens and coins, and returns each call's return data", async () => {
    const s = await setup();
    const { env, router, other } = s;
    const terms = [env.token.address, other.address, zeroAddress].map((token) =>
      env.buildTerms({ token }),
    );
    const inputs = [env.token, other].map(({ address }) => allowed(address, amount));
    const calls = [
      ...inputs.map(({ token }) => approval(s, token, env.escrow.address, amount)),
      ...terms.map((one) => funding(s, one)),
    ];
    const value = amount + 9n;
    const { result } = await router.simulate.execute([inputs, calls, []], {
      account: s.by.account.address,
      value,
    });
    expect(result.slice(2)).to.deep.equal(terms.map((one) => idOf(env, one)));
    const effects = await effectsOf(env, zeroAddress, () =>
      router.write.execute([inputs, calls, []], { ...s.by, value }),
    );
    expect(effects).to.deep.equal({
      events: terms.map((one) => fundedEvent(s, one)),
      balances: { payer: -amount, escrow: amount },
      credits: {},
    });
    await expectNothingLeft(s);
  });

  it("deploys a contract account and pays with its signature", async () => {
    const s = await setup();
    const { env, router } = s;
    const { stranger, relayer } = env.people;
    const { abi, bytecode } = await artifacts.readArtifact("ContractWallet");
    const code = encodeDeployData({ abi, bytecode, args: [addressOf(stranger)] });
    const factory = await chain.viem.deployContract("HandselFactory", [keccak256(code)]);
    const salt = keccak256(toHex("a wallet"));
    const wallet = await factory.read.predict([salt]);
    await env.token.write.mint([wallet, amount]);
    const terms = env.buildTerms({ payer: wallet });
    const signature = await signFunding(env, terms, stranger);
    const deploy = encodeFunctionData({
      abi: factory.abi,
      functionName: "deploy",
      args: [salt, code],
    });
    const submit = encodeFunctionData({
      abi: escrowAbi,
      functionName: "fundWithAuthorization",
      args: [terms, signature],
    });
    const calls = [
      { target: factory.address, value: 0n, data: deploy },
      { target: env.escrow.address, value: 0n, data: submit },
    ];
    const effects = await effectsOf(
      env,
      terms.token,
      () => router.write.execute([[], calls, []], { account: relayer.account }),
      { wallet },
    );
    const funder = await router.read.accountOf([addressOf(relayer)]);
    expect(effects).to.deep.equal({
      events: [fundedEvent(s, terms, funder)],
      balances: { wallet: -amount, escrow: amount },
      credits: {},
    });
  });

  it("returns the inputs and the named tokens, and keeps others for the next call", async () => {
    const s = await setup();
    const { env, router, exchange, other, account } = s;
    const inputs = [allowed(other.address, 50n)];
    const calls = [
      approval(s, other.address, exchange.address, 40n),
      {
        target: exchange.address,
        value: 0n,
        data: exchangeData(s, [other.address, 40n, env.token.address, 6n]),
      },
    ];
    const payer = addressOf(env.people.payer);
    const before = await other.read.balanceOf([payer]);
    await router.write.execute([inputs, calls, []], s.by);
    expect(await other.read.balanceOf([payer])).to.equal(before - 40n);
    expect(await env.token.read.balanceOf([account])).to.equal(6n);
    const { balances } = await effectsOf(env, env.token.address, () =>
      router.write.execute([inputs, calls, [env.token.address]], s.by),
    );
    expect(balances).to.deep.equal({ payer: 12n });
    await expectNothingLeft(s);
  });

  it("are made by the account that is computed without the chain", async () => {
    const { env, router } = await setup();
    const { payer, stranger } = env.people;
    for (const caller of [addressOf(payer), addressOf(stranger), router.address, zeroAddress]) {
      const account = await router.read.accountOf([caller]);
      expect(getAddress(routerAccount(caller, router.address))).to.equal(account);
    }
  });

  it("deploys an account only at the first use", async () => {
    const s = await setup();
    const { env, router, account } = s;
    expect(await env.client.getCode({ address: account })).to.equal(undefined);
    await chain.viem.assertions.emitWithArgs(
      router.write.execute([[], [], []], s.by),
      router,
      "AccountDeployed",
      [addressOf(env.people.payer), account],
    );
    expect(await env.client.getCode({ address: account })).not.to.equal(undefined);
    await router.write.execute([[], [], []], s.by);
    expect(await router.getEvents.AccountDeployed()).to.deep.equal([]);
  });

  itSays(
    "docs/periphery.md",
    "`execute` takes tokens of the caller and makes any calls, all or none",
    async () => {
      const s = await setup();
      const { env, router } = s;
      const terms = env.buildTerms();
      const stranger = addressOf(env.people.stranger);
      const inputs = [allowed(terms.token, amount)];
      const calls = [approval(s, terms.token, env.escrow.address, amount), funding(s, terms)];
      const then = (target: Address, data: Hex, value = 0n) =>
        router.write.execute([inputs, [...calls, { target, value, data }], []], s.by);
      await reverts(
        then(env.escrow.address, funding(s, terms).data),
        env.escrow,
        "PaymentAlreadyFunded",
        [idOf(env, terms), 1],
      );
      await reverts(then(env.token.address, "0x12345678"), router, "CallFailed", [
        env.token.address,
      ]);
      await reverts(then(stranger, "0x12345678"), router, "TargetEmpty", [stranger]);
      await reverts(then(stranger, "0x", 1n), router, "CallFailed", [stranger]);
      expect((await stateOf(env, terms)).held).to.equal(0n);
    },
  );

  it("sends coins to an account without code", async () => {
    const s = await setup();
    const calls = [{ target: addressOf(s.env.people.stranger), value: 4n, data: "0x" as const }];
    const { balances } = await effectsOf(s.env, zeroAddress, () =>
      s.router.write.execute([[], calls, []], { ...s.by, value: 5n }),
    );
    expect(balances).to.deep.equal({ payer: -4n, stranger: 4n });
  });

  it("returns a token without return value, and reverts for a token that refuses", async () => {
    const s = await setup();
    const { env, router } = s;
    const silent = await chain.viem.deployContract("NoBooleanToken");
    const refusing = await chain.viem.deployContract("FalseReturningToken");
    const payer = addressOf(env.people.payer);
    for (const token of [silent, refusing]) {
      const { address } = token;
      const contract = await chain.viem.getContractAt("BenchToken", address);
      await contract.write.mint([payer, 5n]);
      await contract.write.approve([router.address, 5n], s.by);
    }
    await router.write.execute([[allowed(silent.address, 5n)], [], []], s.by);
    expect(await silent.read.balanceOf([payer])).to.equal(5n);
    await refusing.write.setRefused([payer, true]);
    await reverts(
      router.write.execute([[allowed(refusing.address, 5n)], [], []], s.by),
      await chain.viem.getContractAt("RouterAccount", s.account),
      "SafeERC20FailedOperation",
      [refusing.address],
    );
  });
});

describe("the tokens of others at the router", () => {
  itSays(
    "docs/periphery.md",
    "The router takes tokens only of its caller, by allowance and by signature.",
    async () => {
      const s = await setup();
      const { env, router, other } = s;
      const { stranger } = env.people;
      const as = { account: stranger.account };
      const mine = await router.read.accountOf([addressOf(stranger)]);
      await reverts(
        router.write.execute([[allowed(other.address, 5n)], [], []], as),
        other,
        "ERC20InsufficientAllowance",
        [router.address, 0n, 5n],
      );
      const terms = env.buildTerms();
      const swap = swapFor(s, other.address, terms.token, amount);
      await reverts(
        router.write.swapAndFund([env.escrow.address, terms, swap], as),
        other,
        "ERC20InsufficientAllowance",
        [router.address, 0n, 50n],
      );
      await reverts(
        router.write.execute([[], [theft(s, stranger)], []], as),
        other,
        "ERC20InsufficientAllowance",
        [mine, 0n, 5n],
      );
      const { data } = theft(s, stranger);
      await reverts(
        router.write.swapAndFund(
          [
            env.escrow.address,
            terms,
            { ...swap, input: { ...swap.input, amount: 0n }, target: other.address, data },
          ],
          as,
        ),
        other,
        "ERC20InsufficientAllowance",
        [mine, 0n, 5n],
      );
    },
  );

  itSays(
    "docs/periphery.md",
    "Each caller has an account at `accountOf`, which makes the calls and obeys only that caller.",
    async () => {
      const s = await setup();
      const { env, router, other, account } = s;
      const { stranger } = env.people;
      await router.write.execute([[], [], []], s.by);
      await other.write.transfer([account, 5n]);
      const contract = await chain.viem.getContractAt("RouterAccount", account);
      const transfer = encodeFunctionData({
        abi: other.abi,
        functionName: "transfer",
        args: [addressOf(stranger), 5n],
      });
      const as = { account: stranger.account };
      const perform = [other.address, 0n, transfer] as const;
      await reverts(contract.write.perform(perform, as), contract, "CallerNotRouter", [
        addressOf(stranger),
        router.address,
      ]);
      const data = encodeFunctionData({
        abi: contract.abi,
        functionName: "perform",
        args: perform,
      });
      const mine = await router.read.accountOf([addressOf(stranger)]);
      await reverts(
        router.write.execute([[], [{ target: account, value: 0n, data }], []], as),
        contract,
        "CallerNotRouter",
        [mine, router.address],
      );
      const { balances } = await effectsOf(env, other.address, () =>
        router.write.execute([[], [], [other.address]], s.by),
      );
      expect(balances).to.deep.equal({ payer: 5n });
    },
  );

  it("are not spent in the middle of another call: the router is locked", async () => {
    const s = await setup();
    const { env, router, exchange, other } = s;
    const inner = (data: Hex) => exchange.write.prepare([router.address, data]);
    const input = allowed(other.address, 5n);
    const terms = env.buildTerms();
    const swap = swapFor(s, other.address, terms.token, amount);
    const attacks = [
      encodeFunctionData({ abi: router.abi, functionName: "execute", args: [[input], [], []] }),
      encodeFunctionData({
        abi: router.abi,
        functionName: "swapAndFund",
        args: [env.escrow.address, terms, swap],
      }),
    ];
    const calls = [
      approval(s, other.address, exchange.address, 40n),
      { target: exchange.address, value: 0n, data: swap.data },
    ];
    const outer = [
      () => router.write.execute([[swap.input], calls, [terms.token]], s.by),
      () => pay(s, env.buildTerms()),
    ];
    for (const attack of attacks) {
      for (const call of outer) {
        await inner(attack);
        await call();
        expect([await exchange.read.called(), await exchange.read.succeeded()]).to.deep.equal([
          true,
          false,
        ]);
        expect(await exchange.read.answer()).to.equal(locked);
        await expectNothingLeft(s);
      }
    }
  });

  it("are not spent by the receiver of returned coins: the router is locked until its end", async () => {
    const s = await setup();
    const { env, router } = s;
    const { stranger } = env.people;
    const receiver = await chain.viem.deployContract("ReentrantReceiver", [addressOf(stranger)]);
    await env.people.deployer.sendTransaction({ to: receiver.address, value: 9n });
    const data = encodeFunctionData({
      abi: router.abi,
      functionName: "execute",
      args: [[], [], []],
    });
    await receiver.write.prepare([router.address, data]);
    await receiver.write.execute([router.address, 9n, data], { account: stranger.account });
    expect(await receiver.read.called()).to.equal(true);
    expect(await receiver.read.answer()).to.equal(locked);
    expect(await env.client.getBalance({ address: receiver.address })).to.equal(9n);
  });
});

describe("coins a stranger sends to an account", () => {
  /** Contract that refuses coins and pays with the router, and one wei in its account. */
  async function refusing(s: Setup) {
    const { env, router, other } = s;
    const { stranger, deployer } = env.people;
    const as = { account: stranger.account };
    const wallet = await chain.viem.deployContract("RevertingReceiver", [addressOf(stranger)]);
    const account = await router.read.accountOf([wallet.address]);
    await other.write.mint([wallet.address, 1_000n]);
    const approve = approval(s, other.address, router.address, maxUint256);
    await wallet.write.execute([approve.target, 0n, approve.data], as);
    await deployer.sendTransaction({ to: account, value: 1n });
    const execute = (...args: Parameters<typeof router.write.execute>[0]) =>
      wallet.write.execute(
        [
          router.address,
          0n,
          encodeFunctionData({ abi: router.abi, functionName: "execute", args }),
        ],
        as,
      );
    const payWith = (terms: PaymentTerms, delivered: bigint) => {
      const swap = swapFor(s, other.address, terms.token, delivered);
      const data = encodeFunctionData({
        abi: router.abi,
        functionName: "swapAndFund",
        args: [env.escrow.address, terms, swap],
      });
      return wallet.write.execute([router.address, 0n, data], as);
    };
    return { wallet, account, execute, payWith };
  }

  it("do not block a caller that refuses coins", async () => {
    const s = await setup();
    const { env } = s;
    const { account, execute, payWith } = await refusing(s);
    for (const token of [env.token.address, zeroAddress]) {
      const terms = env.buildTerms({ token });
      await payWith(terms, amount);
      expect((await stateOf(env, terms)).held).to.equal(amount);
    }
    await execute([allowed(s.other.address, 5n)], [], []);
    expect(await env.client.getBalance({ address: account })).to.equal(1n);
  });

  itSays(
    "docs/periphery.md",
    "A caller that accepts no coins, such as a contract without `receive`, finds its change in its account; the event `ChangeKept` says how much.",
    async () => {
      const s = await setup();
      const { env, router } = s;
      const { wallet, account, execute, payWith } = await refusing(s);
      const kept = (change: bigint) => ({
        args: { caller: getAddress(wallet.address), account: getAddress(account), amount: change },
      });
      await payWith(env.buildTerms({ token: zeroAddress }), amount + 5n);
      const [event] = await router.getEvents.ChangeKept();
      expect(event).to.deep.include(kept(5n));
      expect(await env.client.getBalance({ address: account })).to.equal(6n);
      // Only the caller's next call can use it, and only what that call adds is change again.
      await execute([], [{ target: addressOf(env.people.stranger), value: 4n, data: "0x" }], []);
      expect(await router.getEvents.ChangeKept()).to.deep.equal([]);
      await wallet.write.setWilling([true]);
      await payWith(env.buildTerms({ token: zeroAddress }), amount + 1n);
      expect(await env.client.getBalance({ address: wallet.address })).to.equal(1n);
      await execute([], [], [zeroAddress]);
      expect(await env.client.getBalance({ address: wallet.address })).to.equal(3n);
      expect(await env.client.getBalance({ address: account })).to.equal(0n);
    },
  );

  itSays(
    "docs/periphery.md",
    "They and kept change stay there until its caller spends them or names zero in `returned`",
    async () => {
      const s = await setup();
      const { env } = s;
      const { wallet, account, execute } = await refusing(s);
      await reverts(execute([], [], [zeroAddress]), wallet, "NotWilling", []);
      const stranger = addressOf(env.people.stranger);
      const spend = { target: stranger, value: 1n, data: "0x" as const };
      await execute([], [spend], []);
      expect(await env.client.getBalance({ address: account })).to.equal(0n);
      await env.people.deployer.sendTransaction({ to: account, value: 2n });
      await wallet.write.setWilling([true]);
      await execute([], [], [zeroAddress]);
      expect(await env.client.getBalance({ address: wallet.address })).to.equal(2n);
      expect(await env.client.getBalance({ address: account })).to.equal(0n);
    },
  );
});
