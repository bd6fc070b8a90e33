"""An issuer of tokens: keys of its own, made for the test, and tokens signed with them."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

IN_2100, IN_2001 = 4_102_444_800, 1_000_000_000
GOOD = {"iss": "https://sso.example.ru", "aud": "copilot", "sub": "op1", "exp": IN_2100}
SECRET = "a secret of the test, long enough"


@dataclass(frozen=True)
class Issuer:
    """Signs with RSA and EC keys that are made for it."""

    rsa: Any = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))
    ec: Any = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def jwks(self) -> dict[str, Any]:
        keys = {"rsa": RSAAlgorithm.to_jwk(self.rsa.public_key()), "ec": ECAlgorithm.to_jwk(self.ec.public_key())}
        return {"keys": [{"kid": name, **json.loads(key)} for name, key in keys.items()]}

    def publish(self, path: Path) -> Path:
        path.write_text(json.dumps(self.jwks()), encoding="utf-8")
        return path

    def token(self, kid: str = "rsa", **claims: Any) -> str:
        """A good token but for the claims given; None leaves a claim out."""
        key, algorithm = {"rsa": (self.rsa, "RS256"), "ec": (self.ec, "ES256")}[kid]
        return signed(key, algorithm, {"kid": kid}, **claims)


def signed(key: Any, algorithm: str, headers: dict[str, Any] | None = None, **claims: Any) -> str:
    told = {name: value for name, value in {**GOOD, **claims}.items() if value is not None}
    return jwt.encode(told, key, algorithm, headers)
