import { expect } from "chai";
import { network } from "hardhat";
import { type Address, encodeFunctionData, getAddress, type Hex, zeroAddress } from "viem";
import { rulingMessage } from "../../protocol/src/index.ts";
import { at, clockOf, stateOf } from "../helpers/actions.ts";
import { disputed } from "../helpers/disputes.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  environmentOf,
  hour,
  idOf,
  type Wallet,
} from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const { revertWithCustomErrorWithArgs: reverts } = chain.viem.assertions;

/** Two of three members: two accounts with keys, and a contract whose owner signs. */
async function panelFixture() {
  const env = await environment();
  const { deployer, relayer, stranger } = env.people;
  const wallet = await chain.viem.deployContract("ContractWallet", [addressOf(stranger)]);
  const keys = new Map<Address, Wallet>([
    [addressOf(deployer), deployer],
    [addressOf(relayer), relayer],
    [getAddress(wallet.address), stranger],
  ]);
  const members = ascending([...keys.keys()]);
  const panel = await chain.viem.deployContract("ArbiterPanel", [members, 2n]);
  const factory = await chain.viem.deployContract("ArbiterPanelFactory");
  return { env, panel, factory, members, keys, wallet };
}

type Setup = Awaited<ReturnType<typeof panelFixture>>;
const setup = () => chain.networkHelpers.loadFixture(panelFixture);

function ascending(addresses: Address[]): Address[] {
  return addresses.sort((left, right) => (BigInt(left) < BigInt(right) ? -1 : 1));
}

/** Deadline after the end of every test. */
const deadline = 10n ** 11n;

async function approval(
  { env, panel, keys }: Setup,
  member: Address,
  paymentId: Hex,
  payerAmount: bigint,
  until = deadline,
  escrow: Address = env.escrow.address,
) {
  const signer = keys.get(member);
  if (!signer) throw new Error("no member");
  const content = { paymentId, payerAmount, deadline: until };
  const signature = await signer.signTypedData({
    account: signer.account,
    ...rulingMessage(panel.address, { ...env.domain, address: escrow }, content),
  });
  return { member, signature };
}

function firstMembers({ members }: Setup): [Address, Address, Address] {
  return members as [Address, Address, Address];
}

async function voteAs(
  s: Setup,
  member: Address,
  paymentId: Hex,
  payerAmount: bigint,
  escrow: Address = s.env.escrow.address,
) {
  const signer = s.keys.get(member) as Wallet;
  if (member !== getAddress(s.wallet.address)) {
    await s.panel.write.vote([escrow, paymentId, payerAmount], {
      account: signer.account,
    });
    return;
  }
  const data = encodeFunctionData({
    abi: s.panel.abi,
    functionName: "vote",
    args: [escrow, paymentId, payerAmount],
  });
  await s.wallet.write.execute([s.panel.address, 0n, data], { account: signer.account });
}

describe("a panel of arbiters", () => {
  it("refuses no members and more than 32", async () => {
    const { panel } = await setup();
    const many = Array.from(
      { length: 33 },
      (_, i): Address => `0x${(i + 1).toString(16).padStart(40, "0")}`,
    );
    for (const members of [[], many]) {
      await reverts(
        chain.viem.deployContract("ArbiterPanel", [members, 1n]),
        panel,
        "MemberCountInvalid",
        [BigInt(members.length), 32n],
      );
    }
    const largest = await chain.viem.deployContract("ArbiterPanel", [many.slice(1), 32n]);
    expect((await largest.read.members()).length).to.equal(32);
  });

  it("refuses a threshold of zero or above its members", async () => {
    const { panel, members } = await setup();
    for (const threshold of [0n, 4n]) {
      await reverts(
        chain.viem.deployContract("ArbiterPanel", [members, threshold]),
        panel,
        "ThresholdInvalid",
        [threshold, 3n],
      );
    }
  });

  it("refuses members that are zero, repeated or not ascending", async () => {
    const s = await setup();
    const [a, b] = firstMembers(s);
    for (const [members, args] of [
      [
        [zeroAddress, a],
        [zeroAddress, zeroAddress],
      ],
      [
        [a, a],
        [a, a],
      ],
      [
        [b, a],
        [b, a],
      ],
    ] as [Address[], [Address, Address]][]) {
      await reverts(
        chain.viem.deployContract("ArbiterPanel", [members, 1n]),
        s.panel,
        "MembersNotAscending",
        args,
      );
    }
  });

  it("returns its members and threshold", async () => {
    const { panel, members, env } = await setup();
    expect(await panel.read.members()).to.deep.equal(members);
    expect(await panel.read.threshold()).to.equal(2n);
    expect(await panel.read.isMember([members[0] as Address])).to.equal(true);
    expect(await panel.read.isMember([addressOf(env.people.payer)])).to.equal(false);
  });

  it("executes a ruling signed by enough members, by key or by ERC-1271, whoever submits", async () => {
    const s = await setup();
    const { env, panel, members } = s;
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    const approvals = await Promise.all(
      members.map((member) => approval(s, member, id, 30_000_000n)),
    );
    const effects = await effectsOf(env, terms.token, () =>
      panel.write.resolve([env.escrow.address, terms, 30_000_000n, deadline, approvals], {
        account: env.people.payee.account,
      }),
    );
    expect(effects.balances).to.deep.equal({
      escrow: -amount,
      payer: 30_000_000n,
      payee: 68_250_000n,
      feeRecipient: 1_750_000n,
    });
    expect(await panel.read.isExecuted([env.escrow.address, id])).to.equal(true);
  });

  itSays("docs/periphery.md", "A vote counts until its member votes again.", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    await voteAs(s, a, id, 1n);
    const approvals = [{ member: a, signature: "0x" as Hex }, await approval(s, b, id, 7n)];
    const resolve = () => panel.write.resolve([env.escrow.address, terms, 7n, deadline, approvals]);
    await reverts(resolve(), panel, "VoteMissing", [a, 7n]);
    await voteAs(s, a, id, 7n);
    expect(await panel.read.voteOf([env.escrow.address, id, a])).to.deep.equal([true, 7n]);
    await resolve();
    expect((await stateOf(env, terms)).refundable).to.equal(amount - 7n);
  });

  it("counts no missing vote, not even for zero", async () => {
    const s = await setup();
    const { env, panel, members } = s;
    const terms = await disputed(env, panel.address);
    const approvals = members.map((member) => ({ member, signature: "0x" as Hex }));
    await reverts(
      panel.write.resolve([env.escrow.address, terms, 0n, deadline, approvals]),
      panel,
      "VoteMissing",
      [members[0] as Address, 0n],
    );
  });

  it("ignores the deadline if all members voted", async () => {
    const s = await setup();
    const { env, panel, members } = s;
    const terms = await disputed(env, panel.address);
    for (const member of members) await voteAs(s, member, idOf(env, terms), 0n);
    const approvals = members.map((member) => ({ member, signature: "0x" as Hex }));
    await panel.write.resolve([env.escrow.address, terms, 0n, 0n, approvals]);
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: amount, stage: 3 });
  });

  itSays(
    "docs/periphery.md",
    "A ruling names the payer's amount, limited to the held amount at its execution.",
    async () => {
      const s = await setup();
      const { env, panel } = s;
      const [a, b] = firstMembers(s);
      const terms = await disputed(env, panel.address);
      const id = idOf(env, terms);
      const approvals = [await approval(s, a, id, amount), await approval(s, b, id, amount)];
      await env.escrow.write.void([terms, 1n], { account: env.people.merchant.account });
      await panel.write.resolve([env.escrow.address, terms, amount, deadline, approvals]);
      expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
    },
  );

  it("refuses too few members, strangers, and members repeated or out of order", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    const [one, two] = [await approval(s, a, id, 0n), await approval(s, b, id, 0n)];
    const resolve = (approvals: { member: Address; signature: Hex }[]) =>
      panel.write.resolve([env.escrow.address, terms, 0n, deadline, approvals]);
    await reverts(resolve([one]), panel, "ApprovalsMissing", [1n, 2n]);
    await reverts(resolve([one, one]), panel, "ApprovalsNotAscending", [a, a]);
    await reverts(resolve([two, one]), panel, "ApprovalsNotAscending", [b, a]);
    const unknown = getAddress(`0x${(BigInt(a) + 1n).toString(16).padStart(40, "0")}`);
    await reverts(resolve([one, { member: unknown, signature: "0x01" }]), panel, "MemberUnknown", [
      unknown,
    ]);
  });

  it("refuses a signature over another amount, by another key, or after its deadline", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    const until = BigInt((await clockOf(env, terms)) + hour);
    const one = await approval(s, a, id, 5n, until);
    const two = await approval(s, b, id, 5n, until);
    const resolve = (payerAmount: bigint, approvals: { member: Address; signature: Hex }[]) =>
      panel.write.resolve([env.escrow.address, terms, payerAmount, until, approvals]);
    await reverts(resolve(6n, [one, two]), panel, "SignatureInvalid", [a]);
    await reverts(
      resolve(5n, [one, { member: b, signature: one.signature }]),
      panel,
      "SignatureInvalid",
      [b],
    );
    await at(env, Number(until) + 1);
    await reverts(resolve(5n, [one, two]), panel, "SignatureExpired", [until + 1n, until]);
  });

  it("accepts a signature in the last second of its deadline", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    const until = BigInt((await clockOf(env, terms)) + hour);
    const approvals = [await approval(s, a, id, 5n, until), await approval(s, b, id, 5n, until)];
    await at(env, Number(until));
    await panel.write.resolve([env.escrow.address, terms, 5n, until, approvals]);
    expect((await stateOf(env, terms)).held).to.equal(0n);
  });

  it("rules once", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    const approvals = [await approval(s, a, id, 0n), await approval(s, b, id, 0n)];
    const resolve = () => panel.write.resolve([env.escrow.address, terms, 0n, deadline, approvals]);
    await resolve();
    const args: [Address, Hex] = [getAddress(env.escrow.address), id];
    await reverts(resolve(), panel, "RulingAlreadyExecuted", args);
    await reverts(voteAs(s, a, id, 1n), panel, "RulingAlreadyExecuted", args);
  });

  it("rules only on payments disputed before it", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, addressOf(env.people.stranger));
    const id = idOf(env, terms);
    const approvals = [await approval(s, a, id, 0n), await approval(s, b, id, 0n)];
    await reverts(
      panel.write.resolve([env.escrow.address, terms, 0n, deadline, approvals]),
      env.escrow,
      "CallerNotArbiter",
      [getAddress(panel.address), terms.arbiter],
    );
    expect(await panel.read.isExecuted([env.escrow.address, id])).to.equal(false);
  });

  it("ignores votes and signatures for a fake escrow", async () => {
    const s = await setup();
    const { env, panel } = s;
    const [a, b] = firstMembers(s);
    const terms = await disputed(env, panel.address);
    const id = idOf(env, terms);
    const { address } = await chain.viem.deployContract("LookalikeEscrow", [id]);
    await voteAs(s, a, id, 1n, address);
    const vote = { member: a, signature: "0x" as const };
    const approvals = [vote, await approval(s, b, id, 1n, deadline, address)];
    const resolve = (escrow: Address, given: typeof approvals) =>
      panel.write.resolve([escrow, terms, 1n, deadline, given]);
    await reverts(resolve(env.escrow.address, approvals), panel, "VoteMissing", [a, 1n]);
    await voteAs(s, a, id, 1n);
    await reverts(resolve(env.escrow.address, approvals), panel, "SignatureInvalid", [b]);
    await resolve(address, approvals);
    expect(await panel.read.isExecuted([env.escrow.address, id])).to.equal(false);
    await resolve(env.escrow.address, [vote, await approval(s, b, id, 1n)]);
    expect((await stateOf(env, terms)).refundable).to.equal(amount - 1n);
  });

  it("refuses the vote of a stranger", async () => {
    const { env, panel } = await setup();
    const terms = await disputed(env, panel.address);
    await reverts(
      panel.write.vote([env.escrow.address, idOf(env, terms), 0n], {
        account: env.people.payer.account,
      }),
      panel,
      "MemberUnknown",
      [addressOf(env.people.payer)],
    );
  });
});

describe("the factory of panels", () => {
  it("deploys a panel once, at its predicted address, for any caller", async () => {
    const { env, factory, members, panel } = await setup();
    const { emitWithArgs } = chain.viem.assertions;
    const address = await factory.read.predict([members, 2n]);
    await emitWithArgs(factory.write.deploy([members, 2n]), factory, "PanelDeployed", [
      address,
      addressOf(env.people.deployer),
      members,
      2n,
    ]);
    const made = await chain.viem.getContractAt("ArbiterPanel", address);
    expect(await made.read.members()).to.deep.equal(members);
    expect(await made.read.threshold()).to.equal(2n);
    const { result } = await factory.simulate.deploy([members, 2n]);
    expect(result).to.equal(address);
    await factory.write.deploy([members, 2n]);
    expect(await factory.getEvents.PanelDeployed()).to.deep.equal([]);
    expect(await factory.read.predict([members, 3n])).not.to.equal(address);
    await reverts(factory.write.deploy([[], 1n]), panel, "MemberCountInvalid", [0n, 32n]);
  });
});
