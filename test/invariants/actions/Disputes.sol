// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {IArbiterPanel} from "../../../contracts/interfaces/IArbiterPanel.sol";
import {Stage} from "../../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";
import {vm} from "../Vm.sol";
import {Acting} from "./Acting.sol";

/// @notice Disputes, and every way to end one.
abstract contract Disputes is Acting {
    uint256 private _courtDisputes;

    constructor() {
        names.push("dispute");
        names.push("disputeWithSignature");
        names.push("submitEvidence");
        names.push("resolve");
        names.push("resolve by a panel");
        names.push("resolve by a court");
        names.push("settle");
        names.push("expireDispute");
        names.push("refused: a ruling by one member of a panel");
    }

    /// @notice Disputes a payment, by any account.
    function dispute(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        address caller = _party(terms);
        bool isAllowed = _isDisputable(payment) && (caller == terms.payer || caller == terms.merchant);
        (bool done, ) = _call(caller, abi.encodeCall(IHandselEscrow.dispute, (terms, _oneIn(2) ? "" : "ipfs://")));
        if (_judge("dispute", done, isAllowed)) _recordDispute(payment);
    }

    /// @notice Disputes by the payer's signature, which anybody submits.
    function disputeWithSignature(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        Flaw flaw = _flaw();
        uint256 deadline = _deadline(flaw);
        string memory evidence = _oneIn(2) ? "" : "ipfs://";
        string memory signedEvidence = flaw == Flaw.Content ? "ipfs://other" : evidence;
        bytes memory signature = _signMessage(
            flaw,
            terms.payer,
            _dispute(_idIn(flaw, terms), signedEvidence, deadline)
        );
        bool isAllowed = flaw == Flaw.None && _isDisputable(payment);
        (bool done, ) = _call(
            _actor(),
            abi.encodeCall(IHandselEscrow.disputeWithSignature, (terms, evidence, deadline, signature))
        );
        _countFlaw(flaw, done);
        if (_judge("disputeWithSignature", done, isAllowed)) _recordDispute(payment);
    }

    /// @notice Submits evidence, by any account. It changes nothing.
    function submitEvidence(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        address caller = _party(terms);
        bool isParty = caller == terms.payer || caller == terms.merchant;
        (bool done, ) = _call(caller, abi.encodeCall(IHandselEscrow.submitEvidence, (terms, "ipfs://")));
        if (_judge("submitEvidence", done, isParty && _books[payment].stage == Stage.Disputed)) _compare(payment);
    }

    /// @notice Rules on a payment, by its arbiter or by any account.
    function resolve(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pickDisputed();
        PaymentTerms memory terms = _terms[payment];
        if (terms.arbiter == address(panel)) return _resolveByPanel(payment, terms);
        if (terms.arbiter == address(courtArbiter)) return _resolveByCourt(payment, terms);
        address caller = _oneIn(4) || terms.arbiter == address(0) ? _party(terms) : terms.arbiter;
        uint256 payerAmount = _payerAmount(payment);
        bool isAllowed =
            _books[payment].stage == Stage.Disputed && caller == terms.arbiter && payerAmount <= _books[payment].held;
        (bool done, ) = _call(caller, abi.encodeCall(IHandselEscrow.resolve, (terms, payerAmount)));
        if (!_judge("resolve", done, isAllowed)) return;
        _divide(payment, payerAmount);
        _compare(payment);
    }

    /// @notice Ends a payment as payer and merchant agreed; anybody submits the agreement.
    function settle(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        uint256 held = _books[payment].held;
        uint256 payerAmount = _payerAmount(payment);
        Flaw flaw = _flaw();
        uint256 deadline = _deadline(flaw);
        bool isPayerFlawed = _oneIn(2);
        bytes32 message = _settlement(_idIn(flaw, terms), payerAmount, held, deadline);
        if (flaw == Flaw.Content) message = _settlement(_idIn(flaw, terms), payerAmount, held + 1, deadline);
        bytes memory flawed = _signMessage(flaw, isPayerFlawed ? terms.payer : terms.merchant, message);
        bytes memory sound = _signMessage(
            flaw == Flaw.Deadline ? flaw : Flaw.None,
            isPayerFlawed ? terms.merchant : terms.payer,
            _settlement(_ids[payment], payerAmount, held, deadline)
        );
        address caller = _party(terms);
        // Nobody's own signature is looked at.
        bool isIgnored = caller == (isPayerFlawed ? terms.payer : terms.merchant) && flaw != Flaw.Deadline;
        bool isAllowed = (flaw == Flaw.None || isIgnored) && _isOpen(payment) && payerAmount <= held;
        (bool done, ) = _call(
            caller,
            abi.encodeCall(
                IHandselEscrow.settle,
                (terms, payerAmount, deadline, isPayerFlawed ? flawed : sound, isPayerFlawed ? sound : flawed)
            )
        );
        if (!isIgnored) _countFlaw(flaw, done);
        if (!_judge("settle", done, isAllowed)) return;
        _divide(payment, payerAmount);
        _compare(payment);
    }

    /// @notice Ends a dispute without a ruling, by any account, often in the seconds around the first possible one.
    function expireDispute(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pickDisputed();
        bool isDisputed = _books[payment].stage == Stage.Disputed;
        uint256 end;
        unchecked {
            end = _books[payment].clock + 90 days;
        }
        if (isDisputed && _oneIn(3) && block.timestamp + 1 < end) vm.warp(end - _draw(2));
        bool isAllowed = isDisputed && block.timestamp >= end;
        uint256 held = _books[payment].held;
        (bool done, bytes memory answer) = _call(
            _party(_terms[payment]),
            abi.encodeCall(IHandselEscrow.expireDispute, (_terms[payment]))
        );
        if (!_judge("expireDispute", done, isAllowed)) return;
        _require(abi.decode(answer, (uint256)) == held, "an expiry returned another amount");
        _return(payment, held);
        _compare(payment);
    }

    /// @dev Two members vote and anybody executes; one time in four only one has voted.
    function _resolveByPanel(uint256 payment, PaymentTerms memory terms) private {
        // The panel takes no votes after its ruling.
        if (panel.isExecuted(escrow, _ids[payment])) return;
        uint256 held = _books[payment].held;
        // A panel's ruling may exceed what is held: the payer gets at most that.
        uint256 payerAmount = _draw(2) == 0 ? _draw(300) : held;
        bool isComplete = !_oneIn(4);
        address[] memory members = _ascending(_actors[0], _actors[1]);
        IArbiterPanel.Approval[] memory approvals = new IArbiterPanel.Approval[](2);
        for (uint256 i = 0; i < 2; ++i) {
            approvals[i].member = members[i];
            vm.prank(members[i]);
            panel.vote(escrow, _ids[payment], i == 0 || isComplete ? payerAmount : payerAmount + 1);
        }
        bool done;
        vm.prank(_actor());
        try panel.resolve(escrow, terms, payerAmount, block.timestamp, approvals) {
            done = true;
        } catch {}
        bool isDisputed = _books[payment].stage == Stage.Disputed;
        if (!isComplete && isDisputed && !done) _count("refused: a ruling by one member of a panel");
        if (!_judge("resolve by a panel", done, isComplete && isDisputed)) return;
        _divide(payment, payerAmount < held ? payerAmount : held);
        _compare(payment);
    }

    /// @dev A court that asks no fee takes the case with the first deposit.
    function _resolveByCourt(uint256 payment, PaymentTerms memory terms) private {
        bool isDisputed = _books[payment].stage == Stage.Disputed;
        vm.prank(_oneIn(2) ? terms.payer : terms.merchant);
        bool done;
        try courtArbiter.deposit(escrow, terms) {
            done = true;
        } catch {}
        _require(done == isDisputed, "10: a court took a case against the rules, or did not take one");
        if (!done || !isDisputed) return;
        uint256 ruling = _draw(3);
        court.rule(courtArbiter, ++_courtDisputes, ruling);
        vm.prank(_actor());
        try courtArbiter.execute(escrow, terms) {} catch {
            done = false;
        }
        if (!_judge("resolve by a court", done, true)) return;
        uint256 held = _books[payment].held;
        _divide(
            payment,
            ruling == 0
                ? held / 2
                : ruling == 1
                    ? held
                    : 0
        );
        _compare(payment);
    }

    function _payerAmount(uint256 payment) private returns (uint256 amount) {
        amount = _some(_books[payment].held);
        // All, as an amount, has no meaning where money is divided.
        if (amount == type(uint256).max && _oneIn(2)) amount = _books[payment].held;
    }

    function _recordDispute(uint256 payment) private {
        _books[payment].stage = Stage.Disputed;
        _books[payment].clock = block.timestamp;
        _compare(payment);
    }

    function _isDisputable(uint256 payment) private view returns (bool) {
        bool isHeld = _books[payment].stage == Stage.Held;
        return isHeld && _terms[payment].arbiter != address(0) && _isBeforeCaptureEnd(payment);
    }

    /// @dev Prefers the latest payment that is disputed.
    function _pickDisputed() private returns (uint256 payment) {
        uint256 count = _terms.length;
        if (!_oneIn(4)) {
            for (uint256 i = count; i != 0 && count - i < 12; --i) {
                if (_books[i - 1].stage == Stage.Disputed) return i - 1;
            }
        }
        return _pick();
    }
}
