// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../interfaces/IHandselEscrow.sol";
import {FeeMath} from "../libraries/FeeMath.sol";
import {SplitList} from "../libraries/SplitList.sol";
import {PaymentTerms} from "../types/PaymentTerms.sol";
import {Split} from "../types/Split.sol";
import {Ledger} from "./Ledger.sol";

/// @notice Pays captured money to the payee, and the commission to one recipient or a split list.
abstract contract Pots is Ledger {
    mapping(address token => mapping(bytes32 splits => Due)) private _pots;

    /// @inheritdoc IHandselEscrow
    function distribute(address token, Split[] calldata splits) external nonReentrant returns (uint256 amount) {
        bytes32 hash = SplitList.check(splits);
        Due storage due = _pots[token][hash];
        amount = _amountOf(due);
        // Check
        if (amount == 0) revert AmountZero();
        // Effect
        due.amountPlusOne = 1;
        SplitList.logDistribution(token, hash, amount, splits);
        // Interaction
        _payShares(bytes32(0), token, amount, splits);
    }

    /// @inheritdoc IHandselEscrow
    function potOf(address token, bytes32 splits) external view nonReentrantView returns (uint256) {
        return _amountOf(_pots[token][splits]);
    }

    /// @dev Pays `fee` of the captured `amount` to the fee recipient or the pot, and the rest to the payee.
    function _payOut(bytes32 id, PaymentTerms calldata terms, uint256 amount, uint256 fee) internal {
        address token = terms.token;
        uint256 net = _netOf(amount, fee);
        if (terms.toLedger) {
            _addCredit(token, terms.payee, net);
            if (fee == 0) return;
            if (terms.splits == 0) _addCredit(token, terms.feeRecipient, fee);
            else _addToPot(token, terms.splits, fee);
        } else {
            _payOrCredit(id, token, terms.payee, net);
            if (fee == 0) return;
            if (terms.splits == 0) _payOrCredit(id, token, terms.feeRecipient, fee);
            else _addToPot(token, terms.splits, fee);
        }
    }

    /// @dev Pays each recipient of a checked list its share, rounded down; the last one gets the remainder.
    function _payShares(bytes32 id, address token, uint256 amount, Split[] calldata splits) internal {
        uint256 rest = amount;
        uint256 last = splits.length - 1;
        for (uint256 i = 0; i < last; ++i) {
            (address recipient, uint256 bps) = SplitList.entryAt(splits, i);
            uint256 share = FeeMath.share(amount, bps);
            // The shares of a checked list are no more than the amount.
            unchecked {
                rest -= share;
            }
            _payOrCredit(id, token, recipient, share);
        }
        (address lastRecipient, ) = SplitList.entryAt(splits, last);
        _payOrCredit(id, token, lastRecipient, rest);
    }

    /// @dev Returns what is left of an amount after its commission, which is never more.
    function _netOf(uint256 amount, uint256 fee) internal pure returns (uint256) {
        unchecked {
            return amount - fee;
        }
    }

    function _addToPot(address token, bytes32 splits, uint256 amount) internal {
        _increase(_pots[token][splits], amount);
    }
}
