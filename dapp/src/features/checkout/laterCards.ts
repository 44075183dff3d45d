export { BegunNotice } from "./BegunNotice.tsx";
export { ClaimedCard } from "./ClaimedCard.tsx";
export { ExpiredCard } from "./ExpiredCard.tsx";
export { OtherPaidCard } from "./OtherPaidCard.tsx";
export { PaidCard } from "./PaidCard.tsx";
