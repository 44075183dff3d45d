/** Translated from English; reviewed by: nobody yet. */

/** What can go wrong with the wallet of this browser, by code: what it is, and what to do. */
export const problems = {
  account_known: () => "此账户已在钱包中。",
  account_unknown: () => "钱包中已没有此账户。请在此断开连接，然后重新连接。",
  accounts_many: () => "一个钱包最多100个账户。请将此账户导入其他浏览器。",
  backup_large: () => "此钱包的账户数量超过服务器备份的上限。请改为保存备份文件。",
  backup_mislabelled: () =>
    "备份可以打开，但不是您选择的钱包。没有恢复任何内容。请选择另一个备份，或打开您保存的文件。",
  backup_other: () =>
    "备份可以打开，但属于另一个钱包：这里的账户都不在其中。请找到正确的备份，或保存新备份。",
  backup_password: () =>
    "备份不能用此密码打开。它仍使用保存时的密码：请尝试您当时的密码，或保存新备份。",
  cannot_encrypt: () => "此浏览器只在 https 页面上加密。请通过 https 打开本页。",
  chain_other: () =>
    "此请求所针对的链与其声称的不同，或同时针对所有链。没有签署任何内容；请返回商家页面。",
  failed: () => "钱包无法完成该操作。请重新加载本页；已存储的内容未受影响。",
  file_large: () => "文件太大，不可能是钱包。请选择其他文件。",
  key_characters: () => "私钥只含数字和字母 a 至 f。请重新复制，不要手动输入。",
  key_length: (at: string) => `应有64个字符，现有${at}个。请重新复制私钥：末尾常会漏掉一个。`,
  key_range: () => "没有账户使用此私钥。请重新复制。",
  keystore_address: () => "文件所写的地址与其密钥对应的地址不同。请勿信任该文件。",
  keystore_cipher: () => "此钱包不支持该文件的加密方式。请改为导入助记词或私钥。",
  keystore_cost: () => "打开此文件所需的内存或时间超出浏览器的能力。请改为导入助记词或私钥。",
  keystore_kdf: () => "此钱包不支持该文件的保护方式。请改为导入助记词或私钥。",
  keystore_malformed: (at: string) => `文件不是完整的 keystore：问题在 ${at}。请重新导出。`,
  keystore_not_json: () => "文件不是 keystore。Keystore 是以 .json 结尾的文本文件。",
  keystore_password: () => "此密码无法打开该文件。它可能用的是您以前的密码。",
  keystore_version: () => "此处只能打开版本3的 keystore。请导入助记词或私钥。",
  locked: () => "钱包已锁定。请解锁后重试。",
  name_malformed: () => "名称为1至60个字符，词与词之间只用一个空格。",
  no_wallet: () => "此浏览器中没有钱包。请创建钱包、导入助记词或恢复备份。",
  passkey_declined: () =>
    "通行密钥没有应答。您关闭了其窗口，或等待时间过长。没有任何变化；密码始终可用。",
  passkey_known: () => "此通行密钥已可打开钱包。",
  passkey_unable: () => "此通行密钥无法在此浏览器中打开钱包。请使用密码，密码始终可用。",
  passkey_unknown: () => "此通行密钥已不能打开钱包。请使用密码。",
  passkey_wrong: () => "通行密钥给出的应答与以前不同。请使用密码。",
  passkeys_many: () => "一个钱包最多16个通行密钥。请先移除一个。",
  password_short: () => "太短：至少10个字符。用四个互不相关的词，既安全又好记。",
  password_wrong: () => "密码不正确。没有任何损失：请重试，或导入您的助记词。",
  request_malformed: () => "无法签名：其各部分不相符。请返回商家页面。",
  site_other: (at: string) =>
    `这会让您登录 ${at}，而不是本网站。没有签署任何内容；请离开提出请求的页面。`,
  storage_blocked: () =>
    "此浏览器不为本网站保存任何数据。请在其设置中允许网站数据，或使用普通窗口。",
  storage_failed: () => "浏览器没有保存此更改。其他内容没有变化；请重试。",
  storage_full: () => "浏览器的存储空间已满。钱包保持原样；请腾出一些空间后重试。",
  vault_damaged: () => "钱包内容已损坏。请恢复备份文件或导入您的助记词。",
  vault_malformed: (at: string) => `文件不是完整的钱包：问题在 ${at}。请尝试其他备份。`,
  vault_newer: () => "此钱包由本页的更新版本写入。请重新加载本页；请勿移除钱包。",
  vault_not_json: () => "文件不是钱包，或只是钱包的一部分。请尝试其他备份。",
  vault_other_kind: () => "文件不是钱包备份，而是其他内容。请尝试其他文件。",
  wallet_changed: () => "另一个标签页在同一时刻更改了钱包。请重试。",
  wallet_exists: () => "此浏览器中已有钱包。请重新加载本页以打开它。",
  wallet_removed: () => "另一个标签页已移除钱包。请恢复备份，以便在此使用。",
  word_unknown: (at: string) => `第${at}个单词不在词表中。请与您的纸核对。`,
  words_count: (at: string) => `现有${at}个单词，应为12、15、18、21或24个。`,
  words_missing: () => "此钱包由私钥导入，没有助记词。",
  words_order: () =>
    "所有单词都存在，但合在一起打不开任何钱包。可能有两个单词互换了位置，或某个是形近的单词。",
  words_wrong: (at: string) => `第${at}个单词不对。请核对纸上的拼写。`,
  worker_gone: () => "浏览器已停止钱包。请重新加载本页；没有任何损失。",
} as const;
