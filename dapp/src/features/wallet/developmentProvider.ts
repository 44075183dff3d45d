import {
  type Chain,
  createClient,
  type Hex,
  hexToBigInt,
  http,
  type TypedDataDefinition,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { sendTransaction } from "viem/actions";

interface TransactionRequest {
  to: Hex;
  data?: Hex;
  value?: Hex;
}

/**
 * Answers an EIP-1193 request with a key of the local chain.
 * @param chain the wallet's only chain
 */
export async function requestDevelopmentWallet(
  privateKey: Hex,
  chain: Chain,
  { method, params }: { method: string; params?: unknown },
): Promise<unknown> {
  const account = privateKeyToAccount(privateKey);
  const list = (params ?? []) as readonly unknown[];
  switch (method) {
    case "eth_accounts":
    case "eth_requestAccounts":
      return [account.address];
    case "eth_chainId":
      return `0x${chain.id.toString(16)}`;
    case "personal_sign":
      return account.signMessage({ message: { raw: list[0] as Hex } });
    case "eth_signTypedData_v4":
      return account.signTypedData(JSON.parse(String(list[1])) as TypedDataDefinition);
    case "eth_sendTransaction": {
      const request = list[0] as TransactionRequest;
      return sendTransaction(createClient({ chain, transport: http() }), {
        account,
        to: request.to,
        ...(request.data && { data: request.data }),
        ...(request.value && { value: hexToBigInt(request.value) }),
      });
    }
    default:
      return createClient({ chain, transport: http() }).request({ method, params } as never);
  }
}
