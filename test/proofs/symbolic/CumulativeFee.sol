// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FeeMath} from "../../../contracts/libraries/FeeMath.sol";

/// @notice Theorems about the commission of several captures. In every function the `require`s are the premises and the
/// `assert`s are proved by `npm run prove`.
/// @dev The products of two unknowns are beyond the compiler's own model checker.
contract CumulativeFee {
    /// @notice At any rate, three captures cost exactly the commission of one.
    function pathIndependenceAtAnyRate(uint256 first, uint256 second, uint256 third, uint256 bps) external pure {
        require(first < 2 ** 102 && second < 2 ** 102 && third < 2 ** 102 && bps <= FeeMath.BPS);
        (uint256 one, uint256 rest) = FeeMath.split(0, first, bps);
        (uint256 two, uint256 restOfTwo) = FeeMath.split(first, second, bps);
        (uint256 three, uint256 restOfThree) = FeeMath.split(first + second, third, bps);
        (uint256 whole, uint256 restOfWhole) = FeeMath.split(0, first + second + third, bps);
        unchecked {
            assert(one + two + three == whole);
            assert(rest + restOfTwo + restOfThree == restOfWhole);
        }
    }
}
