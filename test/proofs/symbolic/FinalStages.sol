// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {HandselEscrow} from "../../../contracts/HandselEscrow.sol";
import {PackedState} from "../../../contracts/types/PackedState.sol";
import {Stage} from "../../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";

/// @notice An escrow in which a payment can be put into any state.
contract EscrowInAnyState is HandselEscrow {
    function put(PaymentTerms calldata terms, uint256 word) external {
        _payments[paymentId(terms)].state = PackedState.wrap(word);
    }
}

/// @notice Cheat codes of Halmos.
interface ISymbolicVm {
    /// @notice Sets the sender of the next call to `sender`.
    function prank(address sender) external;
}

/// @notice No transition leaves a final stage: whoever calls, a payment that is settled or returned refuses everything but
/// a refund, which leaves the stage ({PackedStateBits-refundLeavesTheStage}). Batches capture as single captures do, and `multicall` only joins calls. In every
/// function the `assert` is proved by `npm run prove`.
contract FinalStages {
    ISymbolicVm private constant vm = ISymbolicVm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    EscrowInAnyState private escrow;

    function setUp() external {
        escrow = new EscrowInAnyState();
    }

    function fundIsFinal(PaymentTerms calldata terms, uint256 word, address caller) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.fund, (terms))));
    }

    function captureIsFinal(
        PaymentTerms calldata terms,
        uint256 word,
        address caller,
        uint256 amount,
        bool releaseRest
    ) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.capture, (terms, amount, releaseRest))));
    }

    function captureWithSignatureIsFinal(
        PaymentTerms calldata terms,
        uint256 word,
        address caller,
        uint256 amount,
        uint256 deadline,
        bytes calldata signature
    ) external {
        bytes memory data = abi.encodeCall(escrow.captureWithSignature, (terms, amount, deadline, signature));
        assert(!_accepts(terms, word, caller, data));
    }

    function voidIsFinal(PaymentTerms calldata terms, uint256 word, address caller, uint256 amount) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.void, (terms, amount))));
    }

    function reclaimIsFinal(PaymentTerms calldata terms, uint256 word, address caller) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.reclaim, (terms))));
    }

    function disputeIsFinal(
        PaymentTerms calldata terms,
        uint256 word,
        address caller,
        string calldata evidence
    ) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.dispute, (terms, evidence))));
    }

    function disputeWithSignatureIsFinal(
        PaymentTerms calldata terms,
        uint256 word,
        address caller,
        uint256 deadline,
        bytes calldata signature
    ) external {
        bytes memory data = abi.encodeCall(escrow.disputeWithSignature, (terms, "", deadline, signature));
        assert(!_accepts(terms, word, caller, data));
    }

    function resolveIsFinal(PaymentTerms calldata terms, uint256 word, address caller, uint256 amount) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.resolve, (terms, amount))));
    }

    function settleIsFinal(
        PaymentTerms calldata terms,
        uint256 word,
        address caller,
        uint256 amount,
        uint256 deadline,
        bytes calldata signature
    ) external {
        bytes memory data = abi.encodeCall(escrow.settle, (terms, amount, deadline, signature, signature));
        assert(!_accepts(terms, word, caller, data));
    }

    function expireDisputeIsFinal(PaymentTerms calldata terms, uint256 word, address caller) external {
        assert(!_accepts(terms, word, caller, abi.encodeCall(escrow.expireDispute, (terms))));
    }

    /// @dev Whether the escrow accepts a call for a payment in this final state, from an operator of the merchant too.
    function _accepts(
        PaymentTerms calldata terms,
        uint256 word,
        address caller,
        bytes memory data
    ) private returns (bool accepted) {
        uint256 stage = word >> 248;
        require(stage == uint256(Stage.Settled) || stage == uint256(Stage.Returned));
        escrow.put(terms, word);
        vm.prank(terms.merchant);
        escrow.setOperator(caller, true);
        vm.prank(caller);
        // solhint-disable-next-line avoid-low-level-calls
        (accepted, ) = address(escrow).call(data);
    }
}
