/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the code with which the service refuses; a page shows them in place of the service's own, which are in English. */
export const ofService: Readonly<Record<string, string>> = {
  scope_missing:
    "Esta chave não tem permissão para isto: use uma que tenha, ou entre na sua conta.",
  key_mode_mismatch:
    "O modo de produção e o modo de teste não se misturam: troque de modo, ou use uma chave ou uma blockchain do mesmo modo.",
  api_key_not_found: "Você não tem uma chave de API com este id: confira o id.",
  session_missing: "Ninguém entrou aqui: entre primeiro com a sua carteira.",
  merchant_unknown:
    "Nenhum lojista tem este endereço: conecte a carteira do lojista, ou peça ao administrador que adicione o endereço.",
  second_factor_required:
    "Falta o segundo fator: prove-o primeiro, ou adicione à sua conta uma chave de acesso ou um autenticador.",
  step_up_required:
    "Para isto você precisa ter provado que é você nos últimos cinco minutos: prove de novo e tente outra vez.",
  enrolment_required:
    "Esta organização exige um segundo fator: adicione primeiro à sua conta uma chave de acesso ou um autenticador.",
  factor_invalid:
    "Isto não prova que é você: está errado ou já foi usado. Espere o próximo código e confira a hora do dispositivo, ou use outro dos seus modos.",
  factor_not_found:
    "Sua conta não tem essa carteira, chave de acesso, autenticador ou remoção de fatores: recarregue a página e veja o que ela tem.",
  passkey_invalid:
    "A chave de acesso não foi aceita: tente de novo ou use outro modo. Se a sua conta já tem o máximo delas, remova uma.",
  wallet_taken:
    "Outra conta ou loja tem esta carteira, ou a sua conta já tem o máximo: use outra carteira, ou remova uma antes.",
  last_sign_in:
    "Ninguém mais conseguiria entrar na sua conta: adicione primeiro outra carteira ou chave de acesso.",
  session_not_found: "Você não tem uma sessão com este id: confira o id.",
  session_required: "Nenhuma chave pode fazer isto: entre como membro.",
  role_forbidden: "Sua função não permite isto, ou mudou nesse meio-tempo: peça a um proprietário.",
  store_forbidden:
    "Você não é membro desta loja: escolha uma das suas, ou peça ao proprietário dela um convite.",
  store_closed:
    "Esta loja deixou este servidor, e ninguém leria isto: os direitos que os termos dão a você continuam na blockchain.",
  store_not_found: "Sua organização não tem essa loja: confira o id.",
  address_forbidden:
    "Esta chave não pode ser usada a partir deste endereço: crie uma chave que inclua a rede dele, ou use outra.",
  member_not_found: "A organização não tem esse membro: confira o id.",
  last_owner:
    "Uma organização precisa de um proprietário: torne primeiro outro membro proprietário.",
  organisation_in_use:
    "A organização ainda tem dinheiro em custódia ou algo em andamento: capture-o ou devolva-o, e interrompa as mudanças em espera.",
  registration_closed:
    "Este servidor abre lojas por convite: peça um ao administrador dele ou a um proprietário.",
  too_many_organisations:
    "Você já tem tantas organizações quanto se pode ter: abra uma loja em uma delas.",
  invitation_not_found: "Este convite foi usado, foi cancelado ou venceu: peça um novo.",
  payout_change_not_found: "A loja não tem essa mudança de endereço de recebimento: confira o id.",
  payout_change_pending:
    "Outra mudança deste endereço de recebimento está em espera: interrompa-a primeiro.",
  payout_change_ended: "Esta mudança de endereço de recebimento já terminou: peça uma nova.",
  confirmation_too_early:
    "Você pediu esta mudança há menos de uma hora: outro proprietário pode confirmá-la, ou você a confirma mais tarde.",
  refund_limit_exceeded:
    "Isto é mais do que você pode reembolsar nesta moeda: peça a um proprietário.",
  backup_not_found: "Você não tem um backup com este id: confira o id.",
  backup_conflict:
    "Um backup mais novo foi guardado nesse meio-tempo, ou a sua conta tem backups do máximo de carteiras: recarregue a página e tente de novo, ou exclua um.",
  siwe_invalid:
    "A mensagem ou a assinatura dela não é válida: assine de novo com a carteira pedida.",
  origin_forbidden:
    "Isto não pode ser feito a partir desta página: abra-o no site deste serviço, ou use uma chave que inclua a origem da página.",
  invalid_request:
    "Um valor não serve: por exemplo, é longo demais ou tem caracteres invisíveis. Mude-o.",
  unknown_chain: "Este servidor não acompanha essa blockchain: escolha outra.",
  unknown_token: "Essa moeda não está disponível aqui: escolha uma das que são oferecidas.",
  invalid_amount:
    "O valor não é válido: escreva um acima de zero, sem mais casas decimais do que a moeda tem.",
  amount_too_large: "O valor é grande demais: escolha um menor.",
  unknown_currency:
    "Não há cotação para essa moeda: escolha outra, ou dê o valor na moeda com que se paga.",
  rate_unavailable:
    "A cotação não é conhecida agora: dê o valor na moeda com que se paga, ou tente de novo mais tarde.",
  rates_disagree:
    "As fontes da cotação diferem demais: dê o valor na moeda com que se paga, ou tente de novo mais tarde.",
  payment_link_not_found: "Esse link de pagamento não existe: confira o id ou o link.",
  payment_link_closed: "Este link de pagamento está encerrado: peça um novo à loja.",
  chain_unavailable: "A blockchain não responde: tente de novo em um momento.",
  subgraph_not_found: "Este servidor não oferece o histórico público desta blockchain.",
  subgraph_unavailable:
    "O histórico público da blockchain não responde: tente de novo em um momento.",
  customer_not_found: "Esta carteira não pagou a você neste modo: confira o endereço.",
  checkout_not_found: "Este checkout não existe: confira o id ou o link.",
  checkout_expired: "O prazo deste checkout terminou, e nada foi pago: peça um novo à loja.",
  client_reference_taken: "Outro checkout tem a mesma referência: use-o, ou cancele-o primeiro.",
  nothing_unexpected:
    "Este checkout não tem nenhum pagamento atrasado ou repetido: não há nada a decidir.",
  already_resolved: "Isto já foi decidido de outro modo: veja o pagamento.",
  checkout_paid:
    "Este pedido já está pago, e nada mais é devido. Se você é a loja, devolva ou reembolse o pagamento.",
  terms_mismatch:
    "Os termos assinados não são os desta oferta: recarregue a página e assine de novo.",
  signature_invalid:
    "A assinatura não confere, e esta solicitação não moveu nada: assine de novo com a carteira que deve assinar.",
  signature_expired:
    "O prazo da assinatura passou ou está quase passando, e esta solicitação não moveu nada: assine de novo.",
  payment_changed:
    "O pagamento mudou nesse meio-tempo, e esta solicitação não enviou nada: recarregue o pagamento e peça ou assine de novo.",
  authorization_used:
    "Esta assinatura já foi usada ou cancelada: veja o estado do pagamento antes de pagar de novo.",
  relay_rejected:
    "O contrato não aceita isto agora, e esta solicitação não moveu nada: veja o estado do pagamento, ou envie uma transação da sua carteira por conta própria.",
  relay_unavailable:
    "O serviço não consegue enviar isto agora: tente de novo mais tarde, ou envie uma transação da sua carteira por conta própria.",
  token_not_gasless:
    "Esta moeda não pode ser paga com este tipo de assinatura, e nada foi pago: envie uma transação da sua carteira por conta própria.",
  webhook_url_forbidden:
    "Este servidor não envia webhooks a esta URL: use uma pública que comece com https:// e não tenha uma porta própria.",
  webhook_host_not_found:
    "O endereço do servidor desta URL não foi encontrado: confira como ela está escrita e o registro DNS, e tente de novo.",
  webhook_endpoint_not_found:
    "Você não tem um webhook com este id: procure-o na sua lista de webhooks.",
  webhook_endpoint_disabled:
    "Este webhook está desativado: ative-o, o que envia o que está à espera, e depois repita o envio.",
  webhook_delivery_not_found:
    "Este webhook não tem uma entrega com este id: procure-a na lista de entregas dele.",
  event_not_found: "Você não tem um evento com este id: procure-o na sua lista de eventos.",
  event_expired:
    "Este evento é antigo demais e não é mais guardado: leia o registro desde o começo.",
  payment_not_found:
    "Esse pagamento não foi encontrado para você: confira o id e a carteira com que você entrou. Se ele acabou de ser feito, tente de novo em um momento.",
  statement_not_found:
    "Não há essa declaração para esta carteira: entre com a carteira de uma das partes ou do árbitro.",
  arbiter_missing:
    "Os termos deste pagamento não nomeiam um árbitro, então não há disputa: escreva uma mensagem.",
  too_many_statements:
    "Este lado já fez tantas declarações sobre o pagamento quanto se pode fazer: publique o que falta com um link próprio.",
  receipt_unavailable:
    "Ainda não há recibo, porque o pagamento não foi feito ou não está confirmado: se já foi pago, tente de novo em um momento.",
  settlement_not_found:
    "Este pagamento não tem essa proposta: confira o id, ou veja as propostas do pagamento.",
  settlement_closed:
    "Esta proposta já terminou, e esta solicitação não moveu nada: veja o pagamento, ou proponha de novo.",
  too_many_proposals:
    "Este lado já tem tantas propostas em aberto sobre o pagamento quanto se pode ter: cancele uma primeiro.",
  too_many_messages:
    "Este lado já escreveu tantas mensagens sobre o pagamento quanto se pode escrever: continue por e-mail.",
  operator_refused:
    "O operador deste servidor não envia isto: envie a transação da carteira do lojista por conta própria.",
  operator_not_approved:
    "O lojista não nomeou este servidor como seu operador: nomeie-o com uma transação da carteira do lojista, ou envie a deste pagamento por conta própria.",
  call_in_flight:
    "Outra transação deste pagamento está a caminho, então esta solicitação não enviou nada: espere o resultado dela e tente de novo depois.",
  nothing_left:
    "Não resta dinheiro deste pagamento com que se possa fazer isto: veja o estado do pagamento.",
  rate_limited:
    "São solicitações ou tentativas demais: espere e tente de novo. Pode ser preciso esperar uma hora ou mais; uma transação, você pode enviar da sua carteira por conta própria.",
};
