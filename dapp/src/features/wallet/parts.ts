export { Account } from "./Account.tsx";
export { WalletList } from "./WalletList.tsx";
export { WalletMark } from "./WalletMark.tsx";
export { WithWallets } from "./WithWallets.tsx";
