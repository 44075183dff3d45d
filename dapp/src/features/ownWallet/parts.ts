export { WalletPage } from "./WalletPage.tsx";
