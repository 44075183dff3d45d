"""Takes a payment, captures it when the webhook says that it is there, and prepares its refund.

Beside `npm start -- --webhook http://localhost:4243/webhook`, in the project's folder:

    python3 -m pip install -r examples/python/requirements.txt
    set -a; . .data/integration.env
    python3 examples/python/server.py

HANDSEL_URL, HANDSEL_API_KEY and HANDSEL_WEBHOOK_SECRET are the relayer's URL, the merchant's API key and the secret of the
merchant's webhook endpoint.
"""

import json
import os
import urllib.error
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer

from standardwebhooks import Webhook, WebhookVerificationError

PORT = int(os.environ.get("PORT", "4243"))


def call(path, fields):
    """Posts to the API. The key makes a repetition of the request safe; an error's body says what to do."""
    request = urllib.request.Request(
        os.environ["HANDSEL_URL"] + path,
        data=json.dumps(fields).encode(),
        headers={
            "authorization": "Bearer " + os.environ["HANDSEL_API_KEY"],
            "content-type": "application/json",
            "idempotency-key": str(uuid.uuid4()),
        },
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        return json.load(response)


webhook = Webhook(os.environ["HANDSEL_WEBHOOK_SECRET"])


def handle(event):
    """An event may come twice: a shop keeps the ids that it has handled in its database."""
    thing = event["data"]["object"]
    if event["type"] == "checkout.paid":
        payment = thing["payment"]["id"]
        call(f"/v1/payments/{payment}/capture", {})
        print("Capturing", payment, flush=True)
    if event["type"] == "payment.captured":
        refund = call(f"/v1/payments/{thing['id']}/refund?dry_run=true", {"via": "wallet"})
        for step in filter(None, [refund["approval"], refund["call"]]):
            print("To refund, a wallet sends", json.dumps(step), flush=True)


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        lamp = {"chain_id": 31337, "token": "USDH", "amount": "25000000", "description": "A lamp"}
        self.send_response(303)
        self.send_header("location", call("/v1/checkouts", lamp)["url"])
        self.end_headers()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            event = webhook.verify(body, {name.lower(): value for name, value in self.headers.items()})
        except WebhookVerificationError:
            self.send_response(400)
            self.end_headers()
            return
        try:
            handle(event)
        except urllib.error.HTTPError as error:
            # Not delivered, then: Handsel sends the event again in a few seconds.
            print(error.code, error.read().decode(), flush=True)
            self.send_response(500)
        else:
            self.send_response(204)
        self.end_headers()

    def log_message(self, format, *args):
        """Prints nothing for a request."""


print(f"Buy a lamp at http://localhost:{PORT}/", flush=True)
HTTPServer(("127.0.0.1", PORT), Shop).serve_forever()
