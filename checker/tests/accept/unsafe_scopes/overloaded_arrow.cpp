// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.24
// expected-no-diagnostics
struct Data {
    int value;
};

class Holder {
public:
    Data* operator->() { return &data_; }
    const Data* operator->() const { return &data_; }
    Data& operator*() { return data_; }

private:
    Data data_{};
};

/// Handed through by an outer class.
class Outer {
public:
    Data* operator->() { return &*inner_; }

private:
    Holder inner_;
};

int read(Holder& holder, Outer& outer) {
    holder->value = 3;
    return holder->value + (*holder).value + outer->value;
}
