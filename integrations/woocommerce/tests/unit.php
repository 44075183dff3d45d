<?php
/**
 * Cases of the plugin that need no WordPress: `php unit.php`. Prints a line for each, and ends with 1 if one fails.
 *
 * @package Handsel
 */

declare(strict_types=1);

define( 'ABSPATH', __DIR__ );

$includes = dirname( __DIR__ ) . '/handsel/includes';
foreach ( array( 'refusal', 'amount', 'webhook', 'payments' ) as $name ) {
	require_once "$includes/class-handsel-$name.php";
}

$failed = 0;

/** Compares what a case gives with what is expected. */
function check( string $what, callable $act, $expected ): void {
	global $failed;
	try {
		$actual = $act();
	} catch ( Throwable $error ) {
		$actual = get_class( $error );
	}
	$is_same = $actual === $expected;
	$failed += $is_same ? 0 : 1;
	echo ( $is_same ? 'ok' : 'NOT OK' ) . " $what" . ( $is_same ? '' : ': ' . var_export( $actual, true ) ) . "\n";
}

// The server's currencies, given by the test that runs this.
foreach ( json_decode( getenv( 'CURRENCIES' ) ?: '{}', true ) as $code => $decimals ) {
	check( "$code has the server's decimals", static fn () => Handsel_Amount::exponent( $code ), $decimals );
}

foreach (
	array(
		array( '19.99', 'EUR', '1999' ),
		array( 19.99, 'eur', '1999' ),
		array( 25, 'EUR', '2500' ),
		array( '0.005', 'EUR', '1' ),
		array( '0.0049', 'EUR', '0' ),
		array( '1.9999', 'KWD', '2000' ),
		array( '1500.5', 'JPY', '1501' ),
		array( '9990', 'HUF', '999000' ),
		array( '1,5', 'EUR', 'InvalidArgumentException' ),
		array( '-1', 'EUR', 'InvalidArgumentException' ),
		array( '', 'EUR', 'InvalidArgumentException' ),
	) as list( $amount, $currency, $minor )
) {
	check( "$amount $currency in its smallest unit", static fn () => Handsel_Amount::to_minor( $amount, $currency ), $minor );
}
check( 'an amount has all its decimals', static fn () => Handsel_Amount::format( '5', 2 ), '0.05' );
check( 'an amount without decimals', static fn () => Handsel_Amount::format( '1500', 0 ), '1500' );

// More digits than PHP's integers have.
$large = '340282366920938463463374607431768211455';
check( 'a sum of large numbers', static fn () => Handsel_Amount::add( $large, '1' ), '340282366920938463463374607431768211456' );
check( 'a difference of large numbers', static fn () => Handsel_Amount::subtract( $large, '455' ), '340282366920938463463374607431768211000' );
check( 'a product of large numbers', static fn () => Handsel_Amount::multiply( $large, '1000000007' ), '340282369302915031909943851675390463477377480185' );
check( 'a quotient of large numbers', static fn () => Handsel_Amount::divide( '340282369302915031909943851675390463477377480185', '1000000007' ), $large );
check( 'a quotient is rounded down', static fn () => Handsel_Amount::divide( '29', '10' ), '2' );
check( 'a division by 0', static fn () => Handsel_Amount::divide( '29', '0' ), 'InvalidArgumentException' );
check( 'a negative difference', static fn () => Handsel_Amount::subtract( '1', '2' ), 'InvalidArgumentException' );
check( 'numbers of other lengths compare by value', static fn () => Handsel_Amount::compare( '9', '10' ), -1 );

check(
	'refunds that add up to the price add up to what was paid',
	static function () {
		$sum    = '0';
		$before = '0';
		foreach ( array( '833', '833', '834' ) as $part ) {
			$sum    = Handsel_Amount::add( $sum, Handsel_Amount::at_payment_rate( $part, '2500', '27173913', $before ) );
			$before = Handsel_Amount::add( $before, $part );
		}
		return $sum;
	},
	'27173913'
);
check( '10.00 EUR at 0.92 EUR per coin of six decimals', static fn () => Handsel_Amount::at_rate( '1000', '0.92', 2, 6 ), '10869565' );
check( '1,500 JPY at 300,000 JPY per Ether', static fn () => Handsel_Amount::at_rate( '1500', '300000', 0, 18 ), '5000000000000000' );

$secret = 'whsec_' . base64_encode( str_repeat( 'k', 32 ) );
$body   = '{"type":"checkout.paid"}';
$signed = static function ( int $time, string $by, string $over ): array {
	$mac = hash_hmac( 'sha256', "evt_1.$time.$over", base64_decode( substr( $by, 6 ) ), true );
	return array( 'webhook-id' => 'evt_1', 'webhook-timestamp' => (string) $time, 'webhook-signature' => 'v1,AAAA v1,' . base64_encode( $mac ) );
};
$other  = 'whsec_' . base64_encode( str_repeat( 'x', 32 ) );
check( 'a webhook of the secret', static fn () => Handsel_Webhook::is_genuine( $body, $signed( time(), $secret, $body ), $secret ), true );
check( 'a webhook of the second of two secrets', static fn () => Handsel_Webhook::is_genuine( $body, $signed( time(), $secret, $body ), "$other, $secret" ), true );
check( 'a webhook of another secret', static fn () => Handsel_Webhook::is_genuine( $body, $signed( time(), $other, $body ), $secret ), false );
check( 'a webhook of other bytes', static fn () => Handsel_Webhook::is_genuine( "$body ", $signed( time(), $secret, $body ), $secret ), false );
check( 'a webhook of ten minutes ago', static fn () => Handsel_Webhook::is_genuine( $body, $signed( time() - 600, $secret, $body ), $secret ), false );
check( 'no secret', static fn () => Handsel_Webhook::is_genuine( $body, $signed( time(), 'whsec_', $body ), '' ), false );
check( 'no headers', static fn () => Handsel_Webhook::is_genuine( $body, array(), $secret ), false );

check( 'coins as merchants write them', static fn () => Handsel_Payments::coins( '8453:USDC, 1:ETH' ), array( array( 'chain_id' => 8453, 'token' => 'USDC' ), array( 'chain_id' => 1, 'token' => 'ETH' ) ) );
check( 'a coin without its chain', static fn () => Handsel_Payments::coins( 'USDC' ), 'Handsel_Refusal' );
$payment = array( 'status' => 'authorized', 'held' => '5', 'captured' => '0' );
foreach (
	array(
		array( 'open', null, 'open' ),
		array( 'expired', $payment, 'expired' ),
		array( 'processing', $payment, 'arriving' ),
		array( 'paid', $payment, 'held' ),
		array( 'paid', array( 'status' => 'captured', 'held' => '0', 'captured' => '5' ), 'captured' ),
		array( 'paid', array( 'status' => 'partially_captured', 'held' => '2', 'captured' => '3' ), 'held' ),
		array( 'paid', array( 'status' => 'expired', 'held' => '5', 'captured' => '0' ), 'returned' ),
		array( 'paid', array( 'status' => 'none', 'held' => '0', 'captured' => '0' ), 'open' ),
	) as list( $status, $paid, $state )
) {
	check( "$status, " . ( $paid['status'] ?? 'no payment' ) . ": $state", static fn () => Handsel_Payments::state_of( array( 'status' => $status, 'payment' => $paid ) ), $state );
}

foreach (
	array(
		array( 'held', '3 May 2027 10:00', 'Held in escrow until 3 May 2027 10:00: capture before, or it goes back to the customer.' ),
		// In a dispute, and by terms without a last day, it is held without an end.
		array( 'held', '', 'Held in escrow.' ),
		array( 'captured', '', 'Captured.' ),
		array( '', '', '' ),
	) as list( $state, $end, $text )
) {
	check( "where the money is: $state, " . ( '' === $end ? 'no end' : $end ), static fn () => Handsel_Payments::held_text( $state, $end ), $text );
}

exit( 0 === $failed ? 0 : 1 );
