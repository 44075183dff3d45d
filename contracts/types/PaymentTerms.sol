// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Everything that decides where the money of one payment goes, and when.
/// @dev Immutable: the EIP-712 hash of these terms in an escrow's domain is the payment's id, so no later call can
/// change any of them. Periods are counted from the second of funding, in seconds. A window includes its first second
/// and excludes its end.
/// @param payer who pays; refunds and returned money go here. Zero in a merchant's open offer
/// @param merchant the authority on the selling side: captures, voids, refunds, and appoints operators who may too
/// @param payee where captured money goes; may be a cold wallet
/// @param arbiter who may divide a disputed payment between payer and payee; zero: no disputes
/// @param amount what is paid, in the token's base units
/// @param token the ERC-20 paid in; zero: the chain's native coin
/// @param inspectionPeriod seconds during which the merchant cannot capture; zero: the merchant may capture at once
/// @param capturePeriod seconds after which what is still held goes back to the payer; zero: never
/// @param refundPeriod seconds during which the merchant may refund what was captured
/// @param fundBy Unix time from which the payment can no longer be funded
/// @param orderReference the merchant's order, or a salted hash of it
/// @param salt makes otherwise equal terms differ
/// @param feeBps commission on what is captured, in hundredths of a percent
/// @param feeRecipient who receives the commission; zero where a list shares it
/// @param splits hash of the list of recipients who share the commission, see {Split}; zero: there is no list
/// @param instant captured in the transaction that funds it; what was captured can still be refunded
/// @param toLedger what is captured is kept in the escrow's ledger for payee and fee recipient, instead of paid out
// Terms are never stored: what counts is the order in which they are read, and the words of calldata stay the same.
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
