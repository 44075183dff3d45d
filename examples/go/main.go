// Takes a payment, captures it when the webhook says that it is there, and prepares its refund.
//
// Beside `npm start -- --webhook http://localhost:4244/webhook`, in the project's folder:
//
//	set -a; . .data/integration.env
//	go run -C examples/go .
//
// HANDSEL_URL, HANDSEL_API_KEY and HANDSEL_WEBHOOK_SECRET are the relayer's URL, the merchant's API key and the secret of the
// merchant's webhook endpoint.
package main

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

type object struct {
	ID      string `json:"id"`
	Payment struct {
		ID string `json:"id"`
	} `json:"payment"`
}

type event struct {
	Type string `json:"type"`
	Data struct {
		Object object `json:"object"`
	} `json:"data"`
}

type answer struct {
	URL      string           `json:"url"`
	Approval *json.RawMessage `json:"approval"`
	Call     json.RawMessage  `json:"call"`
}

var client = http.Client{Timeout: 30 * time.Second}

// call posts to the API. The key makes a repetition of the request safe; an error's body says what to do.
func call(path string, fields map[string]any) (answer, error) {
	var result answer
	body, err := json.Marshal(fields)
	if err != nil {
		return result, err
	}
	request, err := http.NewRequest("POST", os.Getenv("HANDSEL_URL")+path, bytes.NewReader(body))
	if err != nil {
		return result, err
	}
	key := make([]byte, 16)
	rand.Read(key)
	request.Header.Set("authorization", "Bearer "+os.Getenv("HANDSEL_API_KEY"))
	request.Header.Set("content-type", "application/json")
	request.Header.Set("idempotency-key", hex.EncodeToString(key))
	response, err := client.Do(request)
	if err != nil {
		return result, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return result, err
	}
	if response.StatusCode >= 400 {
		return result, fmt.Errorf("%s: %s", path, text)
	}
	return result, json.Unmarshal(text, &result)
}

// handle acts on an event, which may come twice: a shop keeps the ids that it has handled in its database.
func handle(told event) error {
	thing := told.Data.Object
	switch told.Type {
	case "checkout.paid":
		if _, err := call("/v1/payments/"+thing.Payment.ID+"/capture", map[string]any{}); err != nil {
			return err
		}
		fmt.Println("Capturing", thing.Payment.ID)
	case "payment.captured":
		refund, err := call("/v1/payments/"+thing.ID+"/refund?dry_run=true", map[string]any{"via": "wallet"})
		if err != nil {
			return err
		}
		if refund.Approval != nil {
			fmt.Println("To refund, a wallet sends", string(*refund.Approval))
		}
		fmt.Println("To refund, a wallet sends", string(refund.Call))
	}
	return nil
}

func main() {
	port := os.Getenv("PORT")
	if port == "" {
		port = "4244"
	}
	webhook, err := standardwebhooks.NewWebhook(os.Getenv("HANDSEL_WEBHOOK_SECRET"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /webhook", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil || webhook.Verify(body, r.Header) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		var told event
		err = json.Unmarshal(body, &told)
		if err == nil {
			err = handle(told)
		}
		if err != nil {
			// Not delivered, then: Handsel sends the event again in a few seconds.
			log.Print(err)
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	http.HandleFunc("GET /", func(w http.ResponseWriter, r *http.Request) {
		checkout, err := call("/v1/checkouts", map[string]any{
			"chain_id": 31337, "token": "USDH", "amount": "25000000", "description": "A lamp",
		})
		if err != nil {
			http.Error(w, "That did not work.", http.StatusBadGateway)
			return
		}
		http.Redirect(w, r, checkout.URL, http.StatusSeeOther)
	})
	fmt.Println("Buy a lamp at http://localhost:" + port + "/")
	log.Fatal(http.ListenAndServe("127.0.0.1:"+port, nil))
}
