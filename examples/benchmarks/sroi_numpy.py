"""The simulation of SimulationBenchmark in numpy, as fast as we know how: blocks that stay in the
cache, results written in place, the fastest of numpy's generators, no branches.

    /usr/bin/python3 sroi_numpy.py WORKLOAD METHOD THREADS TIMES

WORKLOAD is written by SroiSpeed. METHOD is one of
    uniform      only the random numbers
    triangular   quantiles by arithmetic (faster than Generator.triangular, which branches)
    generator    Generator.triangular
    pert         Generator.beta
    interp       PERT quantiles read off a table by numpy.interp: straight lines, less exact
Each run prints its seconds by the clock, those of the processor, and the mean ratio.
"""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

BLOCK = 8192


def read(path):
    with open(path, encoding="utf-8") as lines:
        draws, seed, investment = next(lines).split()
        discount = [float(word) for word in next(lines).split()]
        rows = [np.array(line.split(), dtype=float).reshape(-1, 3) for line in lines]
    return int(draws), int(seed), float(investment), discount, rows


def uniform(rng, number, out, spare):
    rng.random(out=out)


def triangular(rng, number, out, spare):
    low, mode, high = number
    rng.random(out=out)
    share = (mode - low) / (high - low)
    np.minimum(out, share, out=spare)
    spare *= (high - low) * (mode - low)
    np.sqrt(spare, out=spare)
    np.maximum(out, share, out=out)
    np.subtract(1, out, out=out)
    out *= (high - low) * (high - mode)
    np.sqrt(out, out=out)
    np.subtract(spare, out, out=out)
    out += low + high - mode


def generator(rng, number, out, spare):
    low, mode, high = number
    out[:] = rng.triangular(low, mode, high, len(out))


def pert(rng, number, out, spare):
    low, mode, high = number
    span = high - low
    out[:] = rng.beta(1 + 4 * (mode - low) / span, 1 + 4 * (high - mode) / span, len(out))
    out *= span
    out += low


TABLES = {}
STEPS = np.linspace(0, 1, 1025)


def interp(rng, number, out, spare):
    low, mode, high = number
    span = high - low
    key = (mode - low) / span
    if key not in TABLES:
        x = np.linspace(0, 1, 20001)
        below = np.cumsum(x ** (4 * key) * (1 - x) ** (4 - 4 * key))
        TABLES[key] = np.interp(STEPS, below / below[-1], x)
    rng.random(out=out)
    out[:] = np.interp(out, STEPS, TABLES[key])
    out *= span
    out += low


def block(method, rng, size, rows, discount, ratios):
    total, value, draws, kept = np.zeros((4, size))
    for quantity, proxy, deadweight, displacement, attribution, drop_off in rows:
        method(rng, quantity, value, kept)
        method(rng, proxy, draws, kept)
        value *= draws
        for deduction in (deadweight, displacement, attribution):
            method(rng, deduction, draws, kept)
            np.subtract(1, draws, out=draws)
            value *= draws
        method(rng, drop_off, draws, kept)
        np.subtract(1, draws, out=draws)
        kept.fill(discount[-1])
        for factor in reversed(discount[:-1]):
            kept *= draws
            kept += factor
        value *= kept
        total += value
    ratios[:] = total


def simulate(method, threads, workload):
    draws, seed, investment, discount, rows = workload
    ratios = np.empty(draws)
    starts = range(0, draws, BLOCK)
    seeds = np.random.SeedSequence(seed).spawn(len(starts))

    def work(i):
        part = ratios[starts[i] : starts[i] + BLOCK]
        rng = np.random.Generator(np.random.SFC64(seeds[i]))
        if method is uniform:
            out = np.empty(len(part))
            for _ in range(len(rows) * 6):
                rng.random(out=out)
        else:
            block(method, rng, len(part), rows, discount, part)

    if threads == 1:
        for i in range(len(starts)):
            work(i)
    else:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(work, range(len(starts))))
    ratios /= investment
    ratios.sort()
    return ratios.mean()


def main():
    path, name, threads, times = sys.argv[1:]
    workload = read(path)
    for _ in range(int(times)):
        start, processor = time.perf_counter(), time.process_time()
        mean = simulate(globals()[name], int(threads), workload)
        clock = time.perf_counter() - start
        print(clock, time.process_time() - processor, mean, flush=True)


if __name__ == "__main__":
    main()
