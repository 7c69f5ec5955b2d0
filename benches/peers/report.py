"""Results → the table and the plot in docs/."""

import datetime
import json
import math
import os
import platform
import re
import statistics

BEGIN, END = "<!-- peers: written by benches/peers/run -->", "<!-- peers: end -->"
LANGUAGES = ("ar", "uk")
MODES = {"cold": "cold process", "warm": "warm process", "personal": "personal booklets"}


def machine():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            processor = re.search(r"model name\s*: (.*)", file.read()).group(1)
        with open("/proc/meminfo", encoding="utf-8") as file:
            memory = f"{int(file.read().split()[1]) / 2**20:.0f} GiB"
    except (OSError, AttributeError):
        processor, memory = platform.processor(), "?"
    return {"processor": processor, "cores": os.cpu_count(), "memory": memory, "system": platform.system(), "day": datetime.date.today().isoformat(),
            "load": os.getloadavg()[0]}


def compare(results, path):
    """Says how far each ratio is from that of the run before, and keeps this one."""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            before = json.load(file)
        old, new = ratios(before), ratios(results)
        apart = {key: max(old[key], new[key]) / min(old[key], new[key]) - 1 for key in old.keys() & new.keys()}
        for key, by in sorted(apart.items(), key=lambda entry: -entry[1]):
            print(f"{' '.join(key):40} {old[key]:8.2f} {new[key]:8.2f}   apart by {by:.0%}")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1, ensure_ascii=False)


def ratios(results):
    found = {}
    for key, peer in results["peers"].items():
        for mode in ("cold", "warm"):
            for language, pair in peer.get(mode, {}).items():
                found[key, mode, language] = pair["ratio"]
                found[key, mode, language, "cpu"] = pair["ratio_cpu"]
        if "personal" in peer:
            found[key, "personal"] = peer["personal"]["ratio"]
            found[key, "personal", "cpu"] = peer["personal"]["ratio_cpu"]
    return found


def ms(seconds):
    return f"{seconds * 1e3:,.0f}"


def times(number):
    return f"{number:.0f} ×" if number >= 10 else f"{number:.1f} ×"


def kb(count):
    return f"{count / 1000:,.0f}"


def both(make):
    return " / ".join(make(language) for language in LANGUAGES)


def taking_part(results):
    return {key: peer for key, peer in results["peers"].items() if not peer.get("why_not")}


def mode_rows(results, mode):
    peers = {key: peer[mode] for key, peer in taking_part(results).items() if mode in peer}
    yield f"| {MODES[mode]} | ms | × ours | × ours, processor time |"
    yield "|---|---|---|---|"
    if peers:
        # What ours took was measured beside each peer.
        ours = both(lambda language: ms(statistics.median(peer[language]["ours"] for peer in peers.values())))
        yield f"| **Begleitheft**, both PDFs | {ours} | | |"
    for key, peer in peers.items():
        title = results["peers"][key]["title"]
        yield (f"| {title} | {both(lambda it: ms(peer[it]['theirs']))} | {both(lambda it: times(peer[it]['ratio']))} |"
               f" {both(lambda it: times(peer[it]['ratio_cpu']))} |")
    for key, peer in taking_part(results).items():
        if mode not in peer:
            yield f"| {peer['title']} | has no such mode | | |"


def personal_rows(results):
    peers = taking_part(results)
    yield f"| {results['personal']} personal booklets | ms each | × ours | × ours, processor time |"
    yield "|---|---|---|---|"
    if peers:
        yield f"| **Begleitheft**, both PDFs | {ms(statistics.median(peer['personal']['ours'] for peer in peers.values()))} | | |"
    for peer in peers.values():
        found = peer["personal"]
        how = "" if "warm" in peer else ", a process each"
        yield f"| {peer['title']}{how} | {ms(found['theirs'])} | {times(found['ratio'])} | {times(found['ratio_cpu'])} |"


def file_rows(results):
    yield "| the files, and the memory | peak memory, MB | pages | reading PDF, kB | tags | says it is | words that copy out right | codes that scan |"
    yield "|---|---|---|---|---|---|---|---|"
    for peer in [{"title": "**Begleitheft**", **results["ours"]}, *taking_part(results).values()]:
        files = peer["files"]
        tagged = both(lambda it: str(sum(files[it].get("tags", {}).values()) or "none"))
        standards = ", ".join(files[LANGUAGES[0]].get("declares", [])) or "–"
        words = both(lambda it: f"{math.floor(100 * files[it]['words'][0] / max(1, files[it]['words'][1]))} %" if "words" in files[it] else "?")
        codes = both(lambda it: "{} of {}".format(*files[it].get("codes", ["?", "?"])))
        pages = both(lambda it: str(files[it].get("pages", "?")))
        yield f"| {peer['title']} | {peer['memory'] / 1e6:,.0f} | {pages} | {both(lambda it: kb(files[it]['bytes']))} | {tagged} | {standards} | {words} | {codes} |"
    printing = results["ours"]["print_bytes"]
    yield ""
    yield f"Our print PDF beside it has {both(lambda it: kb(printing[it]))} kB; no other program made one."


def tables(results):
    here = results["machine"]
    versions = ", ".join(f"{peer['title']} {peer['version']}" for peer in taking_part(results).values())
    lines = [f"{here['day']}, {here['processor']}, {here['cores']} cores, {here['memory']}, {here['system']}, load {here['load']:.1f} when it began. {versions}. "
             f"{results['runs']} pairs of runs each; two values are for Arabic / Ukrainian.", ""]
    for mode in ("cold", "warm"):
        lines += [*mode_rows(results, mode), ""]
    lines += [*personal_rows(results), "", *file_rows(results), ""]
    lines += [f"**{peer['title']}** could not take part: {peer['why_not']}\n" for peer in results["peers"].values() if peer.get("why_not")]
    return "\n".join(lines).rstrip()


def write(results, root):
    path = os.path.join(root, "docs", "performance.md")
    with open(path, encoding="utf-8") as file:
        before, rest = file.read().split(BEGIN)
    after = rest.split(END)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n{tables(results)}\n{END}{after}")
    with open(os.path.join(root, "docs", "images", "peers.svg"), "w", encoding="utf-8") as file:
        file.write(plot(results))


WIDTH, LEFT, RIGHT, BAR, HEAD = 760, 150, 90, 20, 34


def plot(results):
    """Bars on a logarithmic scale: milliseconds for one booklet in Arabic, by mode and program."""
    groups = [(mode, bars(results, mode)) for mode in MODES]
    values = [value for _, group in groups for _, value in group]
    low, high = 10 ** math.floor(math.log10(min(values))), 10 ** math.ceil(math.log10(max(values)))
    at = lambda value: LEFT + (WIDTH - LEFT - RIGHT) * math.log10(value / low) / math.log10(high / low)
    body, y = [], 0
    for mode, group in groups:
        body.append(f'<text x="8" y="{y + 24}" font-weight="bold">{MODES[mode]}</text>')
        y += HEAD
        for title, value in group:
            colour = "#6a3d9a" if title == "Begleitheft" else "#858585"
            body.append(f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{title}</text>'
                        f'<rect x="{LEFT}" y="{y + 2}" width="{at(value) - LEFT:.1f}" height="{BAR - 5}" fill="{colour}"/>'
                        f'<text x="{at(value) + 6:.1f}" y="{y + 14}">{ms(value)} ms</text>')
            y += BAR
    grid = []
    for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
        x = at(10 ** power)
        grid.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{HEAD - 6}" y2="{y + 4}" stroke="#c4c4c4" stroke-width="0.6"/>'
                    f'<text x="{x:.1f}" y="{y + 20}" text-anchor="middle" fill="#555555">{ms(10 ** power)} ms</text>')
    what = f'<text x="8" y="{y + 44}" fill="#555555">One booklet in Arabic; personal ones in Arabic and Ukrainian. The scale is logarithmic.</text>'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 56}" font-family="sans-serif" font-size="13" fill="#1a1a1a">\n'
            '<title>Time for one booklet in Arabic, logarithmic</title>\n<rect width="100%" height="100%" fill="white"/>\n'
            + "\n".join([*grid, *body, what]) + "\n</svg>\n")


def bars(results, mode):
    found = []
    for peer in taking_part(results).values():
        pair = peer.get(mode) if mode == "personal" else peer.get(mode, {}).get(LANGUAGES[0])
        if pair:
            found.append((peer["title"], pair["theirs"], pair["ours"]))
    ours = [("Begleitheft", statistics.median(ours for _, _, ours in found))] if found else []
    return ours + [(title, theirs) for title, theirs, _ in found]
