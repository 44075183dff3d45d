export const headline = "Get what you paid for, or your money back.";
export const introduction =
  "Pay a business from your own wallet. A contract holds the money until the deal is done, and no company in between can lose, freeze or redirect it.";
export const forMerchants = "For merchants";
export const forPayers =
  "Here to pay? Open the payment link or scan the QR code that the shop gave you: it leads straight to your order.";
export const pointSign = "You sign in your wallet";
export const pointSignText =
  "One signature, for exactly this order. With coins that allow it, the relayer pays the network fee.";
export const pointHold = "The contract holds the money";
export const pointHoldText =
  "It can go only to the merchant or back to you. The commission is part of what you sign.";
export const pointDeadlines = "Every deadline is known";
export const pointDeadlinesText =
  "Confirm the delivery and the merchant is paid. If nobody captures in time, the money is yours again.";
export const example = "One payment, on its way";
export const exampleSign = "You sign";
export const exampleSignText = "25.00 leave your wallet.";
export const exampleHeld = "Held in escrow";
export const exampleHeldText = "The contract holds 25.00 for this order alone.";
export const exampleDelivered = "Delivered";
export const exampleDeliveredText =
  "24.75 to the merchant, 0.25 commission – or 25.00 back to you.";
export const exampleSteps = "A payment's way";
