// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FeeMath} from "../../contracts/libraries/FeeMath.sol";

/// @notice What is true of the commission whatever the amount and the rate. Every function is a theorem: its `require`s
/// are the premises, its `assert`s are proved by `npm run prove`.
contract FeeMathProofs {
    /// @notice Commission and rest are exactly the amount, so neither is ever more than it.
    function nothingIsLost(uint256 amount, uint256 bps) external pure {
        require(amount < 2 ** 104 && bps <= FeeMath.BPS);
        (uint256 fee, uint256 net) = FeeMath.split(amount, bps);
        assert(fee <= amount);
        assert(net <= amount);
        assert(fee + net == amount);
    }

    /// @notice The commission is the exact share, rounded up: less than one unit more.
    function roundedUp(uint256 amount, uint256 bps) external pure {
        require(amount < 2 ** 104 && bps <= FeeMath.BPS);
        (uint256 fee, ) = FeeMath.split(amount, bps);
        assert(fee * FeeMath.BPS >= amount * bps);
        assert(fee * FeeMath.BPS < amount * bps + FeeMath.BPS);
    }

    /// @notice Without a rate there is no commission, and at 100 % there is nothing else.
    function theEnds(uint256 amount) external pure {
        require(amount < 2 ** 104);
        (uint256 none, uint256 whole) = FeeMath.split(amount, 0);
        assert(none == 0 && whole == amount);
        (uint256 all, uint256 nothing) = FeeMath.split(amount, FeeMath.BPS);
        assert(all == amount && nothing == 0);
    }

    /// @notice At a rate of 2.5 %, two captures cost the commission of one, or one unit more.
    function pathIndependence(uint256 first, uint256 second) external pure {
        require(first < 2 ** 103 && second < 2 ** 103);
        (uint256 one, ) = FeeMath.split(first, 250);
        (uint256 two, ) = FeeMath.split(second, 250);
        (uint256 whole, ) = FeeMath.split(first + second, 250);
        assert(one + two == whole || one + two == whole + 1);
    }

    /// @notice A share is never more than what is shared.
    function shares(uint256 amount, uint256 bps) external pure {
        require(amount < 2 ** 240 && bps <= FeeMath.BPS);
        assert(FeeMath.share(amount, bps) <= amount);
    }
}
