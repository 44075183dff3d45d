// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PackedState} from "../../../contracts/types/PackedState.sol";
import {Stage} from "../../../contracts/types/PaymentState.sol";

/// @notice Arithmetic on the packed word changes the intended number only. In every function the `require`s are the
/// premises and the `assert`s are proved by `npm run prove`.
/// @dev The bits of these shifted amounts are beyond the compiler's own model checker.
contract PackedStateBits {
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

    /// @notice Ending a payment leaves its amounts and its clock, and never returns the stage to one with held money.
    function endedIsFinal(uint256 word) external pure {
        PackedState state = PackedState.wrap(word);
        PackedState ended = state.ended();
        assert(ended.held() == state.held());
        assert(ended.refundable() == state.refundable());
        assert(ended.clock() == state.clock());
        assert(ended.stage() == Stage.Settled || ended.stage() == Stage.Returned);
        assert(!ended.isOpen());
    }

    /// @notice A payment is open exactly while it is held or disputed.
    function openIsHeldOrDisputed(uint256 word) external pure {
        PackedState state = PackedState.wrap(word);
        require(word >> 248 <= uint256(Stage.Returned));
        assert(state.isOpen() == (state.stage() == Stage.Held || state.stage() == Stage.Disputed));
        assert(state.isHeld() == (state.stage() == Stage.Held));
    }

    /// @notice A refund leaves a final stage as it is.
    function refundLeavesTheStage(uint256 word, uint256 amount) external pure {
        PackedState state = PackedState.wrap(word);
        require(word >> 248 <= uint256(Stage.Returned) && amount <= state.refundable());
        assert(state.lessRefundable(amount).stage() == state.stage());
    }

    /// @notice Solvency over one transition: what leaves the held amount is what was captured and what was returned,
    /// and no amount exceeds what was funded.
    function heldGoesSomewhere(
        uint256 held,
        uint256 refundable,
        uint256 above,
        uint256 captured,
        uint256 returned
    ) external pure {
        require(held < 2 ** 104 && refundable < 2 ** 104 - held && above < 2 ** 48);
        require(captured <= held && returned <= held - captured);
        PackedState state = _word(held, refundable + above * 2 ** 104);
        uint256 word = PackedState.unwrap(state.lessHeld(captured + returned).moreRefundable(captured));
        assert(word % 2 ** 104 == held - captured - returned);
        assert(word / 2 ** 104 == refundable + captured + above * 2 ** 104);
    }

    function _word(uint256 held, uint256 above) private pure returns (PackedState) {
        return PackedState.wrap(held + above * 2 ** 104);
    }
}
