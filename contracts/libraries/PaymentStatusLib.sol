// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {PackedState} from "../types/PackedState.sol";
import {PaymentStatus, Stage} from "../types/PaymentState.sol";
import {PaymentWindows} from "./PaymentWindows.sol";

/// @notice Derives a payment's status for people from its state and the time.
library PaymentStatusLib {
    using PaymentWindows for PaymentTerms;

    /// @notice Returns the status at Unix time `time`.
    function statusAt(
        PaymentTerms calldata terms,
        PackedState state,
        uint256 time
    ) internal pure returns (PaymentStatus) {
        Stage stage = state.stage();
        uint256 refundable = state.refundable();
        if (stage == Stage.None) return PaymentStatus.None;
        if (stage == Stage.Disputed) return PaymentStatus.Disputed;
        if (stage == Stage.Returned) return PaymentStatus.Returned;
        if (stage == Stage.Settled) return refundable == 0 ? PaymentStatus.Refunded : PaymentStatus.Captured;
        if (time >= terms.captureEnd(state.clock())) return PaymentStatus.Expired;
        return refundable == 0 ? PaymentStatus.Authorized : PaymentStatus.PartiallyCaptured;
    }
}
