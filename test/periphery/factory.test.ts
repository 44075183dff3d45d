import { expect } from "chai";
import { artifacts, network } from "hardhat";
import { getAddress, keccak256, toHex } from "viem";
import { paymentId } from "../../protocol/src/index.ts";
import { addressOf, environmentOf, idOf } from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const { bytecode } = await artifacts.readArtifact("HandselEscrow");
const code = bytecode as `0x${string}`;
const salt = keccak256(toHex("a platform"));

async function factoryFixture() {
  const env = await environment();
  const factory = await chain.viem.deployContract("HandselFactory", [keccak256(code)]);
  return { env, factory };
}
const setup = () => chain.networkHelpers.loadFixture(factoryFixture);

describe("the factory of escrows", () => {
  itSays("docs/periphery.md", "Each instance has its own EIP-712 domain", async () => {
    const { env, factory } = await setup();
    const address = await factory.read.predict([salt]);
    expect(await factory.read.isInstance([address])).to.equal(false);
    await chain.viem.assertions.emitWithArgs(
      factory.write.deploy([salt, code]),
      factory,
      "InstanceDeployed",
      [address, salt, addressOf(env.people.deployer)],
    );
    expect(await factory.read.isInstance([address])).to.equal(true);
    const instance = await chain.viem.getContractAt("HandselEscrow", address);
    const terms = env.buildTerms();
    const id = paymentId(terms, { chainId: 31337, address: getAddress(address) });
    expect(await instance.read.paymentId([terms])).to.equal(id);
    expect(id).not.to.equal(idOf(env, terms));
  });

  it("returns an existing instance, and deploys another one for another salt", async () => {
    const { factory } = await setup();
    await factory.write.deploy([salt, code]);
    const address = await factory.read.predict([salt]);
    expect((await factory.simulate.deploy([salt, code])).result).to.equal(address);
    await factory.write.deploy([salt, code]);
    expect(await factory.getEvents.InstanceDeployed()).to.deep.equal([]);
    expect(await factory.read.predict([keccak256(salt)])).not.to.equal(address);
  });

  itSays("docs/periphery.md", "It rejects any other code.", async () => {
    const { factory } = await setup();
    await chain.viem.assertions.revertWithCustomErrorWithArgs(
      factory.write.deploy([salt, `${code}00`]),
      factory,
      "CreationCodeMismatch",
      [keccak256(`${code}00`), keccak256(code)],
    );
    expect(await factory.read.creationCodeHash()).to.equal(keccak256(code));
  });
});
