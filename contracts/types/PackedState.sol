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

using {held, refundable, clock, stage, isHeld, isOpen, withAmounts, ended, unpack} for PackedState global;

/// @dev The same payment with other amounts.
function withAmounts(PackedState state, uint256 held_, uint256 refundable_) pure returns (PackedState) {
    return PackedState.wrap(((PackedState.unwrap(state) >> 208) << 208) | held_ | (refundable_ << 104));
}

/// @dev The payment when nothing is held any more: settled if something of it can be refunded, else returned.
function ended(PackedState state, uint256 refundable_) pure returns (PackedState) {
    return
        refundable_ == 0
            ? pack(0, 0, state.clock(), Stage.Returned)
            : pack(0, refundable_, state.clock(), Stage.Settled);
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
