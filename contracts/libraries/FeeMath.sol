// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Rounding of commission and shares.
library FeeMath {
    uint256 internal constant BPS = 10_000;

    /// @notice Splits `amount` into the commission and the exact rest, where `earlier` was captured before. The
    /// commission on all that is captured is rounded up once, and what was taken of it before is deducted: so a payment
    /// costs the same in one capture as in many. It never exceeds `amount`, because `bps` is at most 10,000.
    function split(uint256 earlier, uint256 amount, uint256 bps) internal pure returns (uint256 fee, uint256 net) {
        // Cannot overflow: the sum of the amounts is below 2^104 and bps below 2^16.
        unchecked {
            fee = ((earlier + amount) * bps + BPS - 1) / BPS - (earlier * bps + BPS - 1) / BPS;
            net = amount - fee;
        }
    }

    /// @notice Returns a share of `amount`, rounded down; the last recipient of a list gets the remainder.
    function share(uint256 amount, uint256 bps) internal pure returns (uint256) {
        // A pot is a sum of amounts below 2^104, one for each capture: far below 2^240.
        unchecked {
            return (amount * bps) / BPS;
        }
    }
}
