<?php
/**
 * What WordPress and WooCommerce call.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Connects the plugin with WooCommerce. */
final class Handsel_Hooks {
	/** Name of the gateway in every layer: settings, Blocks, JavaScript, webhook address. */
	public const ID = 'handsel';

	private const CLOCK = 'handsel_reconcile';

	/** Seconds between two reconciliations. */
	private const EVERY = 60;

	/** Orders that a reconciliation looks at, the oldest first. */
	private const AT_ONCE = 50;

	/** Tells WooCommerce that orders in their own tables, and its block checkout, are supported. */
	public static function declare_compatibility(): void {
		if ( class_exists( '\Automattic\WooCommerce\Utilities\FeaturesUtil' ) ) {
			foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
				\Automattic\WooCommerce\Utilities\FeaturesUtil::declare_compatibility( $feature, HANDSEL_FILE, true );
			}
		}
	}

	public static function register(): void {
		if ( ! class_exists( 'WC_Payment_Gateway' ) ) {
			return;
		}
		require_once __DIR__ . '/class-handsel-gateway.php';
		add_filter(
			'woocommerce_payment_gateways',
			static function ( array $gateways ): array {
				$gateways[] = Handsel_Gateway::class;
				return $gateways;
			}
		);
		// Here and not in the gateway's constructor: every gateway object would save, and register the webhook address, again.
		add_action( 'woocommerce_update_options_payment_gateways_' . self::ID, static fn () => ( new Handsel_Gateway() )->process_admin_options() );
		add_action( 'woocommerce_blocks_payment_method_type_registration', array( self::class, 'register_blocks' ) );
		add_action( 'woocommerce_api_' . self::ID, array( self::class, 'receive_webhook' ) );

		// Customers and merchants who look at an order make the plugin ask: a webhook may never come.
		add_action( 'woocommerce_before_thankyou', array( self::class, 'look' ) );
		add_action( 'woocommerce_view_order', array( self::class, 'look' ), 5 );
		add_action( 'woocommerce_admin_order_data_after_order_details', array( self::class, 'show_payment' ) );
		add_filter( 'woocommerce_cancel_unpaid_order', array( self::class, 'ask_before_cancelling' ), 10, 2 );

		add_action( 'woocommerce_order_status_processing', array( self::class, 'end_open' ), 5 );
		add_action( 'woocommerce_order_status_completed', array( self::class, 'end_open' ), 5 );
		add_action( 'woocommerce_order_status_completed', array( self::class, 'capture' ) );
		add_action( 'woocommerce_order_status_cancelled', array( self::class, 'cancel' ) );
		add_filter( 'woocommerce_order_actions', array( self::class, 'add_order_action' ), 10, 2 );
		add_action( 'woocommerce_order_action_handsel_capture', static fn ( WC_Order $order ) => self::capture( $order->get_id() ) );
		add_action( 'admin_notices', array( self::class, 'warn' ) );

		add_filter( 'cron_schedules', array( self::class, 'add_minute' ) );
		add_action( self::CLOCK, array( self::class, 'reconcile' ) );
		add_action( 'init', array( self::class, 'schedule' ), 20 );
	}

	public static function register_blocks( object $registry ): void {
		require_once __DIR__ . '/class-handsel-blocks.php';
		$registry->register( new Handsel_Blocks() );
	}

	/** @return array<string, mixed> Settings of the gateway, with their defaults. */
	public static function settings(): array {
		$defaults = array(
			'url'            => '',
			'api_key'        => '',
			'webhook_secret' => '',
			'capture'        => 'instant',
			'accepts'        => '',
			'expires_in'     => '',
			'capture_period' => '',
			'refund_rate'    => 'payment',
		);
		return array_merge( $defaults, (array) get_option( 'woocommerce_' . self::ID . '_settings', array() ) );
	}

	/** Address at which the shop receives webhooks. */
	public static function webhook_url(): string {
		return add_query_arg( 'wc-api', self::ID, home_url( '/' ) );
	}

	/** Answers a webhook: verifies its bytes, and then asks the server instead of believing it. */
	public static function receive_webhook(): void {
		$body    = (string) file_get_contents( 'php://input' );
		$headers = array();
		foreach ( array( 'webhook-id', 'webhook-timestamp', 'webhook-signature' ) as $name ) {
			// The signature is over these bytes: WordPress adds slashes to what is in $_SERVER.
			$headers[ $name ] = wp_unslash( $_SERVER[ 'HTTP_' . strtoupper( strtr( $name, '-', '_' ) ) ] ?? '' );
		}
		$settings = self::settings();
		if ( ! Handsel_Webhook::is_genuine( $body, $headers, (string) $settings['webhook_secret'] ) ) {
			self::answer( 400 );
			return;
		}
		try {
			( new Handsel_Orders( $settings ) )->take_up( (array) json_decode( $body, true ) );
			self::answer( 204 );
		} catch ( Handsel_Unreachable $error ) {
			// The server sends the webhook again.
			self::answer( 503 );
		} catch ( Handsel_Refusal $refusal ) {
			self::log( $refusal->getMessage() );
			self::answer( 204 );
		}
	}

	/** Asks about the order that is looked at. */
	public static function look( $order_id ): void {
		$order = wc_get_order( $order_id );
		if ( self::is_ours( $order ) ) {
			self::quietly( static fn () => self::orders()->sync( $order->get_id() ) );
		}
	}

	/** Shows on the order's page in the admin where its money is. */
	public static function show_payment( $order ): void {
		if ( ! self::is_ours( $order ) ) {
			return;
		}
		self::look( $order->get_id() );
		$order = wc_get_order( $order->get_id() );
		$links = array( 'Payment' => '_handsel_payment_url', 'Transaction' => '_handsel_explorer_url' );
		echo '<p class="form-field form-field-wide handsel-payment"><strong>Crypto payment</strong> ';
		echo esc_html( trim( $order->get_meta( '_handsel_paid' ) . '. ' . Handsel_Orders::held_text( $order ), '. ' ) . '.' );
		foreach ( $links as $text => $name ) {
			$url = (string) $order->get_meta( $name );
			if ( '' !== $url ) {
				printf( ' <a href="%s" target="_blank" rel="noreferrer">%s</a>', esc_url( $url ), esc_html( $text ) );
			}
		}
		echo '</p>';
	}

	/** Keeps WooCommerce from cancelling an order whose payment has come without a webhook. */
	public static function ask_before_cancelling( $cancels, $order ): bool {
		if ( ! $cancels || ! self::is_ours( $order ) ) {
			return (bool) $cancels;
		}
		try {
			self::orders()->sync( $order->get_id() );
		} catch ( Handsel_Refusal $refusal ) {
			return false;
		}
		return wc_get_order( $order->get_id() )->has_status( 'pending' );
	}

	/** Ends the checkout of an order that was paid otherwise: money that comes all the same is late then. */
	public static function end_open( $order_id ): void {
		if ( self::is_ours( wc_get_order( $order_id ) ) ) {
			self::quietly( static fn () => self::orders()->end_open( (int) $order_id ) );
		}
	}

	/** Captures what is held of an order that is completed. */
	public static function capture( $order_id ): void {
		self::told( $order_id, 'capture', static fn () => self::orders()->capture( (int) $order_id ) );
	}

	/** Gives back what is held of an order that is cancelled. */
	public static function cancel( $order_id ): void {
		self::told( $order_id, 'cancellation', static fn () => self::orders()->cancel( (int) $order_id ) );
	}

	/**
	 * @param array<string, string> $actions
	 * @return array<string, string>
	 */
	public static function add_order_action( array $actions, $order = null ): array {
		if ( self::is_ours( $order ) && 'held' === $order->get_meta( '_handsel_state' ) ) {
			$actions['handsel_capture'] = 'Capture the crypto payment';
		}
		return $actions;
	}

	/** Warns the merchant of a webhook address that leads elsewhere: the site's address has changed. */
	public static function warn(): void {
		$registered = (string) get_option( 'handsel_webhook_url', '' );
		if ( '' !== $registered && self::webhook_url() !== $registered && current_user_can( 'manage_options' ) ) {
			printf(
				'<div class="notice notice-warning"><p>%s</p></div>',
				esc_html( sprintf( 'Handsel sends webhooks to %s, and this shop is at %s now. Save the settings of the payment method to register the new address.', $registered, self::webhook_url() ) )
			);
		}
	}

	/**
	 * @param array<string, array{interval: int, display: string}> $schedules
	 * @return array<string, array{interval: int, display: string}>
	 */
	public static function add_minute( array $schedules ): array {
		$schedules['handsel_minute'] = array( 'interval' => self::EVERY, 'display' => 'Every minute' );
		return $schedules;
	}

	/** Schedules the reconciliation, by WooCommerce's Action Scheduler or, without it, by WordPress. */
	public static function schedule(): void {
		if ( function_exists( 'as_has_scheduled_action' ) ) {
			if ( ! as_has_scheduled_action( self::CLOCK ) ) {
				as_schedule_recurring_action( time(), self::EVERY, self::CLOCK );
			}
		} elseif ( ! wp_next_scheduled( self::CLOCK ) ) {
			wp_schedule_event( time(), 'handsel_minute', self::CLOCK );
		}
	}

	public static function unschedule(): void {
		wp_clear_scheduled_hook( self::CLOCK );
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( self::CLOCK );
		}
	}

	/** Asks about every order that waits for money. */
	public static function reconcile(): void {
		$orders = wc_get_orders(
			array(
				'payment_method' => self::ID,
				'status'         => array( 'pending', 'on-hold' ),
				'limit'          => self::AT_ONCE,
				'orderby'        => 'date',
				'order'          => 'ASC',
			)
		);
		foreach ( $orders as $order ) {
			self::quietly( static fn () => self::orders()->sync( $order->get_id() ) );
		}
	}

	private static function orders(): Handsel_Orders {
		return new Handsel_Orders( self::settings() );
	}

	/** Returns whether an order has opened a checkout; it may be paid otherwise meanwhile. */
	private static function is_ours( $order ): bool {
		return $order instanceof WC_Order && '' !== (string) $order->get_meta( '_handsel_checkout' );
	}

	/** Does something for an order; a refusal becomes a note, because the order's status has changed already. */
	private static function told( $order_id, string $what, callable $act ): void {
		$order = wc_get_order( $order_id );
		if ( ! self::is_ours( $order ) ) {
			return;
		}
		try {
			$act();
		} catch ( Handsel_Refusal $refusal ) {
			$order->add_order_note( "Handsel, $what: " . $refusal->getMessage() );
		}
	}

	/** Does something that the next look at the order makes up for if it fails. */
	private static function quietly( callable $act ): void {
		try {
			$act();
		} catch ( Handsel_Refusal $refusal ) {
			self::log( $refusal->getMessage() );
		}
	}

	private static function log( string $message ): void {
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->warning( $message, array( 'source' => self::ID ) );
		}
	}

	/** Ends the request. WooCommerce would answer 200 and `-1`. */
	private static function answer( int $status ): void {
		status_header( $status );
		exit;
	}
}
