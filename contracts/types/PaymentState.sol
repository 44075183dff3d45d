// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Where a payment stands. It never returns to `None`, so an id is funded at most once.
/// @dev `None → Held → Settled | Returned`, `Held → Disputed → Settled | Returned`, and `None → Settled` for an instant
/// payment. `Returned`: nothing was captured, or all of it was refunded before the rest went back.
enum Stage {
    None,
    Held,
    Disputed,
    Settled,
    Returned
}

/// @notice What changes about a payment: one storage slot.
/// @param held what the escrow still holds of it, in base units of the token
/// @param refundable captured and not yet refunded, in base units of the token
/// @param clock Unix time of funding; once there was a dispute, of the dispute
/// @param stage where the payment stands
struct PaymentState {
    uint104 held;
    uint104 refundable;
    uint40 clock;
    Stage stage;
}

/// @notice What people see: derived from terms, state and the time, never stored.
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
