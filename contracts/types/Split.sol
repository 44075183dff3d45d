// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice One recipient of a shared commission.
/// @dev A payment's terms carry `keccak256(abi.encode(Split[]))`: whoever pays a list out sends the list along.
/// @param recipient who receives the share
/// @param bps the share, in hundredths of a percent; all shares of a list add up to 10,000
struct Split {
    address recipient;
    uint16 bps;
}
