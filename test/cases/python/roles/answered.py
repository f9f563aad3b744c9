# What a server tells whoever asks it.
from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/where')
def where():
    return jsonify(url='https://api.github.com/authorizations', method='GET')
