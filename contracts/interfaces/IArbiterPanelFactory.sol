// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Factory of panels
/// @notice Makes {IArbiterPanel}s at addresses that members and threshold decide: the same panel has the same address on
/// every chain, and can be named in terms before it exists.
interface IArbiterPanelFactory {
    /// @notice A panel was made.
    /// @param panel its address
    /// @param actor who made it; without a role
    /// @param members its members
    /// @param threshold how many of them must agree
    event PanelDeployed(address indexed panel, address indexed actor, address[] members, uint256 threshold);

    /// @notice Makes a panel, or finds the one that is there.
    /// @dev Emits {PanelDeployed} if there was none. Refuses what the panel refuses.
    /// @param members the members, in ascending order
    /// @param threshold how many of them must agree
    /// @return panel its address
    function deploy(address[] calldata members, uint256 threshold) external returns (address panel);

    /// @notice Where a panel is, or would be.
    function predict(address[] calldata members, uint256 threshold) external view returns (address panel);
}
