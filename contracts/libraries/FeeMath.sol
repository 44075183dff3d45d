// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The one rounding rule.
library FeeMath {
    uint256 internal constant BPS = 10_000;

    /// @notice The commission on `amount`, rounded up so that no sequence of small captures avoids it, and never more
    /// than `amount` because `bps` is at most 10,000.
    function fee(uint256 amount, uint256 bps) internal pure returns (uint256) {
        // Cannot overflow: amounts are below 2^104 and bps below 2^16.
        unchecked {
            return (amount * bps + BPS - 1) / BPS;
        }
    }
}
