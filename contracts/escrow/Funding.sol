// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC3009Bytes} from "../interfaces/IERC3009Bytes.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {Payment, pack} from "../types/PackedState.sol";
import {Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Payments} from "./Payments.sol";

/// @notice The ways into the escrow. Each opens the payment, then takes exactly its amount.
abstract contract Funding is Payments, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @inheritdoc IHandselEscrow
    function fund(PaymentTerms calldata terms) external payable nonReentrant returns (bytes32 id) {
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        // Check
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        // Effect
        id = _open(terms);
        // Interaction
        if (value == 0) {
            IERC20 token = IERC20(terms.token);
            uint256 before = token.balanceOf(address(this));
            token.safeTransferFrom(msg.sender, address(this), terms.amount);
            _checkDelivery(token, before, terms.amount);
        }
    }

    /// @inheritdoc IHandselEscrow
    function fundWithAuthorization(
        PaymentTerms calldata terms,
        bytes calldata signature
    ) external nonReentrant returns (bytes32 id) {
        // Check
        if (terms.token == address(0)) revert AuthorizationUnsupported();
        // Effect
        id = _open(terms);
        // Interaction
        IERC20 token = IERC20(terms.token);
        uint256 before = token.balanceOf(address(this));
        IERC3009Bytes(terms.token).receiveWithAuthorization({
            from: terms.payer,
            to: address(this),
            value: terms.amount,
            validAfter: 0,
            validBefore: terms.fundBy,
            nonce: id,
            signature: signature
        });
        _checkDelivery(token, before, terms.amount);
    }

    /// @dev Refuses impossible terms and second funding, then records the payment as held.
    function _open(PaymentTerms calldata terms) private returns (bytes32 id) {
        // Check
        _checkTerms(terms);
        if (block.timestamp >= terms.fundBy) revert FundingClosed(block.timestamp, terms.fundBy);
        id = paymentId(terms);
        Payment storage payment = _payments[id];
        Stage stage = payment.state.stage();
        if (stage != Stage.None) revert PaymentAlreadyFunded(id, stage);
        // Effect: the clock fits 40 bits because it is below `fundBy`.
        payment.state = pack({held_: terms.amount, refundable_: 0, clock_: block.timestamp, stage_: Stage.Held});
        emit PaymentFunded(id, terms.payer, terms.merchant, msg.sender, terms);
    }

    /// @dev Refuses terms that contradict themselves or could never be paid out.
    function _checkTerms(PaymentTerms calldata terms) private view {
        if (terms.payer == address(0) || terms.payer == address(this)) revert PayerMissing();
        if (terms.merchant == address(0)) revert MerchantMissing();
        if (terms.payee == address(0) || terms.payee == address(this)) revert PayeeInvalid(terms.payee);
        if (terms.amount == 0) revert AmountZero();
        if (terms.feeBps != 0) {
            if (terms.feeBps > FeeMath.BPS) revert FeeTooHigh(terms.feeBps, FeeMath.BPS);
            if (terms.feeRecipient == address(0) || terms.feeRecipient == address(this)) {
                revert FeeRecipientInvalid(terms.feeBps, terms.feeRecipient);
            }
        }
        if (terms.capturePeriod != 0 && terms.capturePeriod <= terms.inspectionPeriod) {
            revert CapturePeriodTooShort(terms.capturePeriod, terms.inspectionPeriod);
        }
        if (terms.arbiter != address(0) || terms.splits != 0 || terms.instant) {
            revert TermsUnsupported(terms.arbiter, terms.splits, terms.instant);
        }
    }

    /// @dev A token that charges for transfers would let one payment spend what others deposited.
    function _checkDelivery(IERC20 token, uint256 balanceBefore, uint256 expected) private view {
        uint256 delivered = token.balanceOf(address(this)) - balanceBefore;
        if (delivered != expected) revert DeliveryMismatch(delivered, expected);
    }
}
