// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {Split} from "../../../contracts/types/Split.sol";
import {Acting} from "./Acting.sol";

/// @notice Credits, pots and operators: what belongs to accounts and not to a payment.
abstract contract Accounts is Acting {
    constructor() {
        names.push("withdraw");
        names.push("withdrawTo");
        names.push("withdrawFor");
        names.push("setWithdrawFor");
        names.push("distribute");
        names.push("setOperator");
        names.push("setOperatorWithSignature");
        names.push("refused: a payment of a credit against its owner's will");
        names.push("refused: a list that is not whole");
        names.push("refused: an approval used twice");
    }

    /// @notice Withdraws the caller's credit.
    function withdraw(uint256 seed) external seeded(seed) {
        address asset = _asset();
        address owner = _creditor(asset);
        uint256 credit = _credits[asset][owner];
        bool isAllowed = credit != 0 && _moves(asset, address(escrow), owner);
        (bool done, bytes memory answer) = _call(owner, abi.encodeCall(IHandselEscrow.withdraw, (asset)));
        if (!_judge("withdraw", done, isAllowed)) return;
        _finishWithdrawal(asset, owner, owner, credit, abi.decode(answer, (uint256)));
    }

    /// @notice Withdraws a credit for its owner, by any account; the owner may refuse it.
    function withdrawFor(uint256 seed) external seeded(seed) {
        address asset = _asset();
        address owner = _creditor(asset);
        uint256 credit = _credits[asset][owner];
        bool isPossible = credit != 0 && _moves(asset, address(escrow), owner);
        (bool done, bytes memory answer) = _call(_actor(), abi.encodeCall(IHandselEscrow.withdrawFor, (asset, owner)));
        if (isPossible && _paysItself[owner] && !done) {
            _count("refused: a payment of a credit against its owner's will");
        }
        if (!_judge("withdrawFor", done, isPossible && !_paysItself[owner])) return;
        _finishWithdrawal(asset, owner, owner, credit, abi.decode(answer, (uint256)));
    }

    /// @notice Sends part of the caller's credit to another account.
    function withdrawTo(uint256 seed) external seeded(seed) {
        address asset = _asset();
        address owner = _creditor(asset);
        uint256 credit = _credits[asset][owner];
        uint256 amount = _some(credit);
        address to =
            _oneIn(10)
                ? address(escrow)
                : _oneIn(10)
                    ? address(0)
                    : _actor();
        bool isAllowed = _keys[to] != 0 && amount != 0 && amount <= credit && _moves(asset, address(escrow), to);
        (bool done, ) = _call(owner, abi.encodeCall(IHandselEscrow.withdrawTo, (asset, to, amount)));
        if (!_judge("withdrawTo", done, isAllowed)) return;
        _finishWithdrawal(asset, owner, to, amount, amount);
    }

    /// @notice Allows or refuses payments of the caller's credits by others.
    function setWithdrawFor(uint256 seed) external seeded(seed) {
        address owner = _actor();
        bool isAllowing = !_oneIn(3);
        (bool done, ) = _call(owner, abi.encodeCall(IHandselEscrow.setWithdrawFor, (isAllowing)));
        if (!_judge("setWithdrawFor", done, true)) return;
        _paysItself[owner] = !isAllowing;
        _require(escrow.allowsWithdrawFor(owner) == isAllowing, "9: an owner's say was not recorded");
    }

    /// @notice Divides a pot, by any account.
    function distribute(uint256 seed) external seeded(seed) {
        address asset = _asset();
        uint256 index = _draw(LISTS);
        Split[] memory list = _lists[index];
        bool isWhole = !_oneIn(12);
        if (!isWhole) list[0].bps += 1;
        uint256 amount = _pots[asset][index];
        (bool done, bytes memory answer) = _call(_actor(), abi.encodeCall(IHandselEscrow.distribute, (asset, list)));
        if (!isWhole && !done) _count("refused: a list that is not whole");
        if (!_judge("distribute", done, isWhole && amount != 0)) return;
        _require(abi.decode(answer, (uint256)) == amount, "a distribution returned another amount");
        _pots[asset][index] = 0;
        _payList(asset, index, amount);
        _compareAsset(asset);
    }

    /// @notice Appoints or dismisses an operator.
    function setOperator(uint256 seed) external seeded(seed) {
        address merchant = _actor();
        address operator = _actor();
        bool approved = !_oneIn(3);
        (bool done, ) = _call(merchant, abi.encodeCall(IHandselEscrow.setOperator, (operator, approved)));
        if (_judge("setOperator", done, true)) _recordOperator(merchant, operator, approved);
    }

    /// @notice Same by the merchant's signature, which anybody submits and then submits again.
    function setOperatorWithSignature(uint256 seed) external seeded(seed) {
        address merchant = _actor();
        address operator = _actor();
        bool approved = !_oneIn(3);
        Flaw flaw = _flaw();
        uint256 deadline = _deadline(flaw);
        uint256 nonce = _nonces[merchant];
        // A used nonce, or the one after the next.
        if (flaw == Flaw.Content) nonce = nonce == 0 || _oneIn(2) ? nonce + 1 : nonce - 1;
        bytes memory signature = _signMessage(
            flaw,
            merchant,
            _operatorApproval(merchant, operator, approved, nonce, deadline)
        );
        bytes memory data = abi.encodeCall(
            IHandselEscrow.setOperatorWithSignature,
            (merchant, operator, approved, deadline, signature)
        );
        // The message names no payment, so that the id in it cannot be another instance's.
        (bool done, ) = _call(_actor(), data);
        _countFlaw(flaw, done);
        if (!_judge("setOperatorWithSignature", done, flaw == Flaw.None)) return;
        _recordOperator(merchant, operator, approved);
        (done, ) = _call(_actor(), data);
        _require(!done, "6: an approval was used twice");
        if (!done) _count("refused: an approval used twice");
    }

    function _recordOperator(address merchant, address operator, bool approved) private {
        unchecked {
            ++_nonces[merchant];
        }
        _operators[merchant][operator] = approved;
        _require(escrow.isOperator(merchant, operator) == approved, "6: an operator was not recorded");
        _require(escrow.nonces(merchant) == _nonces[merchant], "6: a merchant has another nonce");
    }

    function _finishWithdrawal(address asset, address owner, address to, uint256 amount, uint256 answer) private {
        _require(answer == amount, "a withdrawal returned another amount");
        unchecked {
            _credits[asset][owner] -= amount;
        }
        _push(asset, to, amount);
        _compareAsset(asset);
    }

    /// @dev Usually an account with a credit.
    function _creditor(address asset) private returns (address owner) {
        uint256 start = _draw(ACTORS);
        for (uint256 i = 0; i < ACTORS; ++i) {
            owner = _actors[(start + i) % ACTORS];
            if (_credits[asset][owner] != 0) return owner;
        }
    }
}
