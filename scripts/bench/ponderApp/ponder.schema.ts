/**
 * The entities of the subgraph that payments without disputes, credits and shared commissions make, with the same fields.
 */
import { index, onchainTable, type PgColumnsBuilders, relations } from "ponder";

const amounts = (t: PgColumnsBuilders) => ({
  funded: t.bigint().notNull(),
  captured: t.bigint().notNull(),
  fees: t.bigint().notNull(),
  refunded: t.bigint().notNull(),
});

const balances = (t: PgColumnsBuilders) => ({
  paymentCount: t.integer().notNull(),
  held: t.bigint().notNull(),
  ...amounts(t),
  voided: t.bigint().notNull(),
});

export const payment = onchainTable(
  "payment",
  (t) => ({
    id: t.hex().primaryKey(),
    escrow: t.hex().notNull(),
    payer: t.hex().notNull(),
    merchant: t.hex().notNull(),
    payee: t.hex().notNull(),
    arbiter: t.hex().notNull(),
    token: t.hex().notNull(),
    amount: t.bigint().notNull(),
    fundBy: t.bigint().notNull(),
    inspectionPeriod: t.bigint().notNull(),
    capturePeriod: t.bigint().notNull(),
    refundPeriod: t.bigint().notNull(),
    instant: t.boolean().notNull(),
    toLedger: t.boolean().notNull(),
    feeBps: t.integer().notNull(),
    feeRecipient: t.hex().notNull(),
    splits: t.hex().notNull(),
    orderReference: t.hex().notNull(),
    salt: t.bigint().notNull(),
    funder: t.hex().notNull(),
    fundedByOther: t.boolean().notNull(),
    stage: t.text().notNull(),
    outcome: t.text().notNull(),
    merchantOrder: t.bigint().notNull(),
    payerOrder: t.bigint().notNull(),
    outcomeOrder: t.bigint(),
    held: t.bigint().notNull(),
    refundable: t.bigint().notNull(),
    captured: t.bigint().notNull(),
    fees: t.bigint().notNull(),
    refunded: t.bigint().notNull(),
    voided: t.bigint().notNull(),
    returned: t.bigint().notNull(),
    clock: t.bigint().notNull(),
    captureStart: t.bigint(),
    captureEnd: t.bigint(),
    refundEnd: t.bigint().notNull(),
    fundedAt: t.bigint().notNull(),
    fundedBlock: t.bigint().notNull(),
    fundedTransaction: t.hex().notNull(),
    updatedAt: t.bigint().notNull(),
    firstCapturedAt: t.bigint(),
    closedAt: t.bigint(),
    actionCount: t.integer().notNull(),
  }),
  (table) => ({
    byMerchant: index().on(table.merchant, table.fundedAt),
    byOutcome: index().on(table.merchant, table.outcome, table.fundedAt),
    byPayer: index().on(table.payer, table.fundedAt),
  }),
);

export const heldPayment = onchainTable(
  "held_payment",
  (t) => ({
    id: t.hex().primaryKey(),
    payment: t.hex().notNull(),
    merchant: t.hex().notNull(),
    disputed: t.boolean().notNull(),
    captureStart: t.bigint().notNull(),
    captureEnd: t.bigint().notNull(),
    merchantOrder: t.bigint().notNull(),
  }),
  (table) => ({
    byMerchant: index().on(table.merchant, table.merchantOrder),
    byEnd: index().on(table.merchant, table.captureEnd),
  }),
);

export const heldPaymentRelations = relations(heldPayment, ({ one }) => ({
  row: one(payment, { fields: [heldPayment.payment], references: [payment.id] }),
}));

export const paymentAction = onchainTable(
  "payment_action",
  (t) => ({
    id: t.text().primaryKey(),
    payment: t.hex().notNull(),
    merchant: t.hex().notNull(),
    token: t.hex().notNull(),
    sequence: t.integer().notNull(),
    type: t.text().notNull(),
    actor: t.hex().notNull(),
    amount: t.bigint().notNull(),
    payerAmount: t.bigint().notNull(),
    fee: t.bigint().notNull(),
    held: t.bigint().notNull(),
    refundable: t.bigint().notNull(),
    timestamp: t.bigint().notNull(),
    blockNumber: t.bigint().notNull(),
    transaction: t.hex().notNull(),
    logIndex: t.integer().notNull(),
  }),
  (table) => ({ byPayment: index().on(table.payment, table.sequence) }),
);

export const paymentRelations = relations(payment, ({ many }) => ({
  actions: many(paymentAction),
}));

export const paymentActionRelations = relations(paymentAction, ({ one }) => ({
  of: one(payment, { fields: [paymentAction.payment], references: [payment.id] }),
}));

export const merchant = onchainTable("merchant", (t) => ({
  id: t.hex().primaryKey(),
  createdAt: t.bigint().notNull(),
}));

export const account = onchainTable("account", (t) => ({
  id: t.hex().primaryKey(),
  createdAt: t.bigint().notNull(),
}));

export const token = onchainTable("token", (t) => ({
  id: t.hex().primaryKey(),
  credit: t.bigint().notNull(),
  pots: t.bigint().notNull(),
}));

export const merchantTotal = onchainTable(
  "merchant_total",
  (t) => ({
    id: t.text().primaryKey(),
    merchant: t.hex().notNull(),
    token: t.hex().notNull(),
    heldCount: t.integer().notNull(),
    capturedCount: t.integer().notNull(),
    refundedCount: t.integer().notNull(),
    returnedCount: t.integer().notNull(),
    ...balances(t),
  }),
  (table) => ({ byMerchant: index().on(table.merchant) }),
);

export const customer = onchainTable(
  "customer",
  (t) => ({
    id: t.text().primaryKey(),
    merchant: t.hex().notNull(),
    account: t.hex().notNull(),
    token: t.hex().notNull(),
    paymentCount: t.integer().notNull(),
    paid: t.bigint().notNull(),
    refunded: t.bigint().notNull(),
    returned: t.bigint().notNull(),
    firstPaidAt: t.bigint().notNull(),
    lastPaidAt: t.bigint().notNull(),
    merchantOrder: t.bigint().notNull(),
  }),
  (table) => ({ byMerchant: index().on(table.merchant, table.merchantOrder) }),
);

export const commission = onchainTable(
  "commission",
  (t) => ({
    id: t.text().primaryKey(),
    recipient: t.hex().notNull(),
    token: t.hex().notNull(),
    direct: t.bigint().notNull(),
  }),
  (table) => ({ byRecipient: index().on(table.recipient) }),
);

export const merchantVolume = onchainTable(
  "merchant_volume",
  (t) => ({
    id: t.text().primaryKey(),
    merchant: t.hex().notNull(),
    token: t.hex().notNull(),
    start: t.bigint().notNull(),
    paymentCount: t.integer().notNull(),
    ...amounts(t),
    returned: t.bigint().notNull(),
  }),
  (table) => ({ byMerchant: index().on(table.merchant, table.start) }),
);
