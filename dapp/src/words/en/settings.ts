export const title = "Settings";
export const sections = "Settings";
export const store = "Store";
export const members = "Members and roles";
export const coins = "Coins and chains";
export const terms = "Periods and arbiter";
export const keys = "API keys";
export const payouts = "Payout addresses";
export const security = "Security";
export const audit = "Audit log";
export const data = "Your data";
export const noSection = "There is no such page";
export const notYours = "Your role does not open this page";
export const notYoursAdvice = (role: string) =>
  `You are signed in as ${role}. An owner or an admin can change that.`;
export const save = "Save";
export const saved = "Saved";
export const cancel = "Cancel";
export const loadMore = "Load more";
export const required = "This is needed.";
export const roles = {
  owner: "Owner",
  admin: "Admin",
  developer: "Developer",
  support: "Support",
  viewer: "Viewer",
  accountant: "Accountant",
} as const;
