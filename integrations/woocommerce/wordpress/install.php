<?php
// Fills the database of a new WordPress, with an administrator and the plugin active: `php install.php <folder>`.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Mug Shop', 'admin', 'admin@shop.example', true, '', 'only for tests' );
update_option( 'active_plugins', array( 'handsel/handsel.php' ) );
echo get_bloginfo( 'version' ), "\n";
