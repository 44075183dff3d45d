// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice Stage of a payment, as stored. It never returns to `None`, so an id is funded at most once.
/// @dev `None → Held → Settled | Returned`, `Held → Disputed → Settled | Returned`, and `None → Settled` for an instant
/// payment. `Settled`: some captured money could be refunded when the last held money left. `Returned`: nothing was
/// captured, or all of it was refunded before. Not to be confused with `settle`, one of several ways to either stage.
enum Stage {
    None,
    Held,
    Disputed,
    Settled,
    Returned
}

/// @notice Mutable state of a payment, in one storage slot.
/// @param held amount the escrow still holds, in base units of the token
/// @param refundable amount captured and not yet refunded, in base units of the token
/// @param clock Unix time of the funding; after a dispute, of the dispute
/// @param stage stage of the payment
struct PaymentState {
    uint104 held;
    uint104 refundable;
    uint40 clock;
    Stage stage;
}

/// @notice Status of a payment for people. Derived from terms, state and time; never stored.
enum PaymentStatus {
    None,
    Authorized,
    PartiallyCaptured,
    Captured,
    Refunded,
    Returned,
    Expired,
    Disputed
}
