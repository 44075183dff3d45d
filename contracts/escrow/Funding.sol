// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC3009Bytes} from "../interfaces/IERC3009Bytes.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {IPermit2, PERMIT2} from "../interfaces/IPermit2.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {FundedEvent} from "../libraries/FundedEvent.sol";
import {PaymentHash} from "../libraries/PaymentHash.sol";
import {TokenBalance} from "../libraries/TokenBalance.sol";
import {PackedState, Payment, pack} from "../types/PackedState.sol";
import {Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Payments} from "./Payments.sol";
import {Pots} from "./Pots.sol";

/// @notice Funding functions. Each records the payment, then takes exactly its amount.
abstract contract Funding is Payments, Pots {
    /// @inheritdoc IHandselEscrow
    function fund(PaymentTerms calldata terms) external payable nonReentrant returns (bytes32 id) {
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        // Check
        if (msg.value != value) revert ValueMismatch(msg.value, value);
        // Effect
        id = _open(terms, PaymentHash.hash(terms));
        // Interaction
        if (terms.instant) _charge(id, terms);
        else if (value == 0) _pull(terms.token, terms.amount);
    }

    /// @inheritdoc IHandselEscrow
    function fundWithPermit(
        PaymentTerms calldata terms,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (bytes32 id) {
        // Check
        _checkSignable(terms);
        // Effect
        id = _open(terms, PaymentHash.hash(terms));
        // Interaction: if the permit was already submitted by somebody else, the allowance is in place.
        try IERC20Permit(terms.token).permit(msg.sender, address(this), terms.amount, deadline, v, r, s) {} catch {}
        if (terms.instant) _charge(id, terms);
        else _pull(terms.token, terms.amount);
    }

    /// @inheritdoc IHandselEscrow
    function fundWithAuthorization(
        PaymentTerms calldata terms,
        bytes calldata signature
    ) external nonReentrant returns (bytes32 id) {
        uint256 before;
        (id, before) = _openSigned(terms, PaymentHash.hash(terms));
        // Interaction
        IERC3009Bytes(terms.token).receiveWithAuthorization({
            from: terms.payer,
            to: address(this),
            value: terms.amount,
            validAfter: 0,
            validBefore: terms.fundBy,
            nonce: id,
            signature: signature
        });
        _finishSigned(id, terms, before);
    }

    /// @inheritdoc IHandselEscrow
    function fundWithAuthorization(
        PaymentTerms calldata terms,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (bytes32 id) {
        uint256 before;
        (id, before) = _openSigned(terms, PaymentHash.hash(terms));
        // Interaction
        IERC3009(terms.token).receiveWithAuthorization({
            from: terms.payer,
            to: address(this),
            value: terms.amount,
            validAfter: 0,
            validBefore: terms.fundBy,
            nonce: id,
            v: v,
            r: r,
            s: s
        });
        _finishSigned(id, terms, before);
    }

    /// @inheritdoc IHandselEscrow
    function fundWithPermit2(
        PaymentTerms calldata terms,
        uint256 nonce,
        bytes calldata signature
    ) external nonReentrant returns (bytes32 id) {
        bytes32 witness = PaymentHash.hash(terms);
        uint256 before;
        (id, before) = _openSigned(terms, witness);
        // Interaction
        PERMIT2.permitWitnessTransferFrom({
            permit: IPermit2.PermitTransferFrom({
                permitted: IPermit2.TokenPermissions({token: terms.token, amount: terms.amount}),
                nonce: nonce,
                deadline: terms.fundBy
            }),
            transferDetails: IPermit2.SignatureTransferDetails({to: address(this), requestedAmount: terms.amount}),
            owner: terms.payer,
            witness: witness,
            witnessTypeString: PaymentHash.PERMIT2_WITNESS_TYPE,
            signature: signature
        });
        _finishSigned(id, terms, before);
    }

    /// @dev Rejects invalid terms and repeated funding, then records the payment as held, or as captured if instant.
    function _open(PaymentTerms calldata terms, bytes32 structHash) internal returns (bytes32 id) {
        // Check
        _checkTerms(terms);
        if (block.timestamp >= terms.fundBy) revert FundingClosed(block.timestamp, terms.fundBy);
        id = _hashTypedDataV4(structHash);
        Payment storage payment = _payments[id];
        PackedState state = payment.state;
        if (!state.isNone()) revert PaymentAlreadyFunded(id, state.stage());
        // Effect: the clock fits 40 bits because it is less than `fundBy`.
        uint256 amount = terms.amount;
        if (terms.instant) payment.state = pack(0, amount, block.timestamp, Stage.Settled);
        else payment.state = pack(amount, 0, block.timestamp, Stage.Held);
        FundedEvent.log(id, terms);
    }

    /// @dev Records a payment funded by the payer's signature.
    function _openSigned(PaymentTerms calldata terms, bytes32 structHash) private returns (bytes32 id, uint256 before) {
        _checkSignable(terms);
        id = _open(terms, structHash);
        before = TokenBalance.balanceOf(terms.token, address(this));
    }

    function _finishSigned(bytes32 id, PaymentTerms calldata terms, uint256 before) private {
        _checkDelivery(terms.token, address(this), before, terms.amount);
        if (terms.instant) _payInstant(id, terms);
    }

    /// @dev Pays out an instant payment from tokens the escrow just received.
    function _payInstant(bytes32 id, PaymentTerms calldata terms) internal {
        _payOut(id, terms, terms.amount, _captureInstant(id, terms));
    }

    /// @dev Pays an instant payment from the caller's money, directly to its recipients where possible.
    function _charge(bytes32 id, PaymentTerms calldata terms) private {
        address token = terms.token;
        uint256 amount = terms.amount;
        uint256 fee = _captureInstant(id, terms);
        if (token != address(0) && terms.toLedger) _pull(token, amount);
        if (token == address(0) || terms.toLedger) {
            _payOut(id, terms, amount, fee);
            return;
        }
        uint256 net = _netOf(amount, fee);
        // The first transfer detects a fee-on-transfer token.
        if (net != 0) _passExactly(id, token, terms.payee, net);
        if (fee == 0) return;
        if (terms.splits != 0) {
            _pull(token, fee);
            _addToPot(token, terms.splits, fee);
        } else if (net != 0) {
            _passOrCredit(id, token, terms.feeRecipient, fee);
        } else {
            _passExactly(id, token, terms.feeRecipient, fee);
        }
    }

    function _captureInstant(bytes32 id, PaymentTerms calldata terms) private returns (uint256 fee) {
        uint256 amount = terms.amount;
        (fee, ) = FeeMath.split(0, amount, terms.feeBps);
        emit PaymentCaptured(id, msg.sender, amount, fee, 0, amount);
    }

    function _checkSignable(PaymentTerms calldata terms) private pure {
        if (terms.token == address(0)) revert AuthorizationUnsupported();
    }

    /// @dev Rejects terms that contradict themselves or could never be paid out.
    function _checkTerms(PaymentTerms calldata terms) private view {
        address payer = terms.payer;
        address merchant = terms.merchant;
        address payee = terms.payee;
        address arbiter = terms.arbiter;
        if (payer == address(0) || payer == address(this)) revert PayerMissing();
        if (merchant == address(0)) revert MerchantMissing();
        if (payee == address(0) || payee == address(this)) revert PayeeInvalid(payee);
        if (payer == merchant || payer == payee) revert SelfPayment(payer);
        if (terms.amount == 0) revert AmountZero();
        if (arbiter != address(0)) {
            if (arbiter == payer || arbiter == merchant || arbiter == payee || arbiter == address(this)) {
                revert ArbiterInvalid(arbiter);
            }
        }
        uint256 feeBps = terms.feeBps;
        address feeRecipient = terms.feeRecipient;
        if (feeBps > FeeMath.BPS) revert FeeTooHigh(feeBps, FeeMath.BPS);
        if (terms.splits != 0) {
            // The commission goes to a list: a recipient beside it would mislead readers of the terms.
            if (feeRecipient != address(0)) revert FeeRecipientInvalid(feeBps, feeRecipient);
        } else if (feeBps != 0 && (feeRecipient == address(0) || feeRecipient == address(this))) {
            revert FeeRecipientInvalid(feeBps, feeRecipient);
        }
        // Its commission would be a discount that the merchant sees nowhere.
        if (feeRecipient == payer) revert FeeRecipientInvalid(feeBps, feeRecipient);
        uint256 inspectionPeriod = terms.inspectionPeriod;
        uint256 capturePeriod = terms.capturePeriod;
        uint256 refundPeriod = terms.refundPeriod;
        if (terms.instant) {
            if (inspectionPeriod != 0 || capturePeriod != 0 || arbiter != address(0)) {
                revert InstantTermsInvalid(inspectionPeriod, capturePeriod, arbiter);
            }
        } else {
            // If the merchant disappeared, the payer could never get its money back.
            if (capturePeriod == 0) {
                if (arbiter == address(0)) revert CapturePeriodMissing();
            } else if (capturePeriod <= inspectionPeriod) {
                revert CapturePeriodTooShort(capturePeriod, inspectionPeriod);
            }
            if (refundPeriod != 0 && refundPeriod <= inspectionPeriod) {
                revert RefundPeriodTooShort(refundPeriod, inspectionPeriod);
            }
        }
        // No rule applies to it, but reading a narrow word rejects dirty upper bits.
        _read(terms.toLedger);
    }

    /// @dev Takes a value that is read only for that check.
    function _read(bool) private pure {}
}
