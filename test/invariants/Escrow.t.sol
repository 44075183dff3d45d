// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The runner finds invariants by their prefix, and prints reasons unchanged.
// solhint-disable func-name-mixedcase, gas-custom-errors, reason-string

import {PaymentState, Stage} from "../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";
import {Handler} from "./Handler.sol";

/// @notice Checks the invariants of README.md in this folder, after any sequence of actions.
contract EscrowInvariants {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Handler private _handler;

    /// @notice Deploys an escrow, its tokens and its actors.
    function setUp() external {
        _handler = new Handler();
    }

    /// @notice Names the functions the runner may call.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](27);
        // Actions that move money are listed more often.
        selectors[0] = Handler.fund.selector;
        selectors[1] = Handler.fund.selector;
        selectors[2] = Handler.fund.selector;
        selectors[3] = Handler.fundBatch.selector;
        selectors[4] = Handler.fundAgain.selector;
        selectors[5] = Handler.capture.selector;
        selectors[6] = Handler.capture.selector;
        selectors[7] = Handler.capture.selector;
        selectors[8] = Handler.captureWithSignature.selector;
        selectors[9] = Handler.captureBatch.selector;
        selectors[10] = Handler.void.selector;
        selectors[11] = Handler.reclaim.selector;
        selectors[12] = Handler.dispute.selector;
        selectors[13] = Handler.dispute.selector;
        selectors[14] = Handler.resolve.selector;
        selectors[15] = Handler.settle.selector;
        selectors[16] = Handler.expireDispute.selector;
        selectors[17] = Handler.refund.selector;
        selectors[18] = Handler.refund.selector;
        selectors[19] = Handler.withdraw.selector;
        selectors[20] = Handler.withdraw.selector;
        selectors[21] = Handler.setOperator.selector;
        selectors[22] = Handler.distribute.selector;
        selectors[23] = Handler.elsewhere.selector;
        selectors[24] = Handler.setBlocked.selector;
        selectors[25] = Handler.setWilling.selector;
        selectors[26] = Handler.wait_.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), selectors);
    }

    /// @notice Names the contracts the runner may call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @notice Every action succeeds often enough for the invariants to be meaningful.
    function test_everyActionHappens() external {
        for (uint256 i = 0; i < 150; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            if (seed % 4 == 0) _handler.fundBatch(seed, uint104(seed), uint104(seed >> 8));
            else _handler.fund(seed, uint104(seed));
            _handler.captureBatch(seed >> 4, seed >> 12, seed >> 20);
            _handler.capture(seed, seed >> 8, seed >> 16, seed % 5 == 0);
            _handler.captureWithSignature(seed >> 24, seed >> 28, seed >> 30, seed % 4 == 0);
            _handler.void(seed >> 24, seed >> 32, seed >> 40);
            _handler.dispute(seed >> 36, seed >> 44, seed % 3 == 0);
            _handler.dispute(seed >> 38, seed >> 46, seed % 3 != 0);
            if (seed % 5 == 0) _handler.expireDispute(0, seed >> 92, true);
            if (seed % 3 == 0) _handler.resolve(seed >> 52, seed >> 60, seed >> 68);
            if (seed % 4 == 0) _handler.settle(seed >> 54, seed >> 62, seed >> 70);
            _handler.refund(seed >> 48, seed >> 56, seed >> 64, seed % 2 == 0);
            _handler.setBlocked(seed >> 72, seed % 3 != 0);
            _handler.setWilling(seed % 7 < 3);
            _handler.setOperator(seed >> 74, seed >> 78, seed % 3 != 0, seed % 2 == 0);
            _handler.withdraw(seed >> 80, seed % 2 == 0);
            _handler.distribute(seed >> 84, seed % 2 == 0);
            _handler.elsewhere(seed >> 86);
            _handler.expireDispute(seed >> 90, seed >> 92, true);
            _handler.wait_(uint32(seed >> 88));
            _handler.reclaim(seed >> 96, seed >> 104);
        }
        string[15] memory actions = [
            "fund",
            "fundBatch",
            "capture",
            "captureAndSplit",
            "captureWithSignature",
            "captureBatch",
            "void",
            "reclaim",
            "dispute",
            "resolve",
            "settle",
            "expireDispute",
            "refund",
            "withdraw",
            "distribute"
        ];
        for (uint256 i = 0; i < actions.length; ++i) {
            require(_handler.successes(actions[i]) >= 3, actions[i]);
        }
        invariant_all();
    }

    /// @notice Checks all invariants in one function, because the runner starts a campaign for each function.
    function invariant_all() public view {
        checkActions();
        checkSolvency();
        checkConservation();
        checkStages();
    }

    /// @notice 1: the escrow's balance is exactly what it owes.
    function checkSolvency() public view {
        address token = address(_handler.token());
        address escrow = address(_handler.escrow());
        require(
            _handler.token().balanceOf(escrow) == _handler.owed(token),
            "1: the token balance differs from what is owed"
        );
        require(escrow.balance == _handler.owed(address(0)), "1: the coin balance differs from what is owed");
        require(_handler.potsAgree(token) && _handler.potsAgree(address(0)), "1: a pot differs from the books");
        require(_handler.created(token) == 0 && _handler.created(address(0)) == 0, "1: money was created or lost");
    }

    /// @notice 2, 4: funded money is held, captured or returned; captured money is the payee's part and the fee.
    function checkConservation() public view {
        for (uint256 i = 0; i < _handler.count(); ++i) {
            (bytes32 id, PaymentTerms memory terms, Handler.Book memory book) = _handler.payment(i);
            PaymentState memory state = _handler.escrow().paymentState(id);
            require(
                terms.amount == state.held + book.captured + book.returned,
                "2: funded is not held + captured + returned"
            );
            require(book.captured == book.net + book.fees, "2: captured is not net + fees");
            require(state.refundable == book.captured - book.refunded, "2: refundable is not captured - refunded");
            require(book.captured <= terms.amount && book.refunded <= book.captured, "4: out of bounds");
            uint256 fee = (book.captured * terms.feeBps + 9_999) / 10_000;
            require(book.fees <= fee + book.shifts && fee <= book.fees + book.shifts, "4, 11: the fee is not exact");
        }
    }

    /// @notice 3, 8, 10: every payment is at the stage in the books, and only a dispute changes its clock.
    function checkStages() public view {
        for (uint256 i = 0; i < _handler.count(); ++i) {
            (bytes32 id, , Handler.Book memory book) = _handler.payment(i);
            PaymentState memory state = _handler.escrow().paymentState(id);
            require(state.stage == book.stage, "10: the stage differs from the books");
            require(state.clock == book.clock, "10: the clock changed");
            bool isOpen = state.stage == Stage.Held || state.stage == Stage.Disputed;
            require(isOpen == (state.held != 0), "10: open without money, or money while not open");
        }
    }

    /// @notice 5 to 10, 12: every action did exactly what its rule says.
    function checkActions() public view {
        require(bytes(_handler.violation()).length == 0, _handler.violation());
    }
}
