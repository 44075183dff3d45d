import { type Address, concat, getAddress, getContract, type Hex, parseAbi } from "viem";
import { permit2ErrorsAbi } from "../../protocol/src/index.ts";
import type { Chain } from "./chain.ts";
import permit2 from "./permit2.json" with { type: "json" };

/** Address of Permit2 on every chain. */
export const permit2Address = getAddress(permit2.address);

/** Functions of Permit2 the tests use. */
export const permit2Abi = [
  ...permit2ErrorsAbi,
  ...parseAbi([
    "struct TokenPermissions { address token; uint256 amount; }",
    "struct PermitTransferFrom { TokenPermissions permitted; uint256 nonce; uint256 deadline; }",
    "struct SignatureTransferDetails { address to; uint256 requestedAmount; }",
    "function DOMAIN_SEPARATOR() view returns (bytes32)",
    "function nonceBitmap(address owner, uint256 word) view returns (uint256)",
    "function invalidateUnorderedNonces(uint256 word, uint256 mask)",
    "function permitTransferFrom(PermitTransferFrom permit, SignatureTransferDetails transferDetails, address owner, bytes signature)",
    "function permitWitnessTransferFrom(PermitTransferFrom permit, SignatureTransferDetails transferDetails, address owner, bytes32 witness, string witnessTypeString, bytes signature)",
  ]),
] as const;

/** EIP-712 types of a transfer by signature. */
export const permitTransferTypes = {
  PermitTransferFrom: [
    { name: "permitted", type: "TokenPermissions" },
    { name: "spender", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  TokenPermissions: [
    { name: "token", type: "address" },
    { name: "amount", type: "uint256" },
  ],
} as const;

/** Deterministic deployment proxy: its input is a salt and creation code. */
const deterministicDeployer: Hex =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";

/**
 * Installs the real Permit2 at its address by running its creation code, as on every chain.
 * The address is a hash of that code, which proves it unchanged.
 */
export async function installPermit2(chain: Chain): Promise<Address> {
  const client = await chain.viem.getPublicClient();
  if ((await client.getCode({ address: permit2Address })) !== undefined) return permit2Address;
  const [wallet] = await chain.viem.getWalletClients();
  if (wallet === undefined) throw new Error("the chain has no account");
  const deployer = getAddress(permit2.deployer);
  await chain.networkHelpers.setCode(deployer, deterministicDeployer);
  await wallet.sendTransaction({
    to: deployer,
    data: concat([permit2.salt as Hex, permit2.creationCode as Hex]),
  });
  if ((await client.getCode({ address: permit2Address })) === undefined) {
    throw new Error("Permit2's creation code has been changed: it landed elsewhere.");
  }
  return permit2Address;
}

/** The installed Permit2. */
export async function permit2On(chain: Chain) {
  const [wallet] = await chain.viem.getWalletClients();
  if (wallet === undefined) throw new Error("the chain has no account");
  const client = { public: await chain.viem.getPublicClient(), wallet };
  return getContract({ address: await installPermit2(chain), abi: permit2Abi, client });
}
