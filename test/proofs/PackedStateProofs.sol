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

    function _word(uint256 held, uint256 above) private pure returns (PackedState) {
        return PackedState.wrap(held + above * 2 ** 104);
    }
}
