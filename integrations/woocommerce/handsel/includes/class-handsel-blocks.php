<?php
/**
 * Block checkout.
 *
 * @package Handsel
 */

declare(strict_types=1);

use Automattic\WooCommerce\Blocks\Payments\Integrations\AbstractPaymentMethodType;

defined( 'ABSPATH' ) || exit;

/** Tells WooCommerce's block checkout of the payment method. */
final class Handsel_Blocks extends AbstractPaymentMethodType {
	/** @var string */
	protected $name = Handsel_Hooks::ID;

	public function initialize() {
		$this->settings = get_option( 'woocommerce_' . Handsel_Hooks::ID . '_settings', array() );
	}

	public function is_active() {
		return ( new Handsel_Gateway() )->is_available();
	}

	public function get_payment_method_script_handles() {
		wp_register_script(
			'handsel-blocks',
			plugins_url( 'assets/blocks.js', HANDSEL_FILE ),
			array( 'wc-blocks-registry', 'wc-settings', 'wp-element', 'wp-html-entities' ),
			'0.1.0',
			true
		);
		return array( 'handsel-blocks' );
	}

	public function get_payment_method_data() {
		$gateway = new Handsel_Gateway();
		return array(
			'title'       => $gateway->title,
			'description' => $gateway->description,
			'supports'    => array_values( $gateway->supports ),
		);
	}
}
