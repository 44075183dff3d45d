// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PackedState} from "../../contracts/types/PackedState.sol";

/// @notice Counting in the packed word changes the number that is meant and no other. Every function is a theorem: its
/// `require`s are the premises, its `assert`s are proved by `npm run prove`.
/// @dev The word is written as a sum here: the prover reasons better about sums than about bits.
contract PackedStateProofs {
    /// @notice Taking from what is held leaves everything above it alone.
    function lessHeld(uint256 held, uint256 above, uint256 amount) external pure {
        require(held < 2 ** 104 && above < 2 ** 152 && amount <= held);
        uint256 word = PackedState.unwrap(_word(held, above).lessHeld(amount));
        assert(word % 2 ** 104 == held - amount);
        assert(word / 2 ** 104 == above);
    }

    /// @notice Adding to what can be refunded leaves what is held, the clock and the stage alone.
    function moreRefundable(uint256 held, uint256 refundable, uint256 above, uint256 amount) external pure {
        require(held < 2 ** 104 && above < 2 ** 48 && refundable < 2 ** 104 && amount < 2 ** 104 - refundable);
        uint256 word = PackedState.unwrap(_word(held, refundable + above * 2 ** 104).moreRefundable(amount));
        assert(word % 2 ** 104 == held);
        assert(word / 2 ** 104 == refundable + amount + above * 2 ** 104);
    }

    /// @notice Taking from what can be refunded leaves what is held, the clock and the stage alone.
    function lessRefundable(uint256 held, uint256 refundable, uint256 above, uint256 amount) external pure {
        require(held < 2 ** 104 && above < 2 ** 48 && refundable < 2 ** 104 && amount <= refundable);
        uint256 word = PackedState.unwrap(_word(held, refundable + above * 2 ** 104).lessRefundable(amount));
        assert(word % 2 ** 104 == held);
        assert(word / 2 ** 104 == refundable - amount + above * 2 ** 104);
    }

    /// @notice What is read as held is the lowest part of the word.
    function heldIsTheLowest(uint256 lowest, uint256 above) external pure {
        require(lowest < 2 ** 104 && above < 2 ** 152);
        assert(_word(lowest, above).held() == lowest);
    }

    function _word(uint256 held, uint256 above) private pure returns (PackedState) {
        return PackedState.wrap(held + above * 2 ** 104);
    }
}
