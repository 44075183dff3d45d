// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {Stage} from "../../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";
import {Acting} from "./Acting.sol";

/// @notice Captures of one payment.
abstract contract Captures is Acting {
    constructor() {
        names.push("capture");
        names.push("captureAndSplit");
        names.push("captureWithSignature");
        names.push("a capture of all that is held");
        names.push("a capture that returns the rest");
        names.push("a release during a dispute");
        names.push("refused: a release used twice");
        names.push("refused: another split list");
    }

    /// @notice Captures part of a payment, by any account.
    function capture(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        address caller = _party(_terms[payment]);
        uint256 amount = _some(_books[payment].held);
        bool releaseRest = _oneIn(4);
        uint256 meant = _meant(amount, _books[payment].held);
        bool isAllowed = meant != 0 && _mayCapture(payment, caller, releaseRest);
        bool isDisputed = _books[payment].stage == Stage.Disputed;
        (bool done, bytes memory answer) = _call(
            caller,
            abi.encodeCall(IHandselEscrow.capture, (_terms[payment], amount, releaseRest))
        );
        if (!_judge("capture", done, isAllowed)) return;
        if (isDisputed) _count("a release during a dispute");
        _captureAndPay(payment, meant);
        _finishCapture(payment, amount, meant, releaseRest, answer);
    }

    /// @notice Captures and pays the list at once, by any account, sometimes with another list.
    function captureAndSplit(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        address caller = _party(terms);
        uint256 amount = _some(_books[payment].held);
        bool releaseRest = _oneIn(4);
        uint256 list = _oneIn(8) ? _draw(LISTS) : _indexOf(terms.splits);
        bool isListed = terms.splits == _listHashes[list];
        uint256 meant = _meant(amount, _books[payment].held);
        bool isAllowed = isListed && meant != 0 && _mayCapture(payment, caller, releaseRest);
        (bool done, bytes memory answer) = _call(
            caller,
            abi.encodeCall(IHandselEscrow.captureAndSplit, (terms, amount, releaseRest, _lists[list]))
        );
        if (!isListed && !done) _count("refused: another split list");
        if (!_judge("captureAndSplit", done, isAllowed)) return;
        (uint256 net, uint256 fee) = _capture(payment, meant);
        _payPayee(terms, net);
        _payList(terms.token, list, fee);
        _finishCapture(payment, amount, meant, releaseRest, answer);
    }

    /// @notice Releases by the payer's signature, which anybody submits and then submits again.
    function captureWithSignature(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        uint256 held = _books[payment].held;
        uint256 amount = _some(held);
        uint256 meant = _meant(amount, held);
        Flaw flaw = _flaw();
        uint256 deadline = _deadline(flaw);
        // An outdated release was signed for another held amount.
        uint256 signedHeld = flaw == Flaw.Content ? held + 1 + _draw(100) : held;
        bytes memory signature = _signMessage(
            flaw,
            terms.payer,
            _release(_idIn(flaw, terms), amount, signedHeld, deadline)
        );
        bool isAllowed = flaw == Flaw.None && meant != 0 && _isOpen(payment);
        bytes memory data = abi.encodeCall(IHandselEscrow.captureWithSignature, (terms, amount, deadline, signature));
        (bool done, bytes memory answer) = _call(_actor(), data);
        _countFlaw(flaw, done);
        if (!_judge("captureWithSignature", done, isAllowed)) return;
        _captureAndPay(payment, meant);
        _finishCapture(payment, amount, meant, false, answer);
        (done, ) = _call(_actor(), data);
        _require(!done, "6: a release was used twice");
        if (!done) _count("refused: a release used twice");
    }

    function _finishCapture(
        uint256 payment,
        uint256 amount,
        uint256 meant,
        bool releaseRest,
        bytes memory answer
    ) private {
        _require(abi.decode(answer, (uint256)) == meant, "a capture returned another amount");
        if (amount == type(uint256).max) _count("a capture of all that is held");
        uint256 rest = _books[payment].held;
        if (releaseRest && rest != 0) {
            _return(payment, rest);
            _count("a capture that returns the rest");
        }
        _compare(payment);
    }
}
