<?php
/**
 * Plugin Name: Handsel for WooCommerce
 * Description: Crypto payments from the customer's own wallet, held in escrow or paid out at once, without a company in between.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Requires Plugins: woocommerce
 * License: MIT
 * Text Domain: handsel
 *
 * @package Handsel
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

define( 'HANDSEL_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-handsel-refusal.php';
require_once __DIR__ . '/includes/class-handsel-amount.php';
require_once __DIR__ . '/includes/class-handsel-webhook.php';
require_once __DIR__ . '/includes/class-handsel-api.php';
require_once __DIR__ . '/includes/class-handsel-lock.php';
require_once __DIR__ . '/includes/class-handsel-payments.php';
require_once __DIR__ . '/includes/class-handsel-orders.php';
require_once __DIR__ . '/includes/class-handsel-hooks.php';

add_action( 'before_woocommerce_init', array( 'Handsel_Hooks', 'declare_compatibility' ) );
add_action( 'plugins_loaded', array( 'Handsel_Hooks', 'register' ) );
register_deactivation_hook( __FILE__, array( 'Handsel_Hooks', 'unschedule' ) );
