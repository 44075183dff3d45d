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
    /// @dev Amount due to a list plus one, once it has had any: see {Ledger}.
    mapping(address token => mapping(bytes32 splits => uint256 amountPlusOne)) private _pots;

    /// @inheritdoc IHandselEscrow
    function distribute(address token, Split[] calldata splits) external nonReentrant returns (uint256 amount) {
        bytes32 hash = SplitList.check(splits);
        amount = _potOf(token, hash);
        // Check
        if (amount == 0) revert AmountZero();
        // Effect
        _pots[token][hash] = 1;
        SplitList.logDistribution(token, hash, amount, splits);
        // Interaction
        _payShares(bytes32(0), token, amount, splits);
    }

    /// @inheritdoc IHandselEscrow
    function potOf(address token, bytes32 splits) external view nonReentrantView returns (uint256) {
        return _potOf(token, splits);
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
            Split calldata split = splits[i];
            uint256 share = FeeMath.share(amount, split.bps);
            // The shares of a checked list are no more than the amount.
            unchecked {
                rest -= share;
            }
            _payOrCredit(id, token, split.recipient, share);
        }
        _payOrCredit(id, token, splits[last].recipient, rest);
    }

    /// @dev Returns what is left of an amount after its commission, which is never more.
    function _netOf(uint256 amount, uint256 fee) internal pure returns (uint256) {
        unchecked {
            return amount - fee;
        }
    }

    function _addToPot(address token, bytes32 splits, uint256 amount) internal {
        uint256 stored = _pots[token][splits];
        _pots[token][splits] = (stored == 0 ? 1 : stored) + amount;
    }

    function _potOf(address token, bytes32 splits) private view returns (uint256) {
        uint256 stored = _pots[token][splits];
        return stored == 0 ? 0 : stored - 1;
    }
}
