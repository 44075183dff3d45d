/** Translated from English; reviewed by: nobody yet. */

export const cannotBeShown = "Não é possível mostrar isto";
export const tryAgain = "Tentar de novo";
export const refusedByContract = "O contrato recusou isto";
export const otherNetwork = "Sua carteira está em outra rede";
export const otherNetworkAdvice =
  "Nenhum dinheiro se moveu. Troque a rede na sua carteira, ou tente de novo e aceite a troca. Se a sua carteira não conhece a rede, adicione-a nela primeiro.";
export const declined = "Você recusou na sua carteira";
export const declinedAdvice =
  "Nenhum dinheiro se moveu com isto: a solicitação não foi assinada nem enviada. Um passo que você confirmou antes dela, como uma permissão, vale. Tente de novo quando quiser.";
export const stoppedWaiting = "Você parou de esperar pela carteira";
export const stoppedWaitingAdvice =
  "Nada foi enviado daqui. Se a sua carteira ainda mostrar a solicitação, recuse-a ali: uma transação que você confirmar depois vale, e esta página então a mostra.";
export const alreadyAsking = "Sua carteira já tem uma solicitação aberta";
export const alreadyAskingAdvice =
  "Nenhum dinheiro se moveu. Abra sua carteira, responda à solicitação aberta e tente de novo.";
export const walletCannot = "Sua carteira não consegue fazer isto";
export const walletCannotAdvice =
  "Nenhum dinheiro se moveu. Se foi pedida uma assinatura, escolha enviar sua própria transação, ou use outra carteira.";
export const termsForged = "O nó da blockchain deu uma resposta errada";
export const termsForgedAdvice =
  "Os termos que ele mostrou não são os deste pagamento, por isso nada é mostrado. O dinheiro não é afetado. Tente de novo mais tarde ou fale com o administrador deste serviço.";
export const historyMissing = "Não é possível ler os detalhes deste pagamento agora";
export const historyMissingAdvice =
  "O contrato tem o pagamento, então o dinheiro está onde os termos o colocam. Nem o histórico público nem o registro da blockchain respondem; esta página pergunta de novo sozinha.";
export const otherChain = "A blockchain não é a que esta página mostra";
export const otherChainAdvice =
  "A moeda ou o contrato nela é outro, por isso nada foi enviado e nenhum dinheiro se moveu. Avise o administrador deste serviço.";
export const accountChanged = "A conta na sua carteira mudou";
export const accountChangedAdvice =
  "Nenhum dinheiro se moveu. Confira qual conta está conectada e tente de novo.";
export const signatureUnfit = "Sua carteira assinou com outra conta";
export const signatureUnfitAdvice =
  "Ou deu algo que não é uma assinatura. Isso foi descartado, e nenhum dinheiro se moveu. Escolha na carteira a conta mostrada aqui e tente de novo.";
export const replaced = "Você substituiu a transação";
export const replacedAdvice =
  "Sua carteira enviou outra transação no lugar, então esta não fez nada. Só a taxa de rede dela foi gasta. Tente de novo quando quiser.";
export const reverted = "A blockchain recusou a transação";
export const revertedAdvice =
  "Nenhum dinheiro se moveu além da taxa de rede. Algo mudou enquanto ela estava a caminho: olhe a página outra vez antes de tentar de novo.";
export const slow = "A blockchain está demorando mais que o normal";
export const slowAdvice =
  "Sua carteira diz que enviou isto, e a blockchain ainda não o mostra. Veja na carteira o que aconteceu. Esta página continua procurando e o mostra quando chegar.";
export const noGas = "Faltam moedas para a taxa de rede";
export const noGasAdvice =
  "Nenhum dinheiro se moveu. Coloque na sua carteira um pouco da moeda nativa da blockchain e tente de novo.";
export const chainSilent = "A blockchain não responde";
export const chainSilentAdvice =
  "Se a sua carteira enviou uma transação, ela não se perdeu, e esta página a encontra. Uma assinatura que não pôde ser verificada é descartada e não move nada. Confira sua conexão e tente de novo.";
export const unknown = "Isto não funcionou";
export const unknownSaid = (message: string) =>
  `Sua carteira ou a blockchain disse: ${message} Olhe a página outra vez antes de tentar de novo.`;
export const unknownAdvice =
  "O motivo não é conhecido. Olhe a página outra vez antes de tentar de novo.";
export const partMissing = "Não foi possível carregar uma parte desta página";
export const partMissingAdvice =
  "Seu dinheiro está onde estava. Confira sua conexão e recarregue esta página para continuar.";
export const noCheckout = "Este checkout não existe";
export const checkoutOver = "O prazo para pagar terminou";
export const alreadyPaid = "Este pedido já está pago";
export const offerChanged = "Esta oferta mudou";
export const signatureRefused = "A assinatura não confere";
export const signatureUsed = "Isto já foi assinado e usado antes";
export const refusedByEscrow = "O contrato de custódia recusou o pagamento";
export const relayerBusy = "O retransmissor não consegue enviar agora";
export const tooManyAttempts = "Tentativas demais";
export const signedOut = "Sua sessão terminou";
export const noMerchant = "Esta carteira não é de nenhum lojista daqui";
export const signInFailed = "Não foi possível entrar";
export const refusedByService = "O serviço recusou isto";
export const refusedByServiceAdvice = "O serviço recusou isto.";
export const serviceSilent = "O serviço não responde";
export const serviceSilentAdvice =
  "Confira sua conexão e tente de novo; o que já está em custódia está seguro na blockchain.";
export const serviceSilentAfterAdvice =
  "Ele pode ter recebido o que você enviou ou assinou, e então isso vale: olhe a página outra vez antes de tentar de novo. O que já está em custódia está seguro na blockchain.";
export const withoutEffect = "A transação não fez isto";
export const withoutEffectAdvice =
  "Ela está na blockchain, mas não alterou a custódia: uma multisig ou um lote pode ter falhado por dentro. Olhe a página outra vez antes de tentar de novo.";
export const paymentChanged = "Este pagamento mudou";
export const paymentChangedAdvice =
  "Outra coisa aconteceu com ele nesse meio-tempo, então nada foi pedido à sua carteira e nada foi enviado. Veja como ele está agora antes de continuar.";
export const overtaken = "Outra coisa veio antes";
export const overtakenAdvice =
  "Este pagamento foi alterado por outra transação, então a sua não fez nada. Veja como ele está agora antes de continuar.";
export const signatureRefusedAdvice =
  "Ela foi descartada, e nada foi enviado. Assine de novo com a conta mostrada aqui, ou envie a transação por conta própria.";
export const passkeyDeclined = "Nenhuma chave de acesso foi apresentada";
export const passkeyDeclinedAdvice =
  "O aviso foi fechado, ou ninguém respondeu a ele. Nada mudou: tente de novo ou use outro modo.";
export const passkeyKnown = "Este dispositivo já tem uma chave de acesso sua";
export const passkeyKnownAdvice =
  "Ela está na lista. Para adicionar outra, use outro dispositivo ou chave de segurança.";
export const passkeyUnable = "Este navegador não conseguiu usar uma chave de acesso";
export const passkeyUnableAdvice =
  "Nada mudou. Use outro navegador ou dispositivo, ou um dos outros modos.";
export const proofRefused = "Isto não provou que é você";
export const roleForbids = "Sua função não permite isto";
export const factorDemanded = "Sua organização exige dois fatores";
export const noInvitation = "Este convite não vale mais";
export const organisationInUse = "Algo da organização ainda está em andamento";
export const lastOwner = "Uma organização precisa de um proprietário";
export const lastSignIn = "Você não conseguiria mais entrar";
export const walletTaken = "Outra conta ou loja tem esta carteira";
export const payoutPending = "Já há uma mudança em espera";
export const tooEarly = "Ainda é cedo para você confirmar";
