export const mayStillGoThrough = "An earlier payment may still go through";
export const mayStillGoThroughAdvice =
  "You gave up waiting for a payment of this order with another coin or wallet. If it goes through after all, paying now pays twice. With the same coin and wallet as then, only one of the two can count.";
export const payAllTheSame = "Pay with this one all the same";
export const payAllTheSameHint = "My wallet no longer shows the earlier payment as waiting.";
