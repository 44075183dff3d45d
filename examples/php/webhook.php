<?php
/**
 * Receives webhooks and verifies them: HANDSEL_WEBHOOK_SECRET=whsec_… php -S localhost:4245 webhook.php
 */

declare(strict_types=1);

/**
 * Returns whether a webhook is from Handsel, by the secret of its endpoint and the clock.
 *
 * @param array<string, string> $headers with names in small letters
 * @param string $body the bytes as they came: what is parsed and written again may differ
 */
function is_genuine(string $body, array $headers, string $secret): bool
{
    $id = $headers['webhook-id'] ?? '';
    $timestamp = $headers['webhook-timestamp'] ?? '';
    if (!ctype_digit($timestamp) || abs(time() - (int) $timestamp) > 300) {
        return false;
    }
    $key = base64_decode(substr($secret, strlen('whsec_')), true);
    if ($key === false || $key === '') {
        return false;
    }
    $expected = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$timestamp.$body", $key, true));
    foreach (explode(' ', $headers['webhook-signature'] ?? '') as $signature) {
        if (hash_equals($expected, $signature)) {
            return true;
        }
    }
    return false;
}

$body = (string) file_get_contents('php://input');
$headers = [
    'webhook-id' => $_SERVER['HTTP_WEBHOOK_ID'] ?? '',
    'webhook-timestamp' => $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] ?? '',
    'webhook-signature' => $_SERVER['HTTP_WEBHOOK_SIGNATURE'] ?? '',
];
if (!is_genuine($body, $headers, (string) getenv('HANDSEL_WEBHOOK_SECRET'))) {
    http_response_code(400);
    return;
}
$event = json_decode($body, true);
// An event may come twice: a shop keeps the ids that it has handled in its database.
if ($event['type'] === 'checkout.paid') {
    error_log('Ship ' . $event['data']['object']['description']);
}
http_response_code(204);
