/** Translated from English; reviewed by: nobody yet. */

/** Sentences by the code with which the service refuses. */
export const ofService: Readonly<Record<string, string>> = {
  scope_missing:
    "Dieser Schlüssel darf dies nicht, und er kann es auch keinem anderen erlauben. Verwenden Sie einen Schlüssel, der es darf, oder melden Sie sich an.",
  key_mode_mismatch:
    "Dies gehört zum anderen Modus: Im Live-Modus ist das Geld echt, im Testmodus nicht. Wechseln Sie den Modus, oder verwenden Sie einen Schlüssel des anderen.",
  api_key_not_found: "Keiner Ihrer API-Schlüssel hat diese ID. Prüfen Sie die ID.",
  session_missing:
    "Sie sind nicht angemeldet. Melden Sie sich an; für eine Zahlung mit der Wallet, die bezahlt hat.",
  merchant_unknown:
    "Die Adresse dieser Wallet gehört hier zu keinem Händler. Verbinden Sie die Wallet des Händlers, oder bitten Sie den Administrator, die Adresse hinzuzufügen.",
  second_factor_required:
    "Der zweite Faktor fehlt. Weisen Sie ihn zuerst nach. Wenn Sie noch keinen haben, fügen Sie Ihrem Konto einen Passkey oder einen Authenticator hinzu.",
  step_up_required:
    "Dafür ist ein Nachweis nötig, der weniger als fünf Minuten alt ist. Weisen Sie nach, dass Sie es sind, und versuchen Sie es dann erneut.",
  enrolment_required:
    "Diese Organisation verlangt einen zweiten Faktor. Fügen Sie Ihrem Konto zuerst einen Passkey oder einen Authenticator hinzu.",
  factor_invalid:
    "Dies weist Ihr Konto nicht nach: Ein Code kann falsch oder schon verwendet sein. Warten Sie auf den nächsten Code und prüfen Sie die Uhr des Geräts, oder nutzen Sie einen anderen Ihrer Wege.",
  factor_not_found:
    "Ihr Konto hat dies nicht: keine solche Wallet, keinen solchen Passkey oder Authenticator und kein Zurücksetzen, das aussteht. Laden Sie die Seite neu, und fügen Sie hinzu, was fehlt.",
  passkey_invalid:
    "Der Passkey wurde nicht angenommen. Versuchen Sie es erneut, oder nutzen Sie einen anderen Weg. Wenn Ihr Konto schon so viele Passkeys hat, wie es haben kann, entfernen Sie zuerst einen.",
  wallet_taken:
    "Ein anderes Konto oder ein anderer Shop hat diese Wallet, oder Ihr Konto hat schon so viele, wie es haben kann. Verwenden Sie eine andere Wallet, oder entfernen Sie zuerst eine dort, wo sie ist.",
  last_sign_in:
    "Niemand könnte sich mehr bei Ihrem Konto anmelden. Fügen Sie zuerst eine andere Wallet oder einen Passkey hinzu.",
  session_not_found: "Sie haben keine Sitzung mit dieser ID. Prüfen Sie die ID.",
  session_required: "Kein Schlüssel darf dies. Melden Sie sich als Mitglied an.",
  role_forbidden: "Ihre Rolle erlaubt dies nicht. Wenden Sie sich an einen Inhaber.",
  store_forbidden:
    "Sie sind kein Mitglied dieses Shops. Wählen Sie einen Ihrer Shops, oder bitten Sie den Inhaber um eine Einladung.",
  store_closed:
    "Dieser Shop hat diesen Dienst verlassen, und niemand würde es dort lesen. Ihre Rechte aus den Bedingungen bleiben, auf der Blockchain.",
  store_not_found: "Ihre Organisation hat keinen solchen Shop. Prüfen Sie die ID.",
  address_forbidden:
    "Dieser Schlüssel darf von dieser Netzwerkadresse aus nicht verwendet werden. Erstellen Sie einen neuen, der dieses Netzwerk nennt, oder verwenden Sie einen anderen.",
  member_not_found:
    "Die Organisation hat kein solches Mitglied. Laden Sie die Seite neu, oder prüfen Sie die ID.",
  last_owner:
    "Eine Organisation braucht einen Inhaber. Machen Sie zuerst ein anderes Mitglied zum Inhaber.",
  organisation_in_use:
    "Für die Organisation wird noch Geld gehalten, oder etwas von ihr ist noch unterwegs. Ziehen Sie das Geld zuerst ein oder geben Sie es zurück, und warten Sie, bis nichts mehr unterwegs ist.",
  registration_closed:
    "Auf diesem Server werden Shops nur auf Einladung eröffnet. Bitten Sie den Administrator oder einen Inhaber um eine.",
  too_many_organisations:
    "Sie besitzen schon so viele Organisationen, wie ein Konto eröffnen kann. Eröffnen Sie einen Shop in einer davon.",
  invitation_not_found:
    "Diese Einladung wurde verwendet oder zurückgezogen, oder sie ist abgelaufen. Bitten Sie um eine neue.",
  payout_change_not_found: "Der Shop hat keine solche Änderung. Prüfen Sie die ID.",
  payout_change_pending:
    "Eine andere Änderung dieser Auszahlungsadresse steht noch aus. Stoppen Sie zuerst diese.",
  payout_change_ended:
    "Diese Änderung ist bereits bestätigt oder beendet. Beantragen Sie eine neue, wenn Sie noch eine brauchen.",
  confirmation_too_early:
    "Sie haben diese Änderung vor weniger als einer Stunde beantragt. Lassen Sie sie von einem anderen Inhaber bestätigen, oder bestätigen Sie sie später.",
  refund_limit_exceeded:
    "Das ist mehr, als Sie auf einmal erstatten dürfen, oder Sie haben für diesen Coin kein Erstattungslimit. Wenden Sie sich an einen Inhaber.",
  backup_not_found: "Sie haben kein Backup mit dieser ID. Prüfen Sie die ID.",
  backup_conflict:
    "Inzwischen wurde eine neuere Version des Backups gespeichert, oder Ihr Konto hat Backups von so vielen Wallets, wie es haben kann. Laden Sie die neueste und speichern Sie Ihre danach, oder löschen Sie zuerst ein Backup.",
  siwe_invalid:
    "Die signierte Nachricht wurde nicht angenommen: Sie ist zu alt, wurde schon verwendet oder trägt nicht die richtige Signatur. Prüfen Sie die Uhr Ihres Geräts, und signieren Sie erneut mit der Wallet, um die es geht.",
  origin_forbidden: "Dies geht nur von einer Seite dieses Dienstes aus. Öffnen Sie es dort.",
  invalid_request:
    "Ein Wert passt nicht: Er ist zum Beispiel zu lang, oder er enthält unsichtbare Zeichen. Ändern Sie ihn.",
  unknown_chain: "Dieser Dienst ist nicht auf dieser Blockchain. Wählen Sie eine, die er anbietet.",
  unknown_token:
    "Diesen Coin gibt es hier auf dieser Blockchain nicht, oder der Checkout nimmt ihn nicht an. Wählen Sie einen, der angeboten wird.",
  invalid_amount:
    "Der Betrag muss über null liegen und darf nicht mehr Nachkommastellen haben, als der Coin oder die Währung hat. Ändern Sie ihn.",
  amount_too_large: "Der Betrag ist höher als möglich. Wählen Sie einen kleineren.",
  unknown_currency:
    "Für diese Währung hat dieser Dienst hier keinen Kurs. Wählen Sie eine andere, oder geben Sie den Betrag im Coin an.",
  rate_unavailable:
    "Dieser Kurs ist gerade nicht verfügbar. Geben Sie den Betrag im Coin an, oder versuchen Sie es später erneut.",
  rates_disagree:
    "Die Quellen für den Kurs liegen zu weit auseinander. Geben Sie den Betrag im Coin an, oder versuchen Sie es später erneut.",
  payment_link_not_found:
    "Diesen Zahlungslink gibt es nicht. Prüfen Sie den Link oder die ID darin.",
  payment_link_closed:
    "Dieser Zahlungslink ist geschlossen. Bitten Sie den Händler um einen neuen.",
  chain_unavailable:
    "Die Blockchain antwortet nicht, und durch diese Anfrage wurde nichts gesendet. Versuchen Sie es gleich erneut.",
  subgraph_not_found:
    "Dieser Dienst leitet für diese Blockchain keine Abfragen des öffentlichen Verlaufs weiter. Wenden Sie sich an den Administrator dieses Dienstes.",
  subgraph_unavailable:
    "Der öffentliche Verlauf dieser Blockchain antwortet nicht. Versuchen Sie es gleich erneut.",
  customer_not_found:
    "Von dieser Wallet haben Sie in diesem Modus keine Zahlung. Prüfen Sie die Adresse.",
  checkout_not_found: "Diesen Checkout gibt es nicht. Prüfen Sie den Link oder die ID darin.",
  checkout_expired:
    "Dieser Checkout ist abgelaufen, und es wurde nichts gezahlt. Bitten Sie den Händler um einen neuen.",
  client_reference_taken:
    "Ein anderer Checkout hat diese Referenz. Verwenden Sie jenen, oder lassen Sie ihn zuerst ablaufen.",
  nothing_unexpected:
    "Dieser Checkout hat keine solche verspätete oder zweite Zahlung, deshalb gibt es nichts zu entscheiden.",
  already_resolved:
    "Über diese Zahlung ist bereits entschieden. Sehen Sie sich den jetzigen Stand an.",
  checkout_paid:
    "Dieser Checkout ist bereits bezahlt: Es ist nichts mehr offen. Als Händler geben Sie die Zahlung stattdessen zurück oder erstatten sie.",
  terms_mismatch:
    "Die Bedingungen sind nicht die des Angebots. Laden Sie die Seite neu, und signieren Sie das Angebot, das dann gezeigt wird.",
  signature_invalid:
    "Die Signatur passt nicht, und es wurde nichts bewegt. Signieren Sie erneut mit der Wallet, die signieren muss.",
  signature_expired:
    "Die Frist der Signatur ist abgelaufen oder läuft gleich ab, und es wurde nichts bewegt. Signieren Sie erneut mit einer späteren Frist.",
  payment_changed:
    "Die Zahlung hat sich inzwischen geändert, und diese Anfrage hat nichts bewegt. Laden Sie die Zahlung neu, und versuchen Sie es dann erneut.",
  authorization_used:
    "Diese Autorisierung wurde bereits verwendet oder widerrufen, oder die Zahlung gibt es schon. Diese Anfrage hat nichts bewegt. Prüfen Sie die Zahlung, bevor Sie erneut zahlen.",
  relay_rejected:
    "Der Contract nimmt dies nicht an, oder es kostet mehr Gas, als dieser Dienst zahlt. Diese Anfrage hat nichts bewegt. Sehen Sie sich den jetzigen Stand an, bevor Sie eine Transaktion aus Ihrer Wallet senden.",
  relay_unavailable:
    "Der Dienst kann dies gerade nicht für Sie senden, und diese Anfrage hat nichts bewegt. Senden Sie die Transaktion selbst, oder versuchen Sie es später erneut.",
  token_not_gasless:
    "Dieser Coin kann nicht mit dieser Art von Signatur bezahlt werden, und es wurde nichts gezahlt. Senden Sie eine Transaktion aus der Wallet.",
  webhook_url_forbidden:
    "An diese URL sendet dieser Dienst keine Webhooks. Verwenden Sie eine, die mit https:// beginnt, aus dem Internet erreichbar ist und keinen Port nennt.",
  webhook_host_not_found:
    "Die Adresse dieses Hosts lässt sich nicht finden. Prüfen Sie die Schreibweise und den DNS-Eintrag, und versuchen Sie es erneut.",
  webhook_endpoint_not_found: "Diesen Webhook gibt es nicht. Prüfen Sie die ID.",
  webhook_endpoint_disabled: "Dieser Webhook ist ausgeschaltet. Schalten Sie ihn zuerst ein.",
  webhook_delivery_not_found:
    "Dieser Webhook hat keine Zustellung mit dieser ID. Suchen Sie sie in der Liste seiner Zustellungen.",
  event_not_found: "Sie haben kein Event mit dieser ID. Suchen Sie es in der Liste Ihrer Events.",
  event_expired:
    "Dieses Event ist zu alt und wird nicht mehr aufbewahrt. Lesen Sie die Liste von ihrem Anfang an.",
  payment_not_found:
    "Eine solche Zahlung ist hier nicht zu finden. Prüfen Sie die ID, versuchen Sie es gleich erneut, falls sie gerade gesendet wurde, oder melden Sie sich mit der Wallet an, die zu ihr gehört.",
  statement_not_found:
    "Für diese Wallet gibt es keine solche Stellungnahme. Melden Sie sich mit der Wallet eines Beteiligten oder der Schiedsstelle an.",
  arbiter_missing:
    "Die Bedingungen dieser Zahlung nennen keine Schiedsstelle, deshalb gibt es keinen Streitfall. Schreiben Sie stattdessen eine Nachricht.",
  too_many_statements:
    "Von Ihrer Seite gibt es zu der Zahlung schon so viele Stellungnahmen, wie möglich sind. Veröffentlichen Sie, was fehlt, über einen eigenen Link.",
  receipt_unavailable:
    "Die Zahlung ist noch nicht bestätigt oder noch nicht erfolgt, deshalb gibt es keinen Beleg. Zahlen Sie zuerst; wenn Sie gezahlt haben, versuchen Sie es gleich erneut.",
  settlement_not_found:
    "Zu dieser Zahlung gibt es keinen solchen Vorschlag. Prüfen Sie die ID, oder suchen Sie ihn unter den Vorschlägen zu der Zahlung.",
  settlement_closed:
    "Dieser Vorschlag ist beendet, und diese Anfrage hat nichts bewegt. Sehen Sie sich die Zahlung an, oder machen Sie einen neuen Vorschlag.",
  too_many_proposals:
    "Von Ihrer Seite sind schon so viele Vorschläge zu der Zahlung offen, wie möglich sind. Ziehen Sie zuerst einen zurück.",
  too_many_messages:
    "Von Ihrer Seite gibt es zu der Zahlung schon so viele Nachrichten, wie möglich sind. Schreiben Sie per E-Mail weiter.",
  operator_refused:
    "Dieser Dienst sendet dies nicht für den Händler. Senden Sie die Transaktion selbst aus der Wallet des Händlers.",
  operator_not_approved:
    "Der Händler hat den Operator dieses Dienstes nicht ernannt. Ernennen Sie ihn mit der Wallet des Händlers, oder senden Sie die Transaktion selbst aus dieser Wallet.",
  call_in_flight:
    "Eine andere Transaktion der Zahlung ist unterwegs, deshalb wurde nichts gesendet. Warten Sie deren Ergebnis ab, und versuchen Sie es dann erneut.",
  nothing_left:
    "Von dieser Zahlung ist nichts mehr da, was gehalten wird oder erstattet werden kann. Sehen Sie sich ihren Stand an.",
  rate_limited:
    "Zu viele Versuche; dieser hat nichts gesendet. Warten Sie etwas, und versuchen Sie es dann erneut. Wenn es um die Netzwerkgebühr geht, können Sie stattdessen selbst eine Transaktion senden.",
};
