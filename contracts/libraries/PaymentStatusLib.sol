// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";
import {PaymentState, PaymentStatus, Stage} from "../types/PaymentState.sol";
import {PaymentWindows} from "./PaymentWindows.sol";

/// @notice How a payment's stage, amounts and the time read to a person.
library PaymentStatusLib {
    using PaymentWindows for PaymentTerms;

    /// @notice The status at Unix time `time`.
    function statusAt(
        PaymentTerms calldata terms,
        PaymentState memory state,
        uint256 time
    ) internal pure returns (PaymentStatus) {
        if (state.stage == Stage.None) return PaymentStatus.None;
        if (state.stage == Stage.Disputed) return PaymentStatus.Disputed;
        if (state.stage == Stage.Returned) return PaymentStatus.Returned;
        if (state.stage == Stage.Settled) {
            return state.refundable == 0 ? PaymentStatus.Refunded : PaymentStatus.Captured;
        }
        if (time >= terms.captureEnd(state.clock)) return PaymentStatus.Expired;
        return state.refundable == 0 ? PaymentStatus.Authorized : PaymentStatus.PartiallyCaptured;
    }
}
