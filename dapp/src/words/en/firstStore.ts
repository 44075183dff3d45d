export const title = "Open your store";
export const advice =
  "You belong to no store yet. Open one of your own, or open the link of an invitation while you are signed in.";
export const walletHint =
  "The merchant in the terms of its payments, and where captured money goes. It stays the store's own.";
export const noWallet = "Your account has no wallet. Add one under Security in the settings first.";
