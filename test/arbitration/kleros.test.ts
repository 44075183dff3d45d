import { expect } from "chai";
import { network } from "hardhat";
import { type Address, type Hex, maxUint256, zeroAddress, zeroHash } from "viem";
import { at, clockOf, funded, stateOf } from "../helpers/actions.ts";
import {
  appealWindow,
  arbitrationCosts,
  deployAppealArbitrator,
  deploySimpleArbitrator,
} from "../helpers/arbitrator.ts";
import { disputed } from "../helpers/disputes.ts";
import {
  addressOf,
  amount,
  day,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const { revertWithCustomErrorWithArgs: reverts, emitWithArgs: emits } = chain.viem.assertions;
const cost = arbitrationCosts.SimpleCentralizedArbitrator;
const week = 7 * day;
const stages = { payer: 1, merchant: 2, inCourt: 3, ruled: 4, executed: 5 };

async function deployArbiter(court: Address) {
  return chain.viem.deployContract("KlerosArbiter", [court, "0x0102", "ipfs://meta"]);
}
type Arbiter = Awaited<ReturnType<typeof deployArbiter>>;

async function courtFixture() {
  const env = await environment();
  const court = await deploySimpleArbitrator(chain);
  const arbiter = await deployArbiter(court.address);
  return { env, court, arbiter, ...(await openCase(env, arbiter)) };
}
const setup = () => chain.networkHelpers.loadFixture(courtFixture);

/** As `courtFixture`, with a court whose fee and rulings the test sets. */
async function mockFixture() {
  const env = await environment();
  const court = await chain.viem.deployContract("MockCourt");
  await court.write.setFee([100n]);
  const arbiter = await deployArbiter(court.address);
  return { env, court, arbiter, ...(await openCase(env, arbiter)) };
}
const setupMock = () => chain.networkHelpers.loadFixture(mockFixture);

async function openCase(env: Environment, arbiter: Arbiter) {
  const terms = await disputed(env, arbiter.address);
  const caseId = await arbiter.read.caseIdOf([env.escrow.address, idOf(env, terms)]);
  return { terms, caseId };
}

type Case = {
  env: Environment;
  arbiter: Arbiter;
  terms: Environment["buildTerms"] extends (...args: never[]) => infer T ? T : never;
  caseId: Hex;
};

function deposit({ env, arbiter, terms }: Case, by: Name, value = cost) {
  const { account } = env.people[by];
  return arbiter.write.deposit([env.escrow.address, terms], { account, value });
}

async function bothDeposit(c: Case, value = cost) {
  await deposit(c, "payer", value);
  await deposit(c, "merchant", value);
}

async function credits({ env, arbiter }: Case) {
  const { payer, merchant } = env.people;
  return {
    payer: await arbiter.read.creditOf([addressOf(payer)]),
    merchant: await arbiter.read.creditOf([addressOf(merchant)]),
  };
}

async function stageOf({ arbiter, caseId }: Case) {
  return (await arbiter.read.caseOf([caseId])).stage;
}

async function coinsOf({ env, arbiter }: Case) {
  return env.client.getBalance({ address: arbiter.address });
}

describe("the court arbiter", () => {
  it("returns the court, its extra data, its cost and the deposit period", async () => {
    const { court, arbiter } = await setup();
    expect((await arbiter.read.arbitrator()).toLowerCase()).to.equal(court.address);
    expect(await arbiter.read.arbitratorExtraData()).to.equal("0x0102");
    expect(await arbiter.read.depositCost()).to.equal(cost);
    expect(await arbiter.read.DEPOSIT_PERIOD()).to.equal(BigInt(week));
    expect(await arbiter.read.APPEAL_PERIOD()).to.equal(BigInt(45 * day));
    const [meta] = await arbiter.getEvents.MetaEvidence({}, { fromBlock: 0n });
    expect(meta?.args).to.deep.equal({ metaEvidenceID: 0n, evidence: "ipfs://meta" });
  });

  for (const [ruling, winner, toPayer, payerCredit] of [
    [0n, 0, amount / 2n, cost / 2n],
    [1n, 1, amount, cost],
    [2n, 2, 0n, 0n],
  ] as const) {
    it(`executes the court's ruling ${ruling}, and the loser pays the court`, async () => {
      const c = await setup();
      const { env, court, arbiter, terms, caseId } = c;
      await bothDeposit(c);
      expect(await stageOf(c)).to.equal(stages.inCourt);
      expect(await coinsOf(c)).to.equal(cost);
      await emits(court.write.rule([0n, ruling]), arbiter, "Ruling", [
        (await arbiter.read.arbitrator()) as Address,
        0n,
        ruling,
      ]);
      expect(await credits(c)).to.deep.equal({ payer: payerCredit, merchant: cost - payerCredit });
      const { account } = env.people.stranger;
      await emits(
        arbiter.write.execute([env.escrow.address, terms], { account }),
        arbiter,
        "RulingExecuted",
        [caseId, addressOf(env.people.stranger), winner, toPayer],
      );
      const stored = await stateOf(env, terms);
      expect([stored.held, stored.refundable]).to.deep.equal([0n, amount - toPayer]);
      const { stage, payerDeposit, merchantDeposit } = await arbiter.read.caseOf([caseId]);
      expect([stage, payerDeposit, merchantDeposit]).to.deep.equal([stages.executed, 0n, 0n]);
      await reverts(
        arbiter.write.execute([env.escrow.address, terms]),
        arbiter,
        "CaseStageInvalid",
        [caseId, stages.executed],
      );
    });
  }

  it("forwards an appeal, and accepts the ruling after it", async () => {
    const env = await chain.networkHelpers.loadFixture(environment);
    const court = await deployAppealArbitrator(chain);
    const arbiter = await deployArbiter(court.address);
    const c = { env, arbiter, ...(await openCase(env, arbiter)) };
    const fee = arbitrationCosts.CentralizedArbitratorWithAppeal;
    await bothDeposit(c, fee);
    await court.write.giveRuling([0n, 1n]);
    const { account } = env.people.merchant;
    await emits(
      arbiter.write.appeal([c.caseId], { account, value: 2n * fee }),
      arbiter,
      "Appealed",
      [c.caseId, addressOf(env.people.merchant), 2n * fee],
    );
    await court.write.giveRuling([0n, 2n]);
    await chain.networkHelpers.time.increase(appealWindow + 1);
    await court.write.executeRuling([0n]);
    expect(await credits(c)).to.deep.equal({ payer: 0n, merchant: fee });
  });

  itSays(
    "docs/periphery.md",
    "A losing payer could win by appealing until then, so appeals are accepted only in the first 45 days after the dispute.",
    async () => {
      const env = await chain.networkHelpers.loadFixture(environment);
      const court = await deployAppealArbitrator(chain);
      const arbiter = await deployArbiter(court.address);
      const c = { env, arbiter, ...(await openCase(env, arbiter)) };
      const fee = arbitrationCosts.CentralizedArbitratorWithAppeal;
      const end = (await clockOf(env, c.terms)) + 45 * day;
      await bothDeposit(c, fee);
      const { account } = env.people.payer;
      const appeal = () => arbiter.write.appeal([c.caseId], { account, value: 2n * fee });
      const ruleForMerchant = () => court.write.giveRuling([0n, 2n]);
      await at(env, end - 2);
      await ruleForMerchant();
      await at(env, end);
      await reverts(appeal(), arbiter, "AppealClosed", [BigInt(end), BigInt(end)]);
      await at(env, end - 1);
      await appeal();
      // The ruling after the last appeal is final, however long the court takes.
      await at(env, end + 40 * day);
      await ruleForMerchant();
      const again = end + 40 * day + 1;
      await at(env, again);
      await reverts(appeal(), arbiter, "AppealClosed", [BigInt(again), BigInt(end)]);
      await chain.networkHelpers.time.increase(appealWindow + 1);
      await court.write.executeRuling([0n]);
      await arbiter.write.execute([env.escrow.address, c.terms]);
      expect((await stateOf(env, c.terms)).refundable).to.equal(amount);
    },
  );

  it("counts the appeal period from the dispute, not from the first deposit", async () => {
    const c = await setup();
    const { env, arbiter, caseId, terms } = c;
    const end = (await clockOf(env, terms)) + 45 * day;
    await at(env, end);
    await bothDeposit(c);
    expect((await arbiter.read.caseOf([caseId])).appealEnd).to.equal(end);
    await at(env, end + day);
    await reverts(
      arbiter.write.appeal([caseId], { account: env.people.merchant.account }),
      arbiter,
      "AppealClosed",
      [BigInt(end + day), BigInt(end)],
    );
  });

  it("accepts appeals only from the parties, and only of a case in court", async () => {
    const c = await setup();
    const { arbiter, caseId, env } = c;
    const { payer, merchant, stranger } = env.people;
    const appeal = (by: typeof payer) => arbiter.write.appeal([caseId], { account: by.account });
    await reverts(appeal(payer), arbiter, "CaseStageInvalid", [caseId, 0]);
    await bothDeposit(c);
    await reverts(appeal(stranger), arbiter, "CallerNotPayerOrMerchant", [
      addressOf(stranger),
      addressOf(payer),
      addressOf(merchant),
    ]);
  });
});

describe("a deposit for the court", () => {
  it("is accepted first from either party, and starts the deposit period", async () => {
    for (const by of ["payer", "merchant"] as const) {
      const c = await setup();
      const time = (await clockOf(c.env, c.terms)) + 100;
      await at(c.env, time);
      await emits(deposit(c, by), c.arbiter, "Deposited", [
        c.caseId,
        addressOf(c.env.people[by]),
        cost,
        BigInt(time + week),
      ]);
      expect(await c.arbiter.read.caseOf([c.caseId])).to.deep.equal({
        stage: stages[by],
        winner: 0,
        depositEnd: time + week,
        appealEnd: time - 100 + 45 * day,
        payer: c.terms.payer,
        merchant: c.terms.merchant,
        payerDeposit: by === "payer" ? cost : 0n,
        merchantDeposit: by === "merchant" ? cost : 0n,
        disputeId: 0n,
      });
    }
  });

  it("takes the case to court when it is the second, in either order", async () => {
    for (const order of [
      ["payer", "merchant"],
      ["merchant", "payer"],
    ] as const) {
      const c = await setup();
      const [first, second] = order;
      await deposit(c, first);
      await emits(deposit(c, second), c.arbiter, "Dispute", [
        (await c.arbiter.read.arbitrator()) as Address,
        0n,
        0n,
        BigInt(c.caseId),
      ]);
      await reverts(deposit(c, first), c.arbiter, "CaseStageInvalid", [c.caseId, stages.inCourt]);
    }
  });

  it("is credited above the fee, and refused below it", async () => {
    const c = await setup();
    await reverts(deposit(c, "payer", cost - 1n), c.arbiter, "DepositTooLow", [cost - 1n, cost]);
    await deposit(c, "payer", cost + 5n);
    await deposit(c, "merchant", cost + 7n);
    expect(await credits(c)).to.deep.equal({ payer: 5n, merchant: 7n });
    expect(await coinsOf(c)).to.equal(cost + 12n);
  });

  it("is accepted once from each party, only for disputes of this arbiter", async () => {
    const c = await setup();
    const { env, arbiter } = c;
    const { payer, merchant, stranger } = env.people;
    await reverts(deposit(c, "stranger"), arbiter, "CallerNotPayerOrMerchant", [
      addressOf(stranger),
      addressOf(payer),
      addressOf(merchant),
    ]);
    for (const by of ["payer", "merchant"] as const) {
      const other = { ...c, ...(await openCase(env, arbiter)) };
      await deposit(other, by);
      await reverts(deposit(other, by), arbiter, "AlreadyDeposited", [addressOf(env.people[by])]);
    }
    const elsewhere = await disputed(env, addressOf(env.people.arbiter));
    await reverts(deposit({ ...c, terms: elsewhere }, "payer"), arbiter, "ArbiterMismatch", [
      elsewhere.arbiter,
      c.terms.arbiter,
    ]);
    const agreed = await funded(env, { arbiter: arbiter.address });
    await reverts(deposit({ ...c, terms: agreed }, "payer"), arbiter, "PaymentNotDisputed", [
      idOf(env, agreed),
    ]);
  });

  itSays(
    "docs/periphery.md",
    "The other party has seven days to deposit as well. Otherwise it loses: anyone calls `endDeposits`.",
    async () => {
      for (const [first, second, winner] of [
        ["payer", "merchant", 1],
        ["merchant", "payer", 2],
      ] as const) {
        const c = await setup();
        const { arbiter, caseId } = c;
        await reverts(arbiter.write.endDeposits([caseId]), arbiter, "CaseStageInvalid", [
          caseId,
          0,
        ]);
        await deposit(c, first);
        const end = (await arbiter.read.caseOf([caseId])).depositEnd;
        await at(c.env, end - 1);
        await reverts(arbiter.write.endDeposits([caseId]), arbiter, "DepositNotOver", [
          BigInt(end - 1),
          BigInt(end),
        ]);
        await at(c.env, end);
        await reverts(deposit(c, second), arbiter, "DepositClosed", [BigInt(end), BigInt(end)]);
        await emits(arbiter.write.endDeposits([caseId]), arbiter, "DepositMissed", [
          caseId,
          winner,
        ]);
        expect(await credits(c)).to.deep.equal({ payer: 0n, merchant: 0n, [first]: cost });
        expect(await stageOf(c)).to.equal(stages.ruled);
      }
    },
  );

  it("is accepted in the last second of the deposit period", async () => {
    const c = await setup();
    await deposit(c, "merchant");
    await at(c.env, (await c.arbiter.read.caseOf([c.caseId])).depositEnd - 1);
    await deposit(c, "payer");
    expect(await stageOf(c)).to.equal(stages.inCourt);
  });

  it("credits the first party with the difference if the fee fell", async () => {
    for (const [first, second] of [
      ["payer", "merchant"],
      ["merchant", "payer"],
    ] as const) {
      const c = await setupMock();
      await deposit(c, first, 100n);
      await c.court.write.setFee([60n]);
      await deposit(c, second, 60n);
      expect(await credits(c)).to.deep.equal({ payer: 0n, merchant: 0n, [first]: 40n });
      expect(await coinsOf(c)).to.equal(100n);
    }
  });

  it("goes straight to a court that asks nothing", async () => {
    const c = await setupMock();
    await c.court.write.setFee([0n]);
    await deposit(c, "payer", 0n);
    expect(await stageOf(c)).to.equal(stages.inCourt);
  });

  for (const [first, second] of [
    ["payer", "merchant"],
    ["merchant", "payer"],
  ] as const) {
    const ruling = { payer: 1n, merchant: 2n };
    for (const winner of [first, second]) {
      it(`costs the winner nothing, the ${winner}, if the fee rose after the ${first}'s deposit`, async () => {
        const c = await setupMock();
        const { arbiter, caseId, court } = c;
        const last = async () => {
          const { stage, depositEnd } = await arbiter.read.caseOf([caseId]);
          return { stage, depositEnd };
        };
        await deposit(c, first, 100n);
        await court.write.setFee([150n]);
        await deposit(c, second, 150n);
        // The turn is back at the first, with a whole period.
        const time = await chain.networkHelpers.time.latest();
        expect(await last()).to.deep.equal({ stage: stages[second], depositEnd: time + week });
        await court.write.setFee([170n]);
        await reverts(deposit(c, first, 69n), arbiter, "DepositTooLow", [69n, 70n]);
        await deposit(c, first, 71n);
        expect((await last()).stage).to.equal(stages[first]);
        await deposit(c, second, 20n);
        expect((await last()).stage).to.equal(stages.inCourt);
        await court.write.rule([arbiter.address, 1n, ruling[winner]]);
        const owed = { payer: 0n, merchant: 0n, [winner]: 170n };
        owed[first] += 1n;
        expect(await credits(c)).to.deep.equal(owed);
        expect(await coinsOf(c)).to.equal(171n);
      });
    }

    it(`is given back to each if the ${first} does not add what its deposit lacks`, async () => {
      const c = await setupMock();
      const { env, arbiter, caseId, court } = c;
      await deposit(c, first, 100n);
      await court.write.setFee([150n]);
      await deposit(c, second, 150n);
      await reverts(deposit(c, second, 150n), arbiter, "AlreadyDeposited", [
        addressOf(env.people[second]),
      ]);
      const { depositEnd } = await arbiter.read.caseOf([caseId]);
      await at(env, depositEnd);
      await reverts(deposit(c, first, 50n), arbiter, "DepositClosed", [
        BigInt(depositEnd),
        BigInt(depositEnd),
      ]);
      await arbiter.write.endDeposits([caseId]);
      expect(await credits(c)).to.deep.equal({
        ...{ [first]: 100n, [second]: 150n },
      });
      expect((await arbiter.read.caseOf([caseId])).winner).to.equal(Number(ruling[second]));
    });

    it(`needs nothing added if the fee fell again, and gives back what is above it to the ${second}`, async () => {
      const c = await setupMock();
      await deposit(c, first, 100n);
      await c.court.write.setFee([150n]);
      await deposit(c, second, 150n);
      await c.court.write.setFee([90n]);
      await deposit(c, first, 0n);
      expect(await stageOf(c)).to.equal(stages.inCourt);
      expect(await credits(c)).to.deep.equal({ ...{ [first]: 10n, [second]: 60n } });
      expect(await coinsOf(c)).to.equal(160n);
    });
  }
});

describe("the last useful time of the first deposit", () => {
  /** The merchant deposits this long after the dispute, and wins for want of the payer's deposit. */
  async function wonByDefault(after: number) {
    const c = await setup();
    const { env, arbiter, caseId, terms } = c;
    const disputed = await clockOf(env, terms);
    await at(env, disputed + after);
    await deposit(c, "merchant");
    const { depositEnd } = await arbiter.read.caseOf([caseId]);
    const expire = () => env.escrow.write.expireDispute([terms]);
    const execute = () => arbiter.write.execute([env.escrow.address, terms]);
    return { ...c, end: disputed + 90 * day, depositEnd, expire, execute };
  }

  itSays("docs/periphery.md", "before day 83: its seven days must end before day 90", async () => {
    const c = await wonByDefault(83 * day - 2);
    const { env, arbiter, caseId, end, depositEnd, expire, execute } = c;
    expect(depositEnd).to.equal(end - 2);
    await at(env, end - 2);
    await arbiter.write.endDeposits([caseId]);
    const simulated = env.escrow.simulate.expireDispute([c.terms]);
    await chain.viem.assertions.revertWithCustomError(simulated, env.escrow, "ArbitrationNotOver");
    await at(env, end - 1);
    await execute();
    expect((await stateOf(env, c.terms)).refundable).to.equal(amount);
    await chain.viem.assertions.revertWithCustomError(expire(), env.escrow, "PaymentNotDisputed");
  });

  it("is past on day 83: the payer ends the dispute first, and the deposit goes back", async () => {
    const c = await wonByDefault(83 * day);
    const { env, arbiter, caseId, end, expire, execute } = c;
    await at(env, end - 1);
    await chain.viem.assertions.revertWithCustomError(
      arbiter.write.endDeposits([caseId]),
      arbiter,
      "DepositNotOver",
    );
    await at(env, end);
    await expire();
    await arbiter.write.endDeposits([caseId]);
    await chain.viem.assertions.revertWithCustomError(execute(), env.escrow, "PaymentNotDisputed");
    expect((await stateOf(env, c.terms)).refundable).to.equal(0n);
    expect(await credits(c)).to.deep.equal({ payer: 0n, merchant: cost });
  });
});

describe("a ruling of the court", () => {
  it("is accepted once, only from the court, only for its own disputes", async () => {
    const c = await setupMock();
    const { env, arbiter, court } = c;
    await bothDeposit(c, 100n);
    const { stranger } = env.people;
    await reverts(
      arbiter.write.rule([1n, 1n], { account: stranger.account }),
      arbiter,
      "CallerNotArbitrator",
      [addressOf(stranger), (await arbiter.read.arbitrator()) as Address],
    );
    const rule = (dispute: bigint) => court.write.rule([arbiter.address, dispute, 1n]);
    await reverts(rule(2n), arbiter, "DisputeUnknown", [2n]);
    await rule(1n);
    await reverts(rule(1n), arbiter, "DisputeUnknown", [1n]);
  });

  it("is for neither party if the number is unknown", async () => {
    const c = await setupMock();
    await bothDeposit(c, 101n);
    await c.court.write.rule([c.arbiter.address, 1n, maxUint256]);
    expect((await c.arbiter.read.caseOf([c.caseId])).winner).to.equal(0);
    expect(await credits(c)).to.deep.equal({ payer: 51n, merchant: 51n });
  });

  it("divides the amount held at the time of execution", async () => {
    const c = await setup();
    const { env, court, arbiter, terms } = c;
    await bothDeposit(c);
    await court.write.rule([0n, 1n]);
    const { account } = env.people.payer;
    await env.escrow.write.capture([terms, 30n, false], { account });
    await arbiter.write.execute([env.escrow.address, terms]);
    expect((await stateOf(env, terms)).refundable).to.equal(30n);
  });

  it("cannot be executed before the ruling, nor after the payment's end", async () => {
    const c = await setup();
    const { env, court, arbiter, terms, caseId } = c;
    const execute = () => arbiter.write.execute([env.escrow.address, terms]);
    await bothDeposit(c);
    await reverts(execute(), arbiter, "CaseStageInvalid", [caseId, stages.inCourt]);
    await env.escrow.write.void([terms, amount], { account: env.people.merchant.account });
    await court.write.rule([0n, 2n]);
    await chain.viem.assertions.revertWithCustomError(execute(), env.escrow, "PaymentNotDisputed");
    expect(await credits(c)).to.deep.equal({ payer: 0n, merchant: cost });
  });
});

describe("a fake escrow", () => {
  it("cannot open, rule or execute a case for a real escrow's payment", async () => {
    const c = await setup();
    const { env, arbiter, terms, caseId } = c;
    const lookalike = await chain.viem.deployContract("LookalikeEscrow", [idOf(env, terms)]);
    const { stranger } = env.people;
    const own = { ...terms, payer: addressOf(stranger) };
    const as = { account: stranger.account, value: cost };
    await arbiter.write.deposit([lookalike.address, own], as);
    const claimed = await arbiter.read.caseIdOf([lookalike.address, idOf(env, terms)]);
    await at(env, (await arbiter.read.caseOf([claimed])).depositEnd);
    await arbiter.write.endDeposits([claimed]);
    expect(await stageOf({ ...c, caseId: claimed })).to.equal(stages.ruled);
    await reverts(arbiter.write.execute([env.escrow.address, terms]), arbiter, "CaseStageInvalid", [
      caseId,
      0,
    ]);
    await arbiter.write.execute([lookalike.address, terms]);
    await bothDeposit(c);
    expect(await stageOf(c)).to.equal(stages.inCourt);
    expect((await stateOf(env, terms)).held).to.equal(amount);
  });
});

describe("evidence for the court", () => {
  it("is accepted from both parties, from the first deposit to the ruling", async () => {
    const c = await setup();
    const { env, court, arbiter, caseId } = c;
    const submit = (by: Name) =>
      arbiter.write.submitEvidence([caseId, "ipfs://photo"], { account: env.people[by].account });
    await reverts(submit("payer"), arbiter, "CaseStageInvalid", [caseId, 0]);
    await deposit(c, "payer");
    await submit("merchant");
    await deposit(c, "merchant");
    await emits(submit("payer"), arbiter, "Evidence", [
      (await arbiter.read.arbitrator()) as Address,
      BigInt(caseId),
      addressOf(env.people.payer),
      "ipfs://photo",
    ]);
    await reverts(submit("stranger"), arbiter, "CallerNotPayerOrMerchant", [
      addressOf(env.people.stranger),
      addressOf(env.people.payer),
      addressOf(env.people.merchant),
    ]);
    await court.write.rule([0n, 1n]);
    await reverts(submit("payer"), arbiter, "CaseStageInvalid", [caseId, stages.ruled]);
  });
});

describe("a credit for the court's fee", () => {
  itSays(
    "docs/periphery.md",
    "What comes back of the deposits is credit at this contract, paid with `withdrawFor` or `withdrawTo`.",
    async () => {
      const c = await setup();
      const { env, arbiter } = c;
      const { payer, merchant, stranger, payee } = env.people;
      await deposit(c, "payer", cost + 5n);
      await deposit(c, "merchant", cost + 7n);
      await emits(
        arbiter.write.withdrawFor([addressOf(payer)], { account: stranger.account }),
        arbiter,
        "CreditUsed",
        [addressOf(payer), addressOf(payer), 5n],
      );
      await reverts(arbiter.write.withdrawFor([addressOf(payer)]), arbiter, "CreditMissing", [
        addressOf(payer),
      ]);
      const { account } = merchant;
      await reverts(
        arbiter.write.withdrawTo([zeroAddress], { account }),
        arbiter,
        "RecipientInvalid",
        [zeroAddress],
      );
      const address = addressOf(payee);
      const before = await env.client.getBalance({ address });
      await arbiter.write.withdrawTo([address], { account });
      expect((await env.client.getBalance({ address })) - before).to.equal(7n);
      expect(await coinsOf(c)).to.equal(cost);
    },
  );

  it("is kept if the recipient refuses the money", async () => {
    const c = await setup();
    const { env, arbiter } = c;
    await deposit(c, "payer", cost + 5n);
    const { account } = env.people.payer;
    const refusing = env.escrow.address;
    await chain.viem.assertions.revertWithCustomError(
      arbiter.write.withdrawTo([refusing], { account }),
      arbiter,
      "WithdrawalFailed",
    );
    expect(await credits(c)).to.deep.equal({ payer: 5n, merchant: 0n });
  });

  it("does not exist for a case without deposits", async () => {
    const { arbiter } = await setup();
    expect((await arbiter.read.caseOf([zeroHash])).stage).to.equal(0);
  });
});
