<?php
/**
 * Plugin Name: Stub of WooCommerce for the tests of the Handsel plugin
 * Description: The few classes and functions of WooCommerce that the plugin touches, and an API by which the tests sell.
 *
 * It is not WooCommerce: no registry that the project's tests may use has WooCommerce itself. Names, arguments, and which hooks fire
 * when, are WooCommerce's.
 *
 * @package Handsel
 */

namespace Automattic\WooCommerce\Blocks\Payments\Integrations {
	abstract class AbstractPaymentMethodType {
		/** @var string */
		protected $name = '';
		/** @var array */
		protected $settings = array();
		public function get_name() {
			return $this->name;
		}
	}
}

namespace Automattic\WooCommerce\Utilities {
	final class FeaturesUtil {
		/** @var array<string, bool> */
		public static $declared = array();
		public static function declare_compatibility( $feature, $file, $is_compatible = true ) {
			self::$declared[ $feature ] = $is_compatible;
		}
	}
}

namespace {
	/** A post of type shop_order. Status changes reduce and give back stock once, as WooCommerce's do. */
	class WC_Order {
		private int $id;
		/** @var array<string, mixed> */
		private array $changes = array();

		public function __construct( int $id ) {
			$this->id = $id;
		}
		public function get_id() {
			return $this->id;
		}
		public function get_meta( $key ) {
			return array_key_exists( $key, $this->changes ) ? $this->changes[ $key ] : get_post_meta( $this->id, $key, true );
		}
		public function update_meta_data( $key, $value ) {
			$this->changes[ $key ] = $value;
		}
		public function save() {
			foreach ( $this->changes as $key => $value ) {
				update_post_meta( $this->id, $key, wp_slash( $value ) );
			}
			$this->changes = array();
			return $this->id;
		}
		public function get_total() {
			return $this->get_meta( '_order_total' );
		}
		public function get_currency() {
			return $this->get_meta( '_order_currency' );
		}
		public function get_order_key() {
			return $this->get_meta( '_order_key' );
		}
		public function get_order_number() {
			return (string) $this->id;
		}
		public function get_payment_method() {
			return $this->get_meta( '_payment_method' );
		}
		public function get_checkout_order_received_url() {
			return home_url( "/?order-received={$this->id}&key=" . $this->get_order_key() );
		}
		public function get_status() {
			return substr( get_post_status( $this->id ), strlen( 'wc-' ) );
		}
		public function has_status( $status ) {
			return in_array( $this->get_status(), (array) $status, true );
		}
		public function add_order_note( $note ) {
			return wp_insert_comment( array( 'comment_post_ID' => $this->id, 'comment_type' => 'order_note', 'comment_content' => wp_slash( $note ), 'comment_approved' => 1 ) );
		}
		public function update_status( $status, $note = '' ) {
			$this->save();
			$before = $this->get_status();
			if ( $before === $status ) {
				return false;
			}
			wp_update_post( array( 'ID' => $this->id, 'post_status' => "wc-$status" ) );
			$this->add_order_note( trim( "$note $before → $status" ) );
			$this->move_stock( $status );
			do_action( "woocommerce_order_status_$status", $this->id, $this );
			do_action( 'woocommerce_order_status_changed', $this->id, $before, $status, $this );
			return true;
		}
		public function payment_complete( $transaction_id = '' ) {
			if ( ! $this->has_status( array( 'on-hold', 'pending', 'failed', 'cancelled' ) ) ) {
				return false;
			}
			$this->update_meta_data( '_transaction_id', $transaction_id );
			$this->save();
			$this->update_status( 'processing' );
			$completed = 1 + (int) get_post_meta( $this->id, 'stub_completed', true );
			update_post_meta( $this->id, 'stub_completed', $completed );
			do_action( 'woocommerce_payment_complete', $this->id, $transaction_id );
			return true;
		}
		private function move_stock( string $status ): void {
			$is_reduced = 'yes' === get_post_meta( $this->id, '_order_stock_reduced', true );
			$reduces    = in_array( $status, array( 'processing', 'completed', 'on-hold' ), true );
			$increases  = in_array( $status, array( 'cancelled', 'pending' ), true );
			if ( ( $reduces && ! $is_reduced ) || ( $increases && $is_reduced ) ) {
				update_option( 'stub_stock', (int) get_option( 'stub_stock', 100 ) + ( $reduces ? -1 : 1 ) );
				update_post_meta( $this->id, '_order_stock_reduced', $reduces ? 'yes' : 'no' );
			}
		}
	}

	function wc_get_order( $id ) {
		if ( $id instanceof WC_Order ) {
			return $id;
		}
		return 'shop_order' === get_post_type( (int) $id ) ? new WC_Order( (int) $id ) : false;
	}

	function wc_get_orders( array $args ) {
		$posts = get_posts(
			array(
				'post_type'   => 'shop_order',
				'post_status' => array_map( static fn ( $status ) => "wc-$status", (array) $args['status'] ),
				'numberposts' => $args['limit'] ?? 10,
				'orderby'     => $args['orderby'] ?? 'date',
				'order'       => $args['order'] ?? 'DESC',
				'meta_key'    => '_payment_method',
				'meta_value'  => $args['payment_method'],
			)
		);
		return array_map( static fn ( $post ) => new WC_Order( $post->ID ), $posts );
	}

	function wc_add_notice( $message, $type = 'success' ) {
		$GLOBALS['stub_notices'][] = $message;
	}

	class WC_Admin_Settings {
		public static function add_error( $message ) {
			$GLOBALS['stub_errors'][] = $message;
		}
	}

	/** Settings of a gateway, saved and shown as WooCommerce does. */
	abstract class WC_Payment_Gateway {
		public $id;
		public $title;
		public $description;
		public $enabled = 'no';
		public $method_title;
		public $method_description;
		public $has_fields;
		public $supports    = array( 'products' );
		public $form_fields = array();
		public $settings    = array();

		public function init_settings() {
			$this->settings = (array) get_option( $this->option_name(), array() );
		}
		public function get_option( $key ) {
			return $this->settings[ $key ] ?? $this->form_fields[ $key ]['default'] ?? '';
		}
		public function update_option( $key, $value = '' ) {
			$this->settings[ $key ] = $value;
			return update_option( $this->option_name(), $this->settings );
		}
		public function process_admin_options() {
			foreach ( $this->form_fields as $key => $field ) {
				$posted                 = wp_unslash( $_POST[ "woocommerce_{$this->id}_$key" ] ?? '' );
				$this->settings[ $key ] = 'checkbox' === $field['type'] ? ( '' === $posted ? 'no' : 'yes' ) : $posted;
			}
			return update_option( $this->option_name(), $this->settings );
		}
		public function is_available() {
			return 'yes' === $this->enabled;
		}
		public function generate_settings_html() {
			foreach ( $this->form_fields as $key => $field ) {
				$name  = "woocommerce_{$this->id}_$key";
				$value = $this->get_option( $key );
				printf( '<tr valign="top"><th scope="row"><label for="%1$s">%2$s</label></th><td class="forminp">', esc_attr( $name ), esc_html( $field['title'] ) );
				if ( 'select' === $field['type'] ) {
					printf( '<select name="%1$s" id="%1$s">', esc_attr( $name ) );
					foreach ( $field['options'] as $option => $text ) {
						printf( '<option value="%s" %s>%s</option>', esc_attr( $option ), selected( $value, $option, false ), esc_html( $text ) );
					}
					echo '</select>';
				} elseif ( 'textarea' === $field['type'] ) {
					printf( '<textarea rows="3" cols="20" class="input-text regular-text" name="%1$s" id="%1$s">%2$s</textarea>', esc_attr( $name ), esc_textarea( $value ) );
				} elseif ( 'checkbox' === $field['type'] ) {
					printf( '<label><input type="checkbox" name="%1$s" id="%1$s" value="1" %2$s> %3$s</label>', esc_attr( $name ), checked( $value, 'yes', false ), esc_html( $field['label'] ) );
				} else {
					printf( '<input class="input-text regular-text" type="%1$s" name="%2$s" id="%2$s" value="%3$s" placeholder="%4$s">', esc_attr( $field['type'] ), esc_attr( $name ), esc_attr( $value ), esc_attr( $field['placeholder'] ?? '' ) );
				}
				printf( '<p class="description">%s</p></td></tr>', esc_html( $field['description'] ?? '' ) );
			}
		}
		private function option_name() {
			return "woocommerce_{$this->id}_settings";
		}
	}

	function stub_gateway(): WC_Payment_Gateway {
		$classes = apply_filters( 'woocommerce_payment_gateways', array() );
		return new $classes[0]();
	}

	add_action( 'plugins_loaded', static fn () => do_action( 'before_woocommerce_init' ), -1 );
	add_action(
		'parse_request',
		static function () {
			if ( isset( $_GET['wc-api'] ) ) {
				do_action( 'woocommerce_api_' . sanitize_key( $_GET['wc-api'] ) );
				die( '-1' );
			}
		}
	);
	add_action(
		'admin_menu',
		static fn () => add_menu_page(
			'Payments',
			'Payments',
			'manage_options',
			'stub-payments',
			static function () {
				$gateway = stub_gateway();
				if ( 'POST' === $_SERVER['REQUEST_METHOD'] ) {
					do_action( "woocommerce_update_options_payment_gateways_{$gateway->id}" );
					$gateway = stub_gateway();
				}
				foreach ( $GLOBALS['stub_errors'] ?? array() as $error ) {
					printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $error ) );
				}
				printf( '<div class="wrap"><h1>%s</h1><p>%s</p><form method="post"><table class="form-table">', esc_html( $gateway->method_title ), esc_html( $gateway->method_description ) );
				$gateway->generate_settings_html();
				echo '</table><p class="submit"><button class="button-primary">Save changes</button></p></form></div>';
			}
		)
	);
	add_action(
		'admin_menu',
		static fn () => add_menu_page(
			'Order',
			'Order',
			'manage_options',
			'stub-order',
			static function () {
				$order = wc_get_order( (int) ( $_GET['id'] ?? 0 ) );
				printf( '<div class="wrap"><h1>Order #%s</h1><p>%s %s, %s</p>', esc_html( $order->get_order_number() ), esc_html( $order->get_total() ), esc_html( $order->get_currency() ), esc_html( $order->get_status() ) );
				do_action( 'woocommerce_admin_order_data_after_order_details', $order );
				echo '<h2>Notes</h2>';
				foreach ( stub_notes( $order->get_id() ) as $note ) {
					printf( '<div class="card"><p>%s</p></div>', esc_html( $note ) );
				}
				echo '</div>';
			}
		)
	);

	/** @return string[] */
	function stub_notes( int $id ): array {
		return array_map( static fn ( $comment ) => $comment->comment_content, get_comments( array( 'post_id' => $id, 'type' => 'order_note', 'order' => 'ASC' ) ) );
	}

	/** What the tests see of an order. */
	function stub_order( WC_Order $order ): array {
		$id   = $order->get_id();
		$meta = array();
		foreach ( get_post_meta( $id ) as $key => $values ) {
			$meta[ $key ] = maybe_unserialize( $values[0] );
		}
		return array( 'id' => $id, 'status' => $order->get_status(), 'meta' => $meta, 'notes' => stub_notes( $id ) );
	}

	/** @return array<string, callable(WP_REST_Request, WC_Order): mixed> What the tests do with an order. */
	function stub_verbs(): array {
		return array(
			'pay'      => static function () {
				$request = func_get_arg( 0 );
				$result  = stub_gateway()->process_payment( (int) $request['id'] );
				return $result + array( 'notices' => $GLOBALS['stub_notices'] ?? array() );
			},
			'received' => static function ( $request, $order ) {
				do_action( 'woocommerce_before_thankyou', $order->get_id() );
				return true;
			},
			'status'   => static fn ( $request, $order ) => $order->update_status( $request['status'] ),
			'change'   => static function ( $request, $order ) {
				foreach ( array( '_order_total' => 'total', '_payment_method' => 'payment_method' ) as $key => $name ) {
					if ( isset( $request[ $name ] ) ) {
						$order->update_meta_data( $key, $request[ $name ] );
					}
				}
				return $order->save();
			},
			'complete' => static fn ( $request, $order ) => $order->payment_complete( 'by another method' ),
			'capture'  => static function ( $request, $order ) {
				do_action( 'woocommerce_order_action_handsel_capture', $order );
				return apply_filters( 'woocommerce_order_actions', array(), $order );
			},
			'refund'   => static function ( $request, $order ) {
				$result = stub_gateway()->process_refund( $order->get_id(), $request['amount'], 'Broken' );
				return is_wp_error( $result ) ? $result->get_error_message() : $result;
			},
			'admin'    => static function ( $request, $order ) {
				ob_start();
				do_action( 'woocommerce_admin_order_data_after_order_details', $order );
				return ob_get_clean();
			},
			'unpaid'   => static function ( $request, $order ) {
				$cancels = apply_filters( 'woocommerce_cancel_unpaid_order', true, $order );
				return $cancels && $order->update_status( 'cancelled' );
			},
		);
	}

	add_action(
		'rest_api_init',
		static function () {
			$route = static fn ( string $path, callable $act ) => register_rest_route( 'stub/v1', $path, array( 'methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => $act ) );
			$route(
				'/orders',
				static function ( $request ) {
					$id    = wp_insert_post( array( 'post_type' => 'shop_order', 'post_status' => 'wc-pending', 'post_title' => 'Order' ) );
					$order = new WC_Order( $id );
					foreach ( array( '_order_total' => $request['total'], '_order_currency' => 'EUR', '_order_key' => 'wc_order_' . wp_generate_password( 13, false ), '_payment_method' => 'handsel' ) as $key => $value ) {
						$order->update_meta_data( $key, $value );
					}
					$order->save();
					return stub_order( $order );
				}
			);
			$route(
				'/orders/(?P<id>\d+)/(?P<verb>\w+)',
				static function ( $request ) {
					$order  = wc_get_order( (int) $request['id'] );
					$verbs  = stub_verbs() + array( 'read' => static fn () => null );
					$result = $verbs[ $request['verb'] ]( $request, $order );
					clean_post_cache( $order->get_id() );
					return array( 'result' => $result, 'order' => stub_order( $order ), 'stock' => (int) get_option( 'stub_stock', 100 ) );
				}
			);
			$route(
				'/settings',
				static function ( $request ) {
					foreach ( $request->get_json_params() as $key => $value ) {
						$_POST[ "woocommerce_handsel_$key" ] = wp_slash( $value );
					}
					stub_gateway();
					do_action( 'woocommerce_update_options_payment_gateways_handsel' );
					return array( 'errors' => $GLOBALS['stub_errors'] ?? array(), 'settings' => get_option( 'woocommerce_handsel_settings' ), 'webhook' => get_option( 'handsel_webhook_url' ) );
				}
			);
			$route(
				'/layers',
				static function () {
					$registry = new class() {
						/** @var array */
						public $registered = array();
						public function register( $type ) {
							$type->initialize();
							$this->registered[ $type->get_name() ] = array(
								'active'  => $type->is_active(),
								'data'    => $type->get_payment_method_data(),
								'handles' => $type->get_payment_method_script_handles(),
							);
						}
					};
					do_action( 'woocommerce_blocks_payment_method_type_registration', $registry );
					return array( 'blocks' => $registry->registered, 'features' => \Automattic\WooCommerce\Utilities\FeaturesUtil::$declared );
				}
			);
		}
	);
}
