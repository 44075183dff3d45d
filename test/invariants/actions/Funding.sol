// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IHandselEscrow} from "../../../contracts/interfaces/IHandselEscrow.sol";
import {BenchToken} from "../../../contracts/mocks/BenchToken.sol";
import {IHandselRouter} from "../../../contracts/interfaces/IHandselRouter.sol";
import {MockExchange} from "../../../contracts/mocks/MockExchange.sol";
import {PaymentTerms} from "../../../contracts/types/PaymentTerms.sol";
import {vm} from "../Vm.sol";
import {Acting} from "./Acting.sol";

/// @dev One form of a function with two forms, so that `abi.encodeCall` can name it.
interface IAuthorizationByBytes {
    /// @notice See {IHandselEscrow}.
    function fundWithAuthorization(PaymentTerms calldata terms, bytes calldata signature) external returns (bytes32 id);
}

/// @dev The other form.
interface IAuthorizationByParts {
    /// @notice See {IHandselEscrow}.
    function fundWithAuthorization(
        PaymentTerms calldata terms,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 id);
}

/// @notice Every way to fund one payment.
abstract contract Funding is Acting {
    uint256 private _permit2Nonce;
    mapping(address owner => uint256) private _usedNonces;

    constructor() {
        names.push("fund");
        names.push("fund by a third party");
        names.push("fundWithPermit");
        names.push("fundWithPermit after somebody submitted the permit");
        names.push("fundWithAuthorization by bytes");
        names.push("fundWithAuthorization by v, r, s");
        names.push("fundWithPermit2");
        names.push("swapAndFund");
        names.push("an instant payment");
        names.push("refused: terms");
        names.push("refused: a Permit2 nonce used twice");
        names.push("refused: a second funding");
    }

    /// @notice Funds from the caller's allowance or coins, also for another payer.
    function fund(uint256 seed) external seeded(seed) {
        PaymentTerms memory terms = _newTerms(_asset());
        address funder = _funder(terms);
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        bool isExact = !_oneIn(16);
        bool isAllowed = isExact && _isValid(terms) && _canCharge(terms, funder);
        (bool done, bytes memory answer) = _call(
            funder,
            isExact ? value : value + 1,
            abi.encodeCall(IHandselEscrow.fund, (terms))
        );
        if (!_finish("fund", terms, done, answer, isAllowed)) return;
        if (funder != terms.payer) _count("fund by a third party");
        _charge(terms, funder);
        _compare(_terms.length - 1);
    }

    /// @notice Funds by the caller's permit, which somebody may have submitted before.
    function fundWithPermit(uint256 seed) external seeded(seed) {
        PaymentTerms memory terms = _newTerms(_asset());
        address token = terms.token;
        address funder = _funder(terms);
        bool hasPermits = token != address(0) && token != address(noBooleanToken);
        Flaw flaw = _tokenFlaw();
        uint256 deadline = block.timestamp + _draw(1 days);
        bytes memory signature =
            hasPermits && terms.amount != 0 ? _permit(flaw, token, funder, terms.amount, deadline) : new bytes(65);
        (uint8 v, bytes32 r, bytes32 s) = _parts(signature);
        // Without the permit there is no allowance.
        if (token != address(0)) _setAllowance(token, funder, address(escrow), 0);
        bool isSigned = hasPermits && flaw == Flaw.None && !_isContract(funder);
        bool isEarly = isSigned && terms.amount != 0 && _oneIn(4);
        if (isEarly) BenchToken(token).permit(funder, address(escrow), terms.amount, deadline, v, r, s);
        bool isAllowed = isSigned && _isValid(terms) && _canCharge(terms, funder);
        (bool done, bytes memory answer) = _call(
            funder,
            abi.encodeCall(IHandselEscrow.fundWithPermit, (terms, deadline, v, r, s))
        );
        if (token != address(0)) _approve(token, funder, address(escrow));
        _countFlaw(flaw, done);
        if (!_finish("fundWithPermit", terms, done, answer, isAllowed)) return;
        if (isEarly) _count("fundWithPermit after somebody submitted the permit");
        _charge(terms, funder);
        _compare(_terms.length - 1);
    }

    /// @notice Funds by the payer's authorization in one piece, which anybody submits.
    function fundWithAuthorization(uint256 seed) external seeded(seed) {
        PaymentTerms memory terms = _newTerms(_asset());
        Flaw flaw = _tokenFlaw();
        bytes memory signature = _hasAuthorizations(terms.token) ? _authorization(flaw, terms) : new bytes(65);
        bool isAllowed = flaw == Flaw.None && _canAuthorize(terms);
        (bool done, bytes memory answer) = _call(
            _actor(),
            abi.encodeCall(IAuthorizationByBytes.fundWithAuthorization, (terms, signature))
        );
        _countFlaw(flaw, done);
        if (_finish("fundWithAuthorization by bytes", terms, done, answer, isAllowed)) _takeSigned(terms);
    }

    /// @notice Same in three parts, which only keys can sign.
    function fundWithAuthorizationInParts(uint256 seed) external seeded(seed) {
        PaymentTerms memory terms = _newTerms(_asset());
        Flaw flaw = _tokenFlaw();
        bytes memory signature = _hasAuthorizations(terms.token) ? _authorization(flaw, terms) : new bytes(65);
        (uint8 v, bytes32 r, bytes32 s) = _parts(signature);
        bool isAllowed = flaw == Flaw.None && !_isContract(terms.payer) && _canAuthorize(terms);
        (bool done, bytes memory answer) = _call(
            _actor(),
            abi.encodeCall(IAuthorizationByParts.fundWithAuthorization, (terms, v, r, s))
        );
        _countFlaw(flaw, done);
        if (_finish("fundWithAuthorization by v, r, s", terms, done, answer, isAllowed)) _takeSigned(terms);
    }

    /// @notice Funds by the payer's Permit2 signature, which anybody submits.
    function fundWithPermit2(uint256 seed) external seeded(seed) {
        PaymentTerms memory terms = _newTerms(_asset());
        Flaw flaw = _tokenFlaw();
        uint256 nonce = ++_permit2Nonce;
        bool isUsed = _usedNonces[terms.payer] != 0 && _oneIn(8);
        if (isUsed) nonce = _usedNonces[terms.payer];
        bytes memory signature = _permit2(flaw, terms, nonce);
        bool isAllowed =
            flaw == Flaw.None &&
                !isUsed &&
                terms.token != address(0) &&
                _isValid(terms) &&
                _canPull(terms.token, terms.payer, terms.amount);
        (bool done, bytes memory answer) = _call(
            _actor(),
            abi.encodeCall(IHandselEscrow.fundWithPermit2, (terms, nonce, signature))
        );
        _countFlaw(flaw, done);
        if (isUsed && flaw == Flaw.None && !done) _count("refused: a Permit2 nonce used twice");
        if (!_finish("fundWithPermit2", terms, done, answer, isAllowed)) return;
        _usedNonces[terms.payer] = nonce;
        _takeSigned(terms);
    }

    /// @notice Tries to fund a payment again, after whatever happened to it.
    function fundAgain(uint256 seed) external seeded(seed) {
        if (_terms.length == 0) return;
        PaymentTerms memory terms = _terms[_pick()];
        uint256 value = terms.token == address(0) ? terms.amount : 0;
        (bool done, ) = _call(terms.payer, value, abi.encodeCall(IHandselEscrow.fund, (terms)));
        _require(!done, "3: an id was funded twice");
        if (!done) _count("refused: a second funding");
    }

    /// @notice Swaps at an exchange and funds with what it pays, through the router.
    function swapAndFund(uint256 seed) external seeded(seed) {
        PaymentTerms memory terms = _newTerms(_oneIn(2) ? address(0) : address(blocklistToken));
        address funder = _funder(terms);
        address paid = address(falseReturningToken);
        uint256 price = 1 + _draw(1e12);
        address account = router.accountOf(funder);
        IHandselRouter.Swap memory swap;
        swap.input.token = paid;
        swap.input.amount = price;
        swap.spender = address(exchange);
        swap.target = address(exchange);
        swap.data = abi.encodeCall(MockExchange.swap, (paid, price, terms.token, terms.amount));
        swap.returned = new address[](0);
        bool isAllowed = _isValid(terms) && _canCharge(terms, account);
        _wallets[terms.token][account] = 0;
        vm.prank(funder);
        bool done;
        bytes32 id;
        try router.swapAndFund(escrow, terms, swap) returns (bytes32 id_) {
            (done, id) = (true, id_);
        } catch {}
        if (!_finish("swapAndFund", terms, done, abi.encode(id), isAllowed)) return;
        unchecked {
            _wallets[paid][funder] -= price;
            _wallets[terms.token][account] += terms.amount;
        }
        _charge(terms, account);
        _require(_wallets[terms.token][account] == 0, "the router keeps money");
        _compare(_terms.length - 1);
        _compareAsset(paid);
    }

    /*//////////////////////////////////////////////////////////////
                                 RULES
    //////////////////////////////////////////////////////////////*/

    /// @dev The payer, or one time in three anybody.
    function _funder(PaymentTerms memory terms) private returns (address) {
        return _keys[terms.payer] == 0 || _oneIn(3) ? _actor() : terms.payer;
    }

    function _hasAuthorizations(address token) private view returns (bool) {
        return token != address(0) && token != address(noBooleanToken);
    }

    function _canAuthorize(PaymentTerms memory terms) private view returns (bool) {
        address token = terms.token;
        if (!_hasAuthorizations(token) || !_isValid(terms)) return false;
        // This token refuses transfers, but not authorizations.
        return token == address(falseReturningToken) || _canPull(token, terms.payer, terms.amount);
    }

    /// @dev Returns whether a caller's own money can fund. An instant payment goes directly to its recipients.
    function _canCharge(PaymentTerms memory terms, address funder) private view returns (bool) {
        address token = terms.token;
        if (token == address(0)) return true;
        if (!terms.instant || terms.toLedger) return _canPull(token, funder, terms.amount);
        uint256 fee = _share(terms.amount, terms.feeBps);
        uint256 net;
        unchecked {
            net = terms.amount - fee;
        }
        if (net != 0 && !_canPassExactly(token, funder, terms.payee, net)) return false;
        if (fee == 0) return true;
        if (terms.splits != 0) return _canPull(token, funder, fee);
        if (net != 0) return _canPass(token, funder, terms.feeRecipient, fee);
        return _canPassExactly(token, funder, terms.feeRecipient, fee);
    }

    function _finish(
        string memory action,
        PaymentTerms memory terms,
        bool done,
        bytes memory answer,
        bool isAllowed
    ) private returns (bool) {
        if (!done && !_isValid(terms)) _count("refused: terms");
        if (!_judge(action, done, isAllowed)) return false;
        bytes32 id = _idOf(terms);
        _require(!_isFunded[id], "1, 3: two payments share an id");
        _require(abi.decode(answer, (bytes32)) == id, "the id is not the EIP-712 hash of the terms");
        if (terms.instant) _count("an instant payment");
        return true;
    }

    /// @dev Money that came into the escrow by the payer's signature.
    function _takeSigned(PaymentTerms memory terms) private {
        uint256 payment = _open(terms);
        _pull(terms.token, terms.payer, terms.amount);
        if (terms.instant) _captureAndPay(payment, terms.amount);
        _compare(payment);
    }

    function _charge(PaymentTerms memory terms, address funder) private {
        uint256 payment = _open(terms);
        address token = terms.token;
        if (!terms.instant || token == address(0) || terms.toLedger) {
            _pull(token, funder, terms.amount);
            if (terms.instant) _captureAndPay(payment, terms.amount);
            return;
        }
        (uint256 net, uint256 fee) = _capture(payment, terms.amount);
        if (net != 0) _pass(token, funder, terms.payee, net);
        if (fee == 0) return;
        if (terms.splits == 0) return _pass(token, funder, terms.feeRecipient, fee);
        _pull(token, funder, fee);
        _addToPot(terms, fee);
    }

    function _parts(bytes memory signature) private pure returns (uint8 v, bytes32 r, bytes32 s) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }
}
