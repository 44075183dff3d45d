// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {Stage} from "../../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";
import {Acting} from "./Acting.sol";

/// @notice Money that goes back to the payer: before a capture, after the capture window, and after a capture.
abstract contract Returns is Acting {
    constructor() {
        names.push("void");
        names.push("reclaim");
        names.push("refund");
        names.push("refund from credit");
        names.push("a refund while money is held");
        names.push("refused: a refund by the payer as operator");
    }

    /// @notice Voids part of a payment, by any account.
    function void(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        address caller = _party(_terms[payment]);
        uint256 amount = _some(_books[payment].held);
        uint256 meant = _meant(amount, _books[payment].held);
        bool isAllowed = meant != 0 && _isOpen(payment) && _actsFor(_terms[payment].merchant, caller);
        (bool done, bytes memory answer) = _call(
            caller,
            abi.encodeCall(IHandselEscrow.void, (_terms[payment], amount))
        );
        if (!_judge("void", done, isAllowed)) return;
        _require(abi.decode(answer, (uint256)) == meant, "a void returned another amount");
        _return(payment, meant);
        _compare(payment);
    }

    /// @notice Reclaims a payment for its payer, by any account.
    function reclaim(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        uint256 held = _books[payment].held;
        bool isAllowed = _books[payment].stage == Stage.Held && !_isBeforeCaptureEnd(payment);
        (bool done, bytes memory answer) = _call(
            _party(_terms[payment]),
            abi.encodeCall(IHandselEscrow.reclaim, (_terms[payment]))
        );
        if (!_judge("reclaim", done, isAllowed)) return;
        _require(abi.decode(answer, (uint256)) == held, "a reclaim returned another amount");
        _return(payment, held);
        _compare(payment);
    }

    /// @notice Refunds part of a payment, by any account, from wallet or credit.
    function refund(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        uint256 payment = _pick();
        PaymentTerms memory terms = _terms[payment];
        Book storage book = _books[payment];
        address caller = _party(terms);
        uint256 refundable;
        uint256 end;
        unchecked {
            refundable = book.captured - book.refunded;
            end = book.clock + terms.refundPeriod;
        }
        // The call has no room for more bits.
        uint104 amount = uint104(_some(refundable));
        bool fromCredit = _oneIn(3);
        bool isCoin = terms.token == address(0);
        bool isInTime = amount != 0 && amount <= refundable && block.timestamp < end;
        bool isSeller = caller == terms.merchant || caller == terms.payee;
        bool isOperator = _operators[terms.merchant][caller];
        bool hasMoney =
            fromCredit
                ? amount <= _credits[terms.token][caller]
                : isCoin || _canPass(terms.token, caller, terms.payer, amount);
        bool isAllowed = isInTime && hasMoney && (isSeller || (isOperator && caller != terms.payer));
        (bool done, bytes memory answer) = _call(
            caller,
            isCoin && !fromCredit ? amount : 0,
            abi.encodeCall(IHandselEscrow.refund, (terms, amount, fromCredit))
        );
        if (isInTime && hasMoney && isOperator && caller == terms.payer && !done) {
            _count("refused: a refund by the payer as operator");
        }
        if (!_judge("refund", done, isAllowed)) return;
        _require(abi.decode(answer, (uint256)) == amount, "a refund returned another amount");
        if (book.held != 0) {
            book.isShifted = true;
            _count("a refund while money is held");
        }
        unchecked {
            book.refunded += amount;
            if (fromCredit) _credits[terms.token][caller] -= amount;
        }
        if (fromCredit) _count("refund from credit");
        if (isCoin && !fromCredit) _pull(address(0), caller, amount);
        if (isCoin || fromCredit) _push(terms.token, terms.payer, amount);
        else _pass(terms.token, caller, terms.payer, amount);
        _compare(payment);
    }
}
