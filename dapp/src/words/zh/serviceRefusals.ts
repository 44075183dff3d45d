/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the code with which the service refuses. */
export const ofService: Readonly<Record<string, string>> = {
  scope_missing: "此密钥没有所需权限。请使用有该权限的密钥，或登录。",
  key_mode_mismatch:
    "当前模式与密钥或链不符：正式模式使用真实资金，测试模式则不是。请切换到另一种模式，或选择其他链。",
  api_key_not_found: "您没有此编号的 API 密钥。请检查编号。",
  session_missing: "尚未登录。请先登录；付款人请用付款的钱包登录。",
  merchant_unknown: "此钱包地址不属于任何商家。请连接商家的钱包，或请本服务的管理员添加此地址。",
  second_factor_required:
    "缺少第二重验证。请先完成第二重验证；如果尚未设置，请先为您的账户添加通行密钥或身份验证器。",
  step_up_required: "此操作要求五分钟内证明过是您本人。请再次证明，然后重试。",
  enrolment_required: "该组织要求第二重验证。请先为您的账户添加通行密钥或身份验证器。",
  factor_invalid:
    "未能证明是您本人：验证码或恢复码有误或已用过，或者这不是您账户的验证方式。请等待下一个验证码并检查设备时间，或改用其他恢复码或方式。",
  factor_not_found:
    "您的账户中没有此钱包或验证方式，也没有等待中的此类移除。请重新加载本页，或先将其添加到您的账户。",
  passkey_invalid:
    "通行密钥未被接受，或您账户的通行密钥已达上限。请重试、移除一个，或改用其他方式。",
  wallet_taken:
    "此钱包已属于另一个账户或店铺，或您账户的钱包已达上限。请使用其他钱包，或先移除一个。",
  last_sign_in: "否则任何人都无法再登录您的账户。请先添加另一个钱包或通行密钥。",
  session_not_found: "您没有此编号的登录会话。请检查编号。",
  session_required: "任何密钥都不能执行此操作。请以成员身份登录。",
  role_forbidden: "您的角色无权执行此操作。请找所有者处理。",
  store_forbidden: "您不是此店铺的成员。请选择您自己的店铺，或请此店铺的所有者邀请您。",
  store_closed: "此店铺已离开本服务器，没有人会读到您写的内容。您依条款享有的权利在链上保持不变。",
  store_not_found: "您的组织没有此店铺。请检查编号。",
  address_forbidden: "此密钥不能从此网络地址使用。请创建包含该网络的新密钥，或使用其他密钥。",
  member_not_found: "该组织没有此成员。请检查编号。",
  last_owner: "组织必须有所有者。请先让另一名成员成为所有者。",
  organisation_in_use: "该组织仍有事项正在进行，例如仍有托管款项的付款。请先处理完毕，然后重试。",
  registration_closed: "在本服务器上开设店铺须受邀请。请向本服务的管理员或所有者索取邀请。",
  too_many_organisations: "您拥有的组织已达上限。请在其中一个组织中开设店铺。",
  invitation_not_found: "此邀请已被使用、撤回或已过期。请索取新的邀请。",
  payout_change_not_found: "该店铺没有此项更改。请检查编号。",
  payout_change_pending: "此收款地址已有另一项更改正在等待。请先停止它。",
  payout_change_ended: "此更改已确认、已生效或已停止。请查看其状态，如有需要请重新申请。",
  confirmation_too_early: "您申请此更改还不到一小时。请由另一名所有者确认，或稍后自行确认。",
  refund_limit_exceeded: "金额超出您的退款上限，或您没有此币种的退款额度。请找所有者处理。",
  backup_not_found: "您没有此编号的备份。请检查编号。",
  backup_conflict:
    "已有更新的备份，或您账户中有备份的钱包已达上限。请先取得最新备份再保存，或先删除一个。",
  siwe_invalid:
    "签名的消息未被接受：它已用过或太旧，或者属于其他网站、网络或钱包。请检查设备时间和已连接的钱包，然后重新签名。",
  origin_forbidden: "此操作只能在本服务自己的页面上进行。请在那里打开。",
  invalid_request: "有一个值不符合要求：例如过长，或含有不可见字符。请更改。",
  unknown_chain: "本服务器不支持此链。请选择其他链。",
  unknown_token: "此处不支持该链上的这种币。请选择其他币种。",
  invalid_amount: "金额必须大于零，且小数位数不能超出该币种允许的位数。请更正。",
  amount_too_large: "金额超出允许或可用的数额。请选择较小的金额。",
  unknown_currency: "此处没有该计价货币的汇率。请选择其他货币，或直接填写币的数额。",
  rate_unavailable: "暂时无法得知此汇率。请直接填写币的数额，或稍后重试。",
  rates_disagree: "各汇率来源相差过大。请直接填写币的数额，或稍后重试。",
  payment_link_not_found: "此付款链接不存在。请检查链接或编号。",
  payment_link_closed: "此付款链接已关闭。请向商家索取新的链接。",
  chain_unavailable: "链暂时没有响应。请稍后重试。",
  subgraph_not_found: "本服务器不提供此链的公开历史。请联系本服务的管理员。",
  subgraph_unavailable: "此链的公开历史没有响应。请稍后重试。",
  customer_not_found: "此钱包未在该模式下向您付款。请检查地址。",
  checkout_not_found: "此结账页不存在。请检查链接或编号。",
  checkout_expired: "此结账页已过期，此请求没有支付任何款项。请向商家索取新的结账页。",
  client_reference_taken: "另一个结账页已使用此参考编号。请使用那个结账页，或先使其失效。",
  nothing_unexpected: "此结账页没有这样的迟到付款或第二笔付款，因此无须决定。",
  already_resolved: "这笔付款已有决定。请查看其状态。",
  checkout_paid: "此结账页已支付，无须再付。商家如要取消，请改为退还或退款。",
  terms_mismatch: "条款与报价不符。请重新加载本页，然后签署现在的报价。",
  signature_invalid: "签名不符，此请求没有转移任何资金。请用应当签名的钱包重新签名。",
  signature_expired: "签名的期限已过或即将到期，此请求没有转移任何资金。请以更晚的期限重新签名。",
  payment_changed:
    "这笔付款期间已有变化，此请求没有发送任何内容。继续之前，请重新加载并查看它的现状。",
  authorization_used:
    "此签名已使用过或已取消，或者使用它的另一笔付款正在途中。重新付款之前，请先查看付款的状态。",
  relay_rejected:
    "此请求没有发送任何内容：合约会拒绝它，或它所需的网络费超出中继服务的支付范围。请查看付款的状态；如果仍可操作，请从您的钱包发送交易。",
  relay_unavailable:
    "中继服务暂时无法发送。如果这笔付款的另一笔交易正在途中，请等待其结果；否则请从您的钱包发送交易，或稍后重试。",
  token_not_gasless: "这种币不能用这类签名支付，此请求没有支付任何款项。请从您的钱包发送交易。",
  webhook_url_forbidden:
    "不允许使用此 webhook 网址。请使用以 https:// 开头、不含端口、可从互联网访问的网址。",
  webhook_host_not_found: "找不到此主机的地址。请检查拼写及其 DNS 记录，然后重试。",
  webhook_endpoint_not_found: "您没有此编号的 webhook。请在列表中查找。",
  webhook_endpoint_disabled: "此 webhook 已停用。请先启用。",
  webhook_delivery_not_found: "此 webhook 没有此编号的投递。请在投递列表中查找。",
  event_not_found: "您没有此编号的事件。请在事件列表中查找。",
  event_expired: "此事件已超过保存期限，不再保存。请从头读取日志。",
  payment_not_found:
    "找不到这笔付款，或它不属于此钱包。请检查编号和钱包；如果刚刚发送，请稍后重试。",
  statement_not_found: "此钱包没有这样的陈述。请用任何一方或仲裁人的钱包登录。",
  arbiter_missing: "这笔付款的条款未指定仲裁人，因此不能发起争议。请改为留言。",
  too_many_statements: "这一方对此付款的陈述已达上限。如需补充，请用自己的链接发布。",
  receipt_unavailable: "尚无收据：款项未支付，或付款尚未确认。如果您已付款，请稍后重试。",
  settlement_not_found: "这笔付款没有此提议。请在付款的提议中查找。",
  settlement_closed: "此提议已结束，此请求没有转移任何资金。请查看付款的状态，或重新提议。",
  too_many_proposals: "这一方对此付款的有效提议已达上限。请先撤回一个。",
  too_many_messages: "这一方对此付款的留言已达上限。请改用电子邮件继续沟通。",
  operator_refused: "本服务器不代您发送此交易。请用商家的钱包自行发送。",
  operator_not_approved: "商家尚未授权本服务器代为发送。请用商家的钱包授权，或自行发送交易。",
  call_in_flight: "这笔付款的另一笔交易正在途中，此请求没有发送任何内容。请等待其结果，然后重试。",
  nothing_left: "这笔付款已没有托管中或可退款的款项。请查看其状态。",
  rate_limited:
    "请求过多，此请求没有执行。请稍等片刻再试；如果是验证码错误次数过多，请改用通行密钥或恢复码，或一小时后重试；如果免费网络费额度已用完，请从您的钱包发送交易，或几小时后重试。",
};
