// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {HandselEscrow} from "../../../contracts/HandselEscrow.sol";
import {PackedState, Payment} from "../../../contracts/types/PackedState.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";

/// @notice Theorems about what the escrow writes, from any state of any payment. In every function the `require`s are the
/// premises and the `assert`s are proved by `npm run prove`.
contract Transitions is HandselEscrow {
    /// @notice Solvency over one transition: a capture moves from the held amount exactly what it pays to the merchant's
    /// side, which can be refunded, and to the payer. It changes no clock, and ends the payment if nothing is left.
    function captureMovesWhatIsHeld(
        PaymentTerms calldata terms,
        uint256 word,
        uint256 amount,
        bool releaseRest
    ) external {
        PackedState state = PackedState.wrap(word);
        require(state.isOpen() && state.refundable() < 2 ** 104 - state.held());
        Payment storage payment = _payments[0];
        (uint256 captured, , uint256 rest) = _take(terms, 0, payment, state, msg.sender, amount, releaseRest);
        PackedState next = payment.state;
        assert(captured <= state.held());
        assert(next.held() + captured + rest == state.held());
        assert(next.refundable() == state.refundable() + captured);
        assert(next.clock() == state.clock());
        if (next.held() == 0) assert(!next.isOpen());
        else assert(next.stage() == state.stage());
    }

    /// @notice What is taken is what was asked for, or everything; it never exceeds what is held.
    function takesNoMoreThanIsHeld(uint256 word, uint256 amount) external pure {
        PackedState state = PackedState.wrap(word);
        (uint256 taken, uint256 rest) = _takeHeld(state, amount);
        assert(taken == amount || amount == type(uint256).max);
        assert(taken <= state.held() && taken + rest == state.held());
    }
}
