// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// The runner finds tests by their prefix, and prints reasons unchanged.
// solhint-disable func-name-mixedcase, gas-custom-errors, reason-string

import {FeeMath} from "../../contracts/libraries/FeeMath.sol";
import {PaymentHash} from "../../contracts/libraries/PaymentHash.sol";
import {PaymentWindows} from "../../contracts/libraries/PaymentWindows.sol";
import {BatchPayment} from "../../contracts/types/BatchPayment.sol";
import {PackedState, pack} from "../../contracts/types/PackedState.sol";
import {PaymentState, Stage} from "../../contracts/types/PaymentState.sol";
import {PaymentTerms} from "../../contracts/types/PaymentTerms.sol";

/// @notice Compares the libraries with a slower form of the same computation, for any input.
contract ArithmeticTest {
    /// @notice Hashing calldata directly equals hashing the encoded struct.
    /// hardhat-config: fuzz.runs = 256
    function testFuzz_hash(PaymentTerms calldata terms) external pure {
        bytes32 expected = keccak256(abi.encode(PaymentHash.PAYMENT_TERMS_TYPEHASH, terms));
        require(PaymentHash.hash(terms) == expected, "the hash differs from EIP-712");
    }

    /// @notice Hashing shared and own terms equals hashing the encoded struct of both.
    /// hardhat-config: fuzz.runs = 256
    function testFuzz_hashOfBatchPayment(PaymentTerms calldata shared, BatchPayment calldata own) external pure {
        PaymentTerms memory terms = shared;
        terms.payer = own.payer;
        terms.amount = own.amount;
        terms.fundBy = own.fundBy;
        terms.orderReference = own.orderReference;
        terms.salt = own.salt;
        bytes32 expected = keccak256(abi.encode(PaymentHash.PAYMENT_TERMS_TYPEHASH, terms));
        require(PaymentHash.hash(shared, own) == expected, "the hash differs from EIP-712");
    }

    /// @notice Unpacking a packed state returns its input.
    /// hardhat-config: fuzz.runs = 256
    function testFuzz_pack(uint104 held, uint104 refundable, uint40 clock, uint8 stage) external pure {
        Stage stored = Stage(stage % 5);
        PackedState packed = pack(held, refundable, clock, stored);
        PaymentState memory state = packed.unpack();
        require(state.held == held && packed.held() == held, "held was lost");
        require(state.refundable == refundable && packed.refundable() == refundable, "refundable was lost");
        require(state.clock == clock && packed.clock() == clock, "the clock was lost");
        require(state.stage == stored && packed.stage() == stored, "the stage was lost");
        require(packed.isHeld() == (stored == Stage.Held), "isHeld contradicts the stage");
    }

    /// @notice 2, 4: fee and net add up to the amount; the fee is the share, rounded up.
    /// hardhat-config: fuzz.runs = 512
    function testFuzz_split(uint104 amount, uint16 bps) external pure {
        bps = bps % 10_001;
        (uint256 fee, uint256 net) = FeeMath.split(0, amount, bps);
        require(fee + net == amount, "fee and net are not the amount");
        uint256 share = uint256(amount) * bps;
        require(fee * 10_000 >= share && fee * 10_000 < share + 10_000, "the fee is not the share rounded up");
    }

    /// @notice 11: two captures cost the fee of one capture.
    /// hardhat-config: fuzz.runs = 512
    function testFuzz_pathIndependence(uint104 amount, uint104 first, uint16 bps) external pure {
        bps = bps % 10_001;
        first = amount == 0 ? 0 : first % amount;
        (uint256 whole, ) = FeeMath.split(0, amount, bps);
        (uint256 one, ) = FeeMath.split(0, first, bps);
        (uint256 two, ) = FeeMath.split(first, amount - first, bps);
        require(one + two == whole, "the fee depends on the path");
    }

    /// @notice No window overflows, and valid terms have a capture window that is not empty.
    /// hardhat-config: fuzz.runs = 256
    function testFuzz_windows(PaymentTerms calldata terms, uint40 clock) external pure {
        uint256 start = PaymentWindows.captureStart(terms, clock);
        uint256 end = PaymentWindows.captureEnd(terms, clock);
        require(start - clock == terms.inspectionPeriod, "the inspection period has a wrong length");
        require(
            PaymentWindows.refundEnd(terms, clock) - clock == terms.refundPeriod,
            "the refund window has a wrong length"
        );
        if (terms.capturePeriod == 0) require(end == type(uint256).max, "an endless window ends");
        else require(end - clock == terms.capturePeriod, "the capture window has a wrong length");
        if (terms.capturePeriod > terms.inspectionPeriod) require(start < end, "the merchant could never capture");
    }
}
