<?php
/**
 * Lock of an order.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Lets one request at a time change an order: webhook, customer and clock tell of a payment at the same moment. */
final class Handsel_Lock {
	/** Seconds after which a lock counts as left behind by a request that died. */
	private const STALE = 90;

	/** Seconds to wait for another request. */
	private const PATIENCE = 40;

	/** @var array<int, true> Orders that this request has locked. */
	private static array $held = array();

	/**
	 * Runs something while no other request does so with the same order.
	 *
	 * @template T
	 * @param callable(): T $act
	 * @return T
	 * @throws Handsel_Unreachable If another request holds the lock for too long.
	 */
	public static function alone( int $order_id, callable $act ) {
		if ( isset( self::$held[ $order_id ] ) ) {
			return $act();
		}
		$until = time() + self::PATIENCE;
		while ( ! self::take( $order_id ) ) {
			if ( time() >= $until ) {
				throw new Handsel_Unreachable( 'Another request is working on this order. Try again in a minute.' );
			}
			usleep( 100000 );
		}
		self::$held[ $order_id ] = true;
		try {
			return $act();
		} finally {
			unset( self::$held[ $order_id ] );
			self::release( $order_id );
		}
	}

	/** Takes the lock by a row that the database lets only one request insert. */
	private static function take( int $order_id ): bool {
		global $wpdb;
		$name = self::name( $order_id );
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = %s AND option_value < %s", $name, (string) ( time() - self::STALE ) ) );
		$rows = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')", $name, (string) time() ) );
		return 1 === $rows;
	}

	private static function release( int $order_id ): void {
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name = %s", self::name( $order_id ) ) );
	}

	private static function name( int $order_id ): string {
		return "handsel_lock_$order_id";
	}
}
