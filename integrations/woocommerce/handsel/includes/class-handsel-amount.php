<?php
/**
 * Amounts as decimal digits: base units of coins do not fit PHP's integers.
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

/** Whole numbers as strings of digits, and how shops' amounts become such numbers. */
final class Handsel_Amount {
	/** Currencies whose smallest unit is not a hundredth, by ISO 4217. */
	private const DECIMALS = array(
		'BHD' => 3, 'BIF' => 0, 'CLP' => 0, 'DJF' => 0, 'GNF' => 0, 'IQD' => 3, 'ISK' => 0, 'JOD' => 3, 'JPY' => 0,
		'KMF' => 0, 'KRW' => 0, 'KWD' => 3, 'LYD' => 3, 'OMR' => 3, 'PYG' => 0, 'RWF' => 0, 'TND' => 3, 'UGX' => 0,
		'VND' => 0, 'VUV' => 0, 'XAF' => 0, 'XOF' => 0, 'XPF' => 0,
	);

	/** Returns the decimals of a currency: 2 for cents, 0 for yen, 3 for fils. */
	public static function exponent( string $currency ): int {
		return self::DECIMALS[ strtoupper( $currency ) ] ?? 2;
	}

	/**
	 * Converts an amount as WooCommerce writes it, such as `19.99`, to the currency's smallest unit, rounded half up.
	 *
	 * @param string|float|int $amount
	 * @throws InvalidArgumentException If it is no amount.
	 */
	public static function to_minor( $amount, string $currency ): string {
		$text = is_float( $amount ) ? number_format( $amount, 8, '.', '' ) : trim( (string) $amount );
		if ( ! preg_match( '/^(\d+)(?:\.(\d+))?$/', $text, $parts ) ) {
			throw new InvalidArgumentException( "$text is no amount." );
		}
		$exponent = self::exponent( $currency );
		$fraction = $parts[2] ?? '';
		$minor    = self::plain( $parts[1] . substr( str_pad( $fraction, $exponent, '0' ), 0, $exponent ) );
		return ( $fraction[ $exponent ] ?? '0' ) >= '5' ? self::add( $minor, '1' ) : $minor;
	}

	/** Writes an amount of the smallest unit in whole units, with all their decimals. */
	public static function format( string $amount, int $decimals ): string {
		$digits = str_pad( $amount, $decimals + 1, '0', STR_PAD_LEFT );
		$whole  = substr( $digits, 0, strlen( $digits ) - $decimals );
		return 0 === $decimals ? $whole : $whole . '.' . substr( $digits, -$decimals );
	}

	/** Returns -1, 0 or 1. */
	public static function compare( string $a, string $b ): int {
		$a = self::plain( $a );
		$b = self::plain( $b );
		return array( strlen( $a ), $a ) <=> array( strlen( $b ), $b );
	}

	public static function add( string $a, string $b ): string {
		$length = max( strlen( $a ), strlen( $b ) ) + 1;
		$a      = str_pad( $a, $length, '0', STR_PAD_LEFT );
		$b      = str_pad( $b, $length, '0', STR_PAD_LEFT );
		$carry  = 0;
		$sum    = '';
		for ( $at = $length - 1; $at >= 0; $at-- ) {
			$digit = (int) $a[ $at ] + (int) $b[ $at ] + $carry;
			$sum   = ( $digit % 10 ) . $sum;
			$carry = intdiv( $digit, 10 );
		}
		return self::plain( $sum );
	}

	/**
	 * Returns a - b.
	 *
	 * @throws InvalidArgumentException If b is more than a.
	 */
	public static function subtract( string $a, string $b ): string {
		if ( self::compare( $a, $b ) < 0 ) {
			throw new InvalidArgumentException( "$b is more than $a." );
		}
		$length     = max( strlen( $a ), strlen( $b ) );
		$a          = str_pad( $a, $length, '0', STR_PAD_LEFT );
		$b          = str_pad( $b, $length, '0', STR_PAD_LEFT );
		$borrow     = 0;
		$difference = '';
		for ( $at = $length - 1; $at >= 0; $at-- ) {
			$digit      = (int) $a[ $at ] - (int) $b[ $at ] - $borrow;
			$borrow     = $digit < 0 ? 1 : 0;
			$difference = ( ( $digit + 10 ) % 10 ) . $difference;
		}
		return self::plain( $difference );
	}

	public static function multiply( string $a, string $b ): string {
		$product = '0';
		foreach ( str_split( $a ) as $digit ) {
			$product .= '0';
			for ( $times = (int) $digit; $times > 0; $times-- ) {
				$product = self::add( $product, $b );
			}
		}
		return self::plain( $product );
	}

	/**
	 * Returns a / b, rounded down.
	 *
	 * @throws InvalidArgumentException If b is 0.
	 */
	public static function divide( string $a, string $b ): string {
		if ( '0' === self::plain( $b ) ) {
			throw new InvalidArgumentException( 'A division by 0 has no result.' );
		}
		$quotient  = '';
		$remainder = '0';
		foreach ( str_split( $a ) as $digit ) {
			$remainder = self::plain( $remainder . $digit );
			$times     = 0;
			while ( self::compare( $remainder, $b ) >= 0 ) {
				$remainder = self::subtract( $remainder, $b );
				++$times;
			}
			$quotient .= $times;
		}
		return self::plain( $quotient );
	}

	/**
	 * Converts a refund to the coin at the payment's own rate. Refunds that add up to the price add up to what was paid,
	 * whatever is lost to rounding in between.
	 *
	 * @param string $amount   Refund, in the currency's smallest unit.
	 * @param string $price    Price of the order, in the same unit.
	 * @param string $paid     Base units that were paid for it.
	 * @param string $before   What was refunded before, in the currency's smallest unit.
	 */
	public static function at_payment_rate( string $amount, string $price, string $paid, string $before ): string {
		$until = static fn ( string $minor ): string => self::divide( self::multiply( $minor, $paid ), $price );
		return self::subtract( $until( self::add( $before, $amount ) ), $until( $before ) );
	}

	/**
	 * Converts a refund at a rate, rounded down.
	 *
	 * @param string $amount   In the currency's smallest unit.
	 * @param string $rate     Currency units per whole coin, such as `0.92`.
	 * @param int    $exponent Decimals of the currency.
	 * @param int    $decimals Decimals of the coin.
	 */
	public static function at_rate( string $amount, string $rate, int $exponent, int $decimals ): string {
		list( $whole, $fraction ) = array_pad( explode( '.', $rate ), 2, '' );
		$dividend                 = $amount . str_repeat( '0', $decimals + strlen( $fraction ) );
		return self::divide( $dividend, $whole . $fraction . str_repeat( '0', $exponent ) );
	}

	/** Drops leading zeros. */
	private static function plain( string $digits ): string {
		$plain = ltrim( $digits, '0' );
		return '' === $plain ? '0' : $plain;
	}
}
