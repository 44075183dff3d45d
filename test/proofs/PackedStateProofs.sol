// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PackedState} from "../../contracts/types/PackedState.sol";

/// @notice Arithmetic on the packed word changes the intended number only. In every function the `require`s are the
/// premises and the `assert`s are proved by `npm run prove`.
/// @dev The word is written as a sum, because the prover handles sums better than bits.
contract PackedStateProofs {
    /// @notice Reducing the held amount changes no bit above it.
    function lessHeld(uint256 held, uint256 above, uint256 amount) external pure {
        require(held < 2 ** 104 && above < 2 ** 152 && amount <= held);
        uint256 word = PackedState.unwrap(_word(held, above).lessHeld(amount));
        assert(word % 2 ** 104 == held - amount);
        assert(word / 2 ** 104 == above);
    }

    /// @notice Increasing the refundable amount changes neither held amount, clock nor stage.
    function moreRefundable(uint256 held, uint256 refundable, uint256 above, uint256 amount) external pure {
        require(held < 2 ** 104 && above < 2 ** 48 && refundable < 2 ** 104 && amount < 2 ** 104 - refundable);
        uint256 word = PackedState.unwrap(_word(held, refundable + above * 2 ** 104).moreRefundable(amount));
        assert(word % 2 ** 104 == held);
        assert(word / 2 ** 104 == refundable + amount + above * 2 ** 104);
    }

    /// @notice Reducing the refundable amount changes neither held amount, clock nor stage.
    function lessRefundable(uint256 held, uint256 refundable, uint256 above, uint256 amount) external pure {
        require(held < 2 ** 104 && above < 2 ** 48 && refundable < 2 ** 104 && amount <= refundable);
        uint256 word = PackedState.unwrap(_word(held, refundable + above * 2 ** 104).lessRefundable(amount));
        assert(word % 2 ** 104 == held);
        assert(word / 2 ** 104 == refundable - amount + above * 2 ** 104);
    }

    /// @notice The held amount is the lowest part of the word.
    function heldIsTheLowest(uint256 lowest, uint256 above) external pure {
        require(lowest < 2 ** 104 && above < 2 ** 152);
        assert(_word(lowest, above).held() == lowest);
    }

    function _word(uint256 held, uint256 above) private pure returns (PackedState) {
        return PackedState.wrap(held + above * 2 ** 104);
    }
}
