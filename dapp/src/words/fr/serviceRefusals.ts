/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the code with which the service refuses. */
export const ofService: Readonly<Record<string, string>> = {
  scope_missing:
    "Cette clé ne permet pas cela, et ne peut pas le permettre à une autre. Utilisez une clé qui le permet, ou connectez-vous.",
  key_mode_mismatch:
    "Cela relève de l’autre mode\u202f: en mode production, l’argent est réel\u202f; en mode test, il ne l’est pas. Changez de mode, ou utilisez une clé de l’autre mode.",
  api_key_not_found: "Aucune de vos clés API n’a cet identifiant. Vérifiez l’identifiant.",
  session_missing:
    "Aucune session n’est ouverte. Connectez-vous\u202f; pour un paiement, avec le portefeuille qui a payé.",
  merchant_unknown:
    "L’adresse de ce portefeuille n’appartient à aucun commerçant ici. Connectez le portefeuille du commerçant, ou demandez à l’administrateur d’ajouter l’adresse.",
  second_factor_required:
    "Le second facteur manque. Présentez-le d’abord. Si vous n’en avez pas encore, ajoutez une clé d’accès ou une application d’authentification à votre compte.",
  step_up_required:
    "Il faut pour cela une preuve de moins de cinq minutes. Prouvez que c’est bien vous, puis réessayez.",
  enrolment_required:
    "Cette organisation exige un second facteur. Ajoutez d’abord une clé d’accès ou une application d’authentification à votre compte.",
  factor_invalid:
    "Cela ne prouve pas que le compte est le vôtre\u202f: un code peut être faux ou avoir déjà servi. Attendez le code suivant et vérifiez l’heure de l’appareil, ou utilisez un autre de vos moyens.",
  factor_not_found:
    "Votre compte n’a pas cet élément\u202f: ni ce portefeuille, ni cette clé d’accès ou application d’authentification, ni réinitialisation en attente. Rechargez la page et ajoutez ce qui manque.",
  passkey_invalid:
    "La clé d’accès n’a pas été acceptée. Réessayez, ou utilisez un autre moyen. Si votre compte a déjà autant de clés d’accès qu’il peut en avoir, supprimez-en d’abord une.",
  wallet_taken:
    "Un autre compte ou une autre boutique a ce portefeuille, ou votre compte en a déjà autant qu’il peut en avoir. Utilisez un autre portefeuille, ou retirez-en d’abord un là où il se trouve.",
  last_sign_in:
    "Plus personne ne pourrait se connecter à votre compte. Ajoutez d’abord un autre portefeuille ou une clé d’accès.",
  session_not_found: "Vous n’avez aucune session avec cet identifiant. Vérifiez l’identifiant.",
  session_required: "Aucune clé ne permet cela. Connectez-vous en tant que membre.",
  role_forbidden: "Votre rôle ne permet pas cela. Adressez-vous à un propriétaire.",
  store_forbidden:
    "Vous n’êtes pas membre de cette boutique. Choisissez l’une de vos boutiques, ou demandez une invitation à son propriétaire.",
  store_closed:
    "Cette boutique a quitté ce service, et personne n’y lirait rien. Vos droits selon les conditions restent, sur la blockchain.",
  store_not_found: "Votre organisation n’a pas cette boutique. Vérifiez l’identifiant.",
  address_forbidden:
    "Cette clé ne peut pas être utilisée depuis cette adresse réseau. Créez une nouvelle clé qui indique ce réseau, ou utilisez-en une autre.",
  member_not_found:
    "L’organisation n’a pas ce membre. Rechargez la page, ou vérifiez l’identifiant.",
  last_owner:
    "Une organisation doit avoir un propriétaire. Nommez d’abord un autre membre propriétaire.",
  organisation_in_use:
    "De l’argent de l’organisation est encore en séquestre, ou quelque chose est encore en cours. Capturez ou restituez d’abord l’argent, et attendez que plus rien ne soit en cours.",
  registration_closed:
    "Ce serveur n’ouvre des boutiques que sur invitation. Demandez-en une à son administrateur ou à un propriétaire.",
  too_many_organisations:
    "Vous possédez déjà autant d’organisations qu’un compte peut en ouvrir. Ouvrez une boutique dans l’une d’elles.",
  invitation_not_found:
    "Cette invitation a été utilisée ou retirée, ou a expiré. Demandez-en une nouvelle.",
  payout_change_not_found: "La boutique n’a pas ce changement. Vérifiez l’identifiant.",
  payout_change_pending:
    "Un autre changement de cette adresse de versement est en attente. Arrêtez-le d’abord.",
  payout_change_ended:
    "Ce changement est déjà confirmé ou terminé. Demandez-en un nouveau s’il en faut un.",
  confirmation_too_early:
    "Vous avez demandé ce changement il y a moins d’une heure. Faites-le confirmer par un autre propriétaire, ou confirmez-le plus tard.",
  refund_limit_exceeded:
    "C’est plus que ce que vous pouvez rembourser en une fois, ou vous n’avez pas de plafond de remboursement pour cette crypto. Adressez-vous à un propriétaire.",
  backup_not_found: "Vous n’avez aucune sauvegarde avec cet identifiant. Vérifiez l’identifiant.",
  backup_conflict:
    "Une version plus récente de la sauvegarde a été enregistrée entre-temps, ou votre compte a les sauvegardes d’autant de portefeuilles qu’il peut en avoir. Chargez la plus récente et enregistrez la vôtre ensuite, ou supprimez d’abord une sauvegarde.",
  siwe_invalid:
    "Le message signé n’a pas été accepté\u202f: il est trop ancien, a déjà servi ou ne porte pas la bonne signature. Vérifiez l’heure de votre appareil, et signez de nouveau avec le portefeuille concerné.",
  origin_forbidden:
    "Cela n’est possible que depuis une page de ce service. Ouvrez-la pour continuer.",
  invalid_request:
    "Une valeur ne convient pas\u202f: elle est par exemple trop longue, ou contient des caractères invisibles. Modifiez-la.",
  unknown_chain:
    "Ce service n’est pas sur cette blockchain. Choisissez-en une parmi celles qu’il propose.",
  unknown_token:
    "Cette crypto n’existe pas ici sur cette blockchain, ou la page de paiement ne l’accepte pas. Choisissez-en une parmi celles qui sont proposées.",
  invalid_amount:
    "Le montant doit être supérieur à zéro, sans plus de décimales que la crypto ou la devise n’en a. Modifiez-le.",
  amount_too_large: "Le montant est plus élevé que possible. Choisissez-en un plus petit.",
  unknown_currency:
    "Ce service n’a pas ici de taux pour cette devise. Choisissez-en une autre, ou indiquez le montant en crypto.",
  rate_unavailable:
    "Ce taux n’est pas disponible pour le moment. Indiquez le montant en crypto, ou réessayez plus tard.",
  rates_disagree:
    "Les sources du taux sont trop éloignées les unes des autres. Indiquez le montant en crypto, ou réessayez plus tard.",
  payment_link_not_found:
    "Ce lien de paiement n’existe pas. Vérifiez le lien ou l’identifiant qu’il contient.",
  payment_link_closed: "Ce lien de paiement est fermé. Demandez-en un nouveau au commerçant.",
  chain_unavailable:
    "La blockchain ne répond pas, et cette demande n’a rien envoyé. Réessayez dans un instant.",
  subgraph_not_found:
    "Ce service ne transmet pas de requêtes à l’historique public de cette blockchain. Adressez-vous à l’administrateur de ce service.",
  subgraph_unavailable:
    "L’historique public de cette blockchain ne répond pas. Réessayez dans un instant.",
  customer_not_found: "Ce portefeuille ne vous a pas payé dans ce mode : vérifiez l’adresse.",
  checkout_not_found:
    "Cette page de paiement n’existe pas. Vérifiez le lien ou l’identifiant qu’il contient.",
  checkout_expired:
    "Cette page de paiement a expiré, et rien n’a été payé. Demandez-en une nouvelle au commerçant.",
  client_reference_taken:
    "Une autre page de paiement a cette référence. Utilisez-la, ou faites-la d’abord expirer.",
  nothing_unexpected:
    "Cette page de paiement n’a pas de tel paiement tardif ou second paiement\u202f: il n’y a donc rien à décider.",
  already_resolved:
    "Une décision a déjà été prise pour ce paiement. Regardez ce qu’il en est maintenant.",
  checkout_paid:
    "Cette page de paiement est déjà payée\u202f: plus rien n’est dû. Si vous êtes le commerçant, restituez ou remboursez plutôt le paiement.",
  terms_mismatch:
    "Les conditions ne sont pas celles de l’offre. Rechargez la page, et signez l’offre qui s’affiche alors.",
  signature_invalid:
    "La signature ne correspond pas, et rien n’a été transféré. Signez de nouveau avec le portefeuille qui doit signer.",
  signature_expired:
    "L’échéance de la signature est passée ou sur le point de l’être, et rien n’a été transféré. Signez de nouveau avec une échéance plus tardive.",
  payment_changed:
    "Le paiement a changé entre-temps, et cette demande n’a rien transféré. Rechargez le paiement, puis réessayez.",
  authorization_used:
    "Cette autorisation signée a déjà été utilisée ou annulée, ou le paiement existe déjà. Cette demande n’a rien transféré. Vérifiez le paiement avant de payer de nouveau.",
  relay_rejected:
    "Le contrat n’accepte pas cette opération, ou elle coûte plus de gas que ce service n’en paie. Cette demande n’a rien transféré. Regardez ce qu’il en est maintenant avant d’envoyer une transaction depuis votre portefeuille.",
  relay_unavailable:
    "Le service ne peut pas envoyer cela pour vous pour le moment, et cette demande n’a rien transféré. Envoyez la transaction vous-même, ou réessayez plus tard.",
  token_not_gasless:
    "Cette crypto ne peut pas être payée par ce type de signature, et rien n’a été payé. Envoyez une transaction depuis le portefeuille.",
  webhook_url_forbidden:
    "Ce service n’envoie pas de webhooks à cette URL. Utilisez une URL qui commence par https://, accessible depuis Internet et sans port.",
  webhook_host_not_found:
    "L’adresse de cet hôte est introuvable. Vérifiez son orthographe et son enregistrement DNS, puis réessayez.",
  webhook_endpoint_not_found: "Ce webhook n’existe pas. Vérifiez l’identifiant.",
  webhook_endpoint_disabled: "Ce webhook est désactivé. Activez-le d’abord.",
  webhook_delivery_not_found:
    "Ce webhook n’a aucun envoi avec cet identifiant. Cherchez-le dans la liste de ses envois.",
  event_not_found:
    "Vous n’avez aucun événement avec cet identifiant. Cherchez-le dans la liste de vos événements.",
  event_expired:
    "Cet événement est trop ancien et n’est plus conservé. Lisez la liste depuis son début.",
  payment_not_found:
    "Ce paiement est introuvable ici. Vérifiez l’identifiant, réessayez dans un instant s’il vient d’être envoyé, ou connectez-vous avec le portefeuille qui y a pris part.",
  statement_not_found:
    "Il n’y a pas de telle déclaration pour ce portefeuille. Connectez-vous avec le portefeuille de l’une des parties ou de l’arbitre.",
  arbiter_missing:
    "Les conditions de ce paiement ne désignent aucun arbitre\u202f: il n’y a donc pas de litige. Écrivez plutôt un message.",
  too_many_statements:
    "Cette partie a déjà fait autant de déclarations qu’il est possible sur ce paiement. Publiez ce qui manque par un lien à part.",
  receipt_unavailable:
    "Le paiement n’est pas encore confirmé ou pas encore fait\u202f: il n’y a donc pas de reçu. Payez d’abord\u202f; si c’est fait, réessayez dans un instant.",
  settlement_not_found:
    "Ce paiement n’a pas de telle proposition. Vérifiez l’identifiant, ou cherchez-la parmi les propositions du paiement.",
  settlement_closed:
    "Cette proposition a pris fin, et cette demande n’a rien transféré. Consultez le paiement, ou faites une nouvelle proposition.",
  too_many_proposals:
    "Cette partie a déjà autant de propositions en cours qu’il est possible sur ce paiement. Retirez-en d’abord une.",
  too_many_messages:
    "Cette partie a déjà écrit autant de messages qu’il est possible sur ce paiement. Continuez par e-mail.",
  operator_refused:
    "Ce service n’envoie pas cela pour le commerçant. Envoyez la transaction vous-même depuis le portefeuille du commerçant.",
  operator_not_approved:
    "Le commerçant n’a pas nommé l’opérateur de ce service. Nommez-le avec le portefeuille du commerçant, ou envoyez la transaction vous-même depuis ce portefeuille.",
  call_in_flight:
    "Une autre transaction du paiement est en route\u202f: rien n’a donc été envoyé. Attendez son résultat, puis réessayez.",
  nothing_left:
    "Plus rien de ce paiement n’est en séquestre ou ne peut être remboursé. Consultez son état.",
  rate_limited:
    "Trop de tentatives\u202f; celle-ci n’a rien envoyé. Attendez un peu, puis réessayez. S’il s’agit des frais de réseau, vous pouvez aussi envoyer une transaction vous-même.",
};
