// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The one rounding rule.
library FeeMath {
    uint256 internal constant BPS = 10_000;

    /// @notice Splits `amount` into the commission, rounded up so that no sequence of small captures avoids it, and the
    /// exact rest. The commission is never more than `amount`, because `bps` is at most 10,000.
    function split(uint256 amount, uint256 bps) internal pure returns (uint256 fee, uint256 net) {
        // Cannot overflow: amounts are below 2^104 and bps below 2^16.
        unchecked {
            fee = (amount * bps + BPS - 1) / BPS;
            net = amount - fee;
        }
    }

    /// @notice A share of `amount`, rounded down; the last of a list takes what the others leave.
    function share(uint256 amount, uint256 bps) internal pure returns (uint256) {
        // Pots add up amounts below 2^104, as many as there are captures: far below 2^240.
        unchecked {
            return (amount * bps) / BPS;
        }
    }
}
