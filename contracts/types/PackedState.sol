// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {PaymentState, Stage} from "./PaymentState.sol";

/// @notice {PaymentState} packed into one word: `held` in the lowest 104 bits, then `refundable` (104), `clock` (40)
/// and `stage` (8). Functions take and return the word, so storage is read once and written once.
type PackedState is uint256;

/// @notice Stored data of a payment. A struct of one word, so that its storage slot is computed once and named.
struct Payment {
    PackedState state;
}

using {
    held,
    refundable,
    clock,
    stage,
    isNone,
    isHeld,
    isOpen,
    lessHeld,
    moreRefundable,
    lessRefundable,
    ended,
    unpack
} for PackedState global;

/// @dev Subtracts `amount` from the held amount. It must not exceed the held amount, or other bits would change.
function lessHeld(PackedState state, uint256 amount) pure returns (PackedState) {
    unchecked {
        return PackedState.wrap(PackedState.unwrap(state) - amount);
    }
}

/// @dev Adds `amount` to the refundable amount. It must come from the held amount, so that the sum fits.
function moreRefundable(PackedState state, uint256 amount) pure returns (PackedState) {
    unchecked {
        return PackedState.wrap(PackedState.unwrap(state) + (amount << 104));
    }
}

/// @dev Subtracts `amount` from the refundable amount. It must not exceed it, or other bits would change.
function lessRefundable(PackedState state, uint256 amount) pure returns (PackedState) {
    unchecked {
        return PackedState.wrap(PackedState.unwrap(state) - (amount << 104));
    }
}

/// @dev Ends a payment without held money: `Settled` if some of it can be refunded, else `Returned`.
function ended(PackedState state) pure returns (PackedState) {
    uint256 stage_ = state.refundable() == 0 ? uint256(Stage.Returned) : uint256(Stage.Settled);
    return PackedState.wrap(((PackedState.unwrap(state) << 8) >> 8) | (stage_ << 248));
}

/// @dev Packs values that fit: both amounts are at most the payment's amount of 104 bits, and `clock_` has 40 bits.
function pack(uint256 held_, uint256 refundable_, uint256 clock_, Stage stage_) pure returns (PackedState) {
    return PackedState.wrap(held_ | (refundable_ << 104) | (clock_ << 208) | (uint256(stage_) << 248));
}

function held(PackedState state) pure returns (uint256) {
    return uint104(PackedState.unwrap(state));
}

function refundable(PackedState state) pure returns (uint256) {
    return uint104(PackedState.unwrap(state) >> 104);
}

function clock(PackedState state) pure returns (uint256) {
    return uint40(PackedState.unwrap(state) >> 208);
}

function stage(PackedState state) pure returns (Stage) {
    return Stage(PackedState.unwrap(state) >> 248);
}

/// @dev Returns whether there is no payment. Cheaper than comparing {stage}, whose range is checked twice.
function isNone(PackedState state) pure returns (bool) {
    return PackedState.unwrap(state) >> 248 == uint256(Stage.None);
}

/// @dev Cheaper than comparing {stage}, whose range is checked twice.
function isHeld(PackedState state) pure returns (bool) {
    return PackedState.unwrap(state) >> 248 == uint256(Stage.Held);
}

/// @dev Returns whether the payment is held or disputed, so that the escrow has its money.
function isOpen(PackedState state) pure returns (bool) {
    // Held is 1 and Disputed is 2; zero wraps to the largest integer.
    unchecked {
        return (PackedState.unwrap(state) >> 248) - uint256(Stage.Held) < 2;
    }
}

function unpack(PackedState state) pure returns (PaymentState memory) {
    return PaymentState(uint104(state.held()), uint104(state.refundable()), uint40(state.clock()), state.stage());
}
