export { Account } from "./Account.tsx";
export { WalletList } from "./WalletList.tsx";
export { WithWallets } from "./WithWallets.tsx";
