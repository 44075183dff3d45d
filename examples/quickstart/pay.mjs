/** Pays a checkout without a browser, with a wallet of the local chain: `npm run quickstart:pay -- <URL of the checkout>`. */
import { termsFromJson, termsToJson } from "@handsel/protocol";
import { createHandsel } from "@handsel/sdk";
import { pay } from "@handsel/sdk/actions";
import { createWalletClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const handsel = createHandsel({ url: process.env.HANDSEL_URL });
const id = new URL(process.argv[2]).pathname.split("/").at(-1);
const { chains, development_wallets: wallets } = await handsel.getConfig();
const { offer, chain_id: chainId } = await handsel.getPayerCheckout(id);
const chain = chains.find((one) => one.id === chainId);
const account = privateKeyToAccount(wallets[0].private_key);
const terms = { ...termsFromJson(offer), payer: account.address };

const { paymentId } = await pay(createWalletClient({ account, transport: http(chain.rpc_url) }), {
  terms,
  escrow: { chainId, address: chain.escrow },
  relay: async (signature) => {
    const { relay } = await handsel.fundCheckout(id, { terms: termsToJson(terms), signature });
    return relay.transaction_hash;
  },
});
console.log(paymentId);
