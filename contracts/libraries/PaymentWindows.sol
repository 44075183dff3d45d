// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice Deadlines of a payment, as Unix times. The only place in Solidity that computes them.
/// @dev Every window includes its first second and excludes its end. `clock` is the Unix time of the funding; after a
/// dispute, of the dispute. It has 40 bits, so adding a period of 32 bits cannot overflow.
library PaymentWindows {
    /// @notice Seconds an arbiter has for a ruling, counted from the dispute.
    uint256 internal constant ARBITRATION_PERIOD = 90 days;

    /// @notice Returns the first second in which the merchant may capture.
    function captureStart(PaymentTerms calldata terms, uint256 clock) internal pure returns (uint256) {
        unchecked {
            return clock + terms.inspectionPeriod;
        }
    }

    /// @notice Returns the first second in which the merchant may not capture and anyone may reclaim for the payer.
    function captureEnd(PaymentTerms calldata terms, uint256 clock) internal pure returns (uint256) {
        uint256 period = terms.capturePeriod;
        unchecked {
            return period == 0 ? type(uint256).max : clock + period;
        }
    }

    /// @notice Returns the first second in which anyone may end a dispute without a ruling.
    function arbitrationEnd(uint256 clock) internal pure returns (uint256) {
        unchecked {
            return clock + ARBITRATION_PERIOD;
        }
    }

    /// @notice Returns the first second in which refunds are not accepted.
    function refundEnd(PaymentTerms calldata terms, uint256 clock) internal pure returns (uint256) {
        unchecked {
            return clock + terms.refundPeriod;
        }
    }
}
