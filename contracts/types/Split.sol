// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice Recipient of a share of the commission.
/// @dev A payment's terms carry only the list's hash, `keccak256(abi.encode(Split[]))`; a call that pays the list
/// passes it along.
/// @param recipient recipient of the share
/// @param bps share in basis points; the shares of a list add up to 10,000
struct Split {
    address recipient;
    uint16 bps;
}
