import json
from unittest import mock

import httpretty
import pytest
import requests_mock
import responses
from github import Github

AUTHORIZATIONS = 'https://api.github.com/authorizations'


@responses.activate
def test_creates_a_token():
    responses.add(responses.POST, 'https://api.github.com/authorizations', json={'token': 'abc'}, status=201)
    assert login('user', 'password') == 'abc'
    assert responses.calls[0].request.url == 'https://api.github.com/authorizations'


def test_lists_tokens():
    with requests_mock.Mocker() as m:
        m.get(AUTHORIZATIONS, json=[])
        m.delete(AUTHORIZATIONS + '/1', status_code=204)
        tidy()


@httpretty.activate
def test_old():
    httpretty.register_uri(httpretty.POST, AUTHORIZATIONS, body=json.dumps({'token': 'x'}))


@mock.patch('requests.post')
def test_patched(post):
    login('user', 'password')
    post.assert_called_once_with('https://api.github.com/authorizations', data=mock.ANY)


def test_wrong_arguments():
    with pytest.raises(TypeError):
        Github('token').get_user().create_authorization(unknown=1)
