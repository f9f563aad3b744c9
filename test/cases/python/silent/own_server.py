from django.urls import path
from fastapi import APIRouter, FastAPI
from flask import Blueprint, Flask, jsonify

flask_app = Flask(__name__)
bp = Blueprint('tokens', __name__)
app = FastAPI()
router = APIRouter()


@flask_app.route('/authorizations', methods=['POST'])
def create():
    return jsonify(token='x')


@bp.get('/authorizations/<int:number>')
def one(number):
    return jsonify(id=number)


@app.post('/authorizations')
async def add(note: str):
    return {'note': note}


@router.delete('/authorizations/{number}')
def remove(number: int):
    return {}


bp.add_url_rule('/authorizations', view_func=create)
urlpatterns = [path('authorizations', one), path('/authorizations/<int:pk>', one)]


def test_create(client):
    assert flask_app.test_client().post('/authorizations', json={'scopes': ['read']}).status_code == 200
