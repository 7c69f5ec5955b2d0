"""Wall time, processor time and peak memory of processes and all that they start. Linux only: it reads /proc."""

import ctypes
import os
import resource
import subprocess
import threading
import time

TICK = os.sysconf("SC_CLK_TCK")
PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans():
    """Processes whose parent has ended become children of this one, so that what they took is counted too."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Failed(Exception):
    """A program did not do what it was asked to."""


class Took:
    """Seconds."""

    def __init__(self, wall, cpu):
        self.wall, self.cpu = wall, cpu


def once(command, env=None, cwd=None):
    """A process from its start until it and all that it started have ended."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read() if process.stderr else b""
    status = process.wait()
    wall = time.perf_counter() - begun
    reap()
    if status != 0:
        raise Failed(f"{command[0]} ended with {status}: {said.decode(errors='replace')[-600:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def reap():
    """Waits for orphans; not for processes that are kept warm, which `Warm` waits for."""
    for pid in children().get(os.getpid(), []):
        if pid not in Warm.alive:
            try:
                os.waitpid(pid, 0)
            except ChildProcessError:
                pass


def children():
    """Parent → children, of all processes."""
    found = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", "rb") as file:
                found.setdefault(int(file.read().rsplit(b")", 1)[1].split()[1]), []).append(int(name))
        except (FileNotFoundError, ProcessLookupError):
            pass
    return found


def tree(root):
    """A process and all that it started."""
    by_parent, found, todo = children(), [], [root]
    while todo:
        pid = todo.pop()
        found.append(pid)
        todo.extend(by_parent.get(pid, []))
    return found


class Warm:
    """A process that makes one document for each line that it is sent, and answers `done`."""

    alive = set()

    def __init__(self, command, env=None, cwd=None):
        self.process = subprocess.Popen(command, env=env, cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        Warm.alive.add(self.process.pid)

    def ask(self, lines):
        """What it takes to make all of them, one after another."""
        cpu, begun = self.cpu(), time.perf_counter()
        for line in lines:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
            if self.process.stdout.readline().strip() != "done":
                raise Failed(f"{self.process.args[0]} ended at «{line}»")
        wall = time.perf_counter() - begun
        return Took(wall, self.cpu() - cpu)

    def cpu(self):
        """Processor time of the tree since its start. The system counts it in hundredths of a second."""
        total = 0
        for pid in tree(self.process.pid):
            try:
                with open(f"/proc/{pid}/stat", "rb") as file:
                    total += sum(map(int, file.read().rsplit(b")", 1)[1].split()[11:15]))
            except (FileNotFoundError, ProcessLookupError):
                pass
        return total / TICK

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        Warm.alive.discard(self.process.pid)


def memory(pids):
    """Bytes that the processes hold; what several share is counted once."""
    total = 0
    for pid in pids:
        try:
            with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith(b"Pss:")) * 1024
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            pass
    return total


def peak(command, env=None, cwd=None):
    """Bytes at most. Runs by itself, because looking takes time: the tree is looked at over and over, and of the largest single
    process the system tells its peak."""
    process = subprocess.Popen(command, env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most, ended = 0, threading.Event()

    def look():
        nonlocal most
        while not ended.is_set():
            most = max(most, memory(tree(process.pid)))

    looking = threading.Thread(target=look)
    looking.start()
    _, status, usage = os.wait4(process.pid, 0)
    ended.set()
    looking.join()
    process.returncode = status
    reap()
    if status != 0:
        raise Failed(f"{command[0]} ended with {status}")
    return max(most, usage.ru_maxrss * 1024)
