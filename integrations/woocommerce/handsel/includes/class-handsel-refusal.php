<?php
/**
 * Errors of the plugin.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Something that the plugin does not do, with a sentence for the merchant or the customer who asked. */
class Handsel_Refusal extends Exception {
}

/** An answer of the Handsel server that is an error; its message is the server's own sentence. */
final class Handsel_Api_Error extends Handsel_Refusal {
	/**
	 * Stable code, such as `checkout_paid`.
	 *
	 * @var string
	 */
	public string $api_code;

	public function __construct( string $api_code, string $detail ) {
		parent::__construct( $detail );
		$this->api_code = $api_code;
	}
}

/** The Handsel server could not be reached, or could not answer just now: the same request may succeed later. */
final class Handsel_Unreachable extends Handsel_Refusal {
}
