export const members = "Members";
export const you = "you";
export const unnamed = "No name given";
export const joined = (when: string) => `since ${when}`;
export const twoFactors = "two factors";
export const oneFactor = "one factor";
export const change = "Change";
export const changeNamed = (name: string) => `Change ${name}`;
export const role = "Role";
export const mayDo = {
  owner: "everything, payout addresses and owners too",
  admin: "everything but payout addresses and owners",
  developer: "checkouts, links, webhooks and keys",
  support: "checkouts, cancelling, and refunds up to a limit",
  viewer: "see payments, checkouts, links and members",
  accountant: "see what a viewer sees, and the audit log",
} as const;
export const refundLimits = "Most in one refund";
export const refundLimitsHint =
  "Support refunds nothing without a limit. Owners and admins prove themselves again above theirs.";
export const limitOf = (coin: string) => `Limit in ${coin}`;
export const noLimit = "no limit";
export const coinOn = (coin: string, chain: string) => `${coin} on ${chain}`;
export const upTo = (limits: string) => `refunds up to ${limits}`;
export const remove = "Remove from the organisation";
export const removeTitle = (name: string) => `Remove ${name}?`;
export const removeAdvice =
  "Every session of theirs ends at once, and so do the invitations they made.";
export const removeConfirm = "Remove";
export const signOut = "Sign out everywhere";
export const signOutTitle = (name: string) => `Sign ${name} out everywhere?`;
export const signOutAdvice =
  "Every session of theirs ends at once, and no device of theirs is trusted any more. They stay a member, and can sign in again.";
export const leave = "Leave the organisation";
export const leaveTitle = "Leave the organisation?";
export const leaveAdvice =
  "You see nothing of its stores any more, and nobody there signs you out. What you have invited ends. Your account stays.";
export const leaveConfirm = "Leave";
export const invitations = "Open invitations";
export const noInvitations = "None. Somebody who opens the link of one becomes a member.";
export const invite = "Invite";
export const inviteTitle = "Invite somebody";
export const validFor = "The link works for";
export const durations = { "86400": "1 day", "604800": "7 days", "2592000": "30 days" } as const;
export const makeLink = "Make the link";
export const linkTitle = "Send this link";
export const linkOnce =
  "It is shown just this once and works once. Send it where nobody else reads: whoever opens it first becomes a member.";
export const link = "link of the invitation";
export const done = "Done";
export const invitedUntil = (when: string) => `works until ${when}`;
export const withdraw = "Withdraw";
export const withdrawNamed = (role: string) => `Withdraw the invitation as ${role}`;
export const rules = "Rules for everybody";
export const organisationName = "Name of the organisation";
export const demandFactors = "Two factors for every member";
export const demandFactorsHint =
  "Who has just one sees nothing of the stores until they have set up a passkey or an authenticator.";
export const theMembers = "the members";
export const theInvitations = "the invitations";
export const inviteTitlePage = "Invitation";
export const invited = "You are invited to a store";
export const invitedAdvice =
  "By accepting you become a member of the organisation that sent you this link. It works once.";
export const accept = "Accept the invitation";
export const accepted = (store: string) => `You belong to ${store} now`;
export const toOverview = "Go to the overview";
export const noToken = "This link is not complete";
export const noTokenAdvice = "Copy the whole link, with what follows the # sign.";
