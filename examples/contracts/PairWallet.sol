// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IHandselEscrow} from "../../contracts/interfaces/IHandselEscrow.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";

/// @title Wallet of two people that pays
/// @notice Either owner proposes a payment, and the other one pays it. Both sign a release together: the wallet is the
/// payer, so the escrow asks it by ERC-1271.
contract PairWallet {
    bytes4 private constant MAGIC_VALUE = 0x1626ba7e;

    IHandselEscrow public immutable escrow;
    address public immutable first;
    address public immutable second;
    mapping(bytes32 paymentId => address proposer) public proposals;

    error CallerNotOwner();
    error OtherOwnerNeeded();

    constructor(IHandselEscrow escrow_, address first_, address second_) {
        escrow = escrow_;
        first = first_;
        second = second_;
    }

    modifier onlyOwner() {
        if (msg.sender != first && msg.sender != second) revert CallerNotOwner();
        _;
    }

    function propose(PaymentTerms calldata terms) external onlyOwner {
        proposals[escrow.paymentId(terms)] = msg.sender;
    }

    /// @notice Pays what the other owner proposed. The id covers every term, so nothing can be exchanged meanwhile.
    function pay(PaymentTerms calldata terms) external onlyOwner {
        address proposer = proposals[escrow.paymentId(terms)];
        if (proposer == address(0) || proposer == msg.sender) revert OtherOwnerNeeded();
        IERC20(terms.token).approve(address(escrow), terms.amount);
        escrow.fund(terms);
    }

    /// @notice ERC-1271: accepts the signatures of both owners, one after the other.
    function isValidSignature(bytes32 hash, bytes calldata signatures) external view returns (bytes4) {
        if (signatures.length != 130) return 0;
        bool both = ECDSA.recover(hash, signatures[:65]) == first && ECDSA.recover(hash, signatures[65:]) == second;
        return both ? MAGIC_VALUE : bytes4(0);
    }
}
