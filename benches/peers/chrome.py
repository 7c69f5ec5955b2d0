"""One Chromium that is told over DevTools to print page after page: each line of the input is `PAGE.html OUT.pdf`."""

import base64
import json
import os
import subprocess
import sys
import time

import websocket

WORK = os.environ["PEERS_WORK"]


class Browser:
    def __init__(self, command):
        profile = WORK + "/profile-warm"
        port = os.path.join(profile, "DevToolsActivePort")
        if os.path.exists(port):
            os.remove(port)
        self.process = subprocess.Popen([*command, f"--user-data-dir={profile}", "--remote-debugging-port=0", "--remote-allow-origins=*", "about:blank"], stderr=subprocess.DEVNULL)
        while not (os.path.exists(port) and len(open(port).read().split("\n")) == 2):
            if self.process.poll() is not None:
                sys.exit("the browser ended at once")
            time.sleep(0.01)
        number, path = open(port).read().split("\n")
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{number}{path}")
        self.number, self.session = 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")

    def call(self, method, until=None, **params):
        """The answer, once the event `until` has come too."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        answer = None
        while answer is None or until:
            got = json.loads(self.socket.recv())
            if got.get("id") == self.number:
                if "error" in got:
                    sys.exit(f"{method}: {got['error']}")
                answer = got["result"]
            elif got.get("method") == until:
                until = None
        return answer

    def print(self, page, out):
        self.call("Page.navigate", until="Page.loadEventFired", url="file://" + os.path.abspath(page))
        self.call("Runtime.evaluate", expression="document.fonts.ready.then(() => 1)", awaitPromise=True)
        # Tags and bookmarks, as the others make them.
        pdf = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True, generateTaggedPDF=True, generateDocumentOutline=True)
        with open(out, "wb") as file:
            file.write(base64.b64decode(pdf["data"]))


browser = Browser(json.loads(os.environ["PEERS_CHROMIUM"]))
for line in sys.stdin:
    browser.print(*line.split())
    print("done", flush=True)
browser.process.terminate()
browser.process.wait()
