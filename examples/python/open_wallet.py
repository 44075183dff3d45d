"""Opens the backup file of a Handsel wallet, and prints its words and the key of each account: python3 open_wallet.py FILE

It asks for the password, or reads it from HANDSEL_WALLET_PASSWORD. docs/wallet-file.md describes the file. Run it on a
computer that is yours alone, and without a network: whoever sees what it prints has the money.
"""

import getpass
import hashlib
import hmac
import json
import os
import sys
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
HARDENED = 2**31


def unseal(key, part, context):
    sealed = bytes.fromhex(part["sealed"])
    return AESGCM(key).decrypt(bytes.fromhex(part["nonce"]), sealed, context.encode())


def key_of_words(words, index):
    """BIP-39 and BIP-32: m/44'/60'/0'/0/index"""
    seed = hashlib.pbkdf2_hmac("sha512", words.encode(), b"mnemonic", 2048)
    node = hmac.digest(b"Bitcoin seed", seed, "sha512")
    for step in (44 + HARDENED, 60 + HARDENED, HARDENED, 0, index):
        key = int.from_bytes(node[:32], "big")
        public = ec.derive_private_key(key, ec.SECP256K1()).public_key()
        start = b"\0" + node[:32] if step >= HARDENED else public.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        child = hmac.digest(node[32:], start + step.to_bytes(4, "big"), "sha512")
        node = ((int.from_bytes(child[:32], "big") + key) % ORDER).to_bytes(32, "big") + child[32:]
    return node[:32].hex()


with open(sys.argv[1], encoding="utf-8") as file:
    vault = json.load(file)
if (vault["format"], vault["version"]) != ("handsel.vault", 1):
    sys.exit("This is no backup of version 1.")
password = os.environ.get("HANDSEL_WALLET_PASSWORD") or getpass.getpass("Password: ")
lock = vault["password"]
scrypt = Scrypt(salt=bytes.fromhex(lock["salt"]), length=32, n=lock["n"], r=lock["r"], p=lock["p"])
try:
    key = scrypt.derive(unicodedata.normalize("NFKC", password).encode())
    data_key = unseal(key, lock, f"handsel.vault/1/password/{vault['id']}")
except InvalidTag:
    sys.exit("This is not the password.")
secret = json.loads(unseal(data_key, vault["secret"], f"handsel.vault/1/secret/{vault['id']}"))
print(secret["words"] or "This wallet has no words, only keys.")
for account in secret["accounts"]:
    of_words = account["from"] == "words"
    key = key_of_words(secret["words"], account["index"]) if of_words else secret["keys"][account["index"]]
    print(account["address"], "0x" + key, account["name"])
