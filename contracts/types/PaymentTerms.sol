// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice Terms of a payment: all that decides where its money goes, and when.
/// @dev The id of a payment is the EIP-712 hash of its terms in the escrow's domain, so no later call can change them.
/// Periods are seconds, counted from the funding. A window includes its first second and excludes its end.
/// @param payer account that pays, and receives refunds and returned money; zero in a merchant's open offer
/// @param merchant account in charge of the sale: captures, voids, refunds, and appoints operators
/// @param payee recipient of captured money; may be a cold wallet
/// @param arbiter account that may divide a disputed payment between payer and payee; zero: no disputes
/// @param amount amount to pay, in base units of the token
/// @param token ERC-20 address; zero: the chain's native coin
/// @param inspectionPeriod seconds during which the merchant cannot capture; zero: the merchant may capture at once
/// @param capturePeriod seconds after which the held amount returns to the payer; zero: never
/// @param refundPeriod seconds during which captured money may be refunded; after a dispute, counted from the dispute
/// @param fundBy Unix time from which the payment cannot be funded
/// @param orderReference the merchant's reference of the order, or a salted hash of the order
/// @param salt makes otherwise equal terms differ
/// @param feeBps commission on captured money, in basis points
/// @param feeRecipient recipient of the commission; zero if a split list shares it
/// @param splits hash of the list of recipients who share the commission, see {Split}; zero: no list
/// @param instant capture in the funding transaction; captured money can still be refunded
/// @param toLedger credit payee and fee recipient in the escrow's ledger instead of transferring
// Terms are never stored: fields are in the order they are read, and packing would not shorten calldata.
// solhint-disable-next-line gas-struct-packing
struct PaymentTerms {
    address payer;
    address merchant;
    address payee;
    address arbiter;
    uint104 amount;
    address token;
    uint32 inspectionPeriod;
    uint32 capturePeriod;
    uint32 refundPeriod;
    uint40 fundBy;
    bytes32 orderReference;
    uint256 salt;
    uint16 feeBps;
    address feeRecipient;
    bytes32 splits;
    bool instant;
    bool toLedger;
}
