"""Takes a payment, captures it when the webhook says that it is there, and prepares its refund: python3 server.py

HANDSEL_URL and HANDSEL_API_KEY are the relayer's URL and the merchant's API key.
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


endpoint = call("/v1/webhook_endpoints", {"url": f"http://localhost:{PORT}/webhook"})
webhook = Webhook(endpoint["secret"])


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


HTTPServer(("127.0.0.1", PORT), Shop).serve_forever()
