<?php
/**
 * Payment gateway.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** What WooCommerce asks of a payment method. */
final class Handsel_Gateway extends WC_Payment_Gateway {
	public function __construct() {
		$this->id                 = Handsel_Hooks::ID;
		$this->method_title       = 'Crypto (Handsel)';
		$this->method_description = 'Customers pay in crypto from their own wallet. The money goes to you by a contract, without a company in between.';
		$this->has_fields         = false;
		$this->supports           = array( 'products', 'refunds' );
		$this->init_form_fields();
		$this->init_settings();
		$this->title       = $this->get_option( 'title' );
		$this->description = $this->get_option( 'description' );
		$this->enabled     = $this->get_option( 'enabled' );
	}

	public function init_form_fields() {
		$this->form_fields = array(
			'enabled'        => array( 'title' => 'Enabled', 'type' => 'checkbox', 'label' => 'Take crypto', 'default' => 'no' ),
			'title'          => array( 'title' => 'Title', 'type' => 'text', 'default' => 'Crypto', 'description' => 'Name of the payment method at the checkout.' ),
			'description'    => array( 'title' => 'Description', 'type' => 'textarea', 'default' => 'Pay from your own wallet.' ),
			'url'            => array( 'title' => 'Handsel server', 'type' => 'text', 'default' => '', 'placeholder' => 'https://pay.example.com' ),
			'api_key'        => array( 'title' => 'API key', 'type' => 'password', 'default' => '', 'description' => 'Key of your store. With the scope webhook_endpoints:write this page registers the webhook address itself.' ),
			'webhook_secret' => array( 'title' => 'Webhook secret', 'type' => 'password', 'default' => '', 'description' => 'Leave it empty to register the address when you save. Two, with a comma, while you rotate it.' ),
			'capture'        => array(
				'title'       => 'Capture',
				'type'        => 'select',
				'default'     => 'instant',
				'options'     => array( 'instant' => 'As soon as the payment is confirmed', 'escrow' => 'When the order is completed' ),
				'description' => 'Until then the escrow holds the money, and what is not captured in time goes back to the customer.',
			),
			'accepts'        => array( 'title' => 'Coins', 'type' => 'text', 'default' => '', 'placeholder' => '8453:USDC,1:ETH', 'description' => 'Those of your store\'s profile by default.' ),
			'refund_rate'    => array(
				'title'   => 'Rate of refunds',
				'type'    => 'select',
				'default' => 'payment',
				'options' => array( 'payment' => 'That of the payment', 'today' => 'Today\'s' ),
			),
			'expires_in'     => array( 'title' => 'Seconds to pay in', 'type' => 'number', 'default' => '', 'placeholder' => '900' ),
			'capture_period' => array( 'title' => 'Seconds to capture in', 'type' => 'number', 'default' => '', 'placeholder' => '604800' ),
		);
	}

	/** Saves the settings, and registers the webhook address if there is no secret or the shop's address has changed. */
	public function process_admin_options() {
		$saved    = parent::process_admin_options();
		$settings = Handsel_Hooks::settings();
		$address  = Handsel_Hooks::webhook_url();
		if ( '' === $settings['url'] || '' === $settings['api_key'] ) {
			return $saved;
		}
		$is_known = get_option( 'handsel_webhook_url', $address ) === $address;
		try {
			Handsel_Payments::coins( (string) $settings['accepts'] );
			if ( '' === $settings['webhook_secret'] || ! $is_known ) {
				$this->update_option( 'webhook_secret', ( new Handsel_Payments( $settings ) )->register_webhook( $address ) );
				update_option( 'handsel_webhook_url', $address );
			}
		} catch ( Handsel_Refusal $refusal ) {
			WC_Admin_Settings::add_error( 'Handsel: ' . $refusal->getMessage() );
		}
		return $saved;
	}

	public function is_available() {
		$settings = Handsel_Hooks::settings();
		return parent::is_available() && '' !== $settings['url'] && '' !== $settings['api_key'];
	}

	/** Sends the customer to the page where the order is paid. */
	public function process_payment( $order_id ) {
		try {
			return array( 'result' => 'success', 'redirect' => ( new Handsel_Orders( Handsel_Hooks::settings() ) )->open( (int) $order_id ) );
		} catch ( Handsel_Refusal $refusal ) {
			wc_add_notice( $refusal->getMessage(), 'error' );
			return array( 'result' => 'failure' );
		}
	}

	/** Refunds a part of an order's price: true once the chain has it. */
	public function process_refund( $order_id, $amount = null, $reason = '' ) {
		try {
			( new Handsel_Orders( Handsel_Hooks::settings() ) )->refund( (int) $order_id, (string) $amount );
			return true;
		} catch ( Handsel_Refusal | InvalidArgumentException $refusal ) {
			return new WP_Error( 'handsel', $refusal->getMessage() );
		}
	}
}
