// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {IArbiterPanelFactory} from "../interfaces/IArbiterPanelFactory.sol";
import {ArbiterPanel} from "./ArbiterPanel.sol";

/// @title Factory of panels
/// @notice See {IArbiterPanelFactory}.
contract ArbiterPanelFactory is IArbiterPanelFactory {
    /// @inheritdoc IArbiterPanelFactory
    function deploy(address[] calldata members, uint256 threshold) external returns (address panel) {
        panel = predict(members, threshold);
        if (panel.code.length != 0) return panel;
        new ArbiterPanel{salt: 0}(members, threshold);
        emit PanelDeployed(panel, msg.sender, members, threshold);
    }

    /// @inheritdoc IArbiterPanelFactory
    function predict(address[] calldata members, uint256 threshold) public view returns (address panel) {
        bytes memory code = abi.encodePacked(type(ArbiterPanel).creationCode, abi.encode(members, threshold));
        return Create2.computeAddress(0, keccak256(code));
    }
}
