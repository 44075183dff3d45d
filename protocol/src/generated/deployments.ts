// Generated from protocol/deployments by scripts/exportProtocol.ts and scripts/deploy.ts. Do not edit.
export const deployments = [
  {
    "chainId": 31337,
    "escrow": {
      "address": "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      "startBlock": 0
    }
  }
] as const;
