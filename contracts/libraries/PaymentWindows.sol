// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @notice When each deadline of a payment falls. The only place in Solidity that decides it.
/// @dev Every window includes its first second and excludes its end. `clock` is the Unix time of funding, or of the
/// dispute once there was one: 40 bits, so that adding a period of 32 bits cannot overflow.
library PaymentWindows {
    /// @notice How long an arbiter has for a ruling, from the dispute on, in seconds.
    uint256 internal constant ARBITRATION_PERIOD = 90 days;

    /// @notice First second in which the merchant may capture.
    function captureStart(PaymentTerms calldata terms, uint256 clock) internal pure returns (uint256) {
        unchecked {
            return clock + terms.inspectionPeriod;
        }
    }

    /// @notice First second in which the merchant may no longer capture and anyone may reclaim for the payer.
    function captureEnd(PaymentTerms calldata terms, uint256 clock) internal pure returns (uint256) {
        uint256 period = terms.capturePeriod;
        unchecked {
            return period == 0 ? type(uint256).max : clock + period;
        }
    }

    /// @notice First second in which anyone may end a dispute that the arbiter has not ruled on.
    function arbitrationEnd(uint256 clock) internal pure returns (uint256) {
        unchecked {
            return clock + ARBITRATION_PERIOD;
        }
    }

    /// @notice First second in which refunds are no longer accepted.
    function refundEnd(PaymentTerms calldata terms, uint256 clock) internal pure returns (uint256) {
        unchecked {
            return clock + terms.refundPeriod;
        }
    }
}
