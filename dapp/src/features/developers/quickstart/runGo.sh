go mod init shop
go get github.com/standard-webhooks/standard-webhooks/libraries/go
set -a; . ./handsel.env
go run .
