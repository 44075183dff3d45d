python3 -m pip install standardwebhooks
set -a; . ./handsel.env
python3 server.py
