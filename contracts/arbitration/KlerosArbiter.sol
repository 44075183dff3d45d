// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC792Arbitrator} from "../interfaces/IERC792Arbitrator.sol";
import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {IKlerosArbiter} from "../interfaces/IKlerosArbiter.sol";
import {BoundedCall} from "../libraries/BoundedCall.sol";
import {PaymentState, Stage} from "../types/PaymentState.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";

/// @title Court arbiter
/// @notice See {IKlerosArbiter}.
contract KlerosArbiter is IKlerosArbiter {
    /// @inheritdoc IKlerosArbiter
    uint256 public constant DEPOSIT_PERIOD = 7 days;

    /// @inheritdoc IKlerosArbiter
    uint256 public constant APPEAL_PERIOD = 45 days;

    /// @dev Besides zero, which every arbitrator uses for a refusal.
    uint256 private constant CHOICES = 2;
    uint256 private constant META_EVIDENCE_ID = 0;

    /// @inheritdoc IKlerosArbiter
    IERC792Arbitrator public immutable arbitrator;

    /// @inheritdoc IKlerosArbiter
    bytes public arbitratorExtraData;

    /// @inheritdoc IKlerosArbiter
    mapping(address owner => uint256) public creditOf;

    mapping(bytes32 caseId => Case) private _cases;
    mapping(uint256 disputeId => bytes32 caseId) private _caseIds;

    /// @param arbitrator_ the court
    /// @param extraData extra data of each court dispute
    /// @param metaEvidence URI of the question to the court
    constructor(IERC792Arbitrator arbitrator_, bytes memory extraData, string memory metaEvidence) {
        arbitrator = arbitrator_;
        arbitratorExtraData = extraData;
        emit MetaEvidence(META_EVIDENCE_ID, metaEvidence);
    }

    /// @inheritdoc IKlerosArbiter
    function deposit(IHandselEscrow escrow, PaymentTerms calldata terms) external payable {
        // Check
        bool byPayer = msg.sender == terms.payer;
        _checkParty(terms.payer, terms.merchant);
        if (terms.arbiter != address(this)) revert ArbiterMismatch(terms.arbiter, address(this));
        bytes32 paymentId = escrow.paymentId(terms);
        PaymentState memory state = escrow.paymentState(paymentId);
        if (state.stage != Stage.Disputed) revert PaymentNotDisputed(paymentId);
        bytes32 caseId = caseIdOf(escrow, paymentId);
        Case storage case_ = _cases[caseId];
        _checkTurn(caseId, case_, byPayer);
        uint256 cost = depositCost();
        uint256 paid = byPayer ? case_.payerDeposit : case_.merchantDeposit;
        // What the fee rose by since the caller's first deposit, or the whole fee.
        uint256 missing = cost > paid ? cost - paid : 0;
        if (msg.value < missing) revert DepositTooLow(msg.value, missing);
        // Effect
        _addCredit(msg.sender, caseId, msg.value - missing);
        if (case_.stage == CaseStage.None) {
            (case_.payer, case_.merchant) = (terms.payer, terms.merchant);
            // The clock of a disputed payment is the time of its dispute.
            case_.appealEnd = uint40(state.clock + APPEAL_PERIOD);
        }
        if (byPayer) case_.payerDeposit = uint128(paid + missing);
        else case_.merchantDeposit = uint128(paid + missing);
        bool bothPaid = (byPayer ? case_.merchantDeposit : case_.payerDeposit) >= cost;
        if (!bothPaid) {
            case_.stage = byPayer ? CaseStage.PayerDeposited : CaseStage.MerchantDeposited;
            case_.depositEnd = uint40(block.timestamp + DEPOSIT_PERIOD);
        }
        emit Deposited(caseId, msg.sender, missing, case_.depositEnd);
        if (bothPaid) _goToCourt(caseId, case_, cost);
    }

    /// @inheritdoc IKlerosArbiter
    function endDeposits(bytes32 caseId) external {
        Case storage case_ = _cases[caseId];
        CaseStage stage = case_.stage;
        // Check
        if (!_isOneSided(stage)) revert CaseStageInvalid(caseId, stage);
        if (block.timestamp < case_.depositEnd) revert DepositNotOver(block.timestamp, case_.depositEnd);
        // Effect
        Winner winner = stage == CaseStage.PayerDeposited ? Winner.Payer : Winner.Merchant;
        emit DepositMissed(caseId, winner);
        _decide(caseId, case_, winner, case_.payerDeposit, case_.merchantDeposit);
    }

    /// @inheritdoc IKlerosArbiter
    function rule(uint256 disputeId, uint256 ruling) external {
        // Check
        if (msg.sender != address(arbitrator)) revert CallerNotArbitrator(msg.sender, address(arbitrator));
        bytes32 caseId = _caseIds[disputeId];
        if (caseId == 0) revert DisputeUnknown(disputeId);
        // Effect
        delete _caseIds[disputeId];
        emit Ruling(msg.sender, disputeId, ruling);
        Case storage case_ = _cases[caseId];
        (uint256 payers, uint256 merchants) = (case_.payerDeposit, case_.merchantDeposit);
        Winner winner = ruling > CHOICES ? Winner.Neither : Winner(ruling);
        if (winner == Winner.Payer) (payers, merchants) = (payers + merchants, 0);
        else if (winner == Winner.Merchant) (payers, merchants) = (0, payers + merchants);
        _decide(caseId, case_, winner, payers, merchants);
    }

    /// @inheritdoc IKlerosArbiter
    function execute(IHandselEscrow escrow, PaymentTerms calldata terms) external {
        bytes32 paymentId = escrow.paymentId(terms);
        bytes32 caseId = caseIdOf(escrow, paymentId);
        Case storage case_ = _cases[caseId];
        // Check
        if (case_.stage != CaseStage.Ruled) revert CaseStageInvalid(caseId, case_.stage);
        // Effect
        case_.stage = CaseStage.Executed;
        uint256 held = escrow.paymentState(paymentId).held;
        uint256 payerAmount =
            case_.winner == Winner.Payer
                ? held
                : case_.winner == Winner.Merchant
                    ? 0
                    : held / 2;
        emit RulingExecuted(caseId, msg.sender, case_.winner, payerAmount);
        // Interaction
        escrow.resolve(terms, payerAmount);
    }

    /// @inheritdoc IKlerosArbiter
    function submitEvidence(bytes32 caseId, string calldata evidence) external {
        Case storage case_ = _cases[caseId];
        CaseStage stage = case_.stage;
        // Check
        if (stage != CaseStage.InCourt && !_isOneSided(stage)) revert CaseStageInvalid(caseId, stage);
        _checkParty(case_.payer, case_.merchant);
        emit Evidence(address(arbitrator), uint256(caseId), msg.sender, evidence);
    }

    /// @inheritdoc IKlerosArbiter
    function appeal(bytes32 caseId) external payable {
        Case storage case_ = _cases[caseId];
        // Check
        if (case_.stage != CaseStage.InCourt) revert CaseStageInvalid(caseId, case_.stage);
        _checkParty(case_.payer, case_.merchant);
        uint256 appealEnd = case_.appealEnd;
        if (block.timestamp >= appealEnd) revert AppealClosed(block.timestamp, appealEnd);
        emit Appealed(caseId, msg.sender, msg.value);
        // Interaction
        arbitrator.appeal{value: msg.value}(case_.disputeId, arbitratorExtraData);
    }

    /// @inheritdoc IKlerosArbiter
    function withdrawFor(address owner) external {
        _withdraw(owner, owner);
    }

    /// @inheritdoc IKlerosArbiter
    function withdrawTo(address to) external {
        if (to == address(0)) revert RecipientInvalid(to);
        _withdraw(msg.sender, to);
    }

    /// @inheritdoc IKlerosArbiter
    function caseOf(bytes32 caseId) external view returns (Case memory) {
        return _cases[caseId];
    }

    /// @inheritdoc IKlerosArbiter
    function depositCost() public view returns (uint256) {
        return arbitrator.arbitrationCost(arbitratorExtraData);
    }

    /// @inheritdoc IKlerosArbiter
    function caseIdOf(IHandselEscrow escrow, bytes32 paymentId) public pure returns (bytes32) {
        // Includes the escrow, because a fake escrow can claim any payment's id.
        return keccak256(abi.encode(escrow, paymentId));
    }

    /// @dev Opens the court dispute, which both deposits cover. One fee pays the court; the other waits for the winner.
    function _goToCourt(bytes32 caseId, Case storage case_, uint256 cost) private {
        // Effect
        case_.stage = CaseStage.InCourt;
        _addCredit(case_.payer, caseId, case_.payerDeposit - cost);
        _addCredit(case_.merchant, caseId, case_.merchantDeposit - cost);
        case_.payerDeposit = uint128(cost / 2);
        case_.merchantDeposit = uint128(cost - cost / 2);
        // Interaction
        uint256 disputeId = arbitrator.createDispute{value: cost}(CHOICES, arbitratorExtraData);
        // Effect: only the court knows the number, and it cannot rule before the number is stored.
        case_.disputeId = disputeId;
        _caseIds[disputeId] = caseId;
        emit Dispute(address(arbitrator), disputeId, META_EVIDENCE_ID, uint256(caseId));
    }

    /// @dev Records the winner, and credits what is left of the deposits.
    function _decide(bytes32 caseId, Case storage case_, Winner winner, uint256 payers, uint256 merchants) private {
        case_.stage = CaseStage.Ruled;
        case_.winner = winner;
        case_.payerDeposit = 0;
        case_.merchantDeposit = 0;
        _addCredit(case_.payer, caseId, payers);
        _addCredit(case_.merchant, caseId, merchants);
    }

    function _addCredit(address owner, bytes32 caseId, uint256 amount) private {
        if (amount == 0) return;
        creditOf[owner] += amount;
        emit CreditAdded(owner, caseId, amount);
    }

    function _withdraw(address owner, address to) private {
        uint256 amount = creditOf[owner];
        // Check
        if (amount == 0) revert CreditMissing(owner);
        // Effect
        creditOf[owner] = 0;
        emit CreditUsed(owner, to, amount);
        // Interaction
        if (!BoundedCall.trySend(to, amount, gasleft())) revert WithdrawalFailed(to, amount);
    }

    function _checkParty(address payer, address merchant) private view {
        if (msg.sender != payer && msg.sender != merchant) {
            revert CallerNotPayerOrMerchant(msg.sender, payer, merchant);
        }
    }

    /// @dev Requires that the case is new, or waits for the deposit of this party and is in time.
    function _checkTurn(bytes32 caseId, Case storage case_, bool byPayer) private view {
        CaseStage stage = case_.stage;
        if (stage == CaseStage.None) return;
        if (!_isOneSided(stage)) revert CaseStageInvalid(caseId, stage);
        if (byPayer == (stage == CaseStage.PayerDeposited)) revert AlreadyDeposited(msg.sender);
        uint256 depositEnd = case_.depositEnd;
        if (block.timestamp >= depositEnd) revert DepositClosed(block.timestamp, depositEnd);
    }

    /// @dev Returns whether one party waits for the other's deposit.
    function _isOneSided(CaseStage stage) private pure returns (bool) {
        return stage == CaseStage.PayerDeposited || stage == CaseStage.MerchantDeposited;
    }
}
