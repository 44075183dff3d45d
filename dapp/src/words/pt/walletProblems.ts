/** Translated from English; reviewed by: nobody yet. */

/** What can go wrong with the wallet of this browser, by code: what it is, and what to do. */
export const problems = {
  account_known: () => "Esta conta já está na carteira.",
  account_unknown: () => "A carteira não tem mais essa conta. Desconecte-a aqui e conecte de novo.",
  accounts_many: () => "Uma carteira guarda no máximo 100 contas. Importe esta em outro navegador.",
  backup_large: () =>
    "Esta carteira tem mais contas do que o servidor guarda em um backup. Salve um arquivo de backup em vez disso.",
  backup_mislabelled: () =>
    "Ele abre, mas é outra carteira, não a que você escolheu. Nada foi restaurado. Escolha outro backup, ou abra um arquivo que você salvou.",
  backup_other: () =>
    "Ele abre, mas é outra carteira: nenhuma das contas daqui está nele. Procure o certo, ou salve um novo backup.",
  backup_password: () =>
    "O backup não abre com esta senha. Ele continua com a senha com que foi salvo: tente a sua daquela época, ou salve um novo.",
  cannot_encrypt: () => "Este navegador só criptografa em páginas https. Abra a página por https.",
  chain_other: () =>
    "Isto é para uma blockchain diferente da que diz, ou para todas ao mesmo tempo. Nada foi assinado; volte para a loja.",
  failed: () =>
    "A carteira não conseguiu fazer isso. Recarregue a página; o que está armazenado não foi tocado.",
  file_large: () => "O arquivo é grande demais para ser uma carteira. Escolha outro.",
  key_characters: () =>
    "Uma chave privada só tem algarismos e as letras de a a f. Copie-a de novo em vez de digitá-la.",
  key_length: (at: string) =>
    `Caracteres: ${at} de 64. Copie a chave de novo: muitas vezes se perde um no fim.`,
  key_range: () => "Nenhuma conta tem esta chave. Copie-a de novo.",
  keystore_address: () =>
    "O arquivo indica um endereço diferente do da chave dele. Não confie nele.",
  keystore_cipher: () =>
    "O arquivo está criptografado de um modo que esta carteira não conhece. Em vez disso, importe as palavras ou a chave.",
  keystore_cost: () =>
    "Abrir este arquivo exigiria mais memória ou tempo do que um navegador tem. Em vez disso, importe as palavras ou a chave.",
  keystore_kdf: () =>
    "O arquivo está protegido de um modo que esta carteira não conhece. Em vez disso, importe as palavras ou a chave.",
  keystore_malformed: (at: string) =>
    `O arquivo não é um keystore completo: veja ${at}. Exporte-o de novo.`,
  keystore_not_json: () =>
    "O arquivo não é um keystore. Um keystore é um arquivo de texto que termina em .json.",
  keystore_password: () => "O arquivo não abre com esta senha. Pode ser uma mais antiga sua.",
  keystore_version: () => "Só keystores da versão 3 abrem aqui. Importe as palavras ou a chave.",
  locked: () => "A carteira está bloqueada. Desbloqueie-a e tente de novo.",
  name_malformed: () => "Um nome tem de 1 a 60 caracteres, com um só espaço entre as palavras.",
  no_wallet: () =>
    "Não há carteira neste navegador. Crie uma, importe suas palavras ou restaure um backup.",
  passkey_declined: () =>
    "A chave de acesso não respondeu. Você fechou a janela dela, ou demorou demais. Nada mudou; a senha sempre funciona.",
  passkey_known: () => "Esta chave de acesso já abre a carteira.",
  passkey_unable: () =>
    "Esta chave de acesso não consegue abrir uma carteira neste navegador. Use a senha, que sempre funciona.",
  passkey_unknown: () => "Esta chave de acesso não abre mais a carteira. Use a senha.",
  passkey_wrong: () => "A chave de acesso deu uma resposta diferente da anterior. Use a senha.",
  passkeys_many: () => "Uma carteira tem no máximo 16 chaves de acesso. Remova uma primeiro.",
  password_short: () =>
    "Curta demais: pelo menos 10 caracteres. Quatro palavras sem relação entre si são boas e fáceis de guardar.",
  password_wrong: () =>
    "Esta não é a senha. Nada se perdeu: tente de novo ou importe suas palavras.",
  request_malformed: () =>
    "Não é possível assinar isto: as partes não combinam entre si. Volte para a loja.",
  site_other: (at: string) =>
    `Com isto você entraria em ${at}, que não é este site. Nada foi assinado; saia da página que pediu.`,
  storage_blocked: () =>
    "Este navegador não guarda nada para este site. Permita os dados do site nas configurações dele, ou use uma janela normal.",
  storage_failed: () => "O navegador não guardou a mudança. Nada mais mudou; tente de novo.",
  storage_full: () =>
    "O armazenamento do navegador está cheio. A carteira está como estava; libere espaço e tente de novo.",
  vault_damaged: () =>
    "O conteúdo da carteira está danificado. Restaure um arquivo de backup ou importe suas palavras.",
  vault_malformed: (at: string) =>
    `O arquivo não é uma carteira completa: veja ${at}. Tente outro backup.`,
  vault_newer: () =>
    "Uma versão mais nova desta página gravou esta carteira. Recarregue a página; não remova a carteira.",
  vault_not_json: () =>
    "O arquivo não é uma carteira, ou é só uma parte de uma. Tente outro backup.",
  vault_other_kind: () =>
    "O arquivo não é o backup de uma carteira, e sim outra coisa. Tente outro.",
  wallet_changed: () => "Outra aba mudou a carteira no mesmo instante. Tente de novo.",
  wallet_exists: () => "Já há uma carteira neste navegador. Recarregue a página para abri-la.",
  wallet_removed: () => "Outra aba removeu a carteira. Restaure um backup para usá-la aqui.",
  word_unknown: (at: string) =>
    `Fora da lista de palavras: palavra ${at}. Compare com o seu papel.`,
  words_count: (at: string) => `Palavras digitadas: ${at}. São necessárias 12, 15, 18, 21 ou 24.`,
  words_missing: () => "Esta carteira foi importada pela chave e não tem palavras.",
  words_order: () =>
    "Todas as palavras existem, mas juntas não abrem nada. Provavelmente duas estão trocadas, ou uma é uma palavra parecida.",
  words_wrong: (at: string) => `Não é a palavra ${at}. Confira a grafia no seu papel.`,
  worker_gone: () => "O navegador parou a carteira. Recarregue a página; nada se perdeu.",
} as const;
