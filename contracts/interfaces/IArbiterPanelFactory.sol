// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Factory of panels
/// @notice Deploys each {IArbiterPanel} at an address derived from its members and threshold. The same panel has the
/// same address on every chain, and terms can name it before it is deployed.
interface IArbiterPanelFactory {
    /// @notice A panel was deployed.
    /// @param panel address of the panel
    /// @param actor sender of the transaction; has no role
    /// @param members members of the panel
    /// @param threshold number of members who must agree
    event PanelDeployed(address indexed panel, address indexed actor, address[] members, uint256 threshold);

    /// @notice Deploys a panel, or returns the existing one.
    /// @dev Emits {PanelDeployed} if it deploys. Reverts with the panel's own errors.
    /// @param members members of the panel, in ascending order
    /// @param threshold number of members who must agree
    /// @return panel address of the panel
    function deploy(address[] calldata members, uint256 threshold) external returns (address panel);

    /// @notice Returns the address of a panel, deployed or not.
    function predict(address[] calldata members, uint256 threshold) external view returns (address panel);
}
