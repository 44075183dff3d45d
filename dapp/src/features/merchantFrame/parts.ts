export { AccountGate } from "./AccountGate.tsx";
export { MerchantFrame } from "./MerchantFrame.tsx";
export { ProveFactor } from "./ProveFactor.tsx";
export { SignInWays } from "./SignIn.tsx";
export { StepUpDialog } from "./StepUpDialog.tsx";
export { useProof } from "./useProof.ts";
