<?php
/**
 * Requests to the Handsel server.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** The part of the Handsel API that the shop uses. */
final class Handsel_Api {
	private string $url;
	private string $key;

	public function __construct( string $url, string $key ) {
		$this->url = untrailingslashit( $url );
		$this->key = $key;
	}

	/** @return array<string, mixed> */
	public function get( string $path ): array {
		return $this->request( 'GET', $path );
	}

	/**
	 * @param array<string, mixed> $body
	 * @param string|null          $idempotency_key Of a request that must have one effect when it is repeated.
	 * @return array<string, mixed>
	 */
	public function post( string $path, array $body = array(), ?string $idempotency_key = null ): array {
		return $this->request( 'POST', $path, $body, $idempotency_key );
	}

	/**
	 * @param array<string, mixed>|null $body
	 * @return array<string, mixed>
	 * @throws Handsel_Api_Error   If the server refuses.
	 * @throws Handsel_Unreachable If it does not answer, or cannot just now.
	 */
	private function request( string $method, string $path, ?array $body = null, ?string $idempotency_key = null ): array {
		$headers = array( 'Authorization' => 'Bearer ' . $this->key, 'Accept' => 'application/json' );
		if ( null !== $body ) {
			$headers['Content-Type'] = 'application/json';
		}
		if ( null !== $idempotency_key ) {
			$headers['Idempotency-Key'] = $idempotency_key;
		}
		$answer = wp_remote_request(
			$this->url . $path,
			array(
				'method'      => $method,
				'headers'     => $headers,
				'body'        => null === $body ? null : wp_json_encode( (object) $body ),
				'timeout'     => 15,
				'redirection' => 0,
			)
		);
		if ( is_wp_error( $answer ) ) {
			throw new Handsel_Unreachable( sprintf( 'The Handsel server cannot be reached: %s. Try again in a minute.', $answer->get_error_message() ) );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$json   = json_decode( wp_remote_retrieve_body( $answer ), true );
		if ( $status >= 200 && $status < 300 && is_array( $json ) ) {
			return $json;
		}
		$detail = is_array( $json ) ? (string) ( $json['detail'] ?? '' ) : '';
		if ( $status >= 500 || 429 === $status || '' === $detail ) {
			throw new Handsel_Unreachable( sprintf( 'The Handsel server answered %d. %s Try again in a minute.', $status, $detail ) );
		}
		throw new Handsel_Api_Error( (string) ( $json['code'] ?? '' ), $detail );
	}
}
