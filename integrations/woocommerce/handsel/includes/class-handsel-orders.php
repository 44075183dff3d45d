<?php
/**
 * Orders and their checkouts.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Brings orders up to date with their checkouts, whoever tells of them: a webhook, a page that is viewed, or the clock. */
final class Handsel_Orders {
	/** Statuses of an order that waits for money. */
	private const WAITING = array( 'pending', 'on-hold', 'failed' );

	private Handsel_Payments $payments;

	/** @var array<string, mixed> Settings of the gateway. */
	private array $settings;

	/** @param array<string, mixed> $settings */
	public function __construct( array $settings ) {
		$this->settings = $settings;
		$this->payments = new Handsel_Payments( $settings );
	}

	/**
	 * Returns the page where the customer pays an order, or that of the order if its money has come.
	 *
	 * @throws Handsel_Refusal If it cannot be paid now.
	 */
	public function open( int $order_id ): string {
		return Handsel_Lock::alone(
			$order_id,
			function () use ( $order_id ): string {
				$order    = self::fresh( $order_id );
				$currency = strtoupper( $order->get_currency() );
				$minor    = Handsel_Amount::to_minor( $order->get_total(), $currency );
				$current  = (string) $order->get_meta( '_handsel_checkout' );
				if ( '' !== $current ) {
					$checkout = $this->payments->checkout( $current );
					$state    = Handsel_Payments::state_of( $checkout );
					if ( in_array( $state, array( 'arriving', 'held', 'captured' ), true ) ) {
						$this->apply( $order, $checkout );
						return $order->get_checkout_order_received_url();
					}
					if ( 'open' === $state && self::costs( $checkout, $minor, $currency ) ) {
						return $checkout['url'];
					}
					// A signed offer cannot change: another price takes another checkout, and ends this one.
					$this->payments->end( $current );
				}
				$checkout = $this->payments->open(
					array(
						'reference'   => (string) $order_id,
						'key'         => implode( ':', array( $order->get_order_key(), $minor, $currency, '' === $current ? 'first' : $current ) ),
						'minor'       => $minor,
						'currency'    => $currency,
						'description' => sprintf( 'Order %s', $order->get_order_number() ),
						'return_url'  => $order->get_checkout_order_received_url(),
					)
				);
				$order->update_meta_data( '_handsel_checkout', $checkout['id'] );
				$order->update_meta_data( '_handsel_checkouts', array_merge( self::checkouts_of( $order ), array( $checkout['id'] ) ) );
				$this->keep( $order, $checkout );
				$order->save();
				return $checkout['url'];
			}
		);
	}

	/**
	 * Asks the server about an order's checkout, and does what follows from the answer.
	 *
	 * @throws Handsel_Refusal If the server does not answer.
	 */
	public function sync( int $order_id ): void {
		Handsel_Lock::alone(
			$order_id,
			function () use ( $order_id ): void {
				$order   = self::fresh( $order_id );
				$current = (string) $order->get_meta( '_handsel_checkout' );
				if ( '' !== $current ) {
					$this->apply( $order, $this->payments->checkout( $current ) );
				}
			}
		);
	}

	/** Ends an order's checkout, unless its payment is what paid the order. */
	public function end_open( int $order_id ): void {
		$this->act(
			$order_id,
			function ( string $checkout, WC_Order $order ): void {
				if ( ! self::is_counted( $order ) ) {
					$this->payments->end( $checkout );
				}
			}
		);
	}

	/** Captures what is held for an order. */
	public function capture( int $order_id ): void {
		$this->act(
			$order_id,
			function ( string $checkout, WC_Order $order ): void {
				if ( self::is_counted( $order ) ) {
					$this->payments->capture( $checkout );
				}
			}
		);
	}

	/** Gives what is held for an order back, or ends its checkout. */
	public function cancel( int $order_id ): void {
		$this->act( $order_id, fn ( string $checkout ) => $this->payments->cancel( $checkout ) );
	}

	/**
	 * Refunds a part of an order's price.
	 *
	 * @param string $amount In whole units of the order's currency, such as `19.99`.
	 */
	public function refund( int $order_id, string $amount ): void {
		Handsel_Lock::alone(
			$order_id,
			function () use ( $order_id, $amount ): void {
				$order    = self::fresh( $order_id );
				$checkout = (string) $order->get_meta( '_handsel_checkout' );
				if ( '' === $checkout ) {
					throw new Handsel_Refusal( 'This order has no Handsel checkout.' );
				}
				$kept = array(
					'price'          => (string) $order->get_meta( '_handsel_price' ),
					'currency'       => (string) $order->get_meta( '_handsel_currency' ),
					'refunded_minor' => (string) ( $order->get_meta( '_handsel_refunded_minor' ) ?: '0' ),
					'refunded_base'  => (string) ( $order->get_meta( '_handsel_refunded_base' ) ?: '0' ),
				);
				$now  = $this->payments->refund( $checkout, $kept, Handsel_Amount::to_minor( $amount, $kept['currency'] ) );
				$order->update_meta_data( '_handsel_refunded_minor', $now['refunded_minor'] );
				$order->update_meta_data( '_handsel_refunded_base', $now['refunded_base'] );
				$this->keep( $order, $this->payments->checkout( $checkout ) );
				$order->save();
			}
		);
	}

	/**
	 * Does what a verified webhook is a reason for: asks the server about the order that it is of.
	 *
	 * @param array<string, mixed> $event
	 */
	public function take_up( array $event ): void {
		$type = (string) ( $event['type'] ?? '' );
		$id   = (string) ( $event['data']['object']['id'] ?? '' );
		if ( 'payment.late' === $type || 'payment.duplicate' === $type ) {
			$payment = $this->payments->payment( $id );
			$order   = self::order_of( $payment['client_reference_id'], $payment['checkout_id'] );
			if ( $order ) {
				Handsel_Lock::alone( $order->get_id(), fn () => $this->note_money( self::fresh( $order->get_id() ), $payment ) );
			}
			return;
		}
		$is_checkout = 0 === strpos( $type, 'checkout.' );
		if ( ! $is_checkout && 0 !== strpos( $type, 'payment.' ) ) {
			return;
		}
		$object = $is_checkout ? $this->payments->checkout( $id ) : $this->payments->payment( $id );
		$order  = self::order_of( $object['client_reference_id'], $is_checkout ? $id : $object['checkout_id'] );
		if ( $order ) {
			$this->sync( $order->get_id() );
		}
	}

	/** Says in a sentence where an order's money is, for the merchant; an empty text if there is none. */
	public static function held_text( WC_Order $order ): string {
		$end = self::time_text( (string) $order->get_meta( '_handsel_held_until' ) );
		return Handsel_Payments::held_text( (string) $order->get_meta( '_handsel_state' ), $end );
	}

	/**
	 * Changes an order as its checkout says.
	 *
	 * @param array<string, mixed> $checkout
	 */
	private function apply( WC_Order $order, array $checkout ): void {
		$before = (string) $order->get_meta( '_handsel_state' );
		$state  = $this->keep( $order, $checkout );
		$order->save();
		$is_waiting = $order->has_status( self::WAITING );
		if ( 'held' === $state || 'captured' === $state ) {
			$this->count( $order, $checkout, $state );
		} elseif ( 'arriving' === $state && $order->has_status( 'pending' ) ) {
			$order->update_status( 'on-hold', 'Handsel: the payment is on the chain, not confirmed yet.' );
		} elseif ( in_array( $state, array( 'open', 'arriving' ), true ) && $order->has_status( 'processing' ) && self::is_counted( $order ) ) {
			$order->update_meta_data( '_handsel_reorged', 'yes' );
			$order->update_status( 'on-hold', 'Handsel: a reorganisation of the chain took the payment back. Do not ship before it is there again.' );
		} elseif ( 'open' === $state && 'arriving' === $before && $order->has_status( 'on-hold' ) ) {
			$order->update_status( 'pending', 'Handsel: the payment has left the chain again.' );
		} elseif ( 'expired' === $state && $is_waiting ) {
			$order->update_status( 'cancelled', 'Handsel: nobody paid in time.' );
		} elseif ( 'returned' === $state && 'returned' !== $before && self::is_counted( $order ) ) {
			$order->add_order_note( 'Handsel: the money is back with the customer.' );
		}
	}

	/** Counts a checkout's payment for its order, once. Money that the order does not wait for becomes a note. */
	private function count( WC_Order $order, array $checkout, string $state ): void {
		$payment    = $checkout['payment'];
		$is_counted = $order->get_meta( '_handsel_counted' ) === $payment['id'];
		// What a reorganisation took counts again; an order that the merchant put on hold stays there.
		if ( $is_counted && 'yes' !== $order->get_meta( '_handsel_reorged' ) ) {
			return;
		}
		$currency = strtoupper( $order->get_currency() );
		$is_price = self::costs( $checkout, Handsel_Amount::to_minor( $order->get_total(), $currency ), $currency );
		if ( ! $order->has_status( self::WAITING ) || ! $is_price ) {
			$this->note_money( $order, $payment );
			if ( ! $is_price && $order->has_status( array( 'pending', 'failed' ) ) ) {
				$order->update_status( 'on-hold', 'Handsel: the order had another price when this was paid.' );
			}
			return;
		}
		$order->update_meta_data( '_handsel_counted', $payment['id'] );
		$order->update_meta_data( '_handsel_reorged', '' );
		$order->add_order_note( sprintf( 'Handsel: %s paid. %s %s', $order->get_meta( '_handsel_paid' ), self::held_text( $order ), $order->get_meta( '_handsel_payment_url' ) ) );
		// What follows from the order's new status must find the payment counted.
		$order->save();
		$order->payment_complete( $payment['id'] );
		if ( 'held' !== $state || 'escrow' === $this->settings['capture'] ) {
			return;
		}
		try {
			// The webhook is answered before the chain has the capture: `payment.captured` tells of it.
			( new Handsel_Payments( $this->settings, 0 ) )->capture( $checkout['id'] );
		} catch ( Handsel_Refusal $refusal ) {
			$order->add_order_note( 'Handsel, capture: ' . $refusal->getMessage() );
		}
	}

	/** Notes once, for the merchant, money that the order does not wait for. */
	private function note_money( WC_Order $order, array $payment ): void {
		$noted = (array) ( $order->get_meta( '_handsel_noted' ) ?: array() );
		if ( in_array( $payment['id'], $noted, true ) ) {
			return;
		}
		$order->update_meta_data( '_handsel_noted', array_merge( $noted, array( $payment['id'] ) ) );
		$order->save();
		$order->add_order_note(
			sprintf(
				'Handsel: %s came for this order, which does not wait for it. Nothing was changed: give it back or accept it at %s',
				Handsel_Payments::money( $payment, $payment['amount'] ),
				$this->payments->payment_url( $payment )
			)
		);
	}

	/** Keeps with the order what its admin page shows. Returns the checkout's state. */
	private function keep( WC_Order $order, array $checkout ): string {
		$payment = $checkout['payment'];
		$state   = Handsel_Payments::state_of( $checkout );
		$kept    = array(
			'state'        => $state,
			'price'        => (string) $checkout['quote']['price'],
			'currency'     => (string) $checkout['quote']['currency'],
			'held_until'   => null !== $payment && '0' !== $payment['held'] ? (string) $payment['capture_ends_at'] : '',
			'paid'         => null === $payment ? '' : Handsel_Payments::money( $payment, $payment['amount'] ),
			'payment_url'  => null === $payment ? '' : $this->payments->payment_url( $payment ),
			'explorer_url' => null === $payment ? '' : $this->payments->explorer_url( $payment ),
		);
		foreach ( $kept as $name => $value ) {
			$order->update_meta_data( "_handsel_$name", $value );
		}
		return $state;
	}

	/** Does something with an order's checkout, and keeps how it is afterwards. */
	private function act( int $order_id, callable $verb ): void {
		Handsel_Lock::alone(
			$order_id,
			function () use ( $order_id, $verb ): void {
				$order    = self::fresh( $order_id );
				$checkout = (string) $order->get_meta( '_handsel_checkout' );
				if ( '' === $checkout ) {
					return;
				}
				$verb( $checkout, $order );
				$this->keep( $order, $this->payments->checkout( $checkout ) );
				$order->save();
			}
		);
	}

	/** Returns the order that opened a checkout. The merchant's other sales may have the same reference. */
	private static function order_of( ?string $reference, ?string $checkout_id ): ?WC_Order {
		$order = ctype_digit( (string) $reference ) ? wc_get_order( (int) $reference ) : false;
		return $order instanceof WC_Order && in_array( $checkout_id, self::checkouts_of( $order ), true ) ? $order : null;
	}

	/** @return string[] Every checkout that an order has opened. */
	private static function checkouts_of( WC_Order $order ): array {
		return (array) ( $order->get_meta( '_handsel_checkouts' ) ?: array() );
	}

	private static function is_counted( WC_Order $order ): bool {
		return '' !== (string) $order->get_meta( '_handsel_counted' );
	}

	private static function costs( array $checkout, string $minor, string $currency ): bool {
		return $checkout['quote']['price'] === $minor && $checkout['quote']['currency'] === $currency;
	}

	/** Reads an order as the database has it now: another request may have changed it while this one waited. */
	private static function fresh( int $order_id ): WC_Order {
		clean_post_cache( $order_id );
		$order = wc_get_order( $order_id );
		if ( ! $order instanceof WC_Order ) {
			throw new Handsel_Refusal( sprintf( 'There is no order %d.', $order_id ) );
		}
		return $order;
	}

	private static function time_text( string $iso ): string {
		$time = strtotime( $iso );
		return false === $time ? $iso : wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
	}
}
