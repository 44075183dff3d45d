export const statement = "Sign in to Handsel to see and manage your payments. This moves no money.";
