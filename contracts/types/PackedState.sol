// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentState, Stage} from "./PaymentState.sol";

/// @notice A {PaymentState} in the one word that is stored: `held` in the lowest 104 bits, then `refundable` (104),
/// `clock` (40) and `stage` (8). Worked on as a value, it is read once and written once.
type PackedState is uint256;

/// @notice What is stored of a payment. A struct of one word, so that its place in storage is computed once and named.
struct Payment {
    PackedState state;
}

using {
    held,
    refundable,
    clock,
    stage,
    isHeld,
    isOpen,
    lessHeld,
    moreRefundable,
    lessRefundable,
    ended,
    unpack
} for PackedState global;

/// @dev `amount` less is held: at most what is held, so that no other bit changes.
function lessHeld(PackedState state, uint256 amount) pure returns (PackedState) {
    unchecked {
        return PackedState.wrap(PackedState.unwrap(state) - amount);
    }
}

/// @dev `amount` more can be refunded: at most what was held, so that it fits.
function moreRefundable(PackedState state, uint256 amount) pure returns (PackedState) {
    unchecked {
        return PackedState.wrap(PackedState.unwrap(state) + (amount << 104));
    }
}

/// @dev `amount` less can be refunded: at most what is refundable, so that no other bit changes.
function lessRefundable(PackedState state, uint256 amount) pure returns (PackedState) {
    unchecked {
        return PackedState.wrap(PackedState.unwrap(state) - (amount << 104));
    }
}

/// @dev The payment when nothing is held any more: settled if something of it can be refunded, else returned.
function ended(PackedState state) pure returns (PackedState) {
    uint256 stage_ = state.refundable() == 0 ? uint256(Stage.Returned) : uint256(Stage.Settled);
    return PackedState.wrap(((PackedState.unwrap(state) << 8) >> 8) | (stage_ << 248));
}

/// @dev Packs what fits: both amounts are at most the payment's, which has 104 bits, and `clock_` has 40.
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

/// @dev Costs less than comparing {stage}, whose range is checked twice.
function isHeld(PackedState state) pure returns (bool) {
    return PackedState.unwrap(state) >> 248 == uint256(Stage.Held);
}

/// @dev Held or disputed: the escrow has money of it.
function isOpen(PackedState state) pure returns (bool) {
    // Held is 1 and Disputed is 2; from 0 this wraps to the largest integer.
    unchecked {
        return (PackedState.unwrap(state) >> 248) - uint256(Stage.Held) < 2;
    }
}

function unpack(PackedState state) pure returns (PaymentState memory) {
    return PaymentState(uint104(state.held()), uint104(state.refundable()), uint40(state.clock()), state.stage());
}
