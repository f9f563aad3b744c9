import influxdb_client
import paypalrestsdk
import requests
from acme import client as acme_client

PAYPAL = 'https://api.paypal.com/v1/payments'


def capture(number):
    authorization = paypalrestsdk.Authorization.find(number)
    requests.post(PAYPAL + '/authorizations/%s/capture' % number)
    requests.get('https://api.stripe.com/v1/issuing/authorizations')
    return authorization.capture({})


def influx(url, org):
    api = influxdb_client.InfluxDBClient(url=url).authorizations_api()
    api.create_authorization(org_id=org, permissions=[])
    return requests.post('http://localhost:8086/api/v2/authorizations', json={'orgID': org})


def acme(account):
    return [acme_client.poll(a) for a in account.order.authorizations]


def aws(client):
    return client.describe_aggregation_authorizations()['AggregationAuthorizations']
