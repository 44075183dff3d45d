import { renderToStaticMarkup } from "react-dom/server";
import { type Address, encodeFunctionData, erc20Abi, maxUint256 } from "viem";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toTransaction } from "../../lib/chain/call.ts";
import { descriptors } from "../../lib/clearSigning/descriptors.ts";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { chain, dollar, inDollars, payer } from "../../testing/payment.ts";
import { speak } from "../../testing/speak.ts";
import { textsOf } from "../../testing/textsOf.ts";
import { call as fund } from "../../transactions/fund.ts";
import { typedData } from "../../transactions/fundWithAuthorization.ts";
import * as ofEnglishCalls from "../../words/en/clearSigning.ts";
import * as ofEnglishSheet from "../../words/en/confirm.ts";
import { type Language, otherLanguages } from "../../words/languages.ts";
import type { Asked } from "./askedRequest.ts";
import type { Vault } from "./useVault.ts";

beforeEach(() => void vi.stubGlobal("location", { host: "pay.example" }));
afterEach(() => void vi.unstubAllGlobals());

const vault: Vault = {
  ...{ status: null, problem: null, show: () => {} },
  ask: () => Promise.reject(new VaultError("failed")),
};

const account: Address = payer;

/** Draws the sheet in a language. */
async function drawn(language: Language, asked: Asked): Promise<string> {
  speak(language);
  const { Confirm } = await import("./ConfirmRequest.tsx");
  const shown = { id: "00", isBackedUp: true, passkeys: [], isRecovered: false, hasWords: true };
  const accounts = [{ name: "Everyday", address: account, isOfWords: true }];
  const end = { give: () => {}, fail: () => {}, cancel: () => {}, hold: () => true };
  return renderToStaticMarkup(
    <Confirm
      {...{ asked, chain, end, vault }}
      account={account}
      status={{ ...shown, state: "open", accounts }}
    />,
  );
}

const { to, data, value } = toTransaction(fund(inDollars), payer);
const payment: Asked = { kind: "transaction", call: { to, data, value: BigInt(value) } };
const authorization: Asked = {
  kind: "typedData",
  data: JSON.parse(
    JSON.stringify(typedData(inDollars), (_, one) =>
      typeof one === "bigint" ? one.toString() : one,
    ),
  ),
};
const allowance: Asked = {
  kind: "transaction",
  call: {
    ...{ to: dollar.address, value: 0n },
    data: encodeFunctionData({
      ...{ abi: erc20Abi, functionName: "approve", args: [chain.escrow.address, maxUint256] },
    }),
  },
};

/** What the sheet would say in English, without the values. */
const english = [
  ...Object.values(descriptors).flatMap(textsOf),
  ...Object.values({ ...ofEnglishSheet, ...ofEnglishCalls }).flatMap((text) =>
    typeof text === "string" ? [text] : typeof text === "object" ? Object.values(text) : [],
  ),
]
  .flatMap((text) => text.split(/\{[^}]*\}/))
  .map((text) => text.trim())
  .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text));

it.each(otherLanguages())(
  "says nothing of a request in English to who reads %s",
  async (language) => {
    expect(english.length).toBeGreaterThan(60);
    for (const asked of [payment, authorization, allowance]) {
      const html = await drawn(language, asked);
      expect(english.filter((text) => html.includes(text))).toEqual([]);
    }
  },
);

it.each<[Language, string[]]>([
  [
    "de",
    [
      "25,00\u00a0USDH in Treuhand zahlen, an Handsel-Treuhand?",
      ...["Sie autorisieren", "In den Treuhand-Contract", "Erstattungen gehen an", "Everyday"],
      ...["Gültig bis", "Angefragt von", "pay.example", "Bestätigen", "25000000"],
    ],
  ],
  [
    "ar",
    [
      "دفع 25.00\u00a0USDH للحجز لدى عقد ضمان Handsel؟",
      ...["تفوّض", "إلى عقد الضمان", "تذهب المبالغ المردودة إلى", "Everyday"],
      ...["صالح حتى", "مصدر الطلب", "pay.example", "تأكيد", "25000000"],
    ],
  ],
])("says a payment by signature in %s", async (language, texts) => {
  const html = await drawn(language, authorization);
  for (const text of texts) expect(html).toContain(text);
});
