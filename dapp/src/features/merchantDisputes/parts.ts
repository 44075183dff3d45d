export { MerchantDisputesPage } from "./MerchantDisputesPage.tsx";
