// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentWindows} from "../../contracts/libraries/PaymentWindows.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";

/// @notice The windows of any terms, at any time. Every function is a theorem: its `require`s are the premises, its
/// `assert`s are proved by `npm run prove`.
contract PaymentWindowsProofs {
    /// @notice No deadline wraps around: each falls at or after the clock, later by exactly its period.
    function noneOverflows(PaymentTerms calldata terms, uint40 clock) external pure {
        assert(PaymentWindows.captureStart(terms, clock) == uint256(clock) + terms.inspectionPeriod);
        assert(PaymentWindows.refundEnd(terms, clock) == uint256(clock) + terms.refundPeriod);
        assert(PaymentWindows.arbitrationEnd(clock) == uint256(clock) + 90 days);
        assert(PaymentWindows.captureEnd(terms, clock) > clock);
    }

    /// @notice In terms that can be funded, there is a second in which the merchant may capture.
    function captureIsPossible(PaymentTerms calldata terms, uint40 clock) external pure {
        // What the types say, which the prover does not take from calldata.
        require(terms.inspectionPeriod < 2 ** 32 && terms.capturePeriod < 2 ** 32);
        require(terms.capturePeriod == 0 || terms.capturePeriod > terms.inspectionPeriod);
        assert(PaymentWindows.captureStart(terms, clock) < PaymentWindows.captureEnd(terms, clock));
    }

    /// @notice A window of capture and the right to reclaim never overlap, and leave no second between them.
    function captureOrReclaim(PaymentTerms calldata terms, uint40 clock, uint256 time) external pure {
        bool closed = time >= PaymentWindows.captureEnd(terms, clock);
        bool open = time < PaymentWindows.captureEnd(terms, clock);
        assert(closed != open);
        // Without a capture window, the payer can never take the money back by waiting.
        if (terms.capturePeriod == 0 && time < type(uint256).max) assert(!closed);
    }
}
