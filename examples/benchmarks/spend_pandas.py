"""Reads and groups the file of SpendSpeed with pandas, on one thread.

    /usr/bin/python3 spend_pandas.py FILE HOW [TIMES]

HOW is one of
    groups   sums by supplier, department and purpose; days stay texts, which is less than Java does
    dates    the same, and days are read and summed by month
    read     the file is read and nothing is grouped
Amounts are binary floating point, as pandas reads them. With TIMES the work is done so often in
this process, and each time prints its seconds by the clock and those of the processor first.
"""

import sys
import time

import pandas


def work(path, how):
    frame = pandas.read_csv(path)
    amount = "Invoice Nett Amount"
    sizes = []
    if how != "read":
        for column in ("Supplier Name", "Department", "Subj Description"):
            sizes.append(len(frame.groupby(column, sort=False)[amount].agg(["sum", "count"])))
    if how == "dates":
        days = pandas.to_datetime(frame["Invoice Creation Date"], format="%d/%m/%Y")
        sizes.append(len(frame.groupby(days.dt.year * 12 + days.dt.month)[amount].sum()))
    return len(frame), round(frame[amount].sum(), 2), *sizes


def main():
    path, how, *times = sys.argv[1:]
    if not times:
        print(*work(path, how))
        return
    for _ in range(int(times[0])):
        start, processor = time.perf_counter(), time.process_time()
        found = work(path, how)
        clock = time.perf_counter() - start
        print(clock, time.process_time() - processor, *found)


if __name__ == "__main__":
    main()
