// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FeeMath} from "../../contracts/libraries/FeeMath.sol";

/// @notice Theorems about the commission, for any amount and rate. In every function the `require`s are the premises
/// and the `assert`s are proved by `npm run prove`.
contract FeeMathProofs {
    /// @notice Commission and rest add up to the amount, so neither exceeds it.
    function nothingIsLost(uint256 amount, uint256 bps) external pure {
        require(amount < 2 ** 104 && bps <= FeeMath.BPS);
        (uint256 fee, uint256 net) = FeeMath.split(0, amount, bps);
        // A step of the proof.
        assert(amount * bps <= amount * FeeMath.BPS);
        assert(fee <= amount);
        assert(net <= amount);
        assert(fee + net == amount);
    }

    /// @notice The commission is the exact share, rounded up by less than one unit.
    function roundedUp(uint256 amount, uint256 bps) external pure {
        require(amount < 2 ** 104 && bps <= FeeMath.BPS);
        (uint256 fee, ) = FeeMath.split(0, amount, bps);
        assert(fee * FeeMath.BPS >= amount * bps);
        assert(fee * FeeMath.BPS < amount * bps + FeeMath.BPS);
    }

    /// @notice At 0 % there is no commission; at 100 % the commission is the whole amount.
    function theEnds(uint256 amount) external pure {
        require(amount < 2 ** 104);
        (uint256 none, uint256 whole) = FeeMath.split(0, amount, 0);
        assert(none == 0 && whole == amount);
        (uint256 all, uint256 nothing) = FeeMath.split(0, amount, FeeMath.BPS);
        assert(all == amount && nothing == 0);
    }

    /// @notice At 2.5 %, two captures cost exactly the commission of one.
    function pathIndependence(uint256 first, uint256 second) external pure {
        require(first < 2 ** 103 && second < 2 ** 103);
        (uint256 one, ) = FeeMath.split(0, first, 250);
        (uint256 two, ) = FeeMath.split(first, second, 250);
        (uint256 whole, ) = FeeMath.split(0, first + second, 250);
        assert(one + two == whole);
    }

    /// @notice Capturing more never costs less commission, and never more than what is captured in addition.
    function monotone(uint256 first, uint256 more, uint256 bps) external pure {
        require(first < 2 ** 103 && more < 2 ** 103 && bps <= FeeMath.BPS);
        (uint256 before, ) = FeeMath.split(0, first, bps);
        (uint256 later, ) = FeeMath.split(0, first + more, bps);
        // Steps of the proof: the solver multiplies no unknowns by itself.
        assert((first + more) * bps == first * bps + more * bps);
        assert(later >= before);
        assert(later - before <= more);
    }

    /// @notice A share never exceeds the amount.
    function shares(uint256 amount, uint256 bps) external pure {
        require(amount < 2 ** 240 && bps <= FeeMath.BPS);
        assert(FeeMath.share(amount, bps) <= amount);
    }
}
