import { accountsPart } from "./accounts/part.ts";
import { actionsPart } from "./actions/part.ts";
import { chainsPart } from "./chains/part.ts";
import { chargesPart } from "./charges/part.ts";
import { checkoutsPart } from "./checkouts/part.ts";
import { customersPart } from "./customers/part.ts";
import { dappPart } from "./dapp/part.ts";
import { documentsPart } from "./documents/part.ts";
import { gaslessPart } from "./gasless/part.ts";
import { lookupsPart } from "./lookups/part.ts";
import { messagesPart } from "./messages/part.ts";
import { payersPart } from "./payers/part.ts";
import { paymentLinksPart } from "./paymentLinks/part.ts";
import { paymentsPart } from "./payments/part.ts";
import type { Part } from "./platform/part.ts";
import { profilesPart } from "./profiles/part.ts";
import { ratesPart } from "./rates/part.ts";
import { receiptsPart } from "./receipts/part.ts";
import { reconciliationPart } from "./reconciliation/part.ts";
import { relaysPart } from "./relays/part.ts";
import { reportsPart } from "./reports/part.ts";
import { requestsPart } from "./requests/part.ts";
import { settlementsPart } from "./settlements/part.ts";
import { statementsPart } from "./statements/part.ts";
import { subgraphPart } from "./subgraph/part.ts";
import { transactionsPart } from "./transactions/part.ts";
import { webhooksPart } from "./webhooks/part.ts";

/**
 * Parts of the relayer, lowest first: a part imports the platform and the parts before it. Without
 * a part, every part before it still runs.
 */
export const parts: readonly Part[] = [
  chainsPart,
  accountsPart,
  requestsPart,
  profilesPart,
  ratesPart,
  transactionsPart,
  webhooksPart,
  paymentsPart,
  relaysPart,
  checkoutsPart,
  customersPart,
  chargesPart,
  paymentLinksPart,
  payersPart,
  messagesPart,
  statementsPart,
  receiptsPart,
  gaslessPart,
  settlementsPart,
  lookupsPart,
  actionsPart,
  subgraphPart,
  dappPart,
  documentsPart,
  reportsPart,
  reconciliationPart,
];
