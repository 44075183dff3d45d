// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The runner finds invariants by their prefix, and prints the reasons as they are.
// solhint-disable func-name-mixedcase, gas-custom-errors, reason-string

import {PaymentState, Stage} from "../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";
import {Handler} from "./Handler.sol";

/// @notice The invariants of README.md beside this file, after any sequence of actions.
/// @dev The annotations keep a run short; raise them for a long campaign.
contract EscrowInvariants {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Handler private _handler;

    /// @notice Deploys an escrow and everybody around it.
    function setUp() external {
        _handler = new Handler();
    }

    /// @notice Tells the runner what it may call.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](16);
        // More of what moves money.
        selectors[0] = Handler.fund.selector;
        selectors[1] = Handler.fund.selector;
        selectors[2] = Handler.fundAgain.selector;
        selectors[3] = Handler.capture.selector;
        selectors[4] = Handler.capture.selector;
        selectors[5] = Handler.void.selector;
        selectors[6] = Handler.reclaim.selector;
        selectors[7] = Handler.refund.selector;
        selectors[8] = Handler.refund.selector;
        selectors[9] = Handler.withdraw.selector;
        selectors[14] = Handler.withdraw.selector;
        selectors[15] = Handler.capture.selector;
        selectors[10] = Handler.elsewhere.selector;
        selectors[11] = Handler.setBlocked.selector;
        selectors[12] = Handler.setWilling.selector;
        selectors[13] = Handler.wait_.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), selectors);
    }

    /// @notice Tells the runner whom it may call.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @notice The actions succeed often enough for the rest to mean something.
    function test_everyActionHappens() external {
        for (uint256 i = 0; i < 400; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            _handler.fund(seed, uint104(seed));
            _handler.capture(seed, seed >> 8, seed >> 16, seed % 5 == 0);
            _handler.void(seed >> 24, seed >> 32, seed >> 40);
            _handler.refund(seed >> 48, seed >> 56, seed >> 64, seed % 2 == 0);
            _handler.setBlocked(seed >> 72, seed % 3 != 0);
            _handler.setWilling(seed % 7 < 3);
            _handler.withdraw(seed >> 80, seed % 2 == 0);
            _handler.wait_(uint32(seed >> 88));
            _handler.reclaim(seed >> 96, seed >> 104);
        }
        string[6] memory actions = ["fund", "capture", "void", "reclaim", "refund", "withdraw"];
        for (uint256 i = 0; i < actions.length; ++i) {
            require(_handler.successes(actions[i]) >= 20, actions[i]);
        }
        this.invariant_actions();
        this.invariant_conservation();
        this.invariant_solvency();
        this.invariant_stages();
    }

    /// @notice 1: the escrow has exactly what it owes.
    /// hardhat-config: invariant.runs = 12
    /// hardhat-config: invariant.depth = 200
    function invariant_solvency() external view {
        address token = address(_handler.token());
        address escrow = address(_handler.escrow());
        require(_handler.token().balanceOf(escrow) == _handler.owed(token), "1: tokens held are not tokens owed");
        require(escrow.balance == _handler.owed(address(0)), "1: coins held are not coins owed");
        require(_handler.created(token) == 0 && _handler.created(address(0)) == 0, "1: money was created or lost");
    }

    /// @notice 2, 4: what was funded is held, captured or returned; what was captured is the payee's and the fee.
    /// hardhat-config: invariant.runs = 12
    /// hardhat-config: invariant.depth = 200
    function invariant_conservation() external view {
        for (uint256 i = 0; i < _handler.count(); ++i) {
            (bytes32 id, PaymentTerms memory terms, Handler.Book memory book) = _handler.payment(i);
            PaymentState memory state = _handler.escrow().paymentState(id);
            require(terms.amount == state.held + book.captured + book.returned, "2: funded is not all accounted for");
            require(book.captured == book.net + book.fees, "2: captured is not what was paid");
            require(state.refundable == book.captured - book.refunded, "2: refundable is not what is left");
            require(book.captured <= terms.amount && book.refunded <= book.captured, "4: out of bounds");
            uint256 share = (book.captured * terms.feeBps) / 10_000;
            require(book.fees >= share && book.fees <= share + book.captures, "4, 11: more fee than rounding explains");
        }
    }

    /// @notice 3, 10: every payment is in the stage that the books say, and its clock never moves.
    /// hardhat-config: invariant.runs = 12
    /// hardhat-config: invariant.depth = 200
    function invariant_stages() external view {
        for (uint256 i = 0; i < _handler.count(); ++i) {
            (bytes32 id, , Handler.Book memory book) = _handler.payment(i);
            PaymentState memory state = _handler.escrow().paymentState(id);
            require(state.stage == book.stage, "10: another stage than the rules give");
            require(state.clock == book.clock, "10: the clock moved");
            require((state.stage == Stage.Held) == (state.held != 0), "10: held without money, or money without held");
        }
    }

    /// @notice 5, 6, 7, 9, 12: no action did anything else than its rule says.
    /// hardhat-config: invariant.runs = 32
    /// hardhat-config: invariant.depth = 200
    function invariant_actions() external view {
        require(bytes(_handler.violation()).length == 0, _handler.violation());
    }
}
