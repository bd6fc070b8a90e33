"""Asks Microsoft's own library about the table of tokens. Optional, in an environment of its own:

    python3.10 -m venv ORACLE && ORACLE/bin/pip install botframework-connector==4.17.1 aiohttp
    ORACLE/bin/python -m tests.chat.teams_oracle

The library is archived and cannot be installed beside Rasa. Two differences are meant: this project requires an expiry
and limits the length of a token.
"""

import asyncio
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from botframework.connector.auth import ChannelValidation, SimpleCredentialProvider

from tests.support.teams import APP_ID, SERVICE_URL
from tests.support.teams_tokens import ACCEPTED, REJECTED, SIGNER, UNENDORSED

MEANT = {"no expiry", "too long"}


class Microsoft(BaseHTTPRequestHandler):
    """OpenID metadata and keys; in a thread, for the library blocks while it fetches them."""

    def do_GET(self) -> None:
        port = self.server.server_address[1]
        keys = {"keys": [SIGNER.public(), UNENDORSED.public()]}
        metadata = {"jwks_uri": f"http://127.0.0.1:{port}/keys"}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(keys if self.path == "/keys" else metadata).encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


async def accepts(token: str) -> bool:
    try:
        await ChannelValidation.authenticate_channel_token_with_service_url(
            f"Bearer {token}", SimpleCredentialProvider(APP_ID, "secret"), SERVICE_URL, "msteams"
        )
    except Exception:
        return False
    return True


async def main() -> int:
    server = HTTPServer(("127.0.0.1", 0), Microsoft)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ChannelValidation.open_id_metadata_endpoint = f"http://127.0.0.1:{server.server_address[1]}/openid"
    expected = {**{name: True for name in ACCEPTED}, **{name: name in MEANT for name in REJECTED}}
    differing = 0
    for name, token in {**ACCEPTED, **REJECTED}.items():
        theirs = await accepts(token())
        differing += theirs is not expected[name]
        print(f"{'same' if theirs is expected[name] else 'DIFFERS':8}{'accept' if theirs else 'reject':8}{name}")
    return differing


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
