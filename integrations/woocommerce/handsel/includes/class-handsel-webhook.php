<?php
/**
 * Verification of webhooks.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Standard Webhooks, version v1: HMAC-SHA256 over `id.timestamp.body`. */
final class Handsel_Webhook {
	/** Seconds that a webhook's time may be off. */
	private const TOLERANCE = 300;

	/**
	 * Returns whether a webhook is from Handsel.
	 *
	 * @param string                $body    Bytes as they arrived: what is parsed and written again may differ.
	 * @param array<string, string> $headers With names in small letters.
	 * @param string                $secrets One secret `whsec_…`, or two with a comma while one is rotated.
	 */
	public static function is_genuine( string $body, array $headers, string $secrets ): bool {
		$id        = $headers['webhook-id'] ?? '';
		$timestamp = $headers['webhook-timestamp'] ?? '';
		if ( ! ctype_digit( $timestamp ) || abs( time() - (int) $timestamp ) > self::TOLERANCE ) {
			return false;
		}
		foreach ( self::secrets_in( $secrets ) as $secret ) {
			$key = base64_decode( substr( $secret, strlen( 'whsec_' ) ), true );
			if ( false === $key || '' === $key ) {
				continue;
			}
			$expected = 'v1,' . base64_encode( hash_hmac( 'sha256', "$id.$timestamp.$body", $key, true ) );
			foreach ( explode( ' ', $headers['webhook-signature'] ?? '' ) as $signature ) {
				if ( hash_equals( $expected, $signature ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/** @return string[] */
	private static function secrets_in( string $text ): array {
		$secrets = preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY );
		return array_filter( $secrets, static fn ( string $one ): bool => 0 === strpos( $one, 'whsec_' ) );
	}
}
