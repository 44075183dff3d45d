import { hashTypedData } from "viem";
import { expect, test } from "vitest";
import { randomEscrow, randomSource, randomTerms } from "../testing/randomTerms.ts";
import { fundingPermit2, paymentTermsTypes, permit2Address } from "./index.ts";

const random = randomSource("permit2");
const terms = randomTerms(random);
const escrow = randomEscrow(random);

test("a wallet is shown the transfer, the spender and the whole terms", () => {
  const { domain, message } = fundingPermit2(terms, escrow, 7n);
  expect(domain).toEqual({
    name: "Permit2",
    chainId: escrow.chainId,
    verifyingContract: permit2Address,
  });
  expect(message).toEqual({
    permitted: { token: terms.token, amount: terms.amount },
    spender: escrow.address,
    nonce: 7n,
    deadline: BigInt(terms.fundBy),
    witness: terms,
  });
});

test("every term, the nonce and the escrow change what is signed", () => {
  const other = randomTerms(random);
  const hashes = paymentTermsTypes.PaymentTerms.map(({ name }) => {
    const value = typeof terms[name] === "boolean" ? !terms[name] : other[name];
    return hashTypedData(fundingPermit2({ ...terms, [name]: value }, escrow, 7n));
  });
  hashes.push(hashTypedData(fundingPermit2(terms, escrow, 7n)));
  hashes.push(hashTypedData(fundingPermit2(terms, escrow, 8n)));
  hashes.push(hashTypedData(fundingPermit2(terms, randomEscrow(random), 7n)));
  expect(new Set(hashes).size).toBe(hashes.length);
});
