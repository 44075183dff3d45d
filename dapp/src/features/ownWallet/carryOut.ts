import type { Address, Client, Hex } from "viem";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { VaultError } from "../../lib/vault/vaultError.ts";
import type { Asked } from "./askedRequest.ts";
import type { SheetEnd } from "./askInSheet.tsx";
import { type Cost, nextTransaction, sendRaw } from "./transactions.ts";
import type { Vault } from "./useVault.ts";

interface Around {
  chain: AppChain;
  account: Address;
  client: Client;
  ask: Vault["ask"];
  end: SheetEnd<Hex>;
}

/**
 * Signs what the person has agreed to, sends a transaction, and ends the question with it. What the person leaves until it is
 * signed is not sent; from then on there is no way back, and nothing says that it was declined.
 * @param cost what was shown; null: it is no transaction
 * @throws VaultError, after which the question is open still
 */
export async function carryOut(
  asked: Asked,
  cost: Cost | null,
  { chain, account, client, ask, end }: Around,
): Promise<void> {
  const chainId = chain.id;
  const toSign = async () => {
    switch (asked.kind) {
      case "message":
        return { kind: "message", message: { raw: asked.raw } } as const;
      case "typedData":
        return { kind: "typedData", chainId, typedData: asked.data } as const;
      case "transaction": {
        if (!cost) throw new VaultError("request_malformed");
        const transaction = await nextTransaction(client, account, chainId, asked.call, cost);
        return { kind: "transaction", chainId, transaction } as const;
      }
    }
  };
  try {
    const signed = await ask("sign", { address: account, toSign: await toSign() });
    if (!end.hold()) return;
    end.give(asked.kind === "transaction" ? await sendRaw(client, signed) : signed);
  } catch (failure) {
    // What the node says is explained by the page that asked.
    if (failure instanceof VaultError) throw failure;
    end.fail(failure);
  }
}
