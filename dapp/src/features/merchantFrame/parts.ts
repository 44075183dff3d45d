export { MerchantFrame } from "./MerchantFrame.tsx";
