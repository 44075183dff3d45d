export const toContent = "Skip to the page";
export const more = "More";
export const moreSections = "More of the store";
export const search = "Search";
export const searchHint = "Search orders, payments, addresses";
export const controlK = "Ctrl K";
export const account = "Your account";
export const security = "Your sign-in and security";
