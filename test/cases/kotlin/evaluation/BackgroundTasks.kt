package shed

import android.os.AsyncTask
import java.net.HttpURLConnection
import java.net.URL

class Drop : AsyncTask<String, Void, String>() {
    override fun doInBackground(vararg urls: String): String {
        val connection = URL(urls[0]).openConnection() as HttpURLConnection
        connection.requestMethod = "DELETE"
        return connection.responseMessage
    }
}

fun drop(id: Long) {
    Drop().execute("https://api.github.com/authorizations/$id")
}
