// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice A payment of a batch whose payments share all other terms: the terms that are its own, and what to do.
/// @dev The first five fields are those of {PaymentTerms}, in its order.
/// @param payer account that pays
/// @param amount amount of the payment, in base units of the token
/// @param fundBy Unix time from which the payment cannot be funded
/// @param orderReference the merchant's reference of the order, or a salted hash of the order
/// @param salt makes otherwise equal terms differ
/// @param captureAmount amount to capture now; the largest integer: all that is held when the call is executed
struct BatchPayment {
    address payer;
    uint104 amount;
    uint40 fundBy;
    bytes32 orderReference;
    uint256 salt;
    uint256 captureAmount;
}
