"""Reads and groups the file of SpendSpeed with pandas, on one thread.

    /usr/bin/python3 spend_pandas.py FILE HOW

HOW is one of
    groups   sums by supplier, department and purpose; days stay texts, which is less than Java does
    dates    the same, and days are read and summed by month
    read     the file is read and nothing is grouped
Amounts are binary floating point, as pandas reads them.
"""

import sys

import pandas


def main():
    path, how = sys.argv[1:]
    frame = pandas.read_csv(path)
    amount = "Invoice Nett Amount"
    sizes = []
    if how != "read":
        for column in ("Supplier Name", "Department", "Subj Description"):
            sizes.append(len(frame.groupby(column, sort=False)[amount].agg(["sum", "count"])))
    if how == "dates":
        days = pandas.to_datetime(frame["Invoice Creation Date"], format="%d/%m/%Y")
        sizes.append(len(frame.groupby(days.dt.year * 12 + days.dt.month)[amount].sum()))
    print(len(frame), round(frame[amount].sum(), 2), *sizes)


if __name__ == "__main__":
    main()
