// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PERMIT2} from "../../contracts/interfaces/IPermit2.sol";
import {BenchToken} from "../../contracts/mocks/BenchToken.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";
import {Model} from "./Model.sol";

interface IDomain {
    /// @notice Hash of an EIP-712 domain.
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}

/// @notice Everything that is signed, written down again from the documentation, and what can be wrong with it.
abstract contract Messages is Model {
    /// @notice What is wrong with a signature: the signer, the domain's instance, the domain's instance and the id in it,
    /// the domain's chain, the deadline, or what was signed.
    enum Flaw {
        None,
        Signer,
        Instance,
        InstanceAndId,
        Chain,
        Deadline,
        Content
    }

    string private constant TERMS =
        "PaymentTerms(address payer,address merchant,address payee,address arbiter,uint104 amount,address token,uint32 inspectionPeriod,uint32 capturePeriod,uint32 refundPeriod,uint40 fundBy,bytes32 orderReference,uint256 salt,uint16 feeBps,address feeRecipient,bytes32 splits,bool instant,bool toLedger)";

    bytes32 private _domain = _domainOf(address(escrow), block.chainid);
    bytes32 private _otherDomain = _domainOf(address(otherEscrow), block.chainid);
    bytes32 private _otherChain = _domainOf(address(escrow), block.chainid + 1);

    string[7] private _flawNames = [
        "",
        "refused: another signer",
        "refused: another instance's domain",
        "refused: another instance's message",
        "refused: another chain's message",
        "refused: a deadline that has passed",
        "refused: another content"
    ];

    constructor() {
        for (uint256 i = 1; i < 7; ++i) names.push(_flawNames[i]);
    }

    /// @dev Draws a flaw; half of the signatures have none.
    function _flaw() internal returns (Flaw) {
        uint256 kind = _draw(12);
        return kind > 6 ? Flaw.None : Flaw(kind);
    }

    /// @dev Same, of the flaws that a message to a token or to Permit2 can have.
    function _tokenFlaw() internal returns (Flaw) {
        Flaw[3] memory flaws = [Flaw.Signer, Flaw.InstanceAndId, Flaw.Content];
        uint256 kind = _draw(6);
        return kind < 3 ? flaws[kind] : Flaw.None;
    }

    /// @dev Counts that a flaw was refused.
    function _countFlaw(Flaw flaw, bool done) internal {
        if (!done && flaw != Flaw.None) _count(_flawNames[uint256(flaw)]);
    }

    /// @dev Deadline of a message: usually the present second, which is the last that counts.
    function _deadline(Flaw flaw) internal returns (uint256) {
        return flaw == Flaw.Deadline ? block.timestamp - 1 : block.timestamp + (_oneIn(2) ? 0 : 1 + _draw(1 days));
    }

    function _signerOf(Flaw flaw, address signer) internal returns (address) {
        return flaw == Flaw.Signer ? _otherThan(signer) : signer;
    }

    /// @dev The id in a message about terms.
    function _idIn(Flaw flaw, PaymentTerms memory terms) internal view returns (bytes32) {
        return flaw == Flaw.InstanceAndId ? _digest(_otherDomain, _termsHash(terms)) : _idOf(terms);
    }

    /// @dev Signs a message to the escrow, in the domain that the flaw says.
    function _signMessage(Flaw flaw, address signer, bytes32 structHash) internal returns (bytes memory) {
        bytes32 domain = _domain;
        if (flaw == Flaw.Instance || flaw == Flaw.InstanceAndId) domain = _otherDomain;
        if (flaw == Flaw.Chain) domain = _otherChain;
        return _sign(_signerOf(flaw, signer), _digest(domain, structHash));
    }

    /*//////////////////////////////////////////////////////////////
                         MESSAGES TO THE ESCROW
    //////////////////////////////////////////////////////////////*/

    function _release(bytes32 id, uint256 amount, uint256 held, uint256 deadline) internal pure returns (bytes32) {
        bytes32 typehash = keccak256("Release(bytes32 paymentId,uint256 amount,uint256 held,uint256 deadline)");
        return keccak256(abi.encode(typehash, id, amount, held, deadline));
    }

    function _dispute(bytes32 id, string memory evidence, uint256 deadline) internal pure returns (bytes32) {
        bytes32 typehash = keccak256("Dispute(bytes32 paymentId,string evidence,uint256 deadline)");
        return keccak256(abi.encode(typehash, id, keccak256(bytes(evidence)), deadline));
    }

    function _settlement(
        bytes32 id,
        uint256 payerAmount,
        uint256 held,
        uint256 deadline
    ) internal pure returns (bytes32) {
        bytes32 typehash = keccak256("Settlement(bytes32 paymentId,uint256 payerAmount,uint256 held,uint256 deadline)");
        return keccak256(abi.encode(typehash, id, payerAmount, held, deadline));
    }

    function _operatorApproval(
        address merchant,
        address operator,
        bool approved,
        uint256 nonce,
        uint256 deadline
    ) internal pure returns (bytes32) {
        bytes32 typehash = keccak256(
            "OperatorApproval(address merchant,address operator,bool approved,uint256 nonce,uint256 deadline)"
        );
        return keccak256(abi.encode(typehash, merchant, operator, approved, nonce, deadline));
    }

    /*//////////////////////////////////////////////////////////////
                     MESSAGES TO TOKENS AND PERMIT2
    //////////////////////////////////////////////////////////////*/

    /// @dev ERC-2612: allows the escrow exactly `amount`.
    function _permit(
        Flaw flaw,
        address token,
        address owner,
        uint256 amount,
        uint256 deadline
    ) internal returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                _spender(flaw),
                flaw == Flaw.Content ? amount - 1 : amount,
                BenchToken(token).nonces(owner),
                deadline
            )
        );
        return _sign(_signerOf(flaw, owner), _digest(IDomain(token).DOMAIN_SEPARATOR(), structHash));
    }

    /// @dev ERC-3009: gives the escrow the payment's amount, with the payment's id as nonce.
    function _authorization(Flaw flaw, PaymentTerms memory terms) internal returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
                ),
                terms.payer,
                _spender(flaw),
                uint256(terms.amount),
                uint256(0),
                uint256(terms.fundBy),
                _idIn(flaw, _changed(flaw, terms))
            )
        );
        return _sign(_signerOf(flaw, terms.payer), _digest(IDomain(terms.token).DOMAIN_SEPARATOR(), structHash));
    }

    /// @dev Permit2: gives the escrow the payment's amount, with the terms as witness.
    function _permit2(Flaw flaw, PaymentTerms memory terms, uint256 nonce) internal returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    abi.encodePacked(
                        "PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,PaymentTerms witness)",
                        TERMS,
                        "TokenPermissions(address token,uint256 amount)"
                    )
                ),
                keccak256(
                    abi.encode(
                        keccak256("TokenPermissions(address token,uint256 amount)"),
                        terms.token,
                        uint256(terms.amount)
                    )
                ),
                _spender(flaw),
                nonce,
                uint256(terms.fundBy),
                _termsHash(_changed(flaw, terms))
            )
        );
        return _sign(_signerOf(flaw, terms.payer), _digest(IDomain(address(PERMIT2)).DOMAIN_SEPARATOR(), structHash));
    }

    /// @dev The instance that a message to a token or to Permit2 is for.
    function _spender(Flaw flaw) private view returns (address) {
        return flaw == Flaw.InstanceAndId ? address(otherEscrow) : address(escrow);
    }

    /// @dev Terms that pay somebody else: what a submitter may not exchange.
    function _changed(Flaw flaw, PaymentTerms memory terms) private pure returns (PaymentTerms memory changed) {
        changed = abi.decode(abi.encode(terms), (PaymentTerms));
        if (flaw == Flaw.Content) changed.payee = address(uint160(terms.payee) + 1);
    }

    /*//////////////////////////////////////////////////////////////
                                 HASHES
    //////////////////////////////////////////////////////////////*/

    function _idOf(PaymentTerms memory terms) internal view override returns (bytes32) {
        return _digest(_domain, _termsHash(terms));
    }

    function _termsHash(PaymentTerms memory terms) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(bytes(TERMS)), terms));
    }

    function _digest(bytes32 domain, bytes32 structHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _domainOf(address instance, uint256 chainId) private pure returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                    keccak256("Handsel"),
                    keccak256("1"),
                    chainId,
                    instance
                )
            );
    }
}
