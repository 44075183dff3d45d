export const notPaid = "Not paid";
export const held = "Held in escrow";
export const partlyCaptured = "Partly captured";
export const captured = "Captured";
export const refunded = "Refunded";
export const returned = "Returned";
export const expired = "Capture window over";
export const disputed = "Disputed";
