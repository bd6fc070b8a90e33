"""Whose token is taken: the signature, the key's own algorithm, issuer, audience, expiry; and what its claims mean."""

import base64
import hashlib
import hmac
import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.access.identity import Identity
from bot.access.keys import KeyFile, SecretKey
from bot.access.tokens import LEEWAY_SECONDS, LONGEST_TOKEN, NotRecognised, TokenGate
from bot.errors import CopilotError
from tests.support.tokens import GOOD, IN_2001, SECRET, Issuer, signed

ISSUER, STRANGER = Issuer(), Issuer()


@pytest.fixture
def gate(tmp_path: Path) -> TokenGate:
    return TokenGate(KeyFile(ISSUER.publish(tmp_path / "keys.json")), GOOD["iss"], GOOD["aud"])


@pytest.fixture
def secret_gate() -> TokenGate:
    return TokenGate(SecretKey(SECRET), GOOD["iss"], GOOD["aud"])


def by_hand(header: dict[str, Any], key: bytes | None) -> str:
    """A token as a forger makes it: no library would sign it so."""
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, GOOD)]
    signature = hmac.new(key, b".".join(parts), hashlib.sha256).digest() if key else b""
    return b".".join([*parts, base64.urlsafe_b64encode(signature).rstrip(b"=")]).decode()


@pytest.mark.parametrize("kid", ["rsa", "ec"])
def test_a_token_signed_with_a_published_key_is_taken(gate: TokenGate, kid: str) -> None:
    assert gate.identify(ISSUER.token(kid)) == Identity("op1")


def test_a_token_signed_with_the_shared_secret_is_taken(secret_gate: TokenGate) -> None:
    assert secret_gate.identify(signed(SECRET, "HS256")) == Identity("op1")


def test_role_gender_and_session_come_from_the_claims(gate: TokenGate) -> None:
    identity = gate.identify(ISSUER.token(role="reader", gender="male", session="w2"))
    assert identity == Identity("op1", "reader", "male", "w2")
    assert identity.sender == "op1:w2"


def test_no_other_agent_s_conversations_have_the_same_id() -> None:
    senders = {Identity(agent, session=session).sender for agent, session in LIKE_EACH_OTHER}
    assert len(senders) == len(LIKE_EACH_OTHER)


LIKE_EACH_OTHER = [("a", "b"), ("a:b", None), ("a%3Ab", None), ("a:b", "c"), ("a", "b:c")]


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://other.example.ru"},
        {"iss": None},
        {"aud": "another"},
        {"aud": None},
        {"exp": IN_2001},
        {"exp": None},
        {"exp": "tomorrow"},
        {"sub": None},
        {"sub": ""},
        {"sub": 5},
        {"role": "admin"},
        {"role": ["supervisor"]},
        {"session": 5},
        {"nbf": GOOD["exp"]},
    ],
    ids=str,
)
def test_a_token_with_a_wrong_or_missing_claim_is_not(gate: TokenGate, claims: dict[str, Any]) -> None:
    with pytest.raises(NotRecognised):
        gate.identify(ISSUER.token(**claims))


def forged() -> dict[str, str | None]:
    public = ISSUER.rsa.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    good = ISSUER.token()
    head, claims, signature = good.split(".")
    return {
        "none at all": None,
        "empty": "",
        "no token": "op1",
        "alg none": by_hand({"alg": "none", "kid": "rsa"}, None),
        "HS256 with the public RSA key": by_hand({"alg": "HS256", "kid": "rsa"}, public),
        "a stranger's key under our id": STRANGER.token(),
        "an unknown id": signed(ISSUER.rsa, "RS256", {"kid": "other"}),
        "no id where there are two keys": signed(ISSUER.rsa, "RS256"),
        "another algorithm of the same key": signed(ISSUER.rsa, "PS256", {"kid": "rsa"}),
        "the id of the other key": signed(ISSUER.rsa, "RS256", {"kid": "ec"}),
        "an id that is no text": by_hand({"alg": "RS256", "kid": ["rsa"]}, None),
        "claims of another token": ".".join([head, ISSUER.token(sub="boss").split(".")[1], signature]),
        "a header of brackets": base64.urlsafe_b64encode(b"[" * 2100).decode() + ".e30.e30",
        "claims of brackets": f"{head}.{base64.urlsafe_b64encode(b'[' * 2100).decode()}.{signature}",
        "no signature": f"{head}.{claims}.",
        "too long": good + "x" * LONGEST_TOKEN,
    }


@pytest.mark.parametrize("name", sorted(forged()))
def test_a_forged_token_is_not_taken(gate: TokenGate, name: str) -> None:
    with pytest.raises(NotRecognised):
        gate.identify(forged()[name])


@pytest.mark.parametrize("algorithm", ["HS384", "HS512"])
def test_with_a_secret_too_the_algorithm_is_fixed(secret_gate: TokenGate, algorithm: str) -> None:
    with pytest.raises(NotRecognised):
        secret_gate.identify(signed(SECRET * 2, algorithm))


@pytest.mark.parametrize(("late", "taken"), [(LEEWAY_SECONDS - 1, True), (LEEWAY_SECONDS, False)])
def test_the_clocks_may_differ_by_thirty_seconds(
    gate: TokenGate, monkeypatch: pytest.MonkeyPatch, late: int, taken: bool
) -> None:
    class Later(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> "datetime":
            return datetime.fromtimestamp(GOOD["exp"] + late, timezone.utc)

    monkeypatch.setattr("jwt.api_jwt.datetime", Later)
    token = ISSUER.token()
    if taken:
        assert gate.identify(token).agent == "op1"
    else:
        with pytest.raises(NotRecognised, match="expired"):
            gate.identify(token)


def test_a_token_without_an_id_is_checked_with_the_only_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": ISSUER.jwks()["keys"][:1]}))
    gate = TokenGate(KeyFile(path), GOOD["iss"], GOOD["aud"])
    assert gate.identify(signed(ISSUER.rsa, "RS256")).agent == "op1"


def test_a_changed_file_is_taken_over_and_a_bad_one_is_not(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = ISSUER.publish(tmp_path / "keys.json")
    gate = TokenGate(KeyFile(path), GOOD["iss"], GOOD["aud"])
    path.write_text("{")
    assert gate.identify(ISSUER.token()).agent == gate.identify(ISSUER.token()).agent == "op1"
    assert caplog.text.count("the keys read before stay in use") == 1
    path.write_text(json.dumps({"keys": STRANGER.jwks()["keys"], "renewed": True}))
    assert gate.identify(STRANGER.token()).agent == "op1"
    with pytest.raises(NotRecognised):
        gate.identify(ISSUER.token())


def private() -> dict[str, Any]:
    return {"kid": "rsa", **json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(ISSUER.rsa))}


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ([], "holds no key"),
        ([{"kty": "oct", "kid": "s", "k": "c2VjcmV0"}], "must be RSA for RS256 or EC P-256 for ES256"),
        ([private()], "is a private key"),
        ([{**ISSUER.jwks()["keys"][0], "alg": "HS256"}], "must be RSA"),
        ([{k: v for k, v in ISSUER.jwks()["keys"][0].items() if k != "kid"}], "public keys with ids"),
        ([5], "public keys with ids"),
        ("rsa", "public keys with ids"),
        ([{"kty": "RSA", "kid": "rsa", "n": "!", "e": "AQAB"}], "public keys with ids"),
    ],
)
def test_a_file_of_anything_but_public_keys_is_refused(tmp_path: Path, keys: Any, problem: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": keys}))
    with pytest.raises(CopilotError, match=problem):
        KeyFile(path)


def test_a_missing_file_of_keys_is_named(tmp_path: Path) -> None:
    with pytest.raises(CopilotError, match=r"no\.json cannot be read"):
        KeyFile(tmp_path / "no.json")


def test_a_secret_that_could_be_found_by_trying_is_refused() -> None:
    with pytest.raises(CopilotError, match="at least 32 bytes"):
        SecretKey("x" * 31)
