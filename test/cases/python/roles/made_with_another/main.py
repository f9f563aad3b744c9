from api import Api

Api('https://orchard.example').create('pear')
