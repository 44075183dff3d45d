// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PaymentWindows} from "../../contracts/libraries/PaymentWindows.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";

/// @notice Theorems about the windows of any terms, at any time. In every function the `require`s are the premises and
/// the `assert`s are proved by `npm run prove`.
contract PaymentWindowsProofs {
    /// @notice No deadline overflows: each is the clock plus exactly its period.
    function noneOverflows(PaymentTerms calldata terms, uint40 clock) external pure {
        assert(PaymentWindows.captureStart(terms, clock) == uint256(clock) + terms.inspectionPeriod);
        assert(PaymentWindows.refundEnd(terms, clock) == uint256(clock) + terms.refundPeriod);
        assert(PaymentWindows.arbitrationEnd(clock) == uint256(clock) + 90 days);
        assert(PaymentWindows.captureEnd(terms, clock) > clock);
    }

    /// @notice Valid terms have a second in which the merchant may capture.
    function captureIsPossible(PaymentTerms calldata terms, uint40 clock) external pure {
        // Ranges of the types, which the prover does not know of calldata.
        require(terms.inspectionPeriod < 2 ** 32 && terms.capturePeriod < 2 ** 32);
        require(terms.capturePeriod == 0 || terms.capturePeriod > terms.inspectionPeriod);
        assert(PaymentWindows.captureStart(terms, clock) < PaymentWindows.captureEnd(terms, clock));
    }

    /// @notice The capture window and the right to reclaim neither overlap nor leave a gap.
    function captureOrReclaim(PaymentTerms calldata terms, uint40 clock, uint256 time) external pure {
        bool closed = time >= PaymentWindows.captureEnd(terms, clock);
        bool open = time < PaymentWindows.captureEnd(terms, clock);
        assert(closed != open);
        // Without a capture period, the payer can never reclaim.
        if (terms.capturePeriod == 0 && time < type(uint256).max) assert(!closed);
    }
}
