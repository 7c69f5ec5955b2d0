"""What is compared: each program set up below target/peers/, and how it is told to make one booklet."""

import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
HOME = os.path.join(os.environ.get("CARGO_TARGET_DIR") or os.path.join(ROOT, "target"), "peers")
WORK = os.path.join(HOME, "work")
VENV = os.path.join(HOME, "venv", "bin", "python")
LANGUAGES = ("ar", "uk")
DAY = "2026-11-20"

PYPI = ("weasyprint", "jinja2", "websocket-client", "pikepdf", "pypdfium2", "zxing-cpp", "pillow", "numpy")
DEBIAN = {
    "chromium": ("chromium",),
    "xelatex": ("texlive-xetex", "texlive-latex-recommended", "texlive-fonts-recommended", "texlive-lang-arabic", "texlive-lang-cyrillic", "texlive-lang-german"),
    "pango": ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"),
    "python3-venv": ("python3-venv",),
}
COLOURS = {"white": "#ffffff", "grey": "#555555"}


class Item:
    """One booklet: for everybody in a language, or for one household."""

    def __init__(self, name, language):
        self.name, self.language = name, language
        self.is_personal = name.startswith("personal")

    def data(self, end):
        return os.path.join(WORK, f"{self.name}.{end}")

    def out(self, peer):
        return os.path.join(HOME, "out", f"{peer}-{self.name}.pdf")


class Peer:
    """`why_not` says why it takes no part. `cold` makes a command of an item; `warm` is a command that `line` is sent to."""

    def __init__(self, key, title, cold, version="", warm=None, line=None, why_not=None, env=None, input=None):
        self.key, self.title, self.version, self.why_not = key, title, version, why_not
        self.cold, self.warm, self.line, self.input = cold, warm, line, input
        self.env = {**os.environ, "PEERS_WORK": WORK, "SOURCE_DATE_EPOCH": "1795132800", "PYTHONDONTWRITEBYTECODE": "1", **(env or {})}


def say(text):
    print(text, file=sys.stderr, flush=True)


def tell(command, **options):
    """Runs it; `None` and a word why if it fails."""
    options.setdefault("env", {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    except OSError as error:
        return None, str(error)
    last = (done.stdout.strip().splitlines() or [""])[-1]
    return (done.stdout, None) if done.returncode == 0 else (None, f"`{' '.join(command[:3])} …` failed: {last}")


def version(command, pattern=r"(\d+(?:\.\d+)+)"):
    found = re.search(pattern, tell(command)[0] or "")
    return found.group(1) if found else "?"


def python():
    """The virtual environment, with what is asked for by name. The word why if it cannot be had."""
    works = lambda: tell([VENV, "-c", "import weasyprint, jinja2, websocket, pikepdf, pypdfium2, zxingcpp, numpy"])[1]
    if works() is None:
        return None
    say("setting up Python's packages")
    create = [sys.executable, "-m", "venv", os.path.join(HOME, "venv")]
    why_not = tell(create)[1] and (debian("python3-venv") or tell(create)[1])
    why_not = why_not or tell([VENV, "-m", "pip", "install", "--quiet", *PYPI])[1]
    # WeasyPrint loads Pango from the system.
    return why_not or (works() and (debian("pango") or works()))


def debian(what):
    """Installs Debian's packages, if that is allowed. The word why if it cannot be."""
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *DEBIAN[what]]
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return f"not there; as root: `{' '.join(install)}`"
    say(f"installing {', '.join(DEBIAN[what])}")
    tell(["apt-get", "update"])
    return tell(install, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})[1]


def program(name, works=lambda: True):
    """The one that is there and works, else Debian's. The word why if there is none."""
    if shutil.which(name) and works():
        return None
    return debian(name) or (None if shutil.which(name) and works() else f"{DEBIAN[name][0]} brings no `{name}` that works")


def has_tex():
    """Packages beyond the program itself."""
    return all(tell(["kpsewhich", name])[1] is None for name in ("bidi.sty", "polyglossia.sty", "bookmark.sty", "pzdr.tfm", "loadhyph-de-1996.tex"))


def typst_cli():
    """The command line of the Typst that the project is linked with, built from its crate: minutes, once."""
    with open(os.path.join(ROOT, "Cargo.lock"), encoding="utf-8") as file:
        wanted = re.search(r'name = "typst"\nversion = "([^"]+)"', file.read()).group(1)
    root = os.path.join(HOME, "typst")
    binary = os.path.join(root, "bin", "typst")
    if version([binary, "--version"]) == wanted:
        return binary, None
    say(f"building typst-cli {wanted}; this takes many minutes")
    command = ["cargo", "install", "typst-cli", "--locked", "--version", wanted, "--root", root, "--target-dir", os.path.join(HOME, "typst-build")]
    return binary, tell(command)[1]


def ours():
    """The release build, and the examples that write the data and stay warm."""
    say("building begleitheft")
    why_not = tell(["cargo", "build", "--release", "--locked", "--bin", "begleitheft", "--example", "composed", "--example", "warm"], cwd=ROOT)[1]
    if why_not:
        sys.exit(f"begleitheft cannot be built: {why_not}")
    release = os.path.join(os.path.dirname(HOME), "release")
    binary, warm = os.path.join(release, "begleitheft"), os.path.join(release, "examples", "warm")

    def cold(item):
        return [binary, "build", "--kommune", "musterstadt", "--document", "begleitheft", "--lang", item.language, "--edition", DAY, "--quiet",
                "--out", os.path.join(HOME, "out", "ours")]

    def line(item):
        return f"{item.data('yaml') if item.is_personal else item.language} {item.out('ours')[:-4]}"

    return Peer("ours", "Begleitheft", cold, version([binary, "--version"]), [warm, "musterstadt", "begleitheft", *LANGUAGES], line)


def weasyprint(why_not):
    script = os.path.join(HERE, "weasy.py")
    env = {"PEERS_VARIANT": "pdf/ua-1"}
    number = version([VENV, "-c", "import weasyprint; print(weasyprint.__version__)"])
    cold = lambda item: [VENV, script, item.data("json"), item.out("weasyprint")]
    line = lambda item: f"{item.data('json')} {item.out('weasyprint')}"
    return Peer("weasyprint", "WeasyPrint", cold, number, [VENV, script], line, why_not, env)


def chromium(why_not):
    # Debian's `chromium` is a shell script around this, which takes longer.
    binary = next((path for path in ("/usr/lib/chromium/chromium",) if os.path.exists(path)), shutil.which("chromium") or "chromium")
    command = [binary, "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-component-update"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")

    def cold(item):
        return [*command, f"--user-data-dir={WORK}/profile-cold", "--no-pdf-header-footer", "--generate-pdf-document-outline",
                f"--print-to-pdf={item.out('chromium')}", "file://" + item.data("html")]

    line = lambda item: f"{item.data('html')} {item.out('chromium')}"
    warm = [VENV, os.path.join(HERE, "chrome.py")]
    return Peer("chromium", "Chromium", cold, version([binary, "--version"]), warm, line, why_not, {"PEERS_CHROMIUM": json.dumps(command)}, "html")


def xelatex(why_not):
    out = os.path.join(HOME, "out")

    def cold(item):
        return ["xelatex", "-interaction=batchmode", "-halt-on-error", f"-output-directory={out}", f"-jobname=xelatex-{item.name}", item.data("tex")]

    return Peer("xelatex", "XeLaTeX", cold, version(["xelatex", "--version"], r"(TeX Live \d+)"), why_not=why_not, input="tex")


def typst():
    binary, why_not = typst_cli()

    def cold(item):
        return [binary, "compile", "--root", "/", "--ignore-system-fonts", "--font-path", os.path.join(WORK, "fonts"), "--pdf-standard", "ua-1,a-2a",
                "--input", f"data={item.data('json')}", os.path.join(WORK, "booklet.typ"), item.out("typst")]

    return Peer("typst", "typst", cold, version([binary, "--version"]), why_not=why_not)


def all_peers(only):
    """Ours first. A program that takes no part says why."""
    os.makedirs(os.path.join(HOME, "out"), exist_ok=True)
    os.makedirs(WORK, exist_ok=True)
    us = ours()
    no_python = python()
    makers = {
        "weasyprint": lambda: weasyprint(no_python),
        "chromium": lambda: chromium(program("chromium") or no_python),
        "xelatex": lambda: xelatex(program("xelatex", has_tex) or no_python),
        "typst": typst,
    }
    return us, [make() for key, make in makers.items() if not only or key in only]


def prepare(count):
    """Data, and what the peers read, in target/peers/work. The booklets for everybody, and the personal ones."""
    shutil.copytree(os.path.join(ROOT, "fonts"), os.path.join(WORK, "fonts"), dirs_exist_ok=True)
    shutil.copy(os.path.join(HERE, "booklet.typ"), WORK)
    composed = os.path.join(os.path.dirname(HOME), "release", "examples", "composed")
    why_not = tell([composed, "musterstadt", "begleitheft", WORK, str(count), *LANGUAGES], cwd=ROOT)[1]
    if why_not:
        sys.exit(why_not)
    everybody = [Item(f"everybody-{language}", language) for language in LANGUAGES]
    with open(everybody[0].data("json"), encoding="utf-8") as file:
        accent = json.load(file)["kommune"]["accent"]
    for colour, value in {"accent": accent, **COLOURS}.items():
        folder = os.path.join(WORK, "icons", colour)
        os.makedirs(folder, exist_ok=True)
        for name in os.listdir(os.path.join(ROOT, "templates", "icons")):
            with open(os.path.join(ROOT, "templates", "icons", name), encoding="utf-8") as file, open(os.path.join(folder, name), "w", encoding="utf-8") as out:
                out.write(file.read().replace("currentColor", value))
    personal = [Item(f"personal-{number:03}", LANGUAGES[number % len(LANGUAGES)]) for number in range(count)]
    for kind in ("html", "tex"):
        inputs = [path for item in everybody + personal for path in (item.data("json"), item.data(kind))]
        tell_why(tell([VENV, os.path.join(HERE, "pages.py"), kind, *inputs], cwd=WORK)[1])
    tell_why(tell([VENV, os.path.join(HERE, "icons.py")], cwd=WORK)[1])
    return everybody, personal


def tell_why(why_not):
    if why_not:
        say(why_not)
