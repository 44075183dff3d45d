/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const oneFactor = "单重验证";
export const oneFactorAdvice =
  "谁掌握了您钱包的密钥，谁就能以您的身份登录。通行密钥或身份验证器可以防止这种情况。";
export const you = "您";
export const yourName = "您的姓名";
export const yourNameHint = "您所属组织的成员会看到。";
export const passkeys = "通行密钥";
export const noPasskeys = "暂无。仅用通行密钥即可登录，视为双重验证。";
export const addPasskey = "添加通行密钥";
export const passkeyName = "通行密钥的名称";
export const passkeyNameHint = "例如它所在的设备。";
export const makePasskey = "创建通行密钥";
export const renamePasskey = "重命名通行密钥";
export const rename = "重命名";
export const renameNamed = (name: string) => `重命名 ${name}`;
export const remove = "移除";
export const removeNamed = (name: string) => `移除 ${name}`;
export const removePasskey = "移除此通行密钥？";
export const removePasskeyAdvice = (name: string) =>
  `${name} 将不能再让您登录，在其他地方用它登录的会话会退出。`;
export const addedOn = (when: string) => `${when}添加`;
export const usedOn = (when: string) => `${when}使用过`;
export const neverUsed = "从未使用";
export const onOneDevice = "仅在一台设备上";
export const authenticator = "身份验证器验证码";
export const noAuthenticator = "暂无。您手机上的应用会显示不断变化的6位数字。";
export const setUpOn = (when: string) => `${when}设置`;
export const setUp = "设置";
export const replace = "更换";
export const enrolTitle = "设置身份验证器";
export const scan = "请用身份验证器应用扫描，或在应用中输入密钥。";
export const qr = "供身份验证器应用扫描的二维码";
export const secretKey = "密钥";
export const enrolCode = "应用显示的6位数字";
export const enrolCodeHint = "您的其他登录会话会结束，您会获得十个新的恢复码。";
export const codeWrong = "需要六位数字。";
export const confirm = "确认";
export const removeAuthenticator = "移除身份验证器？";
export const removeAuthenticatorAdvice =
  "其验证码将不再有效。若没有任何第二重验证方式，仅凭您的钱包即可登录。";
export const recoveryCodes = "恢复码";
export const codesLeft = (left: number) => `10个中还剩${left}个`;
export const codesAdvice = "每个恢复码可代替您丢失的第二重验证方式一次。";
export const noFactorYet = "设置第一个第二重验证方式时会生成恢复码。";
export const makeCodes = "生成新的";
export const makeCodesTitle = "生成十个新的恢复码？";
export const makeCodesAdvice = "您现有的恢复码会立即失效。";
export const yourCodes = "您的十个恢复码";
export const codesOnce = "恢复码只在此刻显示一次。请存放在旁人看不到的地方，并与您的设备分开。";
export const download = "下载";
export const print = "打印";
export const codesFile = "handsel-recovery-codes.txt";
export const codesHead = (site: string) => `${site} 的恢复码。每个只能使用一次。`;
export const keptThem = "我已保存";
export const wallets = "钱包";
export const addWallet = "添加钱包";
export const addWalletAdvice =
  "请在此浏览器中连接该钱包，并用它签署一条消息。从那时起，它就能让您登录。";
export const addThis = (wallet: string) => `添加 ${wallet}`;
export const isYours = "已连接的钱包已在您的账户中。请连接另一个。";
export const waitingForWallet = "正在等待您的钱包…";
export const walletAddress = "钱包地址";
export const removeWallet = "移除此钱包？";
export const removeWalletAdvice =
  "它将不能再让您登录，在其他地方用它登录的会话会退出。若它是某店铺的商家，该店铺保留，其付款也保留。";
export const sessions = "您的登录位置";
export const thisSession = "此设备";
export const thisBrowser = "此浏览器";
export const onNetwork = (network: string) => `来自 ${network}`;
export const lastSeen = (when: string) => `上次使用：${when}`;
export const signOut = "退出登录";
export const signOutOf = (client: string) => `退出 ${client} 上的登录`;
export const trustedDevices = "不再询问第二重验证的设备";
export const trustedDevicesCount = (count: number) =>
  plural(count, { other: `${count}台设备不再询问第二重验证` });
export const trustedDevicesNote =
  "在这些设备上，仅凭钱包即可登录，自上次验证起30天内有效。结束登录会话也会结束此设置。";
export const askAgain = "在所有设备上重新询问";
export const signOutOthers = "退出其他登录";
export const signOutOthersTitle = "在其他所有地方退出登录？";
export const signOutOthersAdvice = "您在此处保持登录。";
export const unknownBrowser = "未知浏览器";
export const browserOn = (browser: string, system: string) => `${system} 上的 ${browser}`;
export const notices = "发给您的通知";
export const noNotices = "暂无。登录方式和收款地址的更改会显示在这里。";
export const account = "您的账户";
export const noticeWords = {
  "factor_reset.requested": "有人申请移除您的第二重验证方式",
  "factor_reset.cancelled": "移除您的第二重验证方式的申请已停止",
  "factor_reset.done": "您的第二重验证方式已移除",
  "member.changed": "您在某组织中的角色已更改",
  "organisation.deleted": "您的某个组织已删除",
  "passkey.added": "已添加通行密钥",
  "passkey.removed": "已移除通行密钥",
  "payout_change.applied": "收款地址已更改",
  "payout_change.cancelled": "收款地址更改已停止",
  "payout_change.confirmed": "收款地址更改已确认",
  "payout_change.requested": "有人申请更改收款地址",
  "recovery_code.used": "已使用一个恢复码",
  "recovery_codes.made": "已生成新的恢复码",
  "sessions.ended": "所有者或管理员让您在所有地方退出了登录",
  "totp.added": "已设置身份验证器",
  "device.trusted": "一台设备在30天内不再询问第二重验证",
  "totp.removed": "身份验证器已移除",
  "wallet.added": "已添加钱包",
  "wallet.removed": "已移除钱包",
} as const;
export const browsers = {
  edge: "Edge",
  opera: "Opera",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
} as const;
export const systems = {
  iphone: "iPhone",
  ipad: "iPad",
  android: "Android",
  windows: "Windows",
  mac: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
} as const;
