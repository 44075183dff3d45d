<?php
/**
 * Checkouts and payments at the Handsel server.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Opens checkouts, and captures, voids and refunds their payments. Knows nothing of WooCommerce. */
final class Handsel_Payments {
	private Handsel_Api $api;

	/** @var array<string, mixed> Settings of the gateway. */
	private array $settings;

	/** Seconds to wait for a transaction; 0: it is asked for, and not waited for. */
	private int $wait;

	/** @var array<string, mixed>|null */
	private ?array $config = null;

	/** @param array<string, mixed> $settings */
	public function __construct( array $settings, int $wait = 20 ) {
		$this->api      = new Handsel_Api( (string) ( $settings['url'] ?? '' ), (string) ( $settings['api_key'] ?? '' ) );
		$this->settings = $settings;
		$this->wait     = $wait;
	}

	/**
	 * Tells what a checkout means for its order: `open`, nothing has come; `arriving`, seen on the chain and not confirmed; `held`
	 * in escrow; `captured`; `returned` to the customer; `expired` unpaid.
	 *
	 * @param array<string, mixed> $checkout
	 */
	public static function state_of( array $checkout ): string {
		$payment = $checkout['payment'];
		if ( in_array( $checkout['status'], array( 'open', 'expired' ), true ) ) {
			return $checkout['status'];
		}
		if ( null === $payment || 'none' === $payment['status'] ) {
			return 'open';
		}
		if ( 'processing' === $checkout['status'] ) {
			return 'arriving';
		}
		if ( '0' !== $payment['captured'] && '0' === $payment['held'] ) {
			return 'captured';
		}
		// Held money whose capture period is over is the customer's to take back: nothing can be captured.
		return in_array( $payment['status'], array( 'returned', 'expired' ), true ) ? 'returned' : 'held';
	}

	/**
	 * Says in a sentence where an order's money is, for the merchant; an empty text if there is none.
	 *
	 * @param string $state As `state_of` tells it.
	 * @param string $end   Time at which held money goes back, as the merchant reads it; empty: it does not go back by itself.
	 */
	public static function held_text( string $state, string $end ): string {
		$words = array(
			'open'     => 'Not paid yet.',
			'arriving' => 'Seen on the chain, not confirmed yet.',
			'held'     => '' === $end ? 'Held in escrow.' : "Held in escrow until $end: capture before, or it goes back to the customer.",
			'captured' => 'Captured.',
			'returned' => 'Back with the customer.',
			'expired'  => 'Expired unpaid.',
		);
		return $words[ $state ] ?? '';
	}

	/**
	 * Opens the checkout of an order.
	 *
	 * @param array{reference: string, key: string, minor: string, currency: string, description: string, return_url: string} $order
	 * @return array<string, mixed>
	 */
	public function open( array $order ): array {
		$fields = array(
			'price'               => array( 'currency' => $order['currency'], 'amount' => $order['minor'] ),
			'description'         => $order['description'],
			'client_reference_id' => $order['reference'],
			'success_url'         => $order['return_url'],
			'cancel_url'          => $order['return_url'],
		);
		if ( 'escrow' !== $this->settings['capture'] ) {
			$fields['inspection_period'] = 0;
		}
		$accepts = self::coins( (string) $this->settings['accepts'] );
		if ( array() !== $accepts ) {
			$fields['accepts'] = $accepts;
		}
		foreach ( array( 'expires_in', 'capture_period' ) as $name ) {
			if ( '' !== (string) $this->settings[ $name ] ) {
				$fields[ $name ] = (int) $this->settings[ $name ];
			}
		}
		$checkout = $this->api->post( '/v1/checkouts', $fields, $order['key'] );
		$exponent = $checkout['quote']['exponent'] ?? null;
		if ( Handsel_Amount::exponent( $order['currency'] ) !== $exponent ) {
			throw new Handsel_Refusal( sprintf( '%s has %s decimals at the Handsel server, and another number in this plugin.', $order['currency'], (string) $exponent ) );
		}
		return $checkout;
	}

	/**
	 * Reads coins as merchants write them: `8453:USDC,1:ETH`.
	 *
	 * @return array<int, array{chain_id: int, token: string}>
	 * @throws Handsel_Refusal That names the coin at fault.
	 */
	public static function coins( string $text ): array {
		$coins = array();
		foreach ( preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $one ) {
			if ( ! preg_match( '/^(\d+):(\w+)$/', $one, $parts ) ) {
				throw new Handsel_Refusal( sprintf( 'Coins must be like 8453:USDC, and %s is not.', $one ) );
			}
			$coins[] = array( 'chain_id' => (int) $parts[1], 'token' => $parts[2] );
		}
		return $coins;
	}

	/** @return array<string, mixed> */
	public function checkout( string $id ): array {
		return $this->api->get( '/v1/checkouts/' . rawurlencode( $id ) );
	}

	/** @return array<string, mixed> */
	public function payment( string $id ): array {
		return $this->api->get( '/v1/payments/' . rawurlencode( $id ) );
	}

	/**
	 * Ends a checkout that nobody paid; one that is over stays so.
	 *
	 * @throws Handsel_Refusal If its money has arrived.
	 */
	public function end( string $id ): void {
		try {
			$this->api->post( '/v1/checkouts/' . rawurlencode( $id ) . '/expire' );
		} catch ( Handsel_Api_Error $error ) {
			if ( 'checkout_paid' !== $error->api_code ) {
				throw $error;
			}
			$payment = $this->checkout( $id )['payment'];
			// What was given back in full keeps nobody from another try.
			if ( null !== $payment && Handsel_Amount::compare( self::back_of( $payment ), $payment['amount'] ) >= 0 ) {
				return;
			}
			throw new Handsel_Refusal( 'A crypto payment of this order has arrived. Ask the shop, before you pay again.' );
		}
	}

	/**
	 * Pays all held money out to the merchant, and returns once the chain has done it. What was captured already stays so.
	 *
	 * @throws Handsel_Refusal If there is nothing to capture, if the merchant's own wallet must send it, or if it takes too long.
	 */
	public function capture( string $checkout_id ): void {
		$payment = $this->payment_of( $checkout_id );
		$done    = static fn ( array $now ): bool => '0' !== $now['captured'] && '0' === $now['held'];
		if ( $done( $payment ) ) {
			return;
		}
		if ( '0' === $payment['held'] || 'expired' === $payment['status'] ) {
			throw new Handsel_Refusal( 'Nothing is held any more: the money went back to the customer.' );
		}
		$this->send( $payment, 'capture', array(), $done, true );
	}

	/**
	 * Gives all held money back to the customer, or ends the checkout if nobody paid.
	 *
	 * @throws Handsel_Refusal For captured money, which is refunded instead, and as `capture`.
	 */
	public function cancel( string $checkout_id ): void {
		$paid = $this->checkout( $checkout_id )['payment'];
		if ( null === $paid ) {
			$this->end( $checkout_id );
			return;
		}
		$payment = $this->payment( $paid['id'] );
		if ( Handsel_Amount::compare( $payment['captured'], self::back_of( $payment ) ) > 0 ) {
			throw new Handsel_Refusal( 'The money is captured: refund it instead.' );
		}
		$done = static fn ( array $now ): bool => '0' === $now['held'];
		if ( ! $done( $payment ) ) {
			$this->send( $payment, 'void', array(), $done, true );
		}
	}

	/**
	 * Gives a part of the price back to the customer: of what was captured, or, before that, of what is held. A refund that the
	 * merchant sent from the own wallet, and that the shop has not counted, is counted in place of a second one.
	 *
	 * @param array{price: string, currency: string, refunded_minor: string, refunded_base: string} $kept What the order keeps.
	 * @param string                                                                              $amount In the currency's smallest unit.
	 * @return array{refunded_minor: string, refunded_base: string}
	 * @throws Handsel_Refusal For more than there is, and as `capture`.
	 */
	public function refund( string $checkout_id, array $kept, string $amount ): array {
		$payment   = $this->payment_of( $checkout_id );
		$is_void   = '0' === $payment['refundable'] && '0' === $payment['captured'];
		$counted   = $kept['refunded_base'];
		$uncounted = Handsel_Amount::subtract( self::back_of( $payment ), $counted );
		$most      = Handsel_Amount::add( $is_void ? $payment['held'] : $payment['refundable'], $uncounted );
		$minor     = Handsel_Amount::add( $kept['refunded_minor'], $amount );
		if ( '0' === $amount || Handsel_Amount::compare( $minor, $kept['price'] ) > 0 ) {
			throw self::too_much( $payment, $most );
		}
		$wanted = $this->to_coin( $payment, $kept, $amount, $most );
		if ( Handsel_Amount::compare( $wanted, $most ) > 0 ) {
			throw self::too_much( $payment, $most );
		}
		$target = Handsel_Amount::add( $counted, $wanted );
		$done   = static fn ( array $now ): bool => Handsel_Amount::compare( self::back_of( $now ), $target ) >= 0;
		if ( ! $done( $payment ) ) {
			$body = array( 'amount' => Handsel_Amount::subtract( $wanted, $uncounted ) );
			$this->send( $payment, $is_void ? 'void' : 'refund', $body, $done, false );
		}
		return array( 'refunded_minor' => $minor, 'refunded_base' => $target );
	}

	/** Writes an amount of a payment's coin as people read it: `25.000000 USDC`. */
	public static function money( array $payment, string $amount ): string {
		$token = $payment['token'];
		return Handsel_Amount::format( $amount, (int) ( $token['decimals'] ?? 0 ) ) . ' ' . ( $token['symbol'] ?? $token['address'] );
	}

	/** Returns the page that shows a payment to customer and merchant. */
	public function payment_url( array $payment ): string {
		return untrailingslashit( $this->config()['public_url'] ) . '/payment/' . $payment['chain_id'] . '/' . $payment['id'];
	}

	/** Returns a payment's transaction at a block explorer; an empty text if its chain has none. */
	public function explorer_url( array $payment ): string {
		foreach ( $this->config()['chains'] as $chain ) {
			if ( $chain['id'] === $payment['chain_id'] && ! empty( $chain['explorer_url'] ) ) {
				return $chain['explorer_url'] . '/tx/' . $payment['transaction_hash'];
			}
		}
		return '';
	}

	/**
	 * Registers the shop's webhook address.
	 *
	 * @return string Its secret.
	 */
	public function register_webhook( string $url ): string {
		return (string) $this->api->post( '/v1/webhook_endpoints', array( 'url' => $url, 'description' => 'WooCommerce' ) )['secret'];
	}

	/** @return array<string, mixed> */
	private function payment_of( string $checkout_id ): array {
		$payment = $this->checkout( $checkout_id )['payment'];
		if ( null === $payment ) {
			throw new Handsel_Refusal( 'This checkout has not been paid.' );
		}
		return $this->payment( $payment['id'] );
	}

	/**
	 * Asks for a transaction, and waits until the payment is as it shall be.
	 *
	 * @param bool $joins Whether a transaction that is on its way already is as good: another refund is not.
	 */
	private function send( array $payment, string $verb, array $body, callable $done, bool $joins ): void {
		$path     = '/v1/payments/' . $payment['id'];
		$until    = microtime( true ) + $this->wait;
		$relay_id = null;
		try {
			$answer = $this->api->post( "$path/$verb", $body );
			if ( 'wallet' === $answer['via'] ) {
				throw $this->own_wallet( $payment );
			}
			$relay_id = $answer['relay']['id'] ?? null;
		} catch ( Handsel_Api_Error $error ) {
			if ( 'operator_not_approved' === $error->api_code ) {
				throw $this->own_wallet( $payment );
			}
			if ( 'call_in_flight' !== $error->api_code || ! $joins ) {
				throw $error;
			}
		}
		while ( $this->wait > 0 && ! $done( $this->payment( $payment['id'] ) ) ) {
			foreach ( $this->api->get( "$path/relays" )['data'] as $relay ) {
				if ( $relay['id'] === $relay_id && 'failed' === $relay['status'] ) {
					throw new Handsel_Refusal( 'The transaction failed: ' . $relay['failure'] );
				}
			}
			if ( microtime( true ) > $until ) {
				throw new Handsel_Refusal( 'The transaction is on its way and takes longer than usual: do this again in a minute, nothing is sent twice.' );
			}
			usleep( 500000 );
		}
	}

	private function own_wallet( array $payment ): Handsel_Refusal {
		$page = add_query_arg(
			array( 'payment' => $payment['id'], 'chain' => $payment['chain_id'] ),
			untrailingslashit( $this->config()['public_url'] ) . '/merchant/payments'
		);
		return new Handsel_Refusal( sprintf( 'Your own wallet must send this: do it at %s, then do it here again, which only counts it.', $page ) );
	}

	/** Base units of a refund at the rate of the settings; at today's rate never more than there is. */
	private function to_coin( array $payment, array $kept, string $amount, string $most ): string {
		$token = $payment['token'];
		if ( 'today' !== $this->settings['refund_rate'] || empty( $token['symbol'] ) ) {
			return Handsel_Amount::at_payment_rate( $amount, $kept['price'], $payment['amount'], $kept['refunded_minor'] );
		}
		$query  = array( 'chain_id' => $payment['chain_id'], 'token' => $token['symbol'], 'currency' => $kept['currency'] );
		$rate   = $this->api->get( '/v1/rates?' . http_build_query( $query ) );
		$wanted = Handsel_Amount::at_rate( $amount, $rate['rate'], $rate['exponent'], $token['decimals'] );
		return Handsel_Amount::compare( $wanted, $most ) > 0 ? $most : $wanted;
	}

	private static function too_much( array $payment, string $most ): Handsel_Refusal {
		return new Handsel_Refusal( sprintf( 'That is more than can be refunded: %s are left of this payment.', self::money( $payment, $most ) ) );
	}

	/** Base units that went back to the payer, by refund or void. */
	private static function back_of( array $payment ): string {
		return Handsel_Amount::add( $payment['refunded'], $payment['returned'] );
	}

	/** @return array<string, mixed> */
	private function config(): array {
		$this->config = $this->config ?? $this->api->get( '/v1/config' );
		return $this->config;
	}
}
